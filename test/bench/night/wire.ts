import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'

/** Requests and answers as DynamoDB's protocol has them: each attribute with its type. */

type Json = Record<string, unknown>
type Attributes = Parameters<typeof unmarshall>[0]

/** Where attributes stand in requests and answers, whatever stands around them. */
const ofAttributes: ReadonlySet<string> = new Set([
  'Attributes',
  'ExclusiveStartKey',
  'ExpressionAttributeValues',
  'Item',
  'Key',
  'LastEvaluatedKey',
])

const bytesIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bytesIn)
  if (typeof value !== 'object' || value === null) return value
  const { B } = value as Json
  if (typeof B === 'string') return { B: Uint8Array.from(Buffer.from(B, 'base64')) }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bytesIn(one)]))
}

const itemIn = (item: unknown): Json => unmarshall(bytesIn(item) as Attributes)

/** A request with plain values. */
export const readRequest = (value: unknown, name = ''): unknown => {
  if (ofAttributes.has(name)) return itemIn(value)
  if (name === 'Keys') return (value as unknown[]).map(itemIn)
  if (Array.isArray(value)) return value.map((one) => readRequest(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, readRequest(one, inner)]))
}

const typed = (item: unknown): unknown => marshall(item as Json)

const writeTables = (tables: unknown): unknown =>
  Object.fromEntries(
    Object.entries(tables as Record<string, unknown[]>).map(([table, items]) => [table, items.map(typed)]),
  )

/** An answer with its types, as text. */
export const writeAnswer = (answer: object): string => {
  const members = Object.entries(answer).map(([name, value]) => {
    if (ofAttributes.has(name)) return [name, typed(value)]
    if (name === 'Items') return [name, (value as unknown[]).map(typed)]
    if (name === 'Responses' && !Array.isArray(value)) return [name, writeTables(value)]
    return [name, value]
  })
  return JSON.stringify(Object.fromEntries(members), (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
}
