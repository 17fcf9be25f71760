import { expect, test } from 'vitest'
import {
  periodBefore,
  periodOf,
  periodWordSchema,
  sameStage,
} from '../../../../functions/figures/period/periods.ts'
import { pointsBetween } from '../../../../functions/figures/rules/percent.ts'

test.each([
  ['2021', 31, '2021-01-01', '2021-12-31'],
  ['2021', 14, '2021-01-01', '2021-12-31'],
  ['2021-H1', 31, '2021-01-01', '2021-06-30'],
  ['2021-H2', 31, '2021-07-01', '2021-12-31'],
  ['2021-Q3', 31, '2021-07-01', '2021-09-30'],
  ['2024-02', 31, '2024-02-01', '2024-02-29'],
  ['2021-07', 14, '2021-06-15', '2021-07-14'],
  ['2021-01', 25, '2020-12-26', '2021-01-25'],
  ['2021-03', 30, '2021-03-01', '2021-03-30'],
  ['2021-02', 30, '2021-01-31', '2021-02-28'],
  ['2021-Q1', 25, '2020-12-26', '2021-03-25'],
])('%s, with months that end on the %i.: %s to %s', (word, endsOn, assignedFrom, assignedTo) => {
  expect(periodOf(word, endsOn)).toEqual({ assignedFrom, assignedTo })
})

test.each([
  ['2021', '2020-01-01', '2020-12-31'],
  ['2021-H1', '2020-07-01', '2020-12-31'],
  ['2021-H2', '2021-01-01', '2021-06-30'],
  ['2021-Q1', '2020-10-01', '2020-12-31'],
  ['2021-01', '2020-12-01', '2020-12-31'],
  ['2021-10', '2021-09-01', '2021-09-30'],
  ['2021-12', '2021-11-01', '2021-11-30'],
])('before %s comes %s to %s', (word, assignedFrom, assignedTo) => {
  expect(periodBefore(periodOf(word, 31), word, 31)).toEqual({ assignedFrom, assignedTo })
})

test('months follow each other without gap or overlap, wherever they end', () => {
  for (let endsOn = 1; endsOn <= 31; endsOn += 1)
    for (let month = 2; month <= 12; month += 1) {
      const wordOf = (number: number) => `2023-${String(number).padStart(2, '0')}`
      const { assignedFrom } = periodOf(wordOf(month), endsOn)
      const { assignedTo } = periodOf(wordOf(month - 1), endsOn)
      expect([endsOn, Date.parse(assignedFrom) - Date.parse(assignedTo)]).toEqual([endsOn, 86_400_000])
    }
})

test('before days without a word come as many days', () => {
  const days = { assignedFrom: '2021-03-10', assignedTo: '2021-03-19' } as const
  expect(periodBefore(days, undefined, 31)).toEqual({ assignedFrom: '2021-02-28', assignedTo: '2021-03-09' })
})

test('the previous period is looked at in the same stage: as many days before or after its end', () => {
  const [august, july] = [periodOf('2021-08', 31), periodOf('2021-07', 31)]
  expect(sameStage(july, august, '2021-08-20')).toBe('2021-07-20')
  expect(sameStage(july, august, '2021-09-10')).toBe('2021-08-10')
})

test('a word is nothing else than a period', () => {
  for (const word of ['2021-13', '2021-00', '2021-Q5', '2021-H3', '1999', '2021-7', '2021-07-01', ''])
    expect(periodWordSchema.safeParse(word).success).toBe(false)
})

test('points are the difference of the printed percentages', () => {
  const printed = (percent: number | null, decimals = 2) => ({
    formula: '',
    numerator: 1,
    denominator: 1,
    percent,
    decimals,
  })
  expect(pointsBetween(printed(83.7), printed(64.73))).toBe(18.97)
  expect(pointsBetween(printed(0.1), printed(0.3))).toBe(-0.2)
  expect(pointsBetween(printed(12.3, 1), printed(9.9, 1))).toBe(2.4)
  expect(pointsBetween(printed(null), printed(64.73))).toBeNull()
  expect(pointsBetween(printed(64.73), undefined)).toBeNull()
})
