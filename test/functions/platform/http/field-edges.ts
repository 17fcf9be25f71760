import * as z from 'zod'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'

/** Bodies at the edges of every field of a contract: read from the contract's own schema, so that none is forgotten. */

interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** What a field whose form says little about its meaning is given, by the name of its schema. */
type Named = Readonly<Record<string, readonly unknown[]>>

const daysAround = (today: LocalDate): readonly string[] => [
  '1899-12-31',
  '1900-01-01',
  '1999-12-31',
  '2000-01-01',
  addDays(today, -1),
  today,
  addDays(today, 1),
  addDays(today, 40),
  '2099-12-31',
  '2100-01-01',
  '2021-02-30',
]

/** Letters of three bytes, signs of four, one too many, two lines, marks apart from their letters. */
const textsOf = (max: number): readonly string[] => [
  'ế'.repeat(max),
  '😀'.repeat(Math.floor(max / 2)),
  'a'.repeat(max + 1),
  'Một\nhai',
  'e\u0302\u0301 \u200b',
]

/** Every variation of a valid body: one field at one of its edges, or left out. */
export const bodiesAtEdges = (
  contract: z.ZodType,
  valid: unknown,
  { today, named }: { readonly today: LocalDate; readonly named: Named },
): unknown[] => {
  const root = z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }) as Schema
  const values: Named = { LocalDate: daysAround(today), ...named }
  const resolved = (schema: Schema): Schema =>
    schema.$ref ? resolved(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}) : schema
  const nameOf = (schema: Schema): string => schema.$ref?.replace('#/$defs/', '') ?? ''

  const scalars = (schema: Schema): readonly unknown[] => {
    const given = values[nameOf(schema)] ?? schema.allOf?.flatMap((part) => values[nameOf(part)] ?? [])
    if (given?.length) return given
    const { const: only, enum: choices, type, minimum, maximum, maxLength } = resolved(schema)
    if (only !== undefined) return [only]
    if (choices) return choices
    if (type === 'boolean') return [true, false]
    if (type === 'integer' || type === 'number')
      return [minimum, maximum].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1]))
    return type === 'string' ? textsOf(maxLength ?? 20) : []
  }

  const variations = (schema: Schema, value: unknown): unknown[] => {
    const { properties, items, maxItems, anyOf, oneOf, allOf } = resolved(schema)
    const options = anyOf ?? oneOf ?? allOf
    if (options && !values[nameOf(schema)]) return options.flatMap((option) => variations(option, value))
    if (items) {
      const list = Array.isArray(value) ? value : []
      const first = variations(items, list[0]).map((one) => [one, ...list.slice(1)])
      const full = scalars(items).map((one) => Array(maxItems ?? 3).fill(one))
      return [[], ...first, ...full]
    }
    if (!properties) return [...scalars(schema)]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(properties).flatMap(([name, property]) => {
      const { [name]: own, ...others } = value as Record<string, unknown>
      return [others, ...variations(property, own).map((one) => ({ ...others, [name]: one }))]
    })
  }
  const all = [valid, ...variations(root, valid)]
  return [...new Map(all.map((body) => [JSON.stringify(body), body])).values()]
}
