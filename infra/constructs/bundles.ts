import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stack } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { buildSync } from 'esbuild'
import { type FunctionName, functionSettings } from './functions.ts'

const functionsFolder = fileURLToPath(new URL('../../functions/', import.meta.url))

/** The code of one Lambda; its source, unbundled, when the CDK is not asked for this stack's code (`cdk destroy`). */
export const bundleOf = (scope: Construct, name: FunctionName): Code =>
  Code.fromAsset(Stack.of(scope).bundlingRequired ? join(bundlesFolder(), name) : functionsFolder)

let built: string | undefined

/** All bundles are made in one run, at the first need: what they share is read and parsed once. */
const bundlesFolder = (): string => {
  built ??= buildAll(mkdtempSync(join(tmpdir(), 'dung-han-bundles-')))
  return built
}

/** The Lambda's own code, and beside it that of the threads it starts. */
const entriesOf = (name: FunctionName): { in: string; out: string }[] => [
  { in: `${name}.ts`, out: `${name}/index` },
  ...(functionSettings[name].threads ?? []).map((thread) => ({
    in: `${thread}.ts`,
    out: `${name}/${basename(thread)}`,
  })),
]

/**
 * One minified CommonJS file a Lambda, with everything in it, the SDK too: the runtime's own copy loads more slowly
 * and changes without us.
 */
const buildAll = (folder: string): string => {
  // The CDK copies what it takes into its assembly.
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const names = Object.keys(functionSettings) as FunctionName[]
  buildSync({
    absWorkingDir: functionsFolder,
    entryPoints: names.flatMap(entriesOf),
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    // A module asks where it lies to start a thread from the file beside it; CommonJS has other names for that.
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    logLevel: 'warning',
  })
  // Says CommonJS wherever the bundle lies, also inside a folder whose own package.json says otherwise.
  for (const name of names) writeFileSync(join(folder, name, 'package.json'), '{"type":"commonjs"}')
  return folder
}
