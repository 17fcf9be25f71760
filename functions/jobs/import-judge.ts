import { assignedInFuture, directiveNotInForce } from '../middleware/problems/directives.ts'
import { citationOf } from '../domain/directive-number.ts'
import { Refused } from '../domain/errors.ts'
import { columnHeadings } from '../domain/import-columns.ts'
import type { DirectiveGroup } from '../domain/import-directives.ts'
import { type CellError, lackedBy } from '../domain/import-report.ts'
import type { ReadTask } from '../domain/import-task.ts'
import { type NewDirective, newDirectiveSchema } from '../domain/new-directive.ts'
import { type TaskRequest, taskRequestSchema } from '../domain/task-requests.ts'
import { type WaitingRequest, waitingRequestSchema } from '../domain/waiting-tasks.ts'
import { registrationsOf } from '../http/directive-tasks.ts'
import { requirePartiesIn } from '../store/coordinations.ts'
import type { StoredDirective } from '../store/directives.ts'
import { type Registration, requireHomesIn } from '../store/registrations.ts'
import type { ImportCity } from './import-city.ts'
import { cellError, contractErrors, refusalErrors } from './import-errors.ts'

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
