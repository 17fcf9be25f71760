import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Department } from '../../organisation/departments/department.ts'
import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import type { Command } from '../../platform/table/command.ts'
import { partsInbox } from '../../platform/table/indexes/places.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { coordinationKey, coordinationPartition } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { type Write, writeTogether } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { isValidOn } from '../../shared/dates/validity.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { CoordinationAnswerTold, Party } from '../command/task-commands.ts'
import type { TaskEvent } from '../history/event.ts'
import type { Registration } from '../registration/registrations.ts'
import { type Change, givenRefusal } from '../task/change.ts'
import { asGiven } from '../task/giving.ts'
import { factsOf } from '../task/task.ts'
import { eventOfItem, taskOfItem } from '../task/task-items.ts'
import { newAside } from '../task/task-writes.ts'
import { type Beside, entryBeside, repeatOf } from '../task/tasks-store.ts'
import { type Coordination, coordinationRecordSchema, partiesOf } from './coordination.ts'
import { alreadyAnswered, notCoordinating } from './coordination-problems.ts'

/** What an update may leave, made once: Zod compiles each schema anew that is made anew. */
const partsOfCoordination = coordinationRecordSchema.partial()

/** What its department still owes lies in the department's inbox. @param isOpen whether the task waits for it */
export const itemOfCoordination = ({ id, department, ...part }: Coordination, isOpen = true): Item => ({
  ...coordinationKey(department, id),
  ...part,
  ...(isOpen &&
    part.role === 'coordinating' &&
    !part.answeredOn && { inboxOf: partsInbox(department), inboxOrder: id }),
})

export const coordinationOfItem = itemReader<Coordination>({
  kind: 'coordination',
  schema: 2,
  shape: coordinationRecordSchema,
  read: ({ pk, sk, inboxOf: _, inboxOrder: __, ...part }) =>
    coordinationRecordSchema.parse({ id: sk, department: String(pk).slice(3), ...part }),
  // To answers came files.
  migrations: { 1: (item) => item },
})

/** @throws Refused unknown-department, department-not-valid */
const requireIn = (departments: readonly Department[], codes: readonly string[], day: LocalDate): void => {
  const known = new Map(departments.map((department) => [department.code, department]))
  for (const code of codes) {
    const department = known.get(code)
    if (!department) throw new Refused(unknownDepartment, { department: code })
    if (!isValidOn(department, day))
      throw new Refused(departmentNotValid, { department: code, assignedOn: day })
  }
}

const unanswered = {
  ConditionExpression: 'attribute_not_exists(answeredOn)',
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
} as const

/** Names a department's part in a task; named again, it is asked anew. */
export const namedParty = (store: Store, id: string, { department, ...part }: Party): Write => ({
  Put: { TableName: store.table, Item: itemOfCoordination({ id, department, ...part }) },
  reads: coordinationOfItem,
})

/** @throws Refused unknown-department, department-not-valid */
export const requireDepartments = async (store: Store, codes: readonly string[], day: LocalDate) =>
  requireIn(await readDepartments(store), codes, day)

/** The parts of other departments that a task is registered with. */
export const partiesNamed = ({ change: { entries } }: Registration): Party[] =>
  entries.flatMap(({ details }) => (details.type === 'registered' ? partiesOf(details.task) : []))

const partyCodes = (registrations: readonly Registration[]): string[] => [
  ...new Set(registrations.flatMap(partiesNamed).map(({ department }) => department)),
]

/**
 * Reads the register where a task names others than its lead.
 * @throws Refused unknown-department, department-not-valid
 */
export const requireParties = async (store: Store, registrations: readonly Registration[]): Promise<void> => {
  const codes = partyCodes(registrations)
  const today = registrations[0]?.change.after.registeredOn
  if (codes.length > 0 && today) await requireDepartments(store, codes, today)
}

/**
 * As `requireParties`, with the register already read.
 * @throws Refused unknown-department, department-not-valid
 */
export const requirePartiesIn = (
  departments: readonly Department[],
  registrations: readonly Registration[],
  today: LocalDate,
): void => requireIn(departments, partyCodes(registrations), today)

