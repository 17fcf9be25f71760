import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { drawSteps } from './people/steps.ts'
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
const only = values.only?.split(',').map(Number)

const simulate = async (seed: string): Promise<void> => {
  const drawn = drawSteps(seed, count)
  const steps = only ? drawn.filter(({ place }) => only.includes(place)) : drawn
  const { life, difference } = await live(seed, steps)
  const { requests, commands, done } = life.counts
  console.log(
    `seed ${seed}: ${steps.length} steps, ${commands} commands, ${done} carried out, ${requests} requests, ${life.model.stories.size} tasks`,
  )
  if (Object.values(life.store.struck).some((times) => times > 0))
    console.log(JSON.stringify(life.store.struck))
  if (!difference) return
  console.log(await reportOf(seed, count, steps, commitNow()))
  process.exitCode = 1
}

const cities = Number(values.cities)
for (let city = 0; city < cities; city += 1)
  await simulate(cities === 1 ? values.seed : `${values.seed}.${city}`)
