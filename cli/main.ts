import { resolve } from 'node:path'
import { run } from './run.ts'

/** `npm run city -- <command>`: what the Office's technician does to a city without the page. */

const stoppedByUser = 130

process.env.TZ = 'UTC' // as in Lambda: nothing may depend on this machine's zone
// Leaves in good order: half a file is removed, a database that was started is stopped.
process.on('SIGINT', () => process.exit(stoppedByUser))

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: process.stderr,
  from: {
    root: resolve(import.meta.dirname, '..'),
    files: process.env.INIT_CWD ?? process.cwd(), // npm goes to the root; the person stands elsewhere
    env: process.env,
  },
})
