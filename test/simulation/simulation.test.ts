import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import type { Store } from '../../functions/platform/table/store.ts'
import { liveAll, struckIn } from './cities/cities.ts'
import { Difference } from './difference.ts'
import { planted, plantedInMails } from './faults/planted.ts'
import { drawSteps, hasPost } from './people/steps.ts'
import { live } from './run.ts'
import { reportOf } from './shrink.ts'

const stepsOfCity = 1_000
const cities = 120
const leastCommands = 100_000

const commit = () => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()

/** Two minutes of two quiet cores; many times that beside other work. */
const patience = 1_200_000

it(
  `${cities} cities do what the model of the domain says, step by step`,
  async () => {
    const seeds = Array.from({ length: cities }, (_, city) => `test.${city}`)
    const lived = await liveAll(seeds, stepsOfCity)
    const other = lived.find(({ isDifferent }) => isDifferent)?.seed
    if (other !== undefined)
      expect.fail(await reportOf(other, stepsOfCity, drawSteps(other, stepsOfCity), commit()))
    const sum = (name: 'commands' | 'done') => lived.reduce((all, city) => all + city[name], 0)
    const counts = { commands: sum('commands'), done: sum('done') }
    const struck = struckIn(lived)
    expect(counts.commands).toBeGreaterThan(leastCommands)
    for (const fault of [
      'throttled',
      'conflict',
      'lost',
      'answer lost',
      'asked again',
      'dies',
      'index behind',
    ])
      expect(struck[fault], fault).toBeGreaterThan(0)
    // Most of what people try must be allowed, or nothing is looked at; and much must not be.
    expect(counts.done / counts.commands).toBeGreaterThan(0.6)
    expect(counts.done / counts.commands).toBeLessThan(0.9)
  },
  patience,
)

/** What one of a few small cities meets, with a defect planted into each. */
const foundIn = async (seeds: readonly string[], around: (store: Store) => Store): Promise<unknown> => {
  for (const seed of seeds) {
    const { difference } = await live(seed, drawSteps(seed, 500), { around, troubles: 0.5 })
    if (difference) return difference.error
  }
  return undefined
}

const some = Array.from({ length: 60 }, (_, number) => `planted.${number}`)
const withoutMails = some.filter((seed) => !hasPost(seed)).slice(0, 8)
const withMails = some.filter(hasPost).slice(0, 8)

it.each(Object.entries(planted))('%s is found', async (_, around) => {
  expect(await foundIn(withoutMails, around)).toBeInstanceOf(Difference)
})

it.each(Object.entries(plantedInMails))('%s is found', async (_, around) => {
  expect(await foundIn(withMails, around)).toBeInstanceOf(Difference)
})

it('a history that ends in a difference is shrunk to what leads to it', async () => {
  const steps = drawSteps('planted', 250)
  const around = planted['an index that leaves a task out']
  const report = await reportOf('planted', 250, steps, 'abc1234', { around })
  expect(report).toMatch(/--seed planted --steps 250 --only \d+(,\d+)*$/m)
  // Two tasks that stand side by side, and the list that should hold both.
  expect(report.match(/--only (.+)$/m)?.[1]?.split(',').length).toBeLessThanOrEqual(4)
})
