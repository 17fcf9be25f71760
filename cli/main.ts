import { resolve } from 'node:path'
import type { Stops } from './command.ts'
import { exitCodes } from './failures.ts'
import { run } from './run.ts'

/** `npm run city -- <command>`: what the Office's technician does to a city without the page. */

process.env.TZ = 'UTC' // as in Lambda: nothing may depend on this machine's zone
// Leaves in good order: half a file is removed, a database that was started is stopped.
const stops: Stops = {}
process.on('SIGINT', () => {
  const { onStop } = stops
  if (!onStop) process.exit(exitCodes.stopped)
  stops.onStop = undefined
  onStop()
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: process.stderr,
  stops,
  from: {
    root: resolve(import.meta.dirname, '..'),
    files: process.env.INIT_CWD ?? process.cwd(), // npm goes to the root; the person stands elsewhere
    env: process.env,
  },
})
