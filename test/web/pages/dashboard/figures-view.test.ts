import { describe, expect, test } from 'vitest'
import { dashboardTexts } from '../../../../web/pages/dashboard/dashboard-texts.ts'
import {
  choicesOf,
  periodSaid,
  periodsUpTo,
  requestOf,
  sheetRequestOf,
  type View,
  viewChosen,
  viewOf,
  wrongDays,
} from '../../../../web/pages/dashboard/period/view.ts'

const today = '2021-07-26'
const asked = (search: string) => viewOf(new URLSearchParams(search), today)

describe('what the address asks for', () => {
  test('the year that runs, while it says no days', () => {
    expect(asked('')).toEqual({ period: '2021' })
    expect(asked('starred=true')).toEqual({ period: '2021', starred: 'true' })
  })

  test('what it says, and nothing that is not of the figures', () =>
    expect(
      asked('assignedFrom=2021-01-01&assignedTo=2021-06-14&asOf=2021-07-14&sort=-done&every=day'),
    ).toEqual({
      assignedFrom: '2021-01-01',
      assignedTo: '2021-06-14',
      asOf: '2021-07-14',
    }))
})

test('a group narrows the sheet as it does the table', () =>
  expect(sheetRequestOf({ period: '2021', group: 'small' }, 'csv')).toEqual({
    period: '2021',
    group: 'small',
    format: 'csv',
  }))

test('a group narrows the table, not whom the letter names: the figures are asked of all', () =>
  expect(requestOf({ period: '2021', group: 'small' })).toEqual({ period: '2021' }))

describe('the form', () => {
  const roundTrips: readonly View[] = [
    { period: '2021-Q2' },
    { period: '2021', asOf: '2021-06-30', formulaSet: 'hai-phong', ruleSet: '5120', rollUp: 'current' },
    { assignedFrom: '2021-01-15', assignedTo: '2021-02-14', basis: 'original', group: 'large' },
  ]
  test.each(roundTrips)('%o comes back as it was', (view) =>
    expect(viewChosen(choicesOf(view))).toEqual(view),
  )

  test('days are shown as they are written', () =>
    expect(choicesOf({ assignedFrom: '2021-01-15', assignedTo: '2021-02-14' })).toMatchObject({
      period: 'custom',
      assignedFrom: '15/01/2021',
      assignedTo: '14/02/2021',
    }))

  test('days left from before do not go with a period', () => {
    const choices = {
      ...choicesOf({ assignedFrom: '2021-01-15', assignedTo: '2021-02-14' }),
      period: '2021-H1',
    }
    expect(viewChosen(choices)).toEqual({ period: '2021-H1' })
    expect(wrongDays({ ...choices, assignedFrom: 'x' })).toEqual([])
  })

  test('a period of one’s own needs both days, and days are days', () => {
    const choices = {
      ...choicesOf({ period: '2021' }),
      period: 'custom',
      assignedTo: '31/02/2021',
      asOf: '1/7',
    }
    expect(wrongDays(choices)).toEqual(['assignedFrom', 'assignedTo', 'asOf'])
  })
})

describe('periods', () => {
  test('those that have begun, the year first', () => {
    const periods = periodsUpTo(today)
    expect(periods.slice(0, 7)).toEqual([
      '2021',
      '2021-H1',
      '2021-H2',
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-07',
    ])
    expect(periods).not.toContain('2021-Q4')
    expect(periods).not.toContain('2021-08')
    expect(periods).toContain('2020-12')
    expect(periodsUpTo('2024-01-02').slice(-4)).toEqual(['2023-01', '2022', '2021', '2020'])
  })

  test('are said as people say them', () =>
    expect(
      ['2021', '2021-H2', '2021-Q3', '2021-07'].map((word) => periodSaid(word, dashboardTexts.vi)),
    ).toEqual(['Năm 2021', '6 tháng cuối năm 2021', 'Quý III/2021', 'Tháng 7/2021']))
})
