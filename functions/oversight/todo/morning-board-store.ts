import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { boardKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem } from '../../platform/table/writes.ts'
import { type Board, boardSchema } from './morning-board.ts'

const textOf = ({ count, first }: Board['overdue']) => ({
  count,
  first: first.map(({ id, urgings }) => `${id} ${urgings}`),
})

const groupOf = ({ count, first }: { count: number; first: readonly string[] }) => ({
  count,
  first: first.map((line) => {
    const [id, urgings] = line.split(' ')
    return { id, urgings: Number(urgings) }
  }),
})

/** A line is kept as one text, so that a full board stays within a few kilobytes. */
const itemOfBoard = ({ overdue, urgedTooOften, seriesEnding, ...board }: Board): Item => ({
  ...boardKey,
  ...board,
  overdue: textOf(overdue),
  urgedTooOften: textOf(urgedTooOften),
  seriesEnding: textOf(seriesEnding),
})

export const boardOfItem = itemReader<Board>({
  kind: 'board',
  schema: 1,
  shape: boardSchema,
  read: ({ pk: _, sk: __, ...board }) =>
    boardSchema.parse({
      ...board,
      ...Object.fromEntries(
        (['overdue', 'urgedTooOften', 'seriesEnding'] as const).map((name) => [
          name,
          groupOf(board[name] as Parameters<typeof groupOf>[0]),
        ]),
      ),
    }),
})

/** Keeps what the morning found; a run for an earlier day that comes late changes nothing. */
export const putBoard = (store: Store, board: Board): Promise<boolean> =>
  putItem(store, itemOfBoard(board), boardOfItem, {
    ConditionExpression: 'attribute_not_exists(pk) OR #day <= :day',
    ExpressionAttributeNames: { '#day': 'day' },
    ExpressionAttributeValues: { ':day': board.day },
  })

/** What the last morning found, or undefined before a city's first: up to 3 read units, mostly 0.5. */
export const readBoard = async (store: Store): Promise<Board | undefined> => {
  const { Item: item } = await store.client.send(new GetCommand({ TableName: store.table, Key: boardKey }))
  return item && boardOfItem(item)
}
