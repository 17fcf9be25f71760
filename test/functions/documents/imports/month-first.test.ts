import { expect, it } from 'vitest'
import { dayOrMonth, monthFirstIn } from '../../../../functions/documents/imports/columns/month-first.ts'

/** Days of a column as text, as a spreadsheet set to English writes them. */

const rowsOf = (...days: string[]) => days.map((text) => ({ cells: { deadline: { text } } }))

const doubtful = (...days: string[]) => {
  const rows = rowsOf(...days)
  const monthFirst = monthFirstIn(rows)
  return rows.flatMap(({ cells }) => dayOrMonth(cells, monthFirst).map(({ facts }) => facts))
}

it('8/9 is told beside 7/15; what cannot be anything else is left to the reading', () => {
  expect(doubtful('7/15/2021', '8/9/2021', '8/8/2021', 'khẩn trương', '08/12/21 5:00 PM')).toEqual([
    { text: '8/9/2021', sample: '7/15/2021' },
    { text: '08/12/21 5:00 PM', sample: '7/15/2021' },
  ])
})

it('a single slip among days as they are written here puts none of them in doubt', () => {
  expect(doubtful('15/7/2021', '31/8/2021', '7/15/2021', '8/9/2021')).toEqual([])
  expect(doubtful('8/9/2021', '9/8/2021')).toEqual([])
})

it('the day of issue by its own column', () => {
  const rows = [
    { cells: { issuedOn: { text: '7/20/2021' }, deadline: { text: '8/9/2021' } } },
    { cells: { issuedOn: { text: '7/5/2021' }, deadline: { text: '31/8/2021' } } },
  ]
  const monthFirst = monthFirstIn(rows)
  expect(
    rows.map(({ cells }) => dayOrMonth(cells, monthFirst).map(({ column, code }) => [column, code])),
  ).toEqual([[], [['issuedOn', 'day-or-month']]])
})
