import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nightsOf } from '../../../../web/pages/dashboard/period/nights-of.ts'
import { heatOf, rangesOf } from '../../../../web/pages/dashboard/picture/heat.ts'
import type { PeriodFigures } from '../../../../web/parts/figures/row.ts'

describe('heat', () => {
  test('is a step for each quarter of the most, and none for nothing', () => {
    expect([0, 1, 9, 10, 18, 19, 27, 28, 36].map((count) => heatOf(count, 36))).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4,
    ])
    expect([0, 1, 2, 3].map((count) => heatOf(count, 3))).toEqual([0, 2, 3, 4])
    expect(heatOf(0, 0)).toBe(0)
  })

  test('the key says of each count in which step it is', () => {
    const mostAndCount = fc
      .integer({ min: 1, max: 5000 })
      .chain((most) => fc.tuple(fc.constant(most), fc.integer({ min: 1, max: most })))
    fc.assert(
      fc.property(mostAndCount, ([most, count]) => {
        const holding = rangesOf(most).filter(({ from, to }) => from <= count && count <= to)
        expect(holding.map(({ step }) => step)).toEqual([heatOf(count, most)])
      }),
    )
  })
})

describe('nights are held against figures', () => {
  const nights = ['2021-07-05', '2021-07-12', '2021-07-26'].map((on) => ({ on, counts: {} }))
  const figures = {
    assignedFrom: '2021-01-01',
    assignedTo: '2021-12-31',
    asOf: '2021-07-26',
    basis: 'effective',
  } as PeriodFigures

  test('of the whole year: the one of a week ago, or the last before where that night had no scan', () => {
    expect(nightsOf(figures, nights)).toEqual({ nights, before: nights[1] })
    const onTheDay = [...nights, { on: '2021-07-19', counts: {} }].sort((a, b) => a.on.localeCompare(b.on))
    expect(nightsOf(figures, onTheDay).before?.on).toBe('2021-07-19')
    expect(nightsOf({ ...figures, asOf: '2021-07-08' }, nights).before).toBeUndefined()
  })

  test.each([
    ['a month', { assignedFrom: '2021-07-01', assignedTo: '2021-07-31' }],
    ['two years', { assignedFrom: '2020-01-01' }],
    ['the original due dates', { basis: 'original' as const }],
    ['starred tasks', { starred: true }],
    ['tasks without a star', { starred: false }],
  ])('not of %s, which they do not count', (_, other) => {
    expect(nightsOf({ ...figures, ...other }, nights)).toEqual({})
  })
})
