import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')
// Under node_modules a bundle has no package.json above it, as in Lambda: .js is CommonJS, .mjs is a module.
const cache = join(root, 'node_modules/.cache/dung-han')
const kept = 3

/** Stands in the templates for the address of the site, which is known only when the port is. */
export const siteAtSynthesis = 'http://site.invalid'

const sources = () =>
  ['infra/**/*.ts', 'functions/**/*', 'cdk.json', 'package-lock.json', 'tsconfig.json']
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['infra/local/**'] }))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort()

const hashOfSources = () => {
  const hash = createHash('sha256')
  for (const file of sources())
    hash
      .update(relative(root, file))
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

const forgetOldAssemblies = () => {
  const age = (folder: string) => statSync(folder).mtimeMs
  const folders = globSync(join(cache, 'assembly-*')).sort((one, other) => age(other) - age(one))
  for (const folder of folders.slice(kept)) rmSync(folder, { recursive: true, force: true })
}

const synthesise = async (folder: string) => {
  const settings: { app: string } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))
  const context = { siteAddress: siteAtSynthesis }
  const [command, ...args] = settings.app.split(' ')
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) }
  try {
    await promisify(execFile)(command === 'node' ? process.execPath : String(command), args, {
      cwd: root,
      env,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`The stacks cannot be synthesised:\n${stdout ?? ''}${stderr ?? ''}`)
  }
}

/**
 * The folder with the synthesised templates and the built bundles. Bundling takes most of a start's time,
 * so an assembly is kept as long as nothing it is made from has changed.
 */
export const assemblyFolder = async (onSynthesis: () => void): Promise<string> => {
  const folder = join(cache, `assembly-${hashOfSources()}`)
  if (existsSync(folder)) return folder
  onSynthesis()
  const unfinished = join(cache, `assembly-unfinished-${process.pid}-${Date.now()}`)
  mkdirSync(unfinished, { recursive: true })
  try {
    await synthesise(unfinished)
    // Somebody else may have finished the same assembly meanwhile: theirs is as good.
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  forgetOldAssemblies()
  return folder
}
