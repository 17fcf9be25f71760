import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AssessmentScheme,
  assessmentSchemeSchema,
  defaultScheme,
} from '../../../../functions/figures/decree-335/assessment-scheme.ts'
import type { AssessedItem } from '../../../../functions/figures/decree-335/decree-335.ts'
import {
  type ScoredItem,
  scoreItem,
  scoreOf,
  scoresByOfficial,
} from '../../../../functions/figures/decree-335/scoring.ts'

const proof = { key: 'k', on: '2021-07-05', type: 'judged' } as const

const item = (given: Partial<AssessedItem> = {}): AssessedItem => ({
  id: 'SXD-2021-task00000000',
  title: 'Rà soát quy hoạch',
  directive: '2021-07-01_4110_UBND-KSTT',
  assignedOn: '2021-07-01',
  dueOn: '2021-07-20',
  status: 'done-on-time',
  done: true,
  waiting: false,
  returns: [],
  delays: [],
  progressPercent: 100,
  progressPercentByOriginalDates: 100,
  ...given,
})

const open = { status: 'open-overdue', done: false } as const

const scored = (given: Partial<AssessedItem> = {}, scheme = defaultScheme, product?: string): ScoredItem =>
  scoreItem(item(given), product, scheme)

const withProducts: AssessmentScheme = {
  ...defaultScheme,
  products: [
    { code: 'VB.01', name: 'Văn bản trả lời', units: 0.5 },
    { code: 'DA.02', name: 'Đề án', units: 12.25 },
  ],
}

describe('one item', () => {
  test.each<[string, Partial<AssessedItem>, object]>([
    ['done as it should be', {}, { done: true, qualityPercent: 100, progressPercent: 100 }],
    ['returned once', { returns: [proof] }, { qualityPercent: 75, progressPercent: 100 }],
    ['returned five times', { returns: Array(5).fill(proof) }, { qualityPercent: 0 }],
    ['late once', { progressPercent: 75 }, { qualityPercent: 100, progressPercent: 75 }],
    ['not done, whatever it was late', open, { done: false, qualityPercent: 0, progressPercent: 0 }],
  ])('%s', (_, given, said) => expect(scored(given)).toMatchObject(said))

  test('by the city’s choice returns cost nothing, and the original dates are the measure', () => {
    const given = { returns: [proof], progressPercent: 100, progressPercentByOriginalDates: 50 }
    const scheme = { ...defaultScheme, returnsCost: 'none', progressBy: 'original-dates' } as const
    const moved = {
      dueOn: '2021-07-10',
      kind: 'moved',
      daysLate: 0,
      objectiveCause: true,
      proofs: [],
    } as const
    const delays = [moved, { ...moved, objectiveCause: false }]
    expect(scored({ ...given, delays }, scheme)).toMatchObject({
      ...{ qualityPercent: 100, progressPercent: 50, returns: 1 },
      ...{ delays: 2, delaysOfObjectiveCause: 1 },
    })
    expect(scored({ ...given, delays })).toMatchObject({
      qualityPercent: 75,
      progressPercent: 100,
      delays: 0,
    })
  })

  test('counts what its product does; one that the catalogue does not have counts as any other', () => {
    expect(scored({}, withProducts, 'DA.02')).toMatchObject({ product: 'DA.02', units: 1_225 })
    expect(scored({}, { ...withProducts, otherUnits: 2 }, 'X')).toMatchObject({
      product: undefined,
      units: 200,
    })
    expect(scored({}, withProducts)).toMatchObject({ product: undefined, units: 100 })
  })

  test('what waits for an answer is left out, or counts as assigned where the city says so', () => {
    const waits = { done: false, waiting: true, status: 'open-in-term' } as const
    expect(scored(waits)).toMatchObject({ isLeftOut: true })
    expect(scored(waits, { ...defaultScheme, waiting: 'assigned' })).toMatchObject({
      isLeftOut: false,
      done: false,
    })
  })
})

