import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync } from 'esbuild'
import { type FunctionName, functionSettings } from './functions.ts'

const functionsFolder = fileURLToPath(new URL('../../functions/', import.meta.url))

/**
 * The code of one Lambda: one minified CommonJS file with everything in it, the SDK too (the runtime's own copy
 * loads more slowly, and changes under us).
 */
export const bundleOf = (name: FunctionName): Code =>
  Code.fromAsset(functionsFolder, {
    assetHashType: AssetHashType.OUTPUT,
    // The CDK wants an image to fall back on; the bundle is always built here, so none is ever pulled.
    bundling: {
      image: DockerImage.fromRegistry('none'),
      local: { tryBundle: (folder) => write(name, folder) },
    },
  })

let built: ReadonlyMap<string, string> | undefined

function write(name: FunctionName, folder: string): true {
  built ??= buildAll()
  const code = built.get(name)
  if (code === undefined) throw new Error(`no bundle was built for functions/${name}.ts`)
  writeFileSync(join(folder, 'index.js'), code)
  // Says CommonJS wherever the file lies, also inside a folder whose own package.json says otherwise.
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
  return true
}

/** All bundles in one run: what they share is read and parsed once. */
function buildAll(): ReadonlyMap<string, string> {
  const names = Object.keys(functionSettings)
  const { outputFiles } = buildSync({
    absWorkingDir: functionsFolder,
    entryPoints: names.map((name) => ({ in: `${name}.ts`, out: name })),
    outdir: 'bundles',
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  })
  return new Map(
    names.map((name) => {
      const file = outputFiles.find(({ path }) => path === join(functionsFolder, 'bundles', `${name}.js`))
      return [name, file?.text ?? '']
    }),
  )
}
