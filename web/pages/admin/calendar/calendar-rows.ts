import type { Input } from '../../../api/types.ts'
import { filledRows, type Row, type Rows } from '../../../parts/forms/rows.ts'
import { dayTyped, dayWritten } from '../../../values/dates.ts'

export type SpecialDay = Input<'putCalendar'>['body']['days'][number]
export type DayPart = 'date' | 'kind' | 'name' | 'source' | 'observed'

export const dayRows: Rows<DayPart> = {
  list: 'days',
  parts: ['date', 'kind', 'name', 'source', 'observed'],
  max: 60,
  preset: { observed: 'yes' },
}

export const rowsOf = (days: readonly SpecialDay[]): Row<DayPart>[] =>
  days.map((day) => ({ ...day, date: dayWritten(day.date), observed: day.observed ? 'yes' : 'no' }))

/** The rows in which something stands, as the API wants them. */
export const daysTyped = (values: Readonly<Record<string, string>>): SpecialDay[] =>
  filledRows<DayPart>(values, dayRows).map(({ row: { date, kind, name, source, observed } }) => ({
    date: dayTyped(date) ?? date,
    kind: kind as SpecialDay['kind'],
    name,
    source,
    observed: observed === 'yes',
  }))
