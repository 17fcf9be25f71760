import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type CityLived, liveAll } from './cities/cities.ts'
import { drawSteps, type Step } from './people/steps.ts'
import { live } from './run.ts'
import { reportOf } from './shrink.ts'

/** `npm run simulate -- --seed S --steps N [--cities N] [--only place,place,…]`: docs/decisions/0059. */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '1000' },
    cities: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

const commitNow = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

const count = Number(values.steps)

const report = async (seed: string, steps: readonly Step[]): Promise<void> => {
  console.log(await reportOf(seed, count, steps, commitNow()))
  process.exitCode = 1
}

const tell = ({ seed, commands, done, requests, tasks, struck }: CityLived): void =>
  console.log(
    `seed ${seed}: ${commands} commands, ${done} carried out, ${requests} requests, ${tasks} tasks, troubles ${JSON.stringify(struck)}`,
  )

const simulate = async (seeds: readonly string[]): Promise<void> => {
  const before = performance.now()
  const used = process.cpuUsage()
  const cities = await liveAll(seeds, count, { told: tell })
  const { user, system } = process.cpuUsage(used)
  const commands = cities.reduce((sum, city) => sum + city.commands, 0)
  const seconds = (performance.now() - before) / 1000
  console.log(
    `${commands} commands in ${seconds.toFixed(1)} s, ${((user + system) / 1000 / commands).toFixed(2)} ms of processor each`,
  )
  for (const { seed } of cities.filter(({ isDifferent }) => isDifferent))
    await report(seed, drawSteps(seed, count))
}

const again = async (seed: string, only: readonly number[]): Promise<void> => {
  const steps = drawSteps(seed, count).filter(({ place }) => only.includes(place))
  const { life, difference } = await live(seed, steps)
  console.log(`seed ${seed}: ${steps.length} steps\n  ${life.told.join('\n  ')}`)
  if (difference) await report(seed, steps)
}

const cities = Number(values.cities)
if (values.only) await again(values.seed, values.only.split(',').map(Number))
else if (cities === 1) await simulate([values.seed])
else await simulate(Array.from({ length: cities }, (_, city) => `${values.seed}.${city}`))
