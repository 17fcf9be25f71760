import { type Directive, issuedOnOf } from '../../directives/directive/directive.ts'
import type { DirectiveEntry } from '../../directives/directive/directive-changes.ts'
import { requestOfNaming, waitingOf } from '../../directives/requests/waiting-tasks.ts'
import type { DirectiveCommand } from '../changes/directive-command.ts'
import { calendarFor, registrationsOf } from '../register/directive-tasks.ts'
import { writeLead } from './name-lead-store.ts'

/**
 * The tasks of the lead that is named; of a repeat, as the first attempt named it, on its day.
 * @returns the directive without what waited
 * @throws Refused not-waiting, assigned-before-issued, stale-directive, and what a registration is refused for
 */
export const nameLead = async (
  { store, key, command }: DirectiveCommand,
  entry: DirectiveEntry,
): Promise<Directive> => {
  const { change, before, on } = entry
  if (change.change !== 'name-lead') throw new Error('no lead is named')
  const issuedOn = issuedOnOf(key)
  const request = requestOfNaming(waitingOf(before.waiting, change.waiting), change, { issuedOn, today: on })
  const calendar = await calendarFor({ store, today: on }, [request])
  const days = { today: on, calendar, termsFrom: request.assignedOn }
  const registrations = registrationsOf(key, [request], { command, ...days })
  await writeLead(store, key, entry, registrations, command)
  return entry.after
}
