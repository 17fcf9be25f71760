import { nextRegisterNumber } from '../../directives/directive/register-numbers-store.ts'
import { readWaitingItems } from '../../directives/directive/waiting-tasks-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { taskCodeOf, waitingCodeOf } from '../../platform/table/task-codes.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { directiveRegisteredBy } from './directive-registration-store.ts'

/**
 * The directive of the register's own whose first task waits for its lead: it has no task by whose code it would be found.
 */
const registeredWaiting = async (store: Store, year: number, code: string): Promise<string | undefined> => {
  for (const { directive, sk } of await readWaitingItems(store))
    if (sk.startsWith(`${year}-`) && directive?.waiting?.some((one) => one.code === code)) return sk
  return undefined
}

/** The next number of the Office's register; a repeated registration has the one it was given the first time. */
export const numberFor = async (
  store: Store,
  command: { readonly key: string },
  issuedOn: LocalDate,
): Promise<number> => {
  const earlier = await directiveRegisteredBy(store, command, taskCodeOf(command.key, 0))
  const waits = earlier ?? (await registeredWaiting(store, yearOf(issuedOn), waitingCodeOf(command, 0)))
  return waits ? Number(waits.split('_')[1]) : nextRegisterNumber(store, yearOf(issuedOn))
}
