import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { Difference } from './difference.ts'
import { planted } from './faults/planted.ts'
import { drawSteps } from './people/steps.ts'
import { live } from './run.ts'
import { reportOf } from './shrink.ts'

const stepsOfCity = 1_000
const cities = 12

const commit = () => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()

it(`${cities} cities do what the model of the domain says, step by step`, async () => {
  const counts = { commands: 0, done: 0 }
  const struck: Record<string, number> = {}
  for (let city = 1; city <= cities; city += 1) {
    const seed = `test ${city}`
    const steps = drawSteps(seed, stepsOfCity)
    const { life, difference } = await live(seed, steps)
    if (difference) expect.fail(await reportOf(seed, stepsOfCity, steps, commit()))
    counts.commands += life.counts.commands
    counts.done += life.counts.done
    for (const [fault, times] of Object.entries(life.store.struck))
      struck[fault] = (struck[fault] ?? 0) + times
  }
  expect(counts.commands).toBeGreaterThan(cities * stepsOfCity * 0.75)
  for (const fault of ['throttled', 'conflict', 'lost', 'answer lost', 'asked again', 'dies', 'index behind'])
    expect(struck[fault], fault).toBeGreaterThan(0)
  // Most of what people try must be allowed, or nothing is looked at; and much must not be.
  expect(counts.done / counts.commands).toBeGreaterThan(0.6)
  expect(counts.done / counts.commands).toBeLessThan(0.9)
})

it.each(Object.entries(planted))('%s is found', async (_, around) => {
  const { difference } = await live('planted', drawSteps('planted', 500), { around, troubles: 0.5 })
  expect(difference?.error).toBeInstanceOf(Difference)
})

it('a history that ends in a difference is shrunk to what leads to it', async () => {
  const steps = drawSteps('planted', 250)
  const around = planted['an index that leaves a task out']
  const report = await reportOf('planted', 250, steps, 'abc1234', { around })
  expect(report).toMatch(/--seed planted --steps 250 --only \d+(,\d+)*$/m)
  // Two tasks that stand side by side, and the list that should hold both.
  expect(report.match(/--only (.+)$/m)?.[1]?.split(',').length).toBeLessThanOrEqual(4)
})
