import { GetCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
import type { Change } from '../domain/change.ts'
import { addTally, noTally, type Tally, tallyOf } from '../domain/counts.ts'
import type { LocalDate } from '../domain/dates.ts'
import { type Department, isValidOn } from '../domain/department.ts'
import { type Directive, directiveKeyOf, directiveSchema } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import { homeOf, type Task, type TaskNaming } from '../domain/task.ts'
import { openTally, readDepartment } from './departments.ts'
import { directiveKey } from './keys.ts'
import type { Store } from './store.ts'
import { addedTally, newEvent, newTask } from './task-items.ts'
import { type Command, eventOfItem, eventsOf, readEvent, repeatOf } from './tasks.ts'
import { type Write, writeTogether } from './transaction.ts'

/** A task about to be registered: the rule's change and what the task is called. */
export interface Registration {
  readonly change: Change
  readonly naming: TaskNaming
}

export interface StoredDirective {
  readonly key: string
  readonly directive: Directive
  readonly taskIds: readonly string[]
}

/** Tasks that one directive can hold: its item lists their ids. */
export const maxTasksPerDirective = 2_000

export const itemOfDirective = ({ key, directive, taskIds }: StoredDirective) => ({
  ...directiveKey(key),
  ...directive,
  taskIds,
})

const directiveOfItem = (item: Record<string, unknown>): StoredDirective => {
  const { pk: _, sk, taskIds, ...directive } = item
  return { key: String(sk), directive: directiveSchema.parse(directive), taskIds: taskIds as string[] }
}

const tasksOf = (registrations: readonly Registration[]): Task[] =>
  registrations.map(({ change, naming }) => ({ ...change.after, ...naming }))

interface Home {
  readonly department: string
  readonly year: number
  readonly tally: Tally
  /** The first and the last day on which the department is given one of the tasks. */
  readonly days: { readonly first: LocalDate; readonly last: LocalDate }
}

const homesOf = (registrations: readonly Registration[]): Home[] => {
  const homes = new Map<string, Home>()
  for (const { change } of registrations) {
    const { department, year } = homeOf(change.after.id)
    const { assignedOn } = change.after
    const name = `${department}#${year}`
    const home = homes.get(name)
    const tally = addTally(home?.tally ?? noTally(), tallyOf(change.after))
    const [first = assignedOn, , last = assignedOn] = [
      home?.days.first ?? assignedOn,
      assignedOn,
      home?.days.last ?? assignedOn,
    ].sort()
    homes.set(name, { department, year, tally, days: { first, last } })
  }
  return [...homes.values()]
}

/**
 * The first task that a department gets in a year opens its tally; after that no read goes before a registration.
 * Every department is looked at before the first tally is opened: a refusal leaves nothing behind.
 */
const openTallies = async (store: Store, homes: readonly Home[]): Promise<void> => {
  const found = await Promise.all(homes.map(({ department }) => readDepartment(store, department)))
  const unknown = homes.filter((_, place) => !found[place]).map(({ department }) => department)
  if (unknown.length > 0) throw new Refused('unknown-department', { department: unknown.join(', ') })
  const known = found as Department[]
  for (const [place, { department, days }] of homes.entries())
    for (const day of [days.first, days.last])
      if (!isValidOn(known[place] as Department, day))
        throw new Refused('department-not-valid', { department, assignedOn: day })
  for (const [place, { year }] of homes.entries()) await openTally(store, known[place] as Department, year)
}

const repeated = async (
  store: Store,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> =>
  Promise.all(
    tasksOf(registrations).map(async (task) => {
      const event = await readEvent(store, task.id, command.key)
      return { ...task, ...event?.after }
    }),
  )

const isDirective = (item: Record<string, unknown> | undefined) => item?.taskIds !== undefined

/**
 * Registers tasks under a directive, all or none, in one transaction.
 * @param head the write of the directive's own item, and what to say when it is refused
 * @throws Refused unknown-department, department-not-valid, idempotency-key-reused, and what `head` says
 */
const registerTasks = async (
  store: Store,
  registrations: readonly Registration[],
  command: Command,
  head: { write: Write; refused: (item: Record<string, unknown> | undefined) => Refused },
): Promise<Task[]> => {
  const homes = homesOf(registrations)
  const events = registrations.flatMap(({ change }) =>
    eventsOf(change, command).map((event) => newEvent(store, homeOf(change.after.id).code, event)),
  )
  const writes = [
    ...events,
    head.write,
    ...registrations.map(({ change, naming }) => newTask(store, change.after, naming)),
    ...homes.map(({ department, year, tally, days }) => addedTally(store, department, year, tally, days)),
  ]
  const firstTally = writes.length - homes.length
  for (let opened = false; ; opened = true) {
    const failed = await writeTogether(store, writes)
    if (failed.length === 0) return tasksOf(registrations)
    const earlier = failed.find(({ index }) => index < events.length)?.item
    if (earlier) {
      repeatOf(eventOfItem(earlier), command)
      return repeated(store, registrations, command)
    }
    const headFailed = failed.find(({ index }) => index === events.length)
    if (headFailed) throw head.refused(headFailed.item)
    if (opened) throw new Error('a tally that was just opened does not take registrations')
    const closed = failed.map(({ index }) => homes[index - firstTally])
    if (!closed.every((home) => home !== undefined))
      throw new Error('a new task has the code of another task')
    await openTallies(store, closed)
  }
}

/**
 * A new directive with its first tasks.
 * @throws Refused directive-exists, unknown-department, department-not-valid, idempotency-key-reused
 */
export const registerDirective = (
  store: Store,
  directive: Directive,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const key = directiveKeyOf(directive)
  const taskIds = registrations.map(({ change }) => change.after.id)
  const write: Write = {
    Put: {
      TableName: store.table,
      Item: itemOfDirective({ key, directive, taskIds }),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }
  const refused = () => new Refused('directive-exists', { directive: key })
  return registerTasks(store, registrations, command, { write, refused })
}

/**
 * Further tasks of a directive that is registered already.
 * @throws Refused not-found, directive-full, unknown-department, department-not-valid, idempotency-key-reused
 */
export const addTasks = (
  store: Store,
  key: string,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const write: Write = {
    Update: {
      TableName: store.table,
      Key: directiveKey(key),
      UpdateExpression: 'SET taskIds = list_append(taskIds, :added)',
      ConditionExpression: 'attribute_exists(pk) AND size(taskIds) <= :room',
      ExpressionAttributeValues: {
        ':added': registrations.map(({ change }) => change.after.id),
        ':room': maxTasksPerDirective - registrations.length,
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
  const refused = (item: Record<string, unknown> | undefined) =>
    isDirective(item)
      ? new Refused('directive-full', { directive: key, most: maxTasksPerDirective })
      : new Refused('not-found', { directive: key })
  return registerTasks(store, registrations, command, { write, refused })
}

export const readDirective = async (store: Store, key: string): Promise<StoredDirective | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: directiveKey(key), ConsistentRead: true }),
  )
  return Item && directiveOfItem(Item)
}

/** Directives of a year, the latest first; `after` is the key of the last one of the page before. */
export const listDirectives = async (
  store: Store,
  year: number,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<{ directives: StoredDirective[]; last: string | undefined }> => {
  const page: QueryCommandOutput = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :year',
      ExpressionAttributeValues: { ':year': `DIR#${year}` },
      ScanIndexForward: false,
      Limit: limit,
      ...(after && { ExclusiveStartKey: directiveKey(after) }),
    }),
  )
  return {
    directives: (page.Items ?? []).map(directiveOfItem),
    last: page.LastEvaluatedKey?.sk as string | undefined,
  }
}
