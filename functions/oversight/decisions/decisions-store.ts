import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, queryAll } from '../../platform/table/items.ts'
import { decisionPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew, type Write } from '../../platform/table/writes.ts'
import { addDays, instantOf, type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import {
  type Decision,
  decisionSchema,
  isMailed,
  readerOfDecision,
  type TaskDecision,
  type Told,
} from './decision.ts'
import { decisionTimesOf } from './decision-times.ts'

/** What it is called among those of its reader. */
export const nameOfDecision = ({ on, id, explanation, webhook, key }: Decision): string =>
  `${on}#${id ?? explanation ?? webhook}#${key}`

export const itemOfDecision = (decision: Decision): Item => ({
  pk: decisionPartition(readerOfDecision(decision)),
  sk: nameOfDecision(decision),
  ...decision,
})

export const decisionOfItem = itemReader<Decision>({
  kind: 'decision',
  schema: 4,
  shape: decisionSchema,
  read: ({ pk: _, sk: __, ...decision }) => decisionSchema.parse(decision),
  // It was not kept when it was collected. Nobody had marked anything as read before the beginning of its day.
  migrations: {
    1: (item) => ({ ...item, collectedAt: instantOf(localDateSchema.parse(item.on)).toISOString() }),
    // Nothing was told of systems; then, of tasks that others were merged into.
    2: (item) => item,
    3: (item) => item,
  },
})

/** Keeps a decision for its reader's next digest; the same decision a second time changes nothing. */
export const putDecision = (store: Store, decision: Decision): Promise<boolean> =>
  putNew(store, itemOfDecision(decision), decisionOfItem)

/** Tells something in the very transaction that does it; no stream hands it over. */
export const tellingWrite = (store: Store, told: Told, at: Date): Write => ({
  Put: { TableName: store.table, Item: itemOfDecision({ ...told, collectedAt: at.toISOString() }) },
  reads: decisionOfItem,
})

/** All that a reader was told of the days from `from` up to, but without, `until`. */
export const toldBetween = async (
  store: Store,
  reader: string,
  from: LocalDate,
  until: LocalDate,
): Promise<Decision[]> => {
  const items = await queryAll(store, {
    KeyConditionExpression: 'pk = :reader AND sk BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':reader': decisionPartition(reader),
      ':from': from,
      ':until': until,
    },
  })
  return items.map(decisionOfItem)
}

/** What mails tell a department, or the Office (`officeReader`), line by line, of such days. */
export const decisionsBetween = async (...asked: Parameters<typeof toldBetween>): Promise<TaskDecision[]> =>
  (await toldBetween(...asked)).filter(isMailed)

/**
 * What a reader was told last, the newest day first: at most so many of the days from `from` on.
 * @param naming only what names this person, however much else there is: then all of those days is looked through
 */
export const lastTold = async (
  store: Store,
  reader: string,
  { from, limit, naming }: { readonly from: LocalDate; readonly limit: number; readonly naming?: string },
): Promise<Decision[]> => {
  const found: Item[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page: QueryCommandOutput = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        KeyConditionExpression: 'pk = :reader AND sk >= :from',
        ExpressionAttributeValues: {
          ':reader': decisionPartition(reader),
          ':from': from,
          ...(naming !== undefined && { ':naming': naming }),
        },
        ...(naming === undefined ? { Limit: limit } : { FilterExpression: 'contains(people, :naming)' }),
        ScanIndexForward: false,
        ExclusiveStartKey: start,
      }),
    )
    found.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start && found.length < limit)
  return found.slice(0, limit).map(decisionOfItem)
}

const departmentsAtOnce = 20

/** How long answers took that were given on the days of a span, both included. */
export const readDecisionTimes = async (store: Store, from: LocalDate, to: LocalDate) => {
  const departments = await readDepartments(store)
  const decisions = []
  for (let start = 0; start < departments.length; start += departmentsAtOnce) {
    const some = departments.slice(start, start + departmentsAtOnce)
    const found = some.map(({ code }) => decisionsBetween(store, code, from, addDays(to, 1)))
    decisions.push(...(await Promise.all(found)).flat())
  }
  return decisionTimesOf(decisions)
}
