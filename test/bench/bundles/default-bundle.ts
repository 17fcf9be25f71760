import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { functionsFolder, loadOperations } from '../../../functions/lambdas/api/operations.ts'
import { entryOf } from '../../../infra/constructs/lambda/bundles.ts'
import type { FunctionName } from '../../../infra/constructs/lambda/functions.ts'

const operations = await loadOperations()

/** Our entry with everything imported at once, as one writes a handler who thinks of nothing else. */
const plainEntryOf = (name: FunctionName): string => {
  const own = operations.filter(({ answeredBy }) => name === `api/${answeredBy}`)
  if (own.length === 0) return entryOf(name)
  const routes = own.map((one) => `{ ...${one.name}, load: async () => ${one.name} }`)
  return [
    `import { serve } from './lambdas/api/${name === 'api/open' ? 'serve-open' : 'serve'}.ts'`,
    ...own.map((one) => `import ${one.name} from './${one.file}'`),
    `export const handler = serve([${routes.join(', ')}])`,
  ].join('\n')
}

/** What `NodejsFunction` of the CDK makes of it when nothing is said: one file, not minified, the SDK taken from the runtime. */
export const writeDefaultBundle = (folder: string, name: FunctionName): void => {
  buildSync({
    absWorkingDir: functionsFolder,
    stdin: { contents: plainEntryOf(name), resolveDir: functionsFolder, loader: 'ts' },
    outfile: join(folder, 'index.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    external: ['@aws-sdk/*', '@smithy/*'],
    define: { 'import.meta': 'importMeta' },
    banner: { js: 'const importMeta = { dirname: __dirname, filename: __filename }' },
    logLevel: 'error',
  })
}
