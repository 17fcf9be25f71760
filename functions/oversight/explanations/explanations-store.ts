import { GetCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { NamedFiles } from '../../files/attaching.ts'
import { type Command, keyReused } from '../../platform/table/command.ts'
import { inboxEntries } from '../../platform/table/indexes/inbox-entries.ts'
import { explanationsInbox } from '../../platform/table/indexes/places.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, itemsUnder, queryAll } from '../../platform/table/items.ts'
import { explanationPartition, type Key, keyOfItem } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { type FailedCondition, type Write, writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { EventDetails } from '../../tasks/history/event.ts'
import { newAside } from '../../tasks/task/task-writes.ts'
import { tellingWrite } from '../decisions/decisions-store.ts'
import { type Explanation, type ExplanationAnswer, explanationSchema } from './explanation.ts'
import { explanationAnswered } from './explanation-problems.ts'
import { toldOfAnswer, toldOfQuestion } from './told-of-explanation.ts'

export const explanationKey = (id: string): Key => {
  const { department, year, code } = homeOf(id)
  return { pk: explanationPartition(year), sk: `${department}#${code}` }
}

const commandSchema = z.strictObject({ key: z.string(), bodyHash: z.string() })

/** A request for explanation as it is kept: with the commands that asked and answered, so that a repeat is known. */
export const storedExplanationSchema = z.strictObject({
  explanation: explanationSchema,
  asking: commandSchema,
  answering: commandSchema.optional(),
})

type StoredExplanation = z.infer<typeof storedExplanationSchema>

export const itemOfExplanation = ({ explanation, asking, answering }: StoredExplanation): Item => ({
  ...explanationKey(explanation.id),
  ...explanation,
  asking,
  answering,
  ...(explanation.answer === undefined && {
    inboxOf: explanationsInbox,
    inboxOrder: `${explanation.dueOn}#${explanation.id}`,
  }),
})

export const storedExplanationOfItem = itemReader<StoredExplanation>({
  kind: 'explanation',
  schema: 2,
  shape: storedExplanationSchema,
  // Of before 2, an answer brought no files.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, inboxOf: ___, inboxOrder: ____, asking, answering, ...explanation }) =>
    storedExplanationSchema.parse({ explanation, asking, ...(answering !== undefined && { answering }) }),
})

const explanationOfItem = (item: Item): Explanation => storedExplanationOfItem(item).explanation

/** What a question or an answer leaves in the history of the task it is about; the task itself does not change. */
const entryWrites = (
  store: Store,
  { about }: Explanation,
  details: EventDetails,
  on: LocalDate,
  { key, bodyHash, by, onBehalfOf, at }: Command,
): Write[] => {
  if (about.kind !== 'task') return []
  const event = { key, bodyHash, on, at: at.toISOString(), by, order: 0, details }
  return newAside(store, about.taskId, { ...event, ...(onBehalfOf && { onBehalfOf }) })
}

/** The stored explanation when this very command wrote it before. */
const repeated = (item: Item | undefined, name: 'asking' | 'answering', command: Command) => {
  const before = item?.[name] as { key: string; bodyHash: string } | undefined
  if (!item || before?.key !== command.key) return undefined
  if (before.bodyHash !== command.bodyHash) throw keyReused(command)
  return explanationOfItem(item)
}

const ownItem = (failed: readonly FailedCondition[]) => failed.find(({ index }) => index === 0)?.item

/** @throws Refused idempotency-key-reused */
export const putExplanation = async (
  store: Store,
  explanation: Explanation,
  command: Command,
): Promise<Explanation> => {
  const { id, question, dueOn, askedOn } = explanation
  const asking = { key: command.key, bodyHash: command.bodyHash }
  const put: Write = {
    Put: {
      TableName: store.table,
      Item: itemOfExplanation({ explanation, asking }),
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    reads: storedExplanationOfItem,
  }
  const details = { type: 'explanation-asked', explanation: id, question, dueOn } as const
  const entries = entryWrites(store, explanation, details, askedOn, command)
  const told = tellingWrite(store, toldOfQuestion(explanation, command.key), command.at)
  const failed = await writeTogether(store, [put, ...entries, told])
  if (failed.length === 0) return explanation
  const before = repeated(ownItem(failed), 'asking', command)
  if (!before) throw keyReused(command)
  return before
}

export const readExplanation = async (store: Store, id: string): Promise<Explanation | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: explanationKey(id), ConsistentRead: true }),
  )
  return Item && explanationOfItem(Item)
}

/** An answer, the day on which it is given, and what files it brings. */
interface Answering {
  readonly answer: ExplanationAnswer
  readonly today: LocalDate
  readonly named?: NamedFiles
}

