import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Build, root } from './build-cache.ts'

/** Stands in the templates for the address of the site, which is known only when the port is. */
export const siteAtSynthesis = 'http://site.invalid'

/** Mail on this machine reaches nobody: there is no reason to send it slowly. */
const mailsPerSecond = '1000'

const synthesise = async (folder: string): Promise<void> => {
  const { app }: { app: string } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))
  const [command = '', ...args] = app.split(' ')
  const context = JSON.stringify({ siteAddress: siteAtSynthesis, mailsPerSecond })
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: context }
  try {
    await promisify(execFile)(command === 'node' ? process.execPath : command, args, { cwd: root, env })
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
    'functions/**/*',
    'docs/openapi.json',
    'cdk.json',
    'package-lock.json',
    'tsconfig.json',
  ],
  except: [],
  make: synthesise,
}
