import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

/**
 * `npm run fuzz -- --seed S --requests N --inputs M`: longer runs of the two fuzz tests, from a seed. Without a seed it draws one and
 * says which. `--requests` alone sends requests only, `--inputs` alone reads inputs only.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 1_000_000)) },
    requests: { type: 'string' },
    inputs: { type: 'string' },
  },
})

const { seed, requests, inputs } = values
const both = requests === undefined && inputs === undefined
const files = [
  ...(both || requests ? ['test/fuzz/requests/requests.test.ts'] : []),
  ...(both || inputs ? ['test/fuzz/parsers/parsers.test.ts'] : []),
]
console.log(`seed ${seed}`)
const run = spawn('vitest', ['run', '--project', 'city', '--testTimeout', '0', ...files], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    FUZZ_SEED: seed,
    FUZZ_REQUESTS: requests ?? '50000',
    FUZZ_INPUTS: inputs ?? '1000000',
  },
})
run.on('exit', (code) => {
  process.exitCode = code ?? 1
})
