import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { readMarksKey, readMarksPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem } from '../../platform/table/writes.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { nothingRead, type ReadMarks, readMarksSchema } from './read-marks.ts'

const itemOfReadMarks = (user: string, marks: ReadMarks): Item => ({ ...readMarksKey(user), ...marks })

export const readMarksOfItem = itemReader<ReadMarks>({
  kind: 'read-marks',
  schema: 1,
  shape: readMarksSchema,
  read: ({ pk: _, sk: __, ...marks }) => readMarksSchema.parse(marks),
})

/** What a person has read. */
export const readMarksOf = async (
  store: Store,
  user: string,
  { consistent = false } = {},
): Promise<ReadMarks> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: readMarksKey(user), ConsistentRead: consistent }),
  )
  return Item ? readMarksOfItem(Item) : nothingRead
}

/** What everybody has read, by the person; whoever marked nothing is not in it. */
export const everyReadMarks = async (store: Store): Promise<ReadonlyMap<string, ReadMarks>> => {
  const items = await queryAll(store, partitionOf(readMarksPartition))
  return new Map(items.map((item) => [String(item.sk), readMarksOfItem(item)]))
}

/** Two pages of one person may mark at once, hardly more. */
const attempts = 5

const isSame = (one: ReadMarks, { version: _, ...other }: ReadMarks): boolean =>
  canonicalJson({ ...other, version: one.version }) === canonicalJson(one)

/**
 * Changes what a person has read, from what it is at this moment. What has been marked already is not written again.
 * @throws Error where others change it again and again
 */
export const changeReadMarks = async (
  store: Store,
  user: string,
  change: (before: ReadMarks) => ReadMarks,
): Promise<ReadMarks> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await readMarksOf(store, user, { consistent: true })
    const after = change(before)
    if (isSame(before, after)) return before
    const isSaved = await putItem(store, itemOfReadMarks(user, after), readMarksOfItem, {
      ConditionExpression: 'attribute_not_exists(pk) OR version = :before',
      ExpressionAttributeValues: { ':before': before.version },
    })
    if (isSaved) return after
  }
  throw new Error(`the read marks of ${user} are changed by others again and again`)
}
