import { tableKeys } from '../../../../functions/platform/table/keys.ts'
import type { Index } from '../../capacity.ts'
import { ValidationException } from '../errors.ts'
import { holds, readCondition } from '../expressions/conditions.ts'
import { type KeyRange, keyRangeOf } from '../expressions/key-conditions.ts'
import type { Placeholders } from '../expressions/paths.ts'
import { type Expressions, placeholdersOf, projected } from '../expressions/request.ts'
import { type Kept, type KeptTable, keyOf, placeIn, separator } from '../kept-table.ts'
import type { Tables } from '../tables.ts'
import { canonicalItem, compareTexts, notModelled, type StoredItem } from '../values.ts'
import { type AskedCapacity, consumed, isAsked, readUnits } from './capacity-answer.ts'

interface ReadInput extends Expressions {
  readonly TableName: string
  readonly IndexName?: string
  readonly ConsistentRead?: boolean
  readonly Limit?: number
  readonly ExclusiveStartKey?: StoredItem
  readonly Select?: string
  readonly ReturnConsumedCapacity?: AskedCapacity
}

interface QueryInput extends ReadInput {
  readonly KeyConditionExpression: string
  readonly ScanIndexForward?: boolean
}

const maxPageBytes = 1024 * 1024

/** As many as a page may hold; the one that reaches a megabyte is the last of it. */
const pageOf = (entries: Iterable<Kept>, limit = Infinity) => {
  const page: Kept[] = []
  let bytes = 0
  let isCut = false
  for (const kept of entries) {
    page.push(kept)
    bytes += kept.size
    isCut = page.length >= limit || bytes > maxPageBytes
    if (isCut) break
  }
  return { page, bytes, isCut }
}

const requireKnown = ({ Select, Limit }: ReadInput): void => {
  if (Select !== undefined && Select !== 'COUNT') throw notModelled(`Select ${Select}`)
  if (Limit !== undefined && Limit < 1)
    throw new ValidationException('Value at limit failed to satisfy constraint: must be at least 1')
}

