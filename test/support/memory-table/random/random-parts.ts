import fc from 'fast-check'

/** What random commands are made of: items, conditions and changes in the forms that the product sends, on few keys, so that they often meet. */

export type Attributes = Record<string, unknown>

const texts = fc.constantFrom(
  '',
  'a',
  'ă',
  'Đường vành đai',
  'x'.repeat(900),
  'ắ'.repeat(700),
  'y'.repeat(5_000),
)
const days = fc.constantFrom('2021-07-01', '2021-07-02', '2021-08-30')
const numbers = fc.constantFrom(0, 1, 7, -3, 1_000_000)
const hashes = fc.constantFrom(5n, 12345678901234567890123n, -98765432109876543210987n)

export const key = fc.record({
  pk: fc.constantFrom('A', 'B', 'C'),
  sk: fc.constantFrom('1', '10', '2', 'E#1', 'E#2', 'ă', '\u{1f600}', '\uffee'),
})
export type Key = { pk: string; sk: string }

export const attributes = fc.record(
  {
    title: texts,
    dueOn: days,
    version: fc.constantFrom(1, 2, 3),
    counted: numbers,
    share: fc.constant(12.5),
    historyHash: hashes,
    taskIds: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
    subjects: fc.dictionary(fc.constantFrom('one', 'two'), texts, { maxKeys: 2 }),
    answer: fc.constantFrom('yes', 'no'),
    flag: fc.boolean(),
    nothing: fc.constant(null),
    undefinedOne: fc.constant(undefined),
    words: fc.uint8Array({ maxLength: 5 }),
    open: fc.constantFrom('x', 'y'),
    inbox: fc.constantFrom('office', 'leader'),
    openOrder: days,
  },
  { requiredKeys: [] },
)

/** The keys of the indexes: no two items stand at one place, as no two of the product's do. */
export const indexed = (run: string, { pk, sk }: Key, { open, inbox, ...rest }: Attributes): Attributes => {
  const place = `${rest.openOrder ?? '2021-07-09'}#${pk}#${sk}`
  const { openOrder: _, ...others } = rest
  return {
    ...others,
    ...(open !== undefined && { openBy: `${run}${open}`, openOrder: place }),
    ...(inbox !== undefined && { inboxOf: `${run}${inbox}`, inboxOrder: place }),
  }
}

export type Condition = {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Attributes
}

export const conditions: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom<Condition>(
    { ConditionExpression: 'attribute_not_exists(pk)' },
    { ConditionExpression: 'attribute_exists(pk)' },
    { ConditionExpression: 'attribute_exists(openBy) AND attribute_not_exists(answer)' },
    {
      ConditionExpression: '#version = :was',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':was': 1 },
    },
    { ConditionExpression: 'size(taskIds) <= :room', ExpressionAttributeValues: { ':room': 1 } },
    {
      ConditionExpression: 'size(taskIds) = :room AND attribute_not_exists(answer)',
      ExpressionAttributeValues: { ':room': 2 },
    },
    {
      ConditionExpression: 'dueOn <= :day AND (attribute_not_exists(answer) OR answer >= :word)',
      ExpressionAttributeValues: { ':day': '2021-07-02', ':word': 'no' },
    },
    {
      ConditionExpression: 'attribute_not_exists(#c) OR #c < :limit',
      ExpressionAttributeNames: { '#c': 'counted' },
      ExpressionAttributeValues: { ':limit': 7 },
    },
    {
      ConditionExpression: '(version <> :one) AND NOT (begins_with(title, :x))',
      ExpressionAttributeValues: { ':one': 2, ':x': 'x' },
    },
    {
      ConditionExpression: 'answer IN (:a, :b) OR contains(taskIds, :c)',
      ExpressionAttributeValues: { ':a': 'yes', ':b': 'never', ':c': 'b' },
    },
    {
      ConditionExpression: 'counted BETWEEN :low AND :high',
      ExpressionAttributeValues: { ':low': -5, ':high': 6 },
    },
    {
      ConditionExpression: 'subjects.#one = :word',
      ExpressionAttributeNames: { '#one': 'one' },
      ExpressionAttributeValues: { ':word': 'a' },
    },
    { ConditionExpression: 'taskIds = :list', ExpressionAttributeValues: { ':list': ['a', 'b'] } },
    {
      ConditionExpression: 'attribute_not_exists(pk) OR version = :v',
      ExpressionAttributeValues: { ':v': 2, ':unused': 1 },
    },
    { ConditionExpression: 'version = :missing' },
  ),
)

export interface Change {
  readonly UpdateExpression: string
  readonly values?: Attributes
  readonly names?: Record<string, string>
}

export const changes = fc.oneof(
  fc.constantFrom<Change>(
    { UpdateExpression: 'SET version = version + :d', values: { ':d': 1 } },
    { UpdateExpression: 'ADD historyHash :d', values: { ':d': 777777777777777777777n } },
    { UpdateExpression: 'ADD #n :d, version :e', names: { '#n': 'counted' }, values: { ':d': 2, ':e': -1 } },
    { UpdateExpression: 'SET taskIds = list_append(taskIds, :d)', values: { ':d': ['c'] } },
    {
      UpdateExpression: 'SET #n = if_not_exists(#n, :d)',
      names: { '#n': 'answer' },
      values: { ':d': 'yes' },
    },
    { UpdateExpression: 'SET subjects.#n = :d', names: { '#n': 'two' }, values: { ':d': 'set' } },
    { UpdateExpression: 'SET subjects = :d', values: { ':d': {} } },
    { UpdateExpression: 'REMOVE inboxOf, inboxOrder' },
    {
      UpdateExpression: 'SET answer = :d, dueOn = :e REMOVE openBy, openOrder',
      values: { ':d': 'no', ':e': '2021-07-02' },
    },
    { UpdateExpression: 'REMOVE #n', names: { '#n': 'title' } },
    {
      UpdateExpression: 'SET #n = :d, version = :e ADD historyHash :f, unwritten :g',
      names: { '#n': 'schema' },
      values: { ':d': 1, ':e': 3, ':f': 1n, ':g': 1 },
    },
    { UpdateExpression: 'SET title = :d', values: { ':d': 'z'.repeat(3_000) } },
    { UpdateExpression: 'SET title = title, answer = dueOn' },
    { UpdateExpression: 'SET sk = :d', values: { ':d': 'other' } },
    { UpdateExpression: 'SET title = :d, title = :d', values: { ':d': 'twice' } },
    { UpdateExpression: 'ADD title :d', values: { ':d': 1 } },
    { UpdateExpression: 'SET counted = counted - :d', values: { ':d': 4 } },
    { UpdateExpression: 'SET openBy = :d', values: { ':d': '' } },
    { UpdateExpression: 'SET title = :gone' },
  ),
)

export const oldOnFailure = fc.constantFrom({}, { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const })
export const capacity = fc.constantFrom(
  { ReturnConsumedCapacity: 'INDEXES' as const },
  { ReturnConsumedCapacity: 'TOTAL' as const },
  {},
)

export const homed = (run: string, { pk, sk }: Key): Key => ({ pk: `${run}${pk}`, sk })
