import type { Body } from '../../api/types.ts'

export type Todo = Body<'getTodo'>
export type Group = Todo['groups'][number]
export type TodoTask = NonNullable<Group['tasks']>[number]

/** Where the deed is done that each group asks for. */
const forms: Partial<Record<Group['name'], string>> = {
  'report-owed': 'report',
  overdue: 'report',
  returned: 'report',
  'extension-refused': 'report',
  'due-soon': 'report',
  'coordination-owed': 'coordination-answer',
  unacknowledged: 'acknowledge',
  'extensions-to-decide': 'decide-extension',
  'overdue-long': 'ask-explanation',
  'urged-too-often': 'ask-explanation',
  'awaiting-acceptance': 'judge',
  'extensions-to-prepare': 'prepare-extension',
}

export const addressOfDeed = (group: Group['name'], task: Pick<TodoTask, 'id'>): string => {
  const form = forms[group]
  return form ? `/tasks/${task.id}/${form}` : `/tasks/${task.id}`
}

/** These say why a task is late; there it is not told a second time. */
const toldWithReason: readonly Group['name'][] = ['returned', 'extension-refused']

/** Groups that hold something; the API gives the most urgent first. */
export const waiting = ({ groups }: Todo): readonly Group[] => {
  const withReason = groups.filter(({ name }) => toldWithReason.includes(name))
  const told = new Set(withReason.flatMap(({ tasks = [] }) => tasks.map(({ id }) => id)))
  return groups
    .map((group) => {
      if (group.name !== 'overdue' || !group.tasks) return group
      const tasks = group.tasks.filter(({ id }) => !told.has(id))
      return { ...group, tasks, count: group.count - (group.tasks.length - tasks.length) }
    })
    .filter(({ count }) => count > 0)
}

export const countAll = (groups: readonly Group[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0)
