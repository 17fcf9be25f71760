import type { Value, Values } from './drafts.ts'
import type { Place } from './errors.ts'

/** The rows of a list in a form, kept flat under the names the API points at: `days.0.date`. */
export interface Rows<Part extends string> {
  readonly list: string
  readonly parts: readonly Part[]
  readonly max: number
  /** What stands in an empty row; a row with nothing else is empty. */
  readonly preset?: Partial<Readonly<Record<Part, Value>>>
}

export type Row<Part extends string, V extends Value = string> = Readonly<Record<Part, V>>

export interface Filled<Part extends string, V extends Value = string> {
  readonly place: number
  readonly row: Row<Part, V>
}

export const fieldAt = (list: string, place: number, part: string): string => `${list}.${place}.${part}`

/** A row as it is before anybody types. */
export const emptyRow = <Part extends string>(
  { list, parts, preset = {} }: Rows<Part>,
  place: number,
): Record<string, Value> =>
  Object.fromEntries(
    parts.map((part) => [fieldAt(list, place, part), (preset as Partial<Record<Part, Value>>)[part] ?? '']),
  )

/** The form's values at the beginning: the rows there are, then empty ones up to the most there may be. */
export const rowValues = <Part extends string, V extends Value = string>(
  rows: Rows<Part>,
  given: readonly Row<Part, V>[],
): Record<string, V> =>
  Object.assign(
    {},
    ...Array.from({ length: Math.max(rows.max, given.length) }, (_, place) => {
      const row = given[place]
      return row
        ? Object.fromEntries(rows.parts.map((part) => [fieldAt(rows.list, place, part), row[part]]))
        : emptyRow(rows, place)
    }),
  )

const trimmed = (value: Value | undefined): Value =>
  typeof value === 'string' ? value.trim() : (value ?? '')

/** The rows in which something stands, each with its place. */
export const filledRows = <Part extends string, V extends Value = string>(
  values: Values,
  { list, parts, max, preset = {} }: Rows<Part>,
): Filled<Part, V>[] =>
  Array.from({ length: max }, (_, place) => {
    const entries = parts.map((part) => [part, trimmed(values[fieldAt(list, place, part)])] as const)
    return { place, row: Object.fromEntries(entries) as Row<Part, V> }
  }).filter(({ row }) =>
    parts.some(
      (part) => row[part].length > 0 && row[part] !== (preset as Partial<Record<Part, Value>>)[part],
    ),
  )

/** What the API says of the second row that was sent belongs to the second filled one, whatever stands between. */
export const placeInRows =
  <Part extends string>(values: Values, rows: Rows<Part>): Place =>
  (field) => {
    const [list, index, part] = field.split('.')
    const found = list === rows.list ? filledRows(values, rows)[Number(index)] : undefined
    const isPart = rows.parts.some((one) => one === part)
    return found && { name: fieldAt(rows.list, found.place, isPart ? String(part) : String(rows.parts[0])) }
  }