/**
 * The part that goes from one department to another with a change of its task.
 * Where an answer came meanwhile, nothing moves: it stays with who gave it.
 */
export const handedOverParty = (
  store: Store,
  { entries }: Change,
  { id, department }: Coordination,
): Beside => {
  const writes = entries.flatMap(({ details }) => {
    if (details.type !== 'coordination-set') return []
    return details.parties.map((party) => ({
      Put: {
        TableName: store.table,
        Item: itemOfCoordination({ id, ...party }),
        ...(party.department === department && unanswered),
      },
      reads: coordinationOfItem,
    }))
  })
  return { writes, refused: (item) => refusalOf(item, id) }
}

/** The part a department has in a task, or undefined. */
export const readCoordination = async (
  store: Store,
  department: string,
  id: string,
): Promise<Coordination | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: coordinationKey(department, id) }),
  )
  return Item && coordinationOfItem(Item)
}

/** The tasks of other departments that a department has a part in, by their ids, a page at a time. */
export const listCoordinations = async (
  store: Store,
  department: string,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<{ coordinations: Coordination[]; last: string | undefined }> => {
  const page = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :department',
      ExpressionAttributeValues: { ':department': coordinationPartition(department) },
      Limit: limit,
      ...(after && { ExclusiveStartKey: coordinationKey(department, after) }),
    }),
  )
  const coordinations = (page.Items ?? []).map(coordinationOfItem)
  return { coordinations, last: page.LastEvaluatedKey && String(page.LastEvaluatedKey.sk) }
}

const answered = (
  store: Store,
  key: Item,
  { answer, answeredOn }: { answer: CoordinationAnswerTold; answeredOn: LocalDate },
): Write => ({
  Update: {
    TableName: store.table,
    Key: key,
    UpdateExpression: 'SET answer = :answer, answeredOn = :on REMOVE inboxOf, inboxOrder',
    ConditionExpression: '#role = :coordinating AND attribute_not_exists(answeredOn)',
    ExpressionAttributeNames: { '#role': 'role' },
    ExpressionAttributeValues: { ':answer': answer, ':on': answeredOn, ':coordinating': 'coordinating' },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
  reads: coordinationOfItem,
  leaves: partOf(key, partsOfCoordination, { answer, answeredOn }),
})

const refusalOf = (item: Item | undefined, id: string): Refused => {
  if (!item) return new Refused(notFound, { id })
  if (item.role !== 'coordinating') return new Refused(notCoordinating)
  return new Refused(alreadyAnswered, { answeredOn: String(item.answeredOn) })
}

/** Why a task takes no answer: it is not there, or only planned. */
const plannedRefusalOf = (item: Item | undefined, id: string, today: LocalDate): Refused =>
  (item && givenRefusal()(asGiven(factsOf(taskOfItem(item)), today), today)) ?? new Refused(notFound, { id })

/**
 * The coordinating department's answer: beside the task, and in its history. No read goes before it.
 * @param beside what is written with it, its files
 * @returns the entry of the history
 * @throws Refused not-found, not-coordinating, already-answered, task-planned, task-withheld, idempotency-key-reused
 */
export const answerCoordination = async (
  store: Store,
  id: string,
  given: { department: string; answer: CoordinationAnswerTold; today: LocalDate },
  command: Command,
  { writes = [], refused }: Beside = {},
): Promise<TaskEvent> => {
  const { department, answer, today } = given
  const details = { type: 'coordination-answered' as const, department, answer, task: id }
  const event = entryBeside({ on: today, details }, command)
  const [entry, task] = newAside(store, id, event, today)
  const failed = await writeTogether(store, [
    entry,
    answered(store, { ...coordinationKey(department, id) }, { answer, answeredOn: today }),
    task,
    ...writes,
  ])
  const [first] = failed
  if (!first) return event
  const earlier = failed.find(({ index }) => index === 0)?.item
  if (earlier) return repeatOf(eventOfItem(earlier), command)
  if (first.index === 2) throw plannedRefusalOf(first.item, id, today)
  if (refused && first.index > 2) throw refused(first.item)
  throw refusalOf(first.item, id)
}
