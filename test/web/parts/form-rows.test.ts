import { describe, expect, test } from 'vitest'
import type { FieldProblem } from '../../../web/api/problem.ts'
import { dayRows, daysTyped, rowsOf } from '../../../web/pages/admin/calendar/calendar-rows.ts'
import { filledRows, placeInRows, rowValues } from '../../../web/parts/forms/rows.ts'

const rows = {
  list: 'days',
  parts: ['date', 'name', 'observed'],
  max: 3,
  preset: { observed: 'yes' },
} as const

const given = [
  { date: '01/01/2021', name: 'Tết Dương lịch', observed: 'yes' },
  { date: '', name: '', observed: 'yes' },
  { date: '', name: 'Giỗ Tổ', observed: 'no' },
]

const problem: FieldProblem = { pointer: '', code: 'missing', vi: 'Cần nhập', en: 'Required' }

describe('rows of a form', () => {
  const values = rowValues(rows, given)

  test('stand under the names the API points at, the rest empty', () => {
    expect(values['days.0.date']).toBe('01/01/2021')
    expect(rowValues(rows, [])['days.2.observed']).toBe('yes')
    expect(filledRows(rowValues(rows, []), rows)).toEqual([])
  })

  test('in which something stands are kept, also one whose first part is missing', () =>
    expect(filledRows(values, rows).map(({ place, row }) => [place, row.name])).toEqual([
      [0, 'Tết Dương lịch'],
      [2, 'Giỗ Tổ'],
    ]))

  test('get what the API says of them, however many empty ones stand between', () => {
    const place = placeInRows(values, rows)
    expect(place('days.1.date', problem)?.name).toBe('days.2.date')
    expect(place('days.1', problem)?.name).toBe('days.2.date')
    expect(place('days.7.date', problem)).toBeUndefined()
    expect(place('from', problem)).toBeUndefined()
  })
})

describe('the calendar’s rows', () => {
  const day = { kind: 'holiday', name: 'Tết', source: 'Điều 112', observed: true } as const
  const values = rowValues(
    dayRows,
    rowsOf([
      { ...day, date: '2021-01-01' },
      { ...day, date: '2021-05-01' },
    ]),
  )

  test('come back as they were', () =>
    expect(daysTyped(values).map(({ date }) => date)).toEqual(['2021-01-01', '2021-05-01']))

  test('a row whose day is missing is not left out unseen', () =>
    expect(daysTyped({ ...values, 'days.1.date': '' }).map(({ date }) => date)).toEqual(['2021-01-01', '']))
})
