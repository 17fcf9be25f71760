import { createHash } from 'node:crypto'
import { type Directive, issuedOnOf } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import type { StoredDirective } from '../../../directives/directive/directives-store.ts'
import { type NewDirective, registerSymbol } from '../../../directives/directive/new-directive.ts'
import type { TaskRequest } from '../../../directives/requests/task-requests.ts'
import { type WaitingRequest, withWaiting } from '../../../directives/requests/waiting-tasks.ts'
import { taskCodeOf, waitingCodeOf } from '../../../platform/table/task-codes.ts'
import { yearOf } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { type CellProblem, shownOf } from '../columns/import-cells.ts'
import { taskColumns } from '../columns/import-columns.ts'
import { dayOrMonth } from '../columns/month-first.ts'
import {
  endedErrors,
  type Judged,
  judgeDirective,
  judgeTask,
  judgeWaiting,
  together,
} from '../judging/import-judge.ts'
import { type Comparison, comparedTasks, comparedWaiting, type Present } from '../judging/import-present.ts'
import type { DirectiveGroup } from '../rows/import-directives.ts'
import type { ListRow } from '../rows/import-list.ts'
import { originProblems, unconfirmedOfDirective } from '../rows/import-origins.ts'
import { readTask, type TaskContext } from '../rows/import-task.ts'
import type { ImportCity } from './import-city.ts'
import { reportedDeadline } from './import-deadline.ts'
import { cellError, refusalErrors } from './import-errors.ts'
import { dayNotes, formulaNotes, sectionNotes } from './import-notes.ts'
import { type CellError, lackedBy, type ReportedRow } from './import-report.ts'
import { askedOf, type RowsBefore, twiceIn } from './import-twice.ts'

/** What a row would become, found by everything that decides when it is written. */
export interface PlannedRow {
  readonly source: ListRow
  readonly report: ReportedRow
  /** Made of the directive and of what the row says: the same row is never entered twice, whoever sends it. */
  readonly key: string
  readonly request: TaskRequest | undefined
  readonly waiting: WaitingRequest | undefined
}

export interface PlannedGroup {
  /** To be registered first, where the city does not have it. */
  readonly directive: NewDirective | undefined
  readonly stored: StoredDirective | undefined
  readonly rows: readonly PlannedRow[]
}

const keyOf = (name: string, { cells }: ListRow): string => {
  const said = taskColumns.map((column) => shownOf(cells[column]).replace(/\s+/g, ' '))
  return `import~${createHash('sha256')
    .update(JSON.stringify([name, ...said]))
    .digest('base64url')
    .slice(0, 40)}`
}

interface GroupContext {
  readonly name: string
  readonly stored: StoredDirective | undefined
  /** Its own key, or where the register will number it any of that day. */
  readonly directiveKey: string
  readonly hasNumber: boolean
  readonly incomplete: ReportedRow['incomplete']
  readonly ofDirective: readonly CellError[]
  readonly reading: TaskContext
  readonly present: Present
  readonly city: ImportCity
  readonly before: RowsBefore
  /** Whether the list has a column of deadlines. */
  readonly hasDeadlines: boolean
}

const errorsOfRow = (
  row: number,
  key: string,
  { errors, request, registrations, waiting }: Judged,
  context: GroupContext,
): Comparison => {
  const { present, directiveKey } = context
  // Entered while its directive had no date, it may be due before the day on which it is looked at again.
  const isEntered = request && registrations.length === 0 && present.codes.has(taskCodeOf(key, 0))
  if (isEntered) return { exists: true, errors: context.ofDirective }
  const twice = twiceIn(context.before, row, askedOf(registrations, waiting))
  const found = waiting
    ? comparedWaiting(waiting, waitingCodeOf({ key }, 0), present, directiveKey)
    : comparedTasks(registrations, present, directiveKey)
  const ended = context.stored && !found.exists ? endedErrors(context.stored) : []
  return {
    exists: found.exists,
    errors: together([...context.ofDirective, ...twice, ...ended], together(errors, found.errors)),
  }
}

