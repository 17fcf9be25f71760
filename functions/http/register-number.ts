import { type LocalDate, yearOf } from '../domain/dates.ts'
import { directiveRegisteredBy } from '../store/directives.ts'
import { nextRegisterNumber } from '../store/register-numbers.ts'
import type { Store } from '../store/store.ts'
import { taskCodeOf } from './task-code.ts'

/** The next number of the Office's register; a repeated registration has the one it was given the first time. */
export const numberFor = async (
  store: Store,
  command: { readonly key: string },
  issuedOn: LocalDate,
): Promise<number> => {
  const earlier = await directiveRegisteredBy(store, command, taskCodeOf(command.key, 0))
  return earlier ? Number(earlier.split('_')[1]) : nextRegisterNumber(store, yearOf(issuedOn))
}
