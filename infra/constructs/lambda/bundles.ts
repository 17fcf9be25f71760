import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Stack } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { buildSync } from 'esbuild'
import { functionsFolder, loadOperations } from '../../../functions/lambdas/api/operations.ts'
import { type FunctionName, functionSettings } from './functions.ts'

/**
 * In an app's context: all functions share one folder with the code of all. Made in one build it takes a ninth of the processor time, and what
 * a function reads when cold is an eighth more: for a machine that only runs the city.
 */
export const codeTogether = 'dung-han:code-together'

interface FunctionCode {
  readonly code: Code
  readonly handler: string
}

/** The code of one Lambda; its source, unbundled, when the CDK is not asked for this stack's code (`cdk destroy`). */
export const codeOf = (scope: Construct, name: FunctionName): FunctionCode => {
  if (!Stack.of(scope).bundlingRequired)
    return { code: Code.fromAsset(functionsFolder), handler: 'index.handler' }
  if (scope.node.tryGetContext(codeTogether))
    return {
      code: Code.fromAsset(join(folderOf(writeTogether), 'all')),
      handler: `${flatName(name)}.handler`,
    }
  return { code: Code.fromAsset(join(folderOf(writeApart), name)), handler: 'index.handler' }
}

const operations = await loadOperations()

const names = Object.keys(functionSettings) as FunctionName[]

const folders = new Map<(folder: string) => void, string>()

/** What is written at the first need; the CDK copies what it takes into its assembly. */
const folderOf = (write: (folder: string) => void): string => {
  const made = folders.get(write)
  if (made) return made
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-bundles-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  write(folder)
  folders.set(write, folder)
  return folder
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

const flatName = (name: FunctionName) => name.replace('/', '-')

interface Entry {
  readonly in: string
  readonly out: string
}

/** Writes what the Lambda begins with, to be called `out`; beside it come the threads that it starts. */
const entriesOf = (folder: string, name: FunctionName, out: string): Entry[] => {
  const entry = join(folder, 'entries', `${name}.ts`)
  mkdirSync(join(entry, '..'), { recursive: true })
  writeFileSync(entry, entryOf(name))
  const threads = functionSettings[name].threads ?? []
  return [
    { in: entry, out },
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
const bundle = (entryPoints: Entry[], outdir: string): void => {
  buildSync({
    absWorkingDir: functionsFolder,
    entryPoints,
    outdir,
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

/** One Lambda's code, in a folder of its own. */
export const writeBundle = (folder: string, name: FunctionName): void =>
  bundle(entriesOf(folder, name, 'index'), join(folder, name))

const writeApart = (folder: string): void => {
  for (const name of names) writeBundle(folder, name)
}

/** The code of all in one folder; a thread that several start stands there once. */
const writeTogether = (folder: string): void => {
  const entries = names.flatMap((name) => entriesOf(folder, name, flatName(name)))
  bundle([...new Map(entries.map((entry) => [entry.out, entry])).values()], join(folder, 'all'))
}