/** A filter may not name keys, and of an index only what stands in it may be asked. @throws ValidationException */
const requireAskable = (input: ReadInput, { names }: Placeholders, index: Index | undefined): void => {
  const namesIn = (text = '') =>
    (text.match(/(?<![:\w])#?[a-z]\w*/gi) ?? []).map((word) => names[word] ?? word)
  const { partition, sort } = index ?? tableKeys
  const own = namesIn(input.FilterExpression).find((name) => name === partition || name === sort)
  if (own)
    throw new ValidationException(
      `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${own}`,
    )
  if (!index) return
  const there = new Set([...wordsOfFilters, ...keysOf(index), ...index.projected])
  const asked = [...namesIn(input.FilterExpression), ...namesIn(input.ProjectionExpression)]
  const missing = asked.find((name) => !there.has(name))
  if (missing)
    throw new ValidationException(
      `One or more parameter values were invalid: Global secondary index ${index.name} does not project [${missing}]`,
    )
}

const wordsOfFilters = ['AND', 'OR', 'NOT', 'attribute_exists', 'attribute_not_exists', 'begins_with', 'size']

const keysOf = (index: Index | undefined): string[] => [
  'pk',
  'sk',
  ...(index ? [index.partition, index.sort] : []),
]

/** The answer to a query or a scan: what the filter leaves of a page, and where the next one begins. */
const answerOf = (
  table: KeptTable,
  input: ReadInput,
  placeholders: Placeholders,
  entries: Iterable<Kept>,
  index: Index | undefined,
) => {
  const { page, bytes, isCut } = pageOf(entries, input.Limit)
  const filter = input.FilterExpression === undefined ? undefined : readCondition(input.FilterExpression)
  const found = filter ? page.filter(({ item }) => holds(filter, item, placeholders)) : page
  const items = found.map(({ item }) =>
    canonicalItem(projected(item, input.ProjectionExpression, placeholders)),
  )
  const last = page.at(-1)?.item
  const keys = keysOf(index)
  const units = readUnits(bytes, input.ConsistentRead)
  const spent = index ? { table: 0, indexes: { [index.name]: units } } : { table: units, indexes: {} }
  return {
    ...(input.Select !== 'COUNT' && { Items: items }),
    Count: found.length,
    ScannedCount: page.length,
    ...(isCut && last && { LastEvaluatedKey: Object.fromEntries(keys.map((name) => [name, last[name]])) }),
    ...(isAsked(input.ReturnConsumedCapacity) && {
      ConsumedCapacity: consumed(table.name, spent, input.ReturnConsumedCapacity),
    }),
  }
}

const later = (one: string, other: string): string => (compareTexts(one, other) < 0 ? other : one)
const earlier = (one: string | undefined, other: string): string =>
  one === undefined || compareTexts(one, other) > 0 ? other : one

/** The rest of a range behind the place where the last page ended. @throws ValidationException for a place outside */
const goingOn = (range: KeyRange, start: string, isForward: boolean): KeyRange => {
  const isInside =
    compareTexts(start, range.from) >= 0 &&
    (range.before === undefined || compareTexts(start, range.before) < 0)
  if (!isInside)
    throw new ValidationException('The provided starting key does not match the range key predicate')
  if (isForward) return { ...range, from: later(range.from, `${start}${separator}`) }
  return { ...range, before: earlier(range.before, start) }
}

const startOf = (start: StoredItem, { partition }: KeyRange, index: Index | undefined): string => {
  const names = keysOf(index)
  const isWhole = Object.keys(start).length === names.length && names.every((name) => name in start)
  if (!isWhole) throw new ValidationException('The provided starting key is invalid')
  if (start[(index ?? tableKeys).partition] !== partition)
    throw new ValidationException('The provided starting key is outside query boundaries')
  return index ? placeIn(index, start) : keyOf(start).sk
}

const indexNamed = (table: KeptTable, name: string | undefined): Index | undefined => {
  const index = table.indexes.find((one) => one.name === name)
  if (name !== undefined && !index)
    throw new ValidationException(`The table does not have the specified index: ${name}`)
  return index
}

export const query = (tables: Tables, input: QueryInput) => {
  requireKnown(input)
  const table = tables.named(input.TableName)
  const index = indexNamed(table, input.IndexName)
  if (index && input.ConsistentRead)
    throw new ValidationException('Consistent read cannot be true when querying a GSI')
  const placeholders = placeholdersOf(input)
  const names = index ?? tableKeys
  requireAskable(input, placeholders, index)
  // Behind a sort key of an index the items' own keys follow, behind one of the table nothing does.
  const after = (value: string) => `${value}${index ? '\u0001' : separator}`
  const asked = keyRangeOf(input.KeyConditionExpression, names, placeholders, after)
  const isForward = input.ScanIndexForward ?? true
  const { ExclusiveStartKey: start } = input
  const range = start ? goingOn(asked, startOf(canonicalItem(start), asked, index), isForward) : asked
  function* entries() {
    const partition = table.partition(range.partition, index?.name)
    for (const [, kept] of partition?.between(range.from, range.before, isForward) ?? []) yield kept
  }
  return answerOf(table, input, placeholders, entries(), index)
}

interface ScanInput extends ReadInput {
  readonly Segment?: number
  readonly TotalSegments?: number
}

export const scan = (tables: Tables, input: ScanInput) => {
  requireKnown(input)
  if (input.TotalSegments !== undefined || input.IndexName !== undefined)
    throw notModelled('scans of segments or indexes')
  const table = tables.named(input.TableName)
  const { ExclusiveStartKey: start } = input
  const entries = table.all(start && keyOf(canonicalItem(start)))
  return answerOf(table, input, placeholdersOf(input), entries, undefined)
}
