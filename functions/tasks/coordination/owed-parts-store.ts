import { inboxEntries } from '../../platform/table/indexes/inbox-entries.ts'
import { partsInbox } from '../../platform/table/indexes/places.ts'
import { itemsUnder } from '../../platform/table/items.ts'
import { type Key, keyOfItem } from '../../platform/table/keys.ts'
import { onlyCounts } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { updateItem } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { isPlanned } from '../task/giving.ts'
import type { Task } from '../task/task.ts'
import { readTasks } from '../task/tasks-store.ts'
import type { Coordination } from './coordination.ts'
import { coordinationOfItem } from './coordinations-store.ts'

export interface OwedPart extends Pick<Coordination, 'dueOn' | 'part' | 'role'> {
  readonly task: Extract<Task, { lifecycle: 'open' }>
}

const isOwed = ({ role, answeredOn }: Coordination): boolean => role === 'coordinating' && !answeredOn

interface Asked {
  readonly asked: ReadonlyMap<string, Coordination>
  readonly tasks: readonly Task[]
  readonly keys: readonly Key[]
}

/** What the department was asked for and has not answered, with the tasks as they stand. */
const askedParts = async (store: Store, department: string): Promise<Asked> => {
  const entries = await inboxEntries(store, partsInbox(department))
  const keys = entries.map(keyOfItem)
  const items = await itemsUnder(
    store,
    store.table,
    keys.map((key) => ({ ...key })),
    { consistent: false },
  )
  const asked = items.map(coordinationOfItem).filter(isOwed)
  const tasks = await readTasks(
    store,
    asked.map(({ id }) => id),
    { consistent: false },
  )
  return { asked: new Map(asked.map((part) => [part.id, part])), tasks, keys }
}

/** By the day on which an answer is wanted: the part's own, or that of the whole task. */
const byDayWanted = (one: OwedPart, other: OwedPart): number => {
  const [a, b] = [one, other].map(({ task, dueOn }) => `${dueOn ?? task.dueOn ?? '9999'} ${task.id}`)
  return String(a) < String(b) ? -1 : 1
}

const owedOf = ({ asked, tasks }: Asked, today: LocalDate): OwedPart[] =>
  tasks
    .flatMap((task) => {
      const part = asked.get(task.id)
      if (!part || task.lifecycle !== 'open' || isPlanned(task, today)) return []
      return [{ task, dueOn: part.dueOn, part: part.part, role: part.role }]
    })
    .sort(byDayWanted)

/**
 * The open tasks of others of which a department still owes its part, the soonest wanted first. Read from the index, so a moment behind: 1 read unit
 * for each, and for each whose task was closed since the last morning.
 */
export const owedParts = async (store: Store, department: string, today: LocalDate): Promise<OwedPart[]> =>
  owedOf(await askedParts(store, department), today)

const forgetAt = (store: Store, { pk, sk }: Key): Promise<unknown> =>
  updateItem(
    store,
    {
      Key: { pk, sk },
      UpdateExpression: 'REMOVE inboxOf, inboxOrder',
      ConditionExpression: 'attribute_exists(pk)',
    },
    coordinationOfItem,
    onlyCounts,
  )

/**
 * The same in the morning, which forgets what nobody waits for any more: a part in a task that was closed without it leaves the index, so
 * that it does not grow with the closed tasks. A closed task is never opened again. It may be done again, and after a stop.
 */
export const owedPartsInTheMorning = async (
  store: Store,
  department: string,
  today: LocalDate,
): Promise<OwedPart[]> => {
  const found = await askedParts(store, department)
  const closed = new Set(found.tasks.filter(({ lifecycle }) => lifecycle !== 'open').map(({ id }) => id))
  await Promise.all(found.keys.filter(({ sk }) => closed.has(sk)).map((key) => forgetAt(store, key)))
  return owedOf(found, today)
}
