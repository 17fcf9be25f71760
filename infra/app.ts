import { App } from 'aws-cdk-lib'
import settings from '../cdk.json' with { type: 'json' }
import { loadOperations } from '../functions/lambdas/operations.ts'
import { signInMails } from './constructs/people/accounts.ts'
import { enforceRules } from './constructs/rules.ts'
import { DataStack } from './data-stack.ts'
import { ServiceStack } from './service-stack.ts'

/**
 * The composition root, and the only reader of context: what differs between two cities is set in cdk.json or by
 * `--context`. cdk.json is read here too, so that the same stacks come out whether the CDK's command line or the
 * local runner starts this file.
 */
const app = new App({ context: settings.context, analyticsReporting: false, treeMetadata: false })
enforceRules(app)

const contextText = (key: string): string => {
  const value: unknown = app.node.tryGetContext(key)
  if (typeof value !== 'string' || value === '')
    throw new Error(`context "${key}" must be a text: see cdk.json`)
  return value
}

const contextChoice = <Choice extends string>(key: string, choices: readonly Choice[]): Choice => {
  const chosen = choices.find((choice) => choice === contextText(key))
  if (!chosen) throw new Error(`context "${key}" must be one of ${choices.join(', ')}: see cdk.json`)
  return chosen
}

const data = new DataStack(app, 'DungHanData', {
  description: 'Đúng Hạn: the table and the accounts, kept whatever happens',
  mailDomain: contextText('mailDomain'),
  signInMail: contextChoice('signInMail', signInMails),
})
new ServiceStack(app, 'DungHanService', {
  description: 'Đúng Hạn: pages, API, jobs, mail, sign-in and alarms',
  table: data.table,
  pool: data.pool,
  operations: await loadOperations(),
  siteAddress: contextText('siteAddress'),
  siteCertificate: contextText('siteCertificate'),
  mailDomain: contextText('mailDomain'),
  signInPrefix: contextText('signInPrefix'),
  mailsPerSecond: contextText('mailsPerSecond'),
})

app.synth()
