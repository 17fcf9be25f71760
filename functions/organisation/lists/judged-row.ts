import * as z from 'zod'
import {
  BadRequest,
  type FieldError,
  fieldError,
  fieldErrors,
} from '../../platform/problems/problem-answer.ts'
import { invalidFields } from '../../platform/problems/request-problems.ts'

/** Lists that an administrator pastes from a sheet: every row is judged, then all are entered or, while one is wrong, none. */

/** The text of one cell as it was pasted. */
export const cell = z.string().max(500).default('')

/** Where the row stands in the sheet, for people to find it. */
export const rowNumber = z.int().min(1).max(100_000)

/** As many as a request takes: a city has some three hundred people. */
export const maxRows = 500

const rowError = z.object({ field: z.string(), code: z.string(), vi: z.string(), en: z.string() })

export type RowError = z.infer<typeof rowError>

/** new: it will be entered. there: it is entered already, just so. wrong: what is to be corrected. */
export const judgedRowSchema = <Value extends z.ZodType>(value: Value) =>
  z.object({
    row: rowNumber,
    outcome: z.enum(['new', 'there', 'wrong']),
    value: value.optional().meta({ description: 'as it would be entered; absent where it is wrong' }),
    errors: z.array(rowError),
  })

export interface JudgedRow<Value> {
  readonly row: number
  readonly outcome: 'new' | 'there' | 'wrong'
  readonly value?: Value
  readonly errors: readonly RowError[]
}

const ofField = ({ pointer, code, vi, en }: FieldError): RowError => ({
  field: pointer.slice('#/'.length).split('/')[0] ?? '',
  code,
  vi,
  en,
})

export const rowErrorOf = (
  field: string,
  code: string,
  facts: Record<string, string | number> = {},
): RowError => ofField(fieldError([field], code, facts))

/** The row as its schema has it, or all that is wrong with it; what was found before takes the place of what the schema says of the field. */
export const readRow = <Value>(
  row: number,
  given: object,
  schema: z.ZodType<Value>,
  found: readonly RowError[],
): JudgedRow<Value> => {
  const { data, error } = schema.safeParse(given, { reportInput: true })
  const fields = new Set(found.map(({ field }) => field))
  const others = error ? fieldErrors(error, 'body').map(ofField) : []
  const errors = [...found, ...others.filter(({ field }) => !fields.has(field))]
  return errors.length > 0 || data === undefined
    ? { row, outcome: 'wrong', errors }
    : { row, outcome: 'new', value: data, errors: [] }
}

export const wrongRow = <Value>({ row }: JudgedRow<Value>, error: RowError): JudgedRow<Value> => ({
  row,
  outcome: 'wrong',
  errors: [error],
})

/** @throws BadRequest invalid-fields with every wrong cell, as `#/rows/<position>/<field>` */
export const requireAllRight = (rows: readonly JudgedRow<unknown>[]): void => {
  const fields = rows.flatMap(({ errors }, position) =>
    errors.map(({ field, ...words }) => ({ pointer: `#/rows/${position}/${field}`, ...words })),
  )
  if (fields.length > 0) throw new BadRequest(invalidFields, fields)
}