const planRow = (source: ListRow, problems: readonly CellProblem[], context: GroupContext): PlannedRow => {
  const { name, stored, directiveKey, hasNumber, incomplete, city } = context
  const key = keyOf(name, source)
  const read = readTask(source.cells, context.reading)
  const judged = read.waits ? judgeWaiting(read) : judgeTask(read, key, directiveKey, source.row, city)
  const { exists, errors } = errorsOfRow(source.row, key, judged, context)
  const doubtful = [...originProblems(source), ...dayOrMonth(source.cells, source.monthFirst)]
  const ofCells = together(doubtful.map(cellError), problems.map(cellError))
  const all = together(ofCells, errors)
  const { registrations, request, waiting } = judged
  const report: ReportedRow = {
    row: source.row,
    state: all.length > 0 ? 'wrong' : exists ? 'exists' : 'new',
    number: stored || hasNumber ? citationOf(directiveKey) : undefined,
    directive: stored?.key,
    incomplete,
    title: read.request.title ?? shownOf(source.cells.title).slice(0, 300),
    departments: [...new Set(registrations.map(({ change }) => homeOf(change.after.id).department))],
    dueOn: read.waits ? read.fixedDueOn : registrations[0]?.change.after.dueOn,
    tasks: waiting ? 1 : registrations.length,
    ...(read.waits && { waits: true }),
    deadline: reportedDeadline(read, context.hasDeadlines),
    errors: all,
    notes: [...formulaNotes(source), ...sectionNotes(source), ...dayNotes(read)],
  }
  return { source, key, request, waiting, report }
}

/** As many as a directive can hold are entered; the rows beyond are told. */
const withinLimit = (rows: readonly PlannedRow[], { waiting = [] }: Pick<Directive, 'waiting'>) => {
  let all = waiting
  return rows.map((row): PlannedRow => {
    const { report, waiting: request, key } = row
    if (!request || report.state !== 'new') return row
    try {
      all = withWaiting(all, [request], '2000-01-01', () => waitingCodeOf({ key }, 0))
      return row
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused
      const errors = refusalErrors(refused, report.row, 'issuedOn')
      return { ...row, report: { ...report, state: 'wrong', errors } }
    }
  })
}

/** What of it is given later: as it is registered, or as it will be. */
const incompleteOf = (
  { given, firstRow }: DirectiveGroup,
  stored: StoredDirective | undefined,
): ReportedRow['incomplete'] => {
  const symbol = given.symbol ?? (given.number ? undefined : registerSymbol)
  const lacks = lackedBy(stored?.directive ?? { ...given, symbol })
  return lacks.length > 0 ? { lacks, firstRow } : undefined
}

/** A directive's rows, each judged as if it were sent alone. */
export const planGroup = (
  group: DirectiveGroup,
  present: Present,
  city: ImportCity,
  { hasDeadlines, mayWait }: Pick<GroupContext, 'hasDeadlines'> & Pick<TaskContext, 'mayWait'>,
): PlannedGroup => {
  const stored = city.found.get(group.name)?.registered
  const judged = judgeDirective(group, city)
  const unconfirmed = unconfirmedOfDirective(group.rows.map(({ row }) => row)).map(cellError)
  const { issuedOn: said } = group.given
  const directiveKey = stored?.key ?? group.key ?? `${said ?? `${yearOf(city.today)}-00-00`}_0_SGV`
  const issuedOn = issuedOnOf(directiveKey)
  const context: GroupContext = {
    name: stored?.knownAs ?? group.name,
    stored,
    directiveKey,
    hasNumber: group.key !== undefined,
    incomplete: judged.errors.length === 0 ? incompleteOf(group, stored) : undefined,
    ofDirective: together(unconfirmed, judged.errors),
    reading: {
      issuedOn,
      assignees: city.assigneesOn(issuedOn ?? city.today),
      calendar: city.calendar,
      mayWait,
    },
    present,
    city,
    before: new Map(),
    hasDeadlines,
  }
  const rows = group.rows.map(({ row, problems }) => planRow(row, problems, context))
  return { directive: judged.directive, stored, rows: withinLimit(rows, stored?.directive ?? {}) }
}
