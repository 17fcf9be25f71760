import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Tallies } from '../../organisation/departments/tallies-store.ts'
import { type Tally, tallyNames } from '../../organisation/departments/tally.ts'
import type { RunOf } from '../../platform/runs/run.ts'
import { itemOfRun, runOfItem } from '../../platform/runs/runs-store.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { snapshotPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew, writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'

/** Every department's tally of a year as one night's scan left it. The latest of the current year is the scan's watermark. */
export interface Snapshot {
  readonly date: LocalDate
  readonly year: number
  readonly tallies: Tallies
}

const storedSchema = z.object({
  pk: z.string(),
  sk: localDateSchema,
  columns: z.array(z.string()),
  rows: z.record(z.string(), z.array(z.int())),
})

/** Rows of numbers under one list of names: a hundred departments stay below 5 KB. */
export const itemOfSnapshot = ({ date, year, tallies }: Snapshot): Item => ({
  pk: snapshotPartition(year),
  sk: date,
  columns: tallyNames,
  rows: Object.fromEntries(
    Object.entries(tallies).map(([department, tally]) => [department, tallyNames.map((name) => tally[name])]),
  ),
})

export const snapshotOfItem = itemReader<Snapshot>({
  kind: 'snapshot',
  schema: 1,
  shape: storedSchema,
  read: (item) => {
    const { pk, sk, columns, rows } = storedSchema.parse(item)
    const tallyOfRow = (row: number[]) =>
      Object.fromEntries(columns.map((name, column) => [name, row[column]])) as unknown as Tally
    const tallies = Object.fromEntries(
      Object.entries(rows).map(([department, row]) => [department, tallyOfRow(row)]),
    )
    return { date: sk, year: Number(pk.split('#')[1]), tallies }
  },
})

/** The first snapshot of a day stays; answers whether this one was it. */
export const putSnapshot = (store: Store, snapshot: Snapshot): Promise<boolean> =>
  putNew(store, itemOfSnapshot(snapshot), snapshotOfItem)

/** The night's watermark, and with it what the scan leaves of its run: both, or neither where the day has one. */
export const putWatermark = async (
  store: Store,
  snapshot: Snapshot,
  run: RunOf<'nightly-scan'>,
): Promise<boolean> => {
  const ConditionExpression = 'attribute_not_exists(pk)'
  const TableName = store.table
  const failed = await writeTogether(store, [
    { Put: { TableName, Item: itemOfSnapshot(snapshot), ConditionExpression }, reads: snapshotOfItem },
    { Put: { TableName, Item: itemOfRun(run) }, reads: runOfItem },
  ])
  return failed.length === 0
}

/** The latest snapshots of a year's tasks, the newest first; `through` leaves out those of later days. */
export const latestSnapshots = async (
  store: Store,
  year: number,
  count: number,
  through: LocalDate = '9999-12-31',
): Promise<Snapshot[]> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :year AND sk <= :through',
      ExpressionAttributeValues: { ':year': snapshotPartition(year), ':through': through },
      ScanIndexForward: false,
      Limit: count,
    }),
  )
  return (Items ?? []).map(snapshotOfItem)
}

/** The snapshots of these days, as many as there are, the oldest first. At most 100 days. */
export const snapshotsOn = async (
  store: Store,
  year: number,
  days: readonly LocalDate[],
): Promise<Snapshot[]> => {
  const found: Snapshot[] = []
  let keys: Item[] = days.map((sk) => ({ pk: snapshotPartition(year), sk }))
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await store.client.send(
      new BatchGetCommand({ RequestItems: { [store.table]: { Keys: keys } } }),
    )
    found.push(...(Responses?.[store.table] ?? []).map(snapshotOfItem))
    keys = UnprocessedKeys?.[store.table]?.Keys ?? []
  }
  return found.sort((one, other) => one.date.localeCompare(other.date))
}
