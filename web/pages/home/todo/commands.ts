import type { Body } from '../../../api/types.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'

export type Todo = Body<'getTodo'>
export type Group = Todo['groups'][number]
export type TodoTask = NonNullable<Group['tasks']>[number]

/** Where the action is done that each group asks for. */
const forms: Partial<Record<Group['name'], string>> = {
  overdue: 'report',
  'report-owed': 'report',
  returned: 'report',
  'extension-refused': 'report',
  'due-soon': 'report',
  'coordination-owed': 'coordination-answer',
  'holder-gone': 'assign-to-staff',
  unacknowledged: 'acknowledge',
  'extensions-to-decide': 'decide-extension',
  'to-sign': 'decision-paper',
  'overdue-long': 'ask-explanation',
  'urged-too-often': 'ask-explanation',
  'awaiting-acceptance': 'judge',
  'extensions-to-prepare': 'prepare-extension',
}

export const addressOfAction = (group: Group['name'], task: Pick<TodoTask, 'id'>): string => {
  const form = forms[group]
  return form ? `/tasks/${task.id}/${form}` : `/tasks/${task.id}`
}

/** The list where several of a group are chosen and dealt with at once. */
const lists: Partial<Record<Group['name'], string>> = {
  unacknowledged: '/tasks?status=open',
  'awaiting-acceptance': '/tasks?awaiting=acceptance',
  'extensions-to-prepare': '/tasks?awaiting=decision',
  'extensions-to-decide': '/tasks?awaiting=decision',
  'to-sign': '/tasks?awaiting=signature',
}

export const listOfGroup = ({ name, count, tasks = [] }: Group): string | undefined => {
  if (count < 2) return undefined
  // Who is gone left them together: all that they held are chosen there.
  const [holder, ...others] = new Set(tasks.map((task) => task.holder))
  const isOfOne = name === 'holder-gone' && holder !== undefined && others.length === 0
  return isOfOne ? addressOfPage('/tasks', {}, { holder }) : lists[name]
}

/** Groups that hold something to do; the API gives the most urgent first, and each task in one. */
export const waiting = ({ groups }: Todo): readonly Group[] =>
  groups.filter(({ name, count }) => name !== 'awaiting-answer' && count > 0)

/** What the department has handed in, and the Office or a leader has to answer. */
export const awaitingAnswer = ({ groups }: Todo): Group | undefined =>
  groups.find(({ name, count }) => name === 'awaiting-answer' && count > 0)

export const countAll = (groups: readonly Group[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0)
