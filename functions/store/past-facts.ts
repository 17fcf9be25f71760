import type { LocalDate } from '../domain/dates.ts'
import { factsAsOf, type TaskEvent } from '../domain/event.ts'
import { oldestFirst } from '../domain/history.ts'
import { needsHistory, onItsEvening, type View } from '../domain/report-figures.ts'
import { homeOf, type Task, type TaskFacts, taskFactsSchema } from '../domain/task.ts'
import { partitionOf, queryAll } from './items.ts'
import { historyPartition } from './keys.ts'
import type { Store } from './store.ts'

/** Histories read side by side by one reader of tasks. */
const atOnce = 8

const factsOn = async (store: Store, id: string, day: LocalDate): Promise<TaskFacts | undefined> => {
  const entries = await queryAll(store, {
    ...partitionOf(historyPartition(homeOf(id).code)),
    ProjectionExpression: '#on, #at, #order, #key, #after',
    ExpressionAttributeNames: {
      '#on': 'on',
      '#at': 'at',
      '#order': 'order',
      '#key': 'key',
      '#after': 'after',
    },
  })
  const after = factsAsOf((entries as unknown as TaskEvent[]).sort(oldestFirst), day)
  return after && taskFactsSchema.parse(after)
}

/** A task's facts and the view to read them by. */
export interface Seen {
  readonly task: Task
  readonly facts: TaskFacts
  readonly view: View
}

/**
 * The tasks with the facts that a view reads: those of now, or, where they leave a past day open, those of that evening
 * from the task's history, some half a read unit each.
 */
export const seenBy = async (store: Store, tasks: readonly Task[], view: View): Promise<Seen[]> => {
  const seen: Seen[] = tasks.map((task) => ({ task, facts: task, view }))
  const open = [...seen.entries()].filter(([, { task }]) => needsHistory(task, view)).values()
  const evening = onItsEvening(view)
  const reader = async () => {
    for (const [place, { task }] of open) {
      const facts = await factsOn(store, task.id, view.asOf)
      if (facts) seen[place] = { task, facts, view: evening }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  return seen
}
