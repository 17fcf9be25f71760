import { describe, expect, test } from 'vitest'
import {
  asksForCommendations,
  type RuleSet,
  ruleSetInForce,
  ruleSetNamed,
  ruleSetSchema,
  ruleSets,
  type Threshold,
  verdictOf,
} from '../../../../functions/figures/rules/rule-sets.ts'
import { noStatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const letter4651 = ruleSetNamed('4651') as RuleSet
const letter5120 = ruleSetNamed('5120') as RuleSet

/** Counts with these four numbers; what is done beyond on time and late had no deadline, what is left is in term. */
const department = (assigned: number, done: number, doneOnTime: number, openOverdue: number, doneLate = 0) =>
  withSums({
    ...noStatusCounts(),
    doneOnTime,
    doneLate,
    doneNoDeadline: done - doneOnTime - doneLate,
    openOverdue,
    openInTerm: assigned - done - openOverdue,
  })

describe('letter 4651: commended', () => {
  // assigned, done, on time, overdue unfinished, commended
  test.each([
    [200, 200, 200, 0, false],
    [201, 181, 151, 2, true],
    [201, 180, 151, 2, false],
    [201, 181, 150, 2, false],
    [201, 181, 151, 3, false],
    [300, 271, 226, 3, true],
    [300, 270, 226, 3, false],
    [300, 271, 225, 3, false],
    [300, 271, 226, 4, false],
    [300, 300, 225, 0, false],
    [400, 361, 301, 4, true],
    [400, 361, 301, 5, false],
    [999, 900, 750, 9, true],
    [999, 899, 750, 9, false],
    [999, 900, 749, 9, false],
    [999, 900, 750, 10, false],
    [100_000, 90_001, 75_001, 1000, true],
    [100_000, 90_000, 75_001, 1000, false],
    [100_000, 90_001, 75_000, 1000, false],
    [100_000, 90_001, 75_001, 1001, false],
  ])('of %i assigned %i done, %i on time, %i overdue: %s', (assigned, done, onTime, overdue, commended) => {
    expect(verdictOf(department(assigned, done, onTime, overdue), letter4651).commended).toBe(commended)
  })

  test('200 assigned never passes, however good', () => {
    for (const assigned of [1, 30, 199, 200])
      expect(verdictOf(department(assigned, assigned, assigned, 0), letter4651).commended).toBe(false)
  })

  test('the least numbers that pass are those that exact fractions give, for every volume up to 1,000', () => {
    for (let assigned = 201; assigned <= 1000; assigned += 1) {
      const done = Math.floor((assigned * 9) / 10) + 1
      const onTime = Math.floor((assigned * 3) / 4) + 1
      const overdue = Math.floor(assigned / 100)
      const passes = (...numbers: [number, number, number]) =>
        verdictOf(department(assigned, ...numbers), letter4651).commended
      expect([assigned, passes(done, onTime, overdue)]).toEqual([assigned, true])
      expect([assigned, passes(done - 1, onTime, overdue)]).toEqual([assigned, false])
      expect([assigned, passes(done, onTime - 1, overdue)]).toEqual([assigned, false])
      expect([assigned, passes(done, onTime, overdue + 1)]).toEqual([assigned, false])
    }
  })

  test('more than a quarter without deadline puts 75 % on time out of reach', () => {
    expect(verdictOf(department(400, 400, 300, 0), letter4651).commended).toBe(false)
    expect(verdictOf(department(400, 400, 301, 0), letter4651).commended).toBe(true)
  })

  test('withdrawn and reassigned tasks neither help nor harm', () => {
    const left = { withdrawn: 500, reassigned: 500 }
    expect(verdictOf(withSums({ ...department(201, 181, 151, 2), ...left }), letter4651).commended).toBe(true)
    expect(verdictOf(withSums({ ...department(200, 200, 200, 0), ...left }), letter4651).commended).toBe(
      false,
    )
  })
})

describe('letter 4651: urged', () => {
  // assigned, done, overdue unfinished, urged
  test.each([
    [0, 0, 0, false],
    [1, 0, 1, false],
    [29, 0, 29, false],
    [30, 30, 0, false],
    [30, 29, 1, false],
    [30, 28, 2, true],
    [30, 21, 0, false],
    [30, 20, 0, true],
    [100, 70, 5, false],
    [100, 70, 6, true],
    [100, 69, 0, true],
    [100, 94, 6, true],
    [300, 210, 15, false],
    [300, 209, 15, true],
    [300, 210, 16, true],
  ])('of %i assigned %i done and %i overdue: %s', (assigned, done, overdue, urged) => {
    expect(verdictOf(department(assigned, done, 0, overdue), letter4651).urged).toBe(urged)
  })

  test('the floor counts assigned tasks, not those that left', () => {
    const left = { withdrawn: 20, reassigned: 20 }
    expect(verdictOf(withSums({ ...department(29, 0, 0, 29), ...left }), letter4651).urged).toBe(false)
  })

  test('nobody is commended and urged at once', () => {
    for (let assigned = 0; assigned <= 260; assigned += 13)
      for (let done = 0; done <= assigned; done += 1)
        for (const overdue of [0, 1, 2, 3, assigned - done].filter((count) => count <= assigned - done)) {
          const { commended, urged } = verdictOf(department(assigned, done, done, overdue), letter4651)
          expect(commended && urged).toBe(false)
        }
  })
})

describe('letter 5120', () => {
  // assigned, done, late, commended
  test.each([
    [200, 200, 0, false],
    [201, 181, 20, true],
    [201, 180, 20, false],
    [201, 181, 21, false],
    [300, 271, 29, true],
    [300, 271, 30, false],
    [300, 270, 29, false],
  ])('of %i assigned %i done, %i of them late: commended %s', (assigned, done, late, commended) => {
    expect(verdictOf(department(assigned, done, 0, 0, late), letter5120).commended).toBe(commended)
  })

  test('overdue unfinished tasks do not count against commendation', () => {
    expect(verdictOf(department(300, 271, 271, 29), letter5120).commended).toBe(true)
  })

  // assigned, done, criticised
  test.each([
    [0, 0, false],
    [1, 0, true],
    [2, 1, false],
    [300, 150, false],
    [300, 149, true],
  ])('of %i assigned %i done: criticised %s', (assigned, done, urged) => {
    expect(verdictOf(department(assigned, done, 0, 0), letter5120).urged).toBe(urged)
  })
})

test('the rule set in force is the latest letter up to the day; before the first letter, the first', () => {
  expect(ruleSetInForce('2019-12-31').name).toBe('5120')
  expect(ruleSetInForce('2020-08-03').name).toBe('5120')
  expect(ruleSetInForce('2021-07-25').name).toBe('5120')
  expect(ruleSetInForce('2021-07-26').name).toBe('4651')
  expect(ruleSetInForce('2030-01-01').name).toBe('4651')
  expect(ruleSetNamed('9999')).toBeUndefined()
})

test('every share holds a whole percentage, so that comparing whole numbers is exact', () => {
  for (const { all, any } of ruleSets.flatMap(({ levels }) => levels))
    for (const threshold of [...all, ...any])
      expect('share' in threshold ? threshold.percent : threshold.number).toSatisfy(Number.isInteger)
})

test('a threshold is a count or a share, never both and never of an unknown quantity', () => {
  // @ts-expect-error a share needs a percentage, a number would be compared with a share of the assigned
  const shareOfNumber: Threshold = { share: 'done', is: '>', number: 90 }
  // @ts-expect-error "given" is no quantity that a letter speaks of
  const unknownQuantity: Threshold = { count: 'given', is: '>', number: 200 }
  expect([shareOfNumber, unknownQuantity]).toHaveLength(2)
})

describe('the sets of an Office', () => {
  const set = (name: string, from: string, more: Partial<RuleSet> = {}) =>
    ruleSetSchema.parse({
      name,
      letter: `Văn bản ${name}`,
      from,
      levels: [{ level: 'commend', all: [{ share: 'done', is: '>', percent: 90 }] }],
      ...more,
    })

  test('the latest begun is in force in whatever order they are kept; before the first one, the first; an award never', () => {
    const sets = [
      set('second', '2023-05-01'),
      set('award', '2023-01-01', { award: true }),
      set('first', '2022-01-01'),
    ]
    const inForceOn = (day: LocalDate) => ruleSetInForce(day, sets).name
    expect(
      (['2021-12-31', '2022-01-01', '2023-04-30', '2023-05-01', '2030-01-01'] as const).map(inForceOn),
    ).toEqual(['first', 'first', 'first', 'second', 'second'])
  })

  test('a level may have conditions that all hold, or of which one is enough, and comes once', () => {
    const any = [{ count: 'openOverdue', is: '>', number: 5 }] as const
    const messagesOf = (levels: unknown[]) =>
      ruleSetSchema
        .safeParse({ name: 'set', letter: 'Văn bản', from: '2022-01-01', levels })
        .error?.issues.map(({ message }) => message)
    expect(
      messagesOf([
        { level: 'request', any },
        { level: 'commend', all: any },
      ]),
    ).toBeUndefined()
    expect(
      messagesOf([
        { level: 'request', any },
        { level: 'request', all: any },
      ]),
    ).toEqual(['level-twice'])
    expect(messagesOf([{ level: 'request' }])).toEqual(['empty'])
  })

  test('only what counts commendations asks for the letters that went out', () => {
    const times = { count: 'timesCommended', is: '>=', number: 5 } as const
    const done = { count: 'done', is: '>=', number: 5 } as const
    const asks = (level: Partial<RuleSet['levels'][number]>) =>
      asksForCommendations(
        set('set', '2022-01-01', { levels: [{ level: 'commend', floor: 0, all: [], any: [], ...level }] }),
      )
    expect(
      [{ all: [done, times] }, { any: [times, done] }, { all: [done] }, { any: [done] }].map(asks),
    ).toEqual([true, true, false, false])
    expect(ruleSets.filter(asksForCommendations).map(({ name }) => name)).toEqual(['award-2023'])
    expect(ruleSetNamed('award-2023')?.award).toBe(true)
  })
})
