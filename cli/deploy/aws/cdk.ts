import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { exitCodes, Failed } from '../../failures.ts'
import { words } from '../../words/words.ts'
import type { DryRun } from './dry-run.ts'

const root = join(import.meta.dirname, '../../..')

/** Runs the CDK's command line; it speaks to the person itself. @returns what it said */
export type Cdk = (...args: readonly string[]) => Promise<string>

/** @param code with which it ended */
export const cdkFailed = (args: readonly string[], code: unknown) =>
  new Failed({
    exit: exitCodes.wrong,
    code: 'cdk-failed',
    text: words(
      `cdk ${args[0]} dừng với mã ${code}; lý do ở ngay trên.`,
      `cdk ${args[0]} ended with ${code}; the reason stands right above.`,
    ),
  })

/** @param program the CDK's own, or what stands for it in a test */
export const cdkOf =
  (program: string, show: (text: string) => void): Cdk =>
  async (...args) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const output of [child.stdout, child.stderr])
      output.setEncoding('utf8').on('data', (text: string) => {
        said += text
        show(text)
      })
    const [code] = await once(child, 'close')
    if (code !== 0) throw cdkFailed(args, code)
    return said
  }

/** Prints what it would run. */
export const dryCdk =
  ({ say, deployed }: DryRun): Cdk =>
  async (...args) => {
    say(`cdk ${args.join(' ')}`)
    if (args[0] === 'deploy' && args[1]) deployed(args[1])
    return ''
  }
