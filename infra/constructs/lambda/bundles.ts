import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Stack } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { type BuildOptions, buildSync } from 'esbuild'
import { functionsFolder, type PlacedOperation } from '../../../functions/lambdas/operations.ts'
import { type FunctionName, functionSettings } from './functions.ts'

/** The code of one Lambda; its source, unbundled, when the CDK is not asked for this stack's code (`cdk destroy`). */
export const bundleOf = (
  scope: Construct,
  name: FunctionName,
  operations: readonly PlacedOperation[] = [],
): Code => Code.fromAsset(Stack.of(scope).bundlingRequired ? build(name, operations) : functionsFolder)

/** The module that a Lambda begins with: its own file, or one that serves its operations and nothing of the others. */
export const entryOf = (name: FunctionName, operations: readonly PlacedOperation[]): string => {
  if (!name.startsWith('api/')) return `export { handler } from './${name}.ts'`
  const imports = operations.map(({ name: operation, file }) => `import ${operation} from './${file}'`)
  return [
    `import { serve } from './lambdas/${name === 'api/open' ? 'serve-open' : 'serve'}.ts'`,
    ...imports,
    `export const handler = serve([${operations.map((operation) => operation.name).join(', ')}])`,
  ].join('\n')
}

const shared: BuildOptions = {
  absWorkingDir: functionsFolder,
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
}

/**
 * One minified CommonJS file a Lambda, with everything in it, the SDK too: the runtime's own copy loads more slowly and
 * changes without us. Beside it lie the files of the threads that it starts.
 */
const build = (name: FunctionName, operations: readonly PlacedOperation[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-bundle-'))
  // The CDK copies what it takes into its assembly.
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const stdin = { contents: entryOf(name, operations), resolveDir: functionsFolder, loader: 'ts' as const }
  buildSync({ ...shared, stdin, outfile: join(folder, 'index.js') })
  for (const thread of functionSettings[name].threads ?? [])
    buildSync({
      ...shared,
      entryPoints: [`${thread}.ts`],
      outfile: join(folder, `${basename(thread)}.js`),
    })
  // Says CommonJS wherever the bundle lies, also inside a folder whose own package.json says otherwise.
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
  return folder
}
