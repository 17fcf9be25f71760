import { spawnSync } from 'node:child_process'
import { zones } from '../support/zones.ts'

/** `npm run zones [-- FILE…]`: all tests, or those named, on a machine in each of the zones, one after the other. */
const files = process.argv.slice(2)

for (const zone of zones) {
  console.log(`in ${zone}`)
  const { status } = spawnSync('vitest', ['run', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TZ: zone, ZONE: zone },
  })
  if (status !== 0) {
    console.error(`not so in ${zone}`)
    process.exitCode = 1
  }
}
