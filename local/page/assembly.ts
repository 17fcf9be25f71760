import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Build, root } from './build-cache.ts'

/** Stands in the templates for the address of the site, which is known only when the port is. */
export const siteAtSynthesis = 'http://site.invalid'

/** The stage of this machine: the stacks of the example, with what can stand nowhere else. */
export const localStage = 'local'

const synthesise = async (folder: string): Promise<void> => {
  const env = { ...process.env, CDK_OUTDIR: folder }
  try {
    await promisify(execFile)(process.execPath, ['local/page/app.ts'], { cwd: root, env })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`The stacks cannot be synthesised:\n${stdout ?? ''}${stderr ?? ''}`)
  }
}

/** The synthesised templates with the bundles of all functions, which take most of the time. */
export const assembly: Build = {
  name: 'assembly',
  sources: [
    'infra/**/*.ts',
    'infra/stages/example.json',
    'local/page/app.ts',
    'functions/**/*',
    'docs/openapi.json',
    'cdk.json',
    'package-lock.json',
    'tsconfig.json',
  ],
  except: [],
  make: synthesise,
}
