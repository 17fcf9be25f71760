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

/** All bundles are made at the first need. */
const bundlesFolder = (): string => {
  built ??= buildAll(mkdtempSync(join(tmpdir(), 'dung-han-bundles-')))
  return built
}

/** The module that a Lambda begins with: its own file, or one that serves its operations and nothing of the others. */
export const entryOf = (name: FunctionName): string => {
  const file = (path: string) => `'${join(functionsFolder, path)}'`
  if (!name.startsWith('api/')) return `export { handler } from ${file(`lambdas/${name}.ts`)}`
  const routes = operations
    .filter(({ answeredBy }) => name === `api/${answeredBy}`)
    .map((one) => {
      const load = `async () => (await import(${file(one.file)})).default`
      return `{ method: '${one.method}', path: '${one.path}', load: ${load} }`
    })
  return [
    `import { serve } from ${file(`lambdas/api/${name === 'api/open' ? 'serve-open' : 'serve'}.ts`)}`,
    `export const handler = serve([${routes.join(', ')}])`,
  ].join('\n')
}

/** Writes what the Lambda begins with; beside it come the threads that it starts. */
const entriesOf = (folder: string, name: FunctionName) => {
  const entry = join(folder, 'entries', `${name}.ts`)
  mkdirSync(join(entry, '..'), { recursive: true })
  writeFileSync(entry, entryOf(name))
  const threads = functionSettings[name].threads ?? []
  return [
    { in: entry, out: 'index' },
    ...threads.map((thread) => ({ in: join(functionsFolder, `${thread}.ts`), out: basename(thread) })),
  ]
}

/** What stands in a module that was made for CommonJS asks for `require`. */
const requireForModules = [
  "import { createRequire as requireFromHere } from 'node:module'",
  'const require = requireFromHere(import.meta.url)',
].join(';')

/**
 * Minified modules with everything in them, the SDK too: the runtime's own copy loads more slowly and changes without us.
 * What only some operations need stands in files of its own, which are read when the first of them is called
 * (docs/decisions/0037).
 */
export const writeBundle = (folder: string, name: FunctionName): void => {
  buildSync({
    absWorkingDir: functionsFolder,
    entryPoints: entriesOf(folder, name),
    outdir: join(folder, name),
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner: { js: requireForModules },
    mainFields: ['module', 'main'],
    // Vietnamese takes half the room as itself.
    charset: 'utf8',
    alias: { '@aws-sdk/credential-provider-node': join(functionsFolder, 'platform/lambda/credentials.ts') },
    logLevel: 'warning',
  })
}

const buildAll = (folder: string): string => {
  // The CDK copies what it takes into its assembly.
  process.once('exit', () => rmSync(folder, { recursive: true }))
  for (const name of Object.keys(functionSettings) as FunctionName[]) writeBundle(folder, name)
  return folder
}