describe('the 70 points', () => {
  test('worked out by hand: four alike, one not done, one late twice, one returned once', () => {
    const score = scoreOf(
      [scored(), scored(open), scored({ progressPercent: 50 }), scored({ returns: [proof] })],
      defaultScheme,
    )
    // 3/4 done; quality (1 + 1 + 0.75)/4; progress (1 + 0.5 + 1)/4
    expect(score).toEqual({
      items: 4,
      leftOut: 0,
      assignedUnits: 4,
      quantity: { units: 3, percent: 75 },
      quality: { units: 2.75, percent: 68.75 },
      progress: { units: 2.5, percent: 62.5 },
      points: 48.13, // 70 × (75 + 68.75 + 62.5) / 300 = 48.125
    })
  })

  test('a large product weighs what its units say', () => {
    const score = scoreOf(
      [scored({}, withProducts, 'VB.01'), scored(open, withProducts, 'DA.02')],
      withProducts,
    )
    expect(score).toMatchObject({
      assignedUnits: 12.75,
      quantity: { units: 0.5, percent: 3.92 },
      points: 2.75,
    })
  })

  test('weights as the city sets them', () => {
    const scheme = { weights: { quantity: 2, quality: 0, progress: 1 } }
    const score = scoreOf([scored({ progressPercent: 25 }), scored({ progressPercent: 25 })], scheme)
    expect(score.points).toBe(52.5) // 70 × (2 × 100 + 25) / 300
  })

  test('all as it should be is 70; nothing assigned is nothing to measure by, and no zero', () => {
    expect(scoreOf([scored(), scored()], defaultScheme).points).toBe(70)
    expect(scoreOf([], defaultScheme)).toMatchObject({ points: undefined, quantity: { percent: undefined } })
    const waits = scored({ done: false, waiting: true })
    expect(scoreOf([waits], defaultScheme)).toMatchObject({ items: 0, leftOut: 1, points: undefined })
  })

  test('never below 0 nor above 70, whatever the order, and more done never costs points', () => {
    const any = fc.record({
      done: fc.boolean(),
      returns: fc.array(fc.constant(proof), { maxLength: 6 }),
      progressPercent: fc.constantFrom(0, 25, 50, 75, 100),
      waiting: fc.constant(false),
    })
    const product = fc.constantFrom(undefined, 'VB.01', 'DA.02')
    fc.assert(
      fc.property(fc.array(fc.tuple(any, product), { minLength: 1, maxLength: 40 }), (all) => {
        const of = (some: typeof all) =>
          scoreOf(
            some.map(([given, code]) => scored(given, withProducts, code)),
            withProducts,
          )
        const { points = -1 } = of(all)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(70)
        expect(of(all.toReversed())).toEqual(of(all))
        const finished = all.map(([given, code]): (typeof all)[number] => [{ ...given, done: true }, code])
        expect(of(finished).points).toBeGreaterThanOrEqual(points)
      }),
    )
  })
})

test('a score for each official, and for what nobody was given by name; together they are the department’s items', () => {
  const items = [
    scored({ holder: 'cv.b' }),
    scored({ ...open, holder: 'cv.a' }),
    scored(open),
    scored({ holder: 'cv.b' }),
  ]
  const scores = scoresByOfficial(items, defaultScheme)
  expect(scores.map(({ official, items: count, points }) => [official, count, points])).toEqual([
    ['cv.a', 1, 0],
    ['cv.b', 2, 70],
    [undefined, 1, 0],
  ])
  expect(scores.reduce((sum, { items: count }) => sum + count, 0)).toBe(scoreOf(items, defaultScheme).items)
})

describe('a scheme', () => {
  test.each<[string, object, string]>([
    ['without any weight', { weights: { quantity: 0, quality: 0, progress: 0 } }, 'no-weight'],
    [
      'with a product twice',
      { products: [...withProducts.products, withProducts.products[0]] },
      'product-twice',
    ],
  ])('%s is refused', (_, given, code) => {
    const { error } = assessmentSchemeSchema.safeParse({ ...defaultScheme, ...given })
    expect(error?.issues.map(({ message }) => message)).toEqual([code])
  })

  test('units have two decimals at most, and are never nothing', () => {
    for (const units of [0, -1, 0.005, 1.001, 1_001])
      expect(
        assessmentSchemeSchema.safeParse({ ...defaultScheme, otherUnits: units }).success,
        `${units}`,
      ).toBe(false)
    for (const units of [0.01, 0.07, 1.1, 12.25, 1_000])
      expect(
        assessmentSchemeSchema.safeParse({ ...defaultScheme, otherUnits: units }).success,
        `${units}`,
      ).toBe(true)
  })
})