/**
 * The first answer stays, with the files that it brought. A repeat of its command answers it again.
 * @throws Refused explanation-answered, idempotency-key-reused, file-not-arrived, file-content-refused, file-not-there,
 * file-already-attached, file-infected
 */
export const putAnswer = async (
  store: Store,
  explanation: Explanation,
  { answer, today, named }: Answering,
  command: Command,
): Promise<Explanation> => {
  // What is answered already is told below, and nothing is asked of files that will not be taken.
  if (!explanation.answer) await named?.requireArrived()
  const key = explanationKey(explanation.id)
  const after = { ...explanation, answer, answeredOn: today, answeredBy: command.by }
  const update: Write = {
    Update: {
      TableName: store.table,
      Key: key,
      UpdateExpression:
        'SET answer = :answer, answeredOn = :on, answeredBy = :by, answering = :answering REMOVE inboxOf, inboxOrder',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(answer)',
      ExpressionAttributeValues: {
        ':answer': answer,
        ':on': today,
        ':by': command.by,
        ':answering': { key: command.key, bodyHash: command.bodyHash },
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    reads: storedExplanationOfItem,
    leaves: partOf(key, explanationSchema, after),
  }
  const details = { type: 'explanation-answered', explanation: explanation.id, answer } as const
  const entries = entryWrites(store, explanation, details, today, command)
  const told = toldOfAnswer(after, command.key)
  const telling = told ? [tellingWrite(store, told, command.at)] : []
  const own = [update, ...entries, ...telling]
  const failed = await writeTogether(store, [...own, ...(named?.writes ?? [])])
  if (failed.length === 0) return after
  const item = ownItem(failed)
  const before = repeated(item, 'answering', command)
  if (before) return before
  const notAttached = failed.find(({ index }) => index >= own.length)
  if (!item && named && notAttached) throw named.refused(notAttached.item)
  if (!item) throw keyReused(command)
  const { answeredBy = '', answeredOn = '' } = explanationOfItem(item)
  throw new Refused(explanationAnswered, { answeredBy, answeredOn })
}

const askedIn = (year: number, department: string | undefined) => ({
  KeyConditionExpression: department ? 'pk = :year AND begins_with(sk, :department)' : 'pk = :year',
  ExpressionAttributeValues: {
    ':year': explanationPartition(year),
    ...(department && { ':department': `${department}#` }),
  },
})

/** What was asked in a year, by department; `after` is the id of the last one of the page before. */
export const listExplanations = async (
  store: Store,
  year: number,
  { department, limit, after }: { department: string | undefined; limit: number; after: string | undefined },
): Promise<{ explanations: Explanation[]; last: string | undefined }> => {
  const page: QueryCommandOutput = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      ...askedIn(year, department),
      Limit: limit,
      ConsistentRead: true,
      ...(after && { ExclusiveStartKey: explanationKey(after) }),
    }),
  )
  const explanations = (page.Items ?? []).map(explanationOfItem)
  return { explanations, last: page.LastEvaluatedKey && explanations.at(-1)?.id }
}

const byDueDate = (one: Explanation, other: Explanation): number =>
  one.dueOn.localeCompare(other.dueOn) || (one.id < other.id ? -1 : 1)

/** What a department still owes an answer to, of this year and the last, the most urgent first. */
export const unansweredBy = async (
  store: Store,
  department: string,
  today: LocalDate,
): Promise<Explanation[]> => {
  const year = yearOf(today)
  const years = await Promise.all(
    [year - 1, year].map((asked) =>
      queryAll(store, { ...askedIn(asked, department), FilterExpression: 'attribute_not_exists(answer)' }),
    ),
  )
  return years.flat().map(explanationOfItem).sort(byDueDate)
}

/**
 * What departments still owe an answer to, the most urgent first, and how many that is. Read from the index, so a moment behind.
 * @param limit reads no more than so many of them
 * @param dueBefore counts and reads only what was due before that day
 */
export const unansweredExplanations = async (
  store: Store,
  { limit, dueBefore }: { readonly limit?: number; readonly dueBefore?: LocalDate } = {},
): Promise<{ readonly count: number; readonly first: Explanation[] }> => {
  const entries = await inboxEntries(store, explanationsInbox, { before: dueBefore })
  const keys = entries.slice(0, limit).map((entry) => ({ ...keyOfItem(entry) }))
  const items = await itemsUnder(store, store.table, keys, { consistent: false })
  return { count: entries.length, first: items.map(explanationOfItem).sort(byDueDate) }
}
