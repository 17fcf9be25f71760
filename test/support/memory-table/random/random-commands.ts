import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import type { Store } from '../../../../functions/platform/table/store.ts'
import {
  type Attributes,
  attributes,
  type Change,
  type Condition,
  capacity,
  changes,
  conditions,
  homed,
  indexed,
  type Key,
  key,
  oldOnFailure,
} from './random-parts.ts'

interface Where {
  readonly store: Pick<Store, 'table' | 'history'>
  /** What the partitions of one run begin with. */
  readonly run: string
}

/** What is sent, made anew each time: the SDK changes what it is given. */
export interface RandomCommand {
  readonly make: (where: Where) => { readonly input: object }
  /** Of a read: page by page to the end. */
  readonly isPaged?: true
}

const putInput = fc.tuple(key, attributes, conditions, oldOnFailure)
type PutInput = [Key, Attributes, Condition, object]

const putOf = ({ store, run }: Where, [at, own, condition, old]: PutInput) => ({
  TableName: store.table,
  Item: { ...homed(run, at), ...indexed(run, at, own) },
  ...condition,
  ...(condition.ConditionExpression && old),
})

const updateInput = fc.tuple(key, changes, conditions, oldOnFailure)
type UpdateInput = [Key, Change, Condition, object]

const updateOf = ({ store, run }: Where, [at, change, condition, old]: UpdateInput) => {
  const names = { ...condition.ExpressionAttributeNames, ...change.names }
  const values = { ...condition.ExpressionAttributeValues, ...change.values }
  return {
    TableName: store.table,
    Key: homed(run, at),
    UpdateExpression: change.UpdateExpression,
    ...(condition.ConditionExpression && { ConditionExpression: condition.ConditionExpression, ...old }),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  }
}

const deleteOf = ({ store, run }: Where, [at, condition, old]: [Key, Condition, object]) => ({
  TableName: store.table,
  Key: homed(run, at),
  ...condition,
  ...(condition.ConditionExpression && old),
})

const put = fc.tuple(putInput, capacity, fc.constantFrom({}, { ReturnValues: 'ALL_OLD' as const })).map(
  ([input, units, returns]): RandomCommand => ({
    make: (where) => new PutCommand({ ...putOf(where, input), ...units, ...returns }),
  }),
)

const returned = fc.constantFrom('NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_NEW' as const)

const update = fc.tuple(updateInput, capacity, returned).map(
  ([input, units, ReturnValues]): RandomCommand => ({
    make: (where) => new UpdateCommand({ ...updateOf(where, input), ...units, ReturnValues } as never),
  }),
)

const remove = fc.tuple(fc.tuple(key, conditions, oldOnFailure), capacity).map(
  ([input, units]): RandomCommand => ({
    make: (where) => new DeleteCommand({ ...deleteOf(where, input), ...units, ReturnValues: 'ALL_OLD' }),
  }),
)

const projections = fc.constantFrom(
  {},
  { ProjectionExpression: 'pk, sk, dueOn' },
  { ProjectionExpression: 'sk, #t, subjects.#o', ExpressionAttributeNames: { '#t': 'title', '#o': 'one' } },
)

const get = fc.tuple(key, fc.boolean(), projections, capacity).map(
  ([at, ConsistentRead, projection, units]): RandomCommand => ({
    make: ({ store, run }) =>
      new GetCommand({
        TableName: store.table,
        Key: homed(run, at),
        ConsistentRead,
        ...projection,
        ...units,
      }),
  }),
)

const batchGet = fc.tuple(fc.array(key, { maxLength: 6 }), fc.boolean(), projections, capacity).map(
  ([keys, ConsistentRead, projection, units]): RandomCommand => ({
    make: ({ store, run }) =>
      new BatchGetCommand({
        RequestItems: {
          [store.table]: { Keys: keys.map((at) => homed(run, at)), ConsistentRead, ...projection },
        },
        ...units,
      }),
  }),
)

const batchWrite = fc.tuple(fc.array(fc.tuple(key, attributes), { maxLength: 4 }), capacity).map(
  ([items, units]): RandomCommand => ({
    make: ({ store, run }) =>
      new BatchWriteCommand({
        RequestItems: {
          [store.table]: items.map(([at, own]) => ({
            PutRequest: { Item: { ...homed(run, at), ...indexed(run, at, own) } },
          })),
        },
        ...units,
      }),
  }),
)

interface TransactItem {
  readonly at: Key
  readonly of: (where: Where) => object
}

