import { createRequire } from 'node:module'
import { createInterface } from 'node:readline/promises'
import { built } from '../../local/page/build-cache.ts'
import { site } from '../../local/page/site.ts'
import { cdkOf } from './aws/cdk.ts'
import { run } from './run.ts'

/** `npm run deploy -- --stage NAME` and `npm run destroy -- --stage NAME`: a city's stage in an AWS account. */

process.env.TZ = 'UTC' // as in Lambda: nothing may depend on this machine's zone

const ask = async (question: string): Promise<string | undefined> => {
  if (!process.stdin.isTTY) return undefined
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const typed = await lines.question(question)
  lines.close()
  return typed
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ask,
  env: process.env,
  from: process.env.INIT_CWD ?? process.cwd(),
  cdk: cdkOf(createRequire(import.meta.url).resolve('aws-cdk/bin/cdk'), (text) => process.stderr.write(text)),
  page: () => built(site, () => undefined),
})
