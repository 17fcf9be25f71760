import { readUserNames } from '../../organisation/people/names-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { homeOf } from '../../shared/ids.ts'
import type { Task } from '../task/task.ts'
import { readTasks } from '../task/tasks-store.ts'
import { timesUrged } from '../urging/urging.ts'
import { readUrgingsOfEach } from '../urging/urgings-store.ts'
import type { ListedTask } from './task-list.ts'

/** What the index of open tasks does not carry of a task, since nearly every change would write it there, too. */
export interface TaskDetails
  extends Pick<Task, 'percent' | 'updatedOn' | 'coordinating' | 'deadlineAsWorded'> {
  readonly urgings: number
  /** Of whom it was assigned to: who reads the task reads the name, as its history tells it. */
  readonly holderName: string | undefined
}

const isWhole = (task: ListedTask): task is Task => 'version' in task

/** The tasks of these that come from the index, as their own items have them; a moment old at most, as the list is. */
const wholeTasks = async (store: Store, tasks: readonly ListedTask[]): Promise<Task[]> => {
  const ids = tasks.filter((task) => !isWhole(task)).map(({ id }) => id)
  return [...tasks.filter(isWhole), ...(await readTasks(store, ids, { consistent: false }))]
}

/**
 * The details of the lines of a list by the tasks' ids: half a read unit for each task that the index told of, for each
 * department among them, and for each person whom one of them was assigned to.
 */
export const readDetails = async (
  store: Store,
  tasks: readonly ListedTask[],
): Promise<ReadonlyMap<string, TaskDetails>> => {
  const departments = [...new Set(tasks.map(({ id }) => homeOf(id).department))]
  const holders = [...new Set(tasks.flatMap(({ holder }) => holder ?? []))]
  const [whole, urgings, names] = await Promise.all([
    wholeTasks(store, tasks),
    readUrgingsOfEach(store, departments),
    readUserNames(store, holders),
  ])
  const details = whole.map((task) => {
    const { percent, updatedOn, coordinating, deadlineAsWorded } = task
    const urged = timesUrged(task, urgings.get(homeOf(task.id).department) ?? [])
    const holderName = task.holder && names.get(task.holder)
    const told = { percent, updatedOn, coordinating, deadlineAsWorded, urgings: urged, holderName }
    return [task.id, told] as const
  })
  return new Map(details)
}
