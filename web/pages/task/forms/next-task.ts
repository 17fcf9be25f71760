import type { Client } from '../../../api/client.ts'
import type { Operation } from '../../../api/types.ts'
import { addressOfAction, type Group } from '../../home/todo/commands.ts'

/** Where what waits for the same decision stands. */
const groups: Partial<Record<Operation, Group['name']>> = {
  judgeResult: 'awaiting-acceptance',
  decideExtension: 'extensions-to-decide',
  prepareExtension: 'extensions-to-prepare',
  carryDecisionPaper: 'to-sign',
  acknowledgeTask: 'unacknowledged',
  askExplanation: 'overdue-long',
}

/** Whether one decision of this kind may follow the other. */
export const hasNext = (operation: Operation): boolean => operation in groups

/** The form of the next task that waits for the same decision, the most urgent first; undefined when none is left. */
export const nextOf = async (
  call: Client,
  operation: Operation,
  done: string,
): Promise<string | undefined> => {
  // The list may still show the task that was just decided: its index is a moment behind.
  const { body } = await call('getTodo', { query: { limit: 2 } })
  const group = body.groups.find(({ name }) => name === groups[operation])
  const next = group?.tasks?.find(({ id }) => id !== done)
  return group && next && addressOfAction(group.name, next)
}
