import { App } from 'aws-cdk-lib'
import settings from '../cdk.json' with { type: 'json' }
import { loadOperations } from '../functions/lambdas/api/operations.ts'
import { enforceRules } from './constructs/rules.ts'
import { DataStack } from './data-stack.ts'
import { ServiceStack } from './service-stack.ts'
import type { Stage } from './stages/stage.ts'

/**
 * An app with the flags of cdk.json, whoever starts it: the CDK's command line, the local runner or a test.
 * @param validated whether the templates are held against CloudFormation's own schemas, which takes longer than to make them:
 * `npm run synth` and a test do that of every kind of stage
 */
export const newApp = (context: Record<string, unknown> = {}, validated = true): App =>
  new App({
    context: { ...settings.context, ...context },
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validated,
  })

/** Both stacks of one stage; a resource that breaks a rule makes the synthesis fail. */
export const addCity = async (app: App, stage: Stage) => {
  enforceRules(app)
  const data = new DataStack(app, { stage })
  const service = new ServiceStack(app, {
    stage,
    tables: data.tables,
    archive: data.archive,
    exports: data.exports,
    files: data.files,
    uploads: data.uploads,
    figuresKey: data.figuresKey,
    accounts: data.accounts,
    operations: await loadOperations(),
  })
  return { data, service }
}
