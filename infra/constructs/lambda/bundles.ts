import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Stack } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { buildSync } from 'esbuild'
import { functionsFolder, loadOperations } from '../../../functions/lambdas/api/operations.ts'
import { type FunctionName, functionSettings } from './functions.ts'

/** The code of one Lambda; its source, unbundled, when the CDK is not asked for this stack's code (`cdk destroy`). */
export const bundleOf = (scope: Construct, name: FunctionName): Code =>
  Code.fromAsset(Stack.of(scope).bundlingRequired ? join(bundlesFolder(), name) : functionsFolder)

const operations = await loadOperations()

let built: string | undefined

/** All bundles are made in one run, at the first need: what they share is read and parsed once. */
const bundlesFolder = (): string => {
  built ??= buildAll(mkdtempSync(join(tmpdir(), 'dung-han-bundles-')))
  return built
}

/** The module that a Lambda begins with: its own file, or one that serves its operations and nothing of the others. */
export const entryOf = (name: FunctionName): string => {
  const from = (file: string) => `from '${join(functionsFolder, file)}'`
  if (!name.startsWith('api/')) return `export { handler } ${from(`lambdas/${name}.ts`)}`
  const own = operations.filter(({ answeredBy }) => name === `api/${answeredBy}`)
  return [
    `import { serve } ${from(`lambdas/api/${name === 'api/open' ? 'serve-open' : 'serve'}.ts`)}`,
    ...own.map((operation) => `import ${operation.name} ${from(operation.file)}`),
    `export const handler = serve([${own.map((operation) => operation.name).join(', ')}])`,
  ].join('\n')
}

/** Writes what the Lambda begins with; beside it come the threads that it starts. */
const entriesOf = (folder: string, name: FunctionName) => {
  const entry = join(folder, 'entries', `${name}.ts`)
  mkdirSync(join(entry, '..'), { recursive: true })
  writeFileSync(entry, entryOf(name))
  const threads = functionSettings[name].threads ?? []
  return [
    { in: entry, out: `${name}/index` },
    ...threads.map((thread) => ({
      in: join(functionsFolder, `${thread}.ts`),
      out: `${name}/${basename(thread)}`,
    })),
  ]
}

/**
 * One minified CommonJS file a Lambda, with everything in it, the SDK too: the runtime's own copy loads more slowly and
 * changes without us.
 */
const buildAll = (folder: string): string => {
  // The CDK copies what it takes into its assembly.
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const names = Object.keys(functionSettings) as FunctionName[]
  buildSync({
    absWorkingDir: functionsFolder,
    entryPoints: names.flatMap((name) => entriesOf(folder, name)),
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    // A module asks where it lies to start a thread from the file beside it; CommonJS has other names for that.
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    // A Lambda's credentials are in its environment: the search for others is a fifth of a bundle.
    alias: { '@aws-sdk/credential-provider-node': join(functionsFolder, 'platform/lambda/credentials.ts') },
    logLevel: 'warning',
  })
  // Says CommonJS wherever the bundle lies, also inside a folder whose own package.json says otherwise.
  for (const name of names) writeFileSync(join(folder, name, 'package.json'), '{"type":"commonjs"}')
  return folder
}
