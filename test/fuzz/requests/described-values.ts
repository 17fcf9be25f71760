import fc from 'fast-check'
import description from '../../../docs/openapi.json' with { type: 'json' }
import { oddText } from '../odd-texts.ts'
import type { KnownTexts } from './known-texts.ts'

/** Values as a schema of the description allows them; texts that can be are ones which the city knows. */

/** One of a hundred, and any place of a list: each as likely as any other, which fast-check's numbers are not. */
export const chance = fc.noBias(fc.nat({ max: 99 }))
export const anyPlace = fc.noBias(fc.nat({ max: 100_000 }))

/** A schema of the description, as far as it uses JSON Schema; what it does not use is refused here. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

const schemas = description.components.schemas as unknown as Readonly<Record<string, Schema>>

/** The schema itself, where another is named in its place. */
const resolved = (schema: Schema): Schema => {
  const name = schema.$ref?.split('/').at(-1)
  if (!name) return schema
  const found = schemas[name]
  if (!found) throw new Error(`the description has no schema ${name}`)
  return resolved(found)
}

const days = [
  '2021-07-01',
  '2021-07-20',
  '2021-07-28',
  '2021-07-31',
  '2021-08-31',
  '2021-12-31',
  '2020-02-29',
]
const oddDays = ['2021-02-29', '0001-01-01', '9999-12-31', '2021-00-00', '2100-02-28']
const addresses = ['nguyen.a@example.vn', 'le.b@example.vn', 'x@example.vn']

/** Of a form that no generator takes, or that is known better here. */
const examples: Readonly<Record<string, readonly string[]>> = {
  date: [...days, ...days, ...oddDays],
  email: addresses,
  'date-time': ['2021-07-27T02:00:00Z', '2021-07-27T02:00:00.123Z'],
  symbol: ['UBND-KSTT', 'QĐ-UBND', 'KL-TU', 'TB/VP'],
}

const formExamples = ({ pattern = '', format }: Schema & { readonly format?: string }) => {
  if (format !== undefined && format in examples) return examples[format]
  if (pattern === '^\\d{4}-\\d\\d-\\d\\d$') return examples.date
  return pattern.includes('(?') ? examples.symbol : undefined
}

const words = [
  'Báo cáo',
  'tiến độ',
  'giải phóng mặt bằng',
  'đường Nguyễn Văn Linh',
  'quý III',
  'trước 31/8/2021',
  'ệ',
]

const sentence = ({ minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(' ').padEnd(minLength, '.').slice(0, maxLength))

const ofForm = (schema: Schema): fc.Arbitrary<string> => {
  const given = formExamples(schema)
  if (given) return fc.constantFrom(...given)
  return schema.pattern === undefined ? sentence(schema) : fc.stringMatching(new RegExp(schema.pattern, 'u'))
}

/** A text of this schema: mostly one that is known, sometimes a new one of the form, seldom anything. */
const textOf = (schema: Schema, name: string, known: KnownTexts): fc.Arbitrary<string> =>
  fc.tuple(chance, anyPlace, ofForm(schema), oddText).map(([chance, place, made, odd]) => {
    if (chance < 2) return odd
    return chance < 70 ? (known.one(name, schema.pattern, place) ?? made) : made
  })

/** Small ones mostly, as people write them; up to the bounds where there are some. */
const numberOf = ({ type, minimum, maximum }: Schema): fc.Arbitrary<number> => {
  const [min, most] = [Math.ceil(minimum ?? -3), Math.floor(maximum ?? 2 ** 31 - 1)]
  const near = fc.integer({ min, max: Math.max(min, Math.min(most, min + 60)) })
  const whole = fc.oneof(
    { weight: 9, arbitrary: near },
    { weight: 1, arbitrary: fc.integer({ min, max: Math.max(min, most) }) },
  )
  return type === 'number'
    ? fc.oneof(
        whole,
        near.map((number) => number + 0.25),
      )
    : whole
}

const objectOf = (schema: Schema, known: KnownTexts, depth: number): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  if (typeof additionalProperties === 'object')
    return fc.dictionary(
      valuesOf(propertyNames ?? { type: 'string' }, 'code', known, depth + 1).map(String),
      valuesOf(additionalProperties, '', known, depth + 1),
      { maxKeys: 4 },
    )
  const deep = depth > 4
  const wanted = Object.entries(properties).filter(([name]) => !deep || required.includes(name))
  return fc.record(
    Object.fromEntries(wanted.map(([name, inner]) => [name, valuesOf(inner, name, known, depth + 1)])),
    { requiredKeys: [...required], noNullPrototype: true },
  )
}

const typed = (schema: Schema, type: string | undefined, name: string, known: KnownTexts, depth: number) => {
  switch (type) {
    case 'string':
      return textOf(schema, name, known)
    case 'integer':
    case 'number':
      return numberOf({ ...schema, type })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array': {
      const { minItems = 0, maxItems = 5, items = {} } = schema
      const most = Math.min(maxItems, Math.max(minItems, 3))
      return fc.array(valuesOf(items, name, known, depth + 1), { minLength: minItems, maxLength: most })
    }
    case 'object':
      return objectOf(schema, known, depth)
    case undefined:
      return fc.constantFrom<unknown>('x', 1, null)
    default:
      throw new Error(`${name}: the type ${type} is not known here`)
  }
}

/** Values of a schema that stands under this name. */
export const valuesOf = (
  given: Schema,
  name: string,
  known: KnownTexts,
  depth = 0,
): fc.Arbitrary<unknown> => {
  const schema = resolved(given)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const forms = schema.anyOf ?? schema.oneOf
  if (forms) return fc.oneof(...forms.map((form) => valuesOf(form, name, known, depth)))
  const types = [schema.type].flat()
  return types.length === 1
    ? typed(schema, types[0], name, known, depth)
    : fc.oneof(...types.map((type) => typed(schema, type, name, known, depth)))
}
