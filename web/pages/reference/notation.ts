import type { Schema } from './description.ts'

/** A schema as one writes down a type: pieces of text, and the names of other schemas to go to. */
export type Piece = string | { readonly ref: string }

const indent = '  '

const bounds = (low: number | undefined, high: number | undefined): string =>
  low === undefined && high === undefined ? '' : ` ${low ?? ''}…${high ?? ''}`

const plain = (schema: Schema): string => {
  const { type = 'any', format, minimum, maximum, minLength, maxLength } = schema
  // The largest number a program can count with says nothing about the value.
  const isBounded = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < 2 ** 53 - 1
  const numbers = bounds(isBounded(minimum) ? minimum : undefined, isBounded(maximum) ? maximum : undefined)
  const name = format ?? (Array.isArray(type) ? type.join(' | ') : String(type))
  return `${name}${numbers}${bounds(minLength, maxLength)}`
}

const between = (lists: readonly (readonly Piece[])[], separator: string): Piece[] =>
  lists.flatMap((pieces, place) => (place === 0 ? pieces : [separator, ...pieces]))

const objectOf = ({ properties = {}, required = [] }: Schema, depth: number): Piece[] => {
  const start = `\n${indent.repeat(depth + 1)}`
  const fields = Object.entries(properties).flatMap(([name, schema]): Piece[] => [
    `${start}${name}${required.includes(name) ? '' : '?'}: `,
    ...notationOf(schema, depth + 1),
    ...(schema.default === undefined ? [] : [` = ${JSON.stringify(schema.default)}`]),
    ...(schema.description ? [`  // ${schema.description}`] : []),
  ])
  return fields.length === 0 ? ['{}'] : ['{', ...fields, `\n${indent.repeat(depth)}}`]
}

/** How a value that fits the schema looks. */
export const notationOf = (schema: Schema, depth = 0): Piece[] => {
  const { $ref, anyOf, oneOf, allOf, items, properties, additionalProperties } = schema
  if ($ref) return [{ ref: $ref.slice($ref.lastIndexOf('/') + 1) }]
  if (schema.const !== undefined) return [JSON.stringify(schema.const)]
  if (schema.enum) return [schema.enum.map((value) => JSON.stringify(value)).join(' | ')]
  const of = (some: readonly Schema[]) => some.map((one) => notationOf(one, depth))
  if (anyOf ?? oneOf) return between(of(anyOf ?? oneOf ?? []), ' | ')
  if (allOf) return between(of(allOf), ' & ')
  if (items) return ['[', ...notationOf(items, depth), `]${bounds(schema.minItems, schema.maxItems)}`]
  if (properties) return objectOf(schema, depth)
  if (typeof additionalProperties === 'object')
    return ['{ [name]: ', ...notationOf(additionalProperties, depth), ' }']
  return [plain(schema)]
}
