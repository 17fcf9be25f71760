import { addDays, type LocalDate, laterOf } from '../../../shared/dates/dates.ts'
import { isValidOn } from '../../../shared/dates/validity.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { Department } from '../department.ts'
import { departmentNotValid } from '../department-problems.ts'

/** Who really takes over, and the first day on which they can be given it. */
export interface Heir {
  readonly department: string
  readonly on: LocalDate
}

/**
 * Who takes over on a day what was decided for a successor: that one, or where it has ended by then the main one of its own
 * successors, through as many steps as there are. What waited for an answer is handed over long after the decision.
 * @param register every department, as the decisions up to that day leave it
 * @param on the first day of the successor
 * @param day the day of the handing over, not before `on`
 * @throws Refused department-not-valid when the line ends at nobody; it names the last in the line
 */
export const heirOn = (
  successor: Department,
  register: readonly Department[],
  { on, day }: { readonly on: LocalDate; readonly day: LocalDate },
): Heir => {
  const heirOf = (one: Department, since: LocalDate, passed: readonly string[]): Heir => {
    const { code, validTo, successors: [main] = [] } = one
    if (isValidOn(one, day)) return { department: code, on: since }
    const next = passed.includes(code) ? undefined : register.find((other) => other.code === main)
    if (!next || !validTo) throw new Refused(departmentNotValid, { department: code, assignedOn: day })
    return heirOf(next, laterOf(since, addDays(validTo, 1)), [...passed, code])
  }
  return heirOf(successor, on, [])
}