const transactItem: fc.Arbitrary<TransactItem> = fc.oneof(
  putInput.map((input): TransactItem => ({ at: input[0], of: (where) => ({ Put: putOf(where, input) }) })),
  {
    weight: 2,
    arbitrary: updateInput.map(
      (input): TransactItem => ({ at: input[0], of: (where) => ({ Update: updateOf(where, input) }) }),
    ),
  },
  fc
    .tuple(key, conditions, oldOnFailure)
    .map((input): TransactItem => ({ at: input[0], of: (where) => ({ Delete: deleteOf(where, input) }) })),
  fc.tuple(key, conditions).map(
    ([at, condition]): TransactItem => ({
      at,
      of: (where) => ({
        Put: { ...putOf(where, [at, {}, condition, {}]), TableName: where.store.history },
      }),
    }),
  ),
)

/** Local looks at writes one by one before it sees that two of them name one item: here none do. */
const transactItems = fc.uniqueArray(transactItem, {
  minLength: 1,
  maxLength: 4,
  selector: ({ at }) => `${at.pk} ${at.sk}`,
})

const tokens = fc.constantFrom(undefined, undefined, 'token-1', 'token-2')

const transactWrite = fc.tuple(transactItems, tokens).map(
  ([items, token]): RandomCommand => ({
    make: (where) =>
      new TransactWriteCommand({
        TransactItems: items.map(({ of }) => of(where)) as never,
        ...(token && { ClientRequestToken: `${where.run}${token}` }),
      }),
  }),
)

const ranges = fc.constantFrom<{ range?: string; values?: Attributes }>(
  {},
  { range: '#sort = :a', values: { ':a': '1' } },
  { range: '#sort < :a', values: { ':a': 'E#2' } },
  { range: '#sort <= :a', values: { ':a': '2021-07-02' } },
  { range: '#sort > :a', values: { ':a': '10' } },
  { range: '#sort >= :a', values: { ':a': '2021-07-02' } },
  { range: 'begins_with(#sort, :a)', values: { ':a': 'E#' } },
  { range: 'begins_with(#sort, :a)', values: { ':a': '2021-07' } },
  { range: '#sort BETWEEN :a AND :b', values: { ':a': '1', ':b': '2' } },
  { range: '#sort BETWEEN :a AND :b', values: { ':a': '2', ':b': '1' } },
)

const homes = fc.constantFrom(
  { partition: 'pk', sort: 'sk', values: ['A', 'B', 'C'] },
  { IndexName: 'open', partition: 'openBy', sort: 'openOrder', values: ['x', 'y'] },
  { IndexName: 'inbox', partition: 'inboxOf', sort: 'inboxOrder', values: ['office', 'leader'] },
)

const filters = fc.constantFrom<{ FilterExpression?: string; values?: Attributes }>(
  {},
  {},
  { FilterExpression: 'attribute_not_exists(answer)' },
  { FilterExpression: 'title = :f', values: { ':f': 'a' } },
  { FilterExpression: 'sk = :f', values: { ':f': '1' } },
)

const how = fc.record({
  Limit: fc.constantFrom(undefined, 1, 2, 3),
  ScanIndexForward: fc.constantFrom(undefined, true, false),
  ConsistentRead: fc.constantFrom(undefined, undefined, true),
  Select: fc.constantFrom(undefined, undefined, 'COUNT' as const),
})

const query = fc.tuple(homes, fc.nat(2), ranges, filters, how, capacity).map(
  ([{ values, ...home }, place, range, filter, asked, units]): RandomCommand => ({
    isPaged: true,
    make: ({ store, run }) => {
      const { partition, sort, ...index } = home
      const { values: filtered, ...filtering } = filter
      return new QueryCommand({
        TableName: store.table,
        ...index,
        ...filtering,
        ...asked,
        ...units,
        KeyConditionExpression: ['#home = :home', ...(range.range ? [range.range] : [])].join(' AND '),
        ExpressionAttributeNames: { '#home': partition, ...(range.range && { '#sort': sort }) },
        ExpressionAttributeValues: {
          ':home': `${run}${values[place % values.length]}`,
          ...range.values,
          ...filtered,
        },
      })
    },
  }),
)

export const randomCommand: fc.Arbitrary<RandomCommand> = fc.oneof(
  { weight: 5, arbitrary: put },
  { weight: 5, arbitrary: update },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: get },
  { weight: 1, arbitrary: batchGet },
  { weight: 1, arbitrary: batchWrite },
  { weight: 5, arbitrary: transactWrite },
  { weight: 4, arbitrary: query },
)
