import { citationOf } from '../../../directives/directive/directive-number.ts'
import { assignedInFuture, directiveNotInForce } from '../../../directives/directive/directive-problems.ts'
import type { StoredDirective } from '../../../directives/directive/directives-store.ts'
import { type NewDirective, newDirectiveSchema } from '../../../directives/directive/new-directive.ts'
import { type TaskRequest, taskRequestSchema } from '../../../directives/requests/task-requests.ts'
import { type WaitingRequest, waitingRequestSchema } from '../../../directives/requests/waiting-tasks.ts'
import { registrationsOf } from '../../../registration/register/directive-tasks.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { requirePartiesIn } from '../../../tasks/coordination/coordinations-store.ts'
import { type Registration, requireHomesIn } from '../../../tasks/registration/registrations.ts'
import { columnHeadings } from '../columns/import-columns.ts'
import type { DirectiveGroup } from '../rows/import-directives.ts'
import type { ReadTask } from '../rows/import-task.ts'
import type { ImportCity } from '../run/import-city.ts'
import { cellError, contractErrors, refusalErrors } from '../run/import-errors.ts'
import { type CellError, lackedBy } from '../run/import-report.ts'

/** A row, or its directive, as the API's contract, the rules and the register judge it. */

export interface Judged {
  readonly request?: TaskRequest
  readonly registrations: readonly Registration[]
  /** Instead of a request: what waits for its lead. */
  readonly waiting?: WaitingRequest
  readonly errors: readonly CellError[]
}

/** The column of an earlier finding is not judged a second time. */
export const together = (first: readonly CellError[], second: readonly CellError[]): CellError[] => [
  ...first,
  ...second.filter(({ column }) => !first.some((one) => one.column === column)),
]

/** Who coordinates or is told is valid today; the lead, on the day the work is given. */
const partyErrors = (
  registrations: readonly Registration[],
  row: number,
  { departments, today }: ImportCity,
): CellError[] => {
  try {
    requirePartiesIn(departments, registrations, today)
    return []
  } catch (refused) {
    const column = columnHeadings.coordinating
    return refusalErrors(refused, row, 'assignedOn').map((error) => ({ ...error, column }))
  }
}

export const judgeTask = (
  read: ReadTask,
  key: string,
  directiveKey: string,
  row: number,
  city: ImportCity,
): Judged => {
  const errors = read.problems.map(cellError)
  const { data, error } = taskRequestSchema.safeParse(read.request, { reportInput: true })
  if (error) return { registrations: [], errors: together(errors, contractErrors(error, 'task')) }
  try {
    const registrations = registrationsOf(directiveKey, [data], {
      command: { key },
      today: city.today,
      calendar: city.calendar,
    })
    requireHomesIn(city.departments, registrations)
    return { request: data, registrations, errors: together(errors, partyErrors(registrations, row, city)) }
  } catch (refused) {
    const days = data.assignedOn ? 'assignedOn' : 'issuedOn'
    return { request: data, registrations: [], errors: together(errors, refusalErrors(refused, row, days)) }
  }
}

/** It is given on the day its lead is named: a day that the row says is not kept, and told. */
export const judgeWaiting = ({ request, problems }: ReadTask): Judged => {
  const { assignedOn: _, ...said } = request
  const errors = problems.map(cellError)
  const { data, error } = waitingRequestSchema.safeParse(said, { reportInput: true })
  return error
    ? { registrations: [], errors: together(errors, contractErrors(error, 'task')) }
    : { waiting: data, registrations: [], errors }
}

/** It is there without its date or symbol: with them it would be a second one, with its tasks a second time. */
const lessCompleteErrors = ({ key, directive }: StoredDirective): CellError[] => {
  const lacks = lackedBy(directive).map((lacked) => (lacked === 'symbol' ? 'ký hiệu' : 'ngày ban hành'))
  const facts = { directive: citationOf(key), lacks: lacks.join(', ') }
  return [cellError({ column: 'number', code: 'incomplete-there', facts })]
}

/** What would refuse every row of the directive. */
export const judgeDirective = (
  { name, given }: DirectiveGroup,
  { found, today }: ImportCity,
): { directive?: NewDirective; errors: CellError[] } => {
  const { registered, lessComplete } = found.get(name) ?? {}
  if (registered) return { errors: [] }
  const { data, error } = newDirectiveSchema.safeParse(given, { reportInput: true })
  if (error) return { errors: contractErrors(error, 'directive') }
  if (lessComplete) return { errors: lessCompleteErrors(lessComplete) }
  if (!data.issuedOn || data.issuedOn <= today) return { directive: data, errors: [] }
  const facts = { assignedOn: data.issuedOn, today }
  return { errors: refusalErrors(new Refused(assignedInFuture, facts), 0, 'issuedOn') }
}

export const endedErrors = ({ key, directive }: StoredDirective): CellError[] => {
  const { ended } = directive
  const facts = { directive: key, how: ended?.how ?? '', on: ended?.on ?? '' }
  return ended ? refusalErrors(new Refused(directiveNotInForce, facts), 0, 'issuedOn') : []
}
