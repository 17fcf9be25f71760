import type { Client } from '../../../api/client.ts'
import type { Operation, Task } from '../../../api/types.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { addressOfAction, type Group, type Todo } from '../../home/todo/commands.ts'

type GroupName = Group['name']

/** Where what waits for the same decision stands; a task is in one group alone. */
const groups: Partial<Record<Operation, readonly GroupName[]>> = {
  judgeResult: ['awaiting-acceptance'],
  decideExtension: ['extensions-to-decide'],
  prepareExtension: ['extensions-to-prepare'],
  carryDecisionPaper: ['to-sign'],
  acknowledgeTask: ['unacknowledged'],
  askExplanation: ['overdue-long', 'urged-too-often'],
  confirmAssignment: ['not-ours'],
  reassignTask: ['not-ours'],
}

/** Whether one decision of this kind may follow the other: a task is mostly reassigned for itself, and not because it waits. */
export const hasNext = (operation: Operation, task: Task): boolean =>
  operation in groups &&
  (operation !== 'reassignTask' || (task.lifecycle === 'open' && task.notOurs !== undefined))

/** The tasks that were dealt with in this row, as the address hands them on. */
const handedOn = 'done'
export const doneInRow = (query: URLSearchParams): readonly string[] =>
  (query.get(handedOn) ?? '').split(',').filter(Boolean)

const groupOf = (todo: Todo, operation: Operation, current: string): Group | undefined => {
  const waiting = todo.groups.filter(({ name }) => groups[operation]?.includes(name))
  return waiting.find(({ tasks = [] }) => tasks.some(({ id }) => id === current)) ?? waiting[0]
}

/**
 * The form of the task after this one in the order of its group, then of those before it; undefined when none is left.
 * A decision that leaves its task in the group is made once in a row all the same.
 * @param done what was dealt with in this row before
 */
export const nextIn = (
  todo: Todo,
  operation: Operation,
  current: string,
  done: readonly string[],
): string | undefined => {
  const group = groupOf(todo, operation, current)
  const tasks = group?.tasks ?? []
  const place = tasks.findIndex(({ id }) => id === current) + 1
  const dealtWith = [...done, current]
  const next = [...tasks.slice(place), ...tasks.slice(0, place)].find(({ id }) => !dealtWith.includes(id))
  return (
    group && next && addressOfPage(addressOfAction(group.name, next), {}, { [handedOn]: dealtWith.join() })
  )
}

/** As many of a group as one begins a row with. */
const firstOfGroup = 20

/** The form that follows once this one is sent: asked before that, while the task still has its place in the group. */
export const nextOf = async (
  call: Client,
  operation: Operation,
  current: string,
  done: readonly string[],
): Promise<string | undefined> => {
  const { body } = await call('getTodo', { query: { limit: Math.min(firstOfGroup + done.length, 200) } })
  return nextIn(body, operation, current, done)
}
