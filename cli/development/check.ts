import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, resolve } from 'node:path'
import project from '../../package.json' with { type: 'json' }

/**
 * `npm run check`: every `check:…` of package.json side by side; each looks at the code without running it, and keeps in
 * node_modules/.cache what it knows of unchanged files. What one has to say stands together, under its name, as soon as it
 * is done; the exit status is 1 when one of them found something.
 */

const root = resolve(import.meta.dirname, '../..')
const bin = resolve(root, 'node_modules/.bin')
const prefix = 'check:'

/** Answers whether it found nothing; a program that cannot be started is an error. */
const check = async (name: string, command: string): Promise<boolean> => {
  const startedAt = performance.now()
  const child = spawn(command, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const [status] = await once(child, 'close')
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const passed = status === 0
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)${passed ? '' : `\n${said}`}`)
  return passed
}

const checks = Object.entries(project.scripts).filter(([name]) => name.startsWith(prefix))
const passed = await Promise.all(checks.map(([name, command]) => check(name.slice(prefix.length), command)))
process.exitCode = passed.every(Boolean) ? 0 : 1
