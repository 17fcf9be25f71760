import type { Store } from '../platform/table/store.ts'
import { taskCodeOf } from '../platform/table/task-codes.ts'
import { type LocalDate, laterOf } from '../shared/dates/dates.ts'
import { taskIdOf } from '../shared/ids.ts'
import { coordinationsOf } from '../tasks/coordination/coordination.ts'
import { type PlannedSuccession, writeSuccession } from '../tasks/ending/endings-store.ts'
import { openTasks } from '../tasks/lists/open-tasks.ts'
import { plannedTasks } from '../tasks/lists/planned-tasks.ts'
import { giveIfDue } from '../tasks/planned/giving-store.ts'
import { isDueToBeGiven, isPlanned } from '../tasks/task/giving.ts'
import { awaitingOf } from '../tasks/task/lateness.ts'
import { factsOf, type Task } from '../tasks/task/task.ts'
import { readHistory, readTask } from '../tasks/task/tasks-store.ts'
import {
  commandOf,
  type HandingOver,
  type HandingOverToHeirs,
  heirFor,
  type Moved,
  moveUpTo,
} from './handing-over.ts'
import { handOver } from './succession.ts'

const plan = async (handing: HandingOverToHeirs, task: Task): Promise<PlannedSuccession> => {
  const { store, decision, today } = handing
  const { department, on } = heirFor('tasks', task.id, handing)
  const code = taskCodeOf(`succession-${task.id}-${decision.on}`, 0)
  const assignedOn = laterOf(task.assignedOn, on)
  const heir = { id: taskIdOf(department, assignedOn, code), department }
  const parts = coordinationsOf(task.id, await readHistory(store, task.id))
  const { ended, opened } = handOver(task, heir, { ...decision, on }, today, parts)
  const { title, directive, item, deadlineAsWorded, term, lastOfSeries, series } = task
  const naming = {
    title,
    directive,
    ...(item && { item }),
    ...(deadlineAsWorded && { deadlineAsWorded }),
    ...(term && { term }),
    ...(lastOfSeries && { lastOfSeries }),
    ...(task.planned && series && { series }),
  }
  return {
    ended: { ...ended, before: factsOf(task) },
    opened: opened.map((change) => ({ change, naming })),
    directive,
  }
}

/** The task as it stands, given first where its day has come. */
const readAsGiven = async ({ store, today, at }: HandingOver, id: string): Promise<Task | undefined> => {
  const task = await readTask(store, id)
  if (!task || !isDueToBeGiven(task, today)) return task
  await giveIfDue(store, id, { today, at })
  return readTask(store, id)
}

/** Why a task stays that waits for the Office or the leader. */
const awaitingAnswer = 'awaiting-answer'

/** Moves one task, or answers why it stays for now. */
const moveTask = async (handing: HandingOverToHeirs, id: string): Promise<string | undefined> => {
  const task = await readAsGiven(handing, id)
  if (task?.lifecycle !== 'open') return undefined
  // What waits for the Office or the leader is answered where it was asked; it moves after that.
  if (awaitingOf(task)) return awaitingAnswer
  await writeSuccession(handing.store, await plan(handing, task), commandOf(handing, task))
  return undefined
}

/** What is open, and what is planned: the successor is given it on its day. */
async function* tasksOf(store: Store, department: string, today: LocalDate) {
  yield* openTasks(store, { department, today })
  yield (await plannedTasks(store, department)).filter((task) => isPlanned(task, today))
}

/** @param max how many are moved this time */
export const moveTasks = (handing: HandingOverToHeirs, max: number): Promise<Moved> =>
  moveUpTo(max, tasksOf(handing.store, handing.from, handing.today), ({ id }) => moveTask(handing, id))
