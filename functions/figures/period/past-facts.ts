import { readEntries } from '../../platform/table/history/histories.ts'
import { schemaAttribute } from '../../platform/table/item-reader.ts'
import { keyOfEvent } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { factsAsOf, type TaskEvent } from '../../tasks/history/event.ts'
import { oldestFirst } from '../../tasks/history/history.ts'
import { type Task, type TaskFacts, taskFactsSchema } from '../../tasks/task/task.ts'
import { eventOfItem } from '../../tasks/task/task-items.ts'
import { needsHistory, onItsEvening, showsOtherwise, type View } from './report-figures.ts'

/** Histories read side by side by one reader of tasks. */
const atOnce = 8

/** Does something for each, a few side by side. */
export const eachAtOnce = async <One>(all: readonly One[], doFor: (one: One) => Promise<void>) => {
  const waiting = all.values()
  const worker = async () => {
    for (const one of waiting) await doFor(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** A task's facts as the end of a day left them, from its history; undefined where that does not reach so far back. */
export const factsOn = async (store: Store, id: string, day: LocalDate): Promise<TaskFacts | undefined> => {
  const entries = await readEntries(store, homeOf(id).code, {
    ConsistentRead: false,
    ProjectionExpression: 'sk, #on, #at, #order, #after, #schema',
    ExpressionAttributeNames: {
      '#on': 'on',
      '#at': 'at',
      '#order': 'order',
      '#after': 'after',
      '#schema': schemaAttribute,
    },
  })
  const events = entries.map((entry) => {
    const { sk, ...part } = eventOfItem.current(entry)
    return { ...part, key: keyOfEvent(sk) } as unknown as TaskEvent
  })
  const after = factsAsOf(events.sort(oldestFirst), day)
  return after && taskFactsSchema.parse(after)
}

/** A task's facts and the view to read them by. */
export interface Seen<One extends TaskFacts = Task> {
  readonly task: One
  readonly facts: TaskFacts
  readonly view: View
}

/** Reads the histories of those whose facts leave open what is asked of a past day. */
const withHistories = async <One extends TaskFacts>(
  store: Store,
  seen: readonly Seen<One>[],
  opens: (task: TaskFacts, view: View) => boolean,
): Promise<Seen<One>[]> => {
  const read = [...seen]
  const open = [...seen.entries()].filter(([, { facts, view }]) => opens(facts, view))
  await eachAtOnce(open, async ([index, { task, view }]) => {
    const facts = await factsOn(store, task.id, view.asOf)
    if (facts) read[index] = { task, facts, view: onItsEvening(view) }
  })
  return read
}

/**
 * The tasks with the facts that a view reads: those of now, or, where they leave a past day open, those of that evening
 * from the task's history, some half a read unit each.
 */
export const seenBy = <One extends TaskFacts>(
  store: Store,
  tasks: readonly One[],
  view: View,
): Promise<Seen<One>[]> =>
  withHistories<One>(
    store,
    tasks.map((task) => ({ task, facts: task, view })),
    needsHistory,
  )

/** The same tasks with everything that a line of a list prints as it was on the evening of the view. */
export const asPrinted = (store: Store, seen: readonly Seen[]): Promise<Seen[]> =>
  withHistories(store, seen, showsOtherwise)
