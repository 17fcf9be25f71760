import { ValidationException } from '../errors.ts'
import { canonicalItem, type StoredItem, type Value } from '../values.ts'
import { type Placeholders, pathOf, readPath, valueAt, type WrittenPath } from './paths.ts'
import { readingOnce, Tokens } from './tokens.ts'

/** What a request brings of expressions. */
export interface Expressions {
  readonly ConditionExpression?: string
  readonly UpdateExpression?: string
  readonly KeyConditionExpression?: string
  readonly FilterExpression?: string
  readonly ProjectionExpression?: string
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>
}

const expressionNames = [
  'ConditionExpression',
  'UpdateExpression',
  'KeyConditionExpression',
  'FilterExpression',
  'ProjectionExpression',
] as const

const used = new Map<string, ReadonlySet<string>>()
const placeholdersIn = (text: string): ReadonlySet<string> => {
  const found = used.get(text) ?? new Set(new Tokens(text).all.filter((word) => /^[#:]/.test(word)))
  used.set(text, found)
  return found
}

/** The placeholders of a request: each of them is used, and each that is used is there. @throws ValidationException */
export const placeholdersOf = (request: Expressions): Placeholders => {
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues = {} } = request
  const inUse: ReadonlySet<string>[] = []
  for (const name of expressionNames) {
    const text = request[name]
    if (text !== undefined) inUse.push(placeholdersIn(text))
  }
  const given = [...Object.keys(names), ...Object.keys(ExpressionAttributeValues)]
  const unused = given.find((name) => !inUse.some((some) => some.has(name)))
  if (unused)
    throw new ValidationException(
      `Value provided in ExpressionAttribute${unused.startsWith('#') ? 'Names' : 'Values'} unused in expressions: keys: {${unused}}`,
    )
  const isMissing = (name: string): boolean => !(name in names) && !(name in ExpressionAttributeValues)
  const missing = inUse.flatMap((some) => [...some]).find(isMissing)
  if (missing)
    throw new ValidationException(
      `Invalid expression: An expression attribute name or value used in it is not defined: ${missing}`,
    )
  return { names, values: canonicalItem(ExpressionAttributeValues) }
}

const readProjection = readingOnce((tokens): readonly WrittenPath[] => {
  const paths = [readPath(tokens)]
  while (tokens.takes(',')) paths.push(readPath(tokens))
  return paths
})

const put = (into: Record<string, Value>, [step, ...rest]: readonly string[], value: Value): void => {
  if (rest.length === 0) {
    into[step as string] = value
    return
  }
  const inner: Record<string, Value> = { ...(into[step as string] as StoredItem | undefined) }
  put(inner, rest, value)
  into[step as string] = inner
}

/** What a projection leaves of an item. */
export const projected = (
  item: StoredItem,
  expression: string | undefined,
  placeholders: Placeholders,
): StoredItem => {
  if (expression === undefined) return item
  const left: Record<string, Value> = {}
  for (const written of readProjection(expression)) {
    const path = pathOf(written, placeholders)
    if (path.some((step) => typeof step === 'number'))
      throw new Error('The table in memory does not know projections of places of lists')
    const value = valueAt(item, path)
    if (value !== undefined) put(left, path as string[], value)
  }
  return left
}
