import { createHash } from 'node:crypto'
import { vietnameseDate } from '../domain/dates.ts'
import { citationOf } from '../domain/directive-number.ts'
import { Refused } from '../domain/errors.ts'
import { homeOf } from '../domain/ids.ts'
import { type CellProblem, shownOf } from '../domain/import-cells.ts'
import { columnHeadings, taskColumns } from '../domain/import-columns.ts'
import type { DirectiveGroup } from '../domain/import-directives.ts'
import type { ListRow } from '../domain/import-list.ts'
import { originProblems, unconfirmedOfDirective } from '../domain/import-origins.ts'
import type { CellError, ReportedRow } from '../domain/import-report.ts'
import { readTask, type TaskContext } from '../domain/import-task.ts'
import { type NewDirective, newDirectiveSchema } from '../domain/new-directive.ts'
import type { Task } from '../domain/task.ts'
import { type TaskRequest, taskRequestSchema } from '../domain/task-requests.ts'
import { registrationsOf } from '../http/directive-tasks.ts'
import { assignedInFuture, directiveNotInForce } from '../middleware/problems/directives.ts'
import { requirePartiesIn } from '../store/coordinations.ts'
import type { StoredDirective } from '../store/directives.ts'
import { type Registration, requireHomesIn } from '../store/registrations.ts'
import type { ImportCity } from './import-city.ts'
import { reportedDeadline } from './import-deadline.ts'
import { cellError, contractErrors, refusalErrors } from './import-errors.ts'
import { formulaNotes, sectionNotes } from './import-notes.ts'
import { type RowsBefore, titleKey, twiceIn } from './import-twice.ts'

/** What a row would become, found by everything that decides when it is written. */
export interface PlannedRow {
  readonly source: ListRow
  readonly report: ReportedRow
  /** Made of the directive and of what the row says: the same row is never entered twice, whoever sends it. */
  readonly key: string
  readonly request: TaskRequest | undefined
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

/** The tasks that a directive has by now, as rows can be compared with them. */
export interface Present {
  readonly ids: ReadonlySet<string>
  /** By department and title. */
  readonly alike: ReadonlyMap<string, readonly Task[]>
}

/** A directive may have two thousand tasks, and a file as many rows for it: each is looked up, not looked for. */
export const presentOf = (ids: readonly string[], tasks: readonly Task[]): Present => ({
  ids: new Set(ids),
  alike: Map.groupBy(tasks, ({ id, title }) => titleKey(homeOf(id).department, title)),
})

/** Whether the directive has all of a row's tasks: by their ids, or as somebody typed them in. */
const compared = (
  registrations: readonly Registration[],
  { ids, alike: present }: Present,
  directive: string,
): { exists: boolean; errors: CellError[] } => {
  const known = registrations.filter(({ change }) => ids.has(change.after.id))
  if (known.length > 0) return { exists: known.length === registrations.length, errors: [] }
  const alike = registrations.map(({ change, naming }) => {
    const { department } = homeOf(change.after.id)
    const same = present.get(titleKey(department, naming.title)) ?? []
    return {
      department,
      same,
      equal: same.some(({ originalDueOn }) => originalDueOn === change.after.originalDueOn),
    }
  })
  if (alike.length > 0 && alike.every(({ equal }) => equal)) return { exists: true, errors: [] }
  const other = alike.find(({ same }) => same.length > 0)
  if (!other) return { exists: false, errors: [] }
  const dueOn = other.same[0]?.originalDueOn
  const facts = {
    directive: citationOf(directive),
    department: other.department,
    dueOn: dueOn ? vietnameseDate(dueOn) : '–',
  }
  return { exists: false, errors: [cellError({ column: 'title', code: 'task-otherwise', facts })] }
}

interface Judged {
  readonly request: TaskRequest | undefined
  readonly registrations: readonly Registration[]
  readonly errors: readonly CellError[]
}

/** The column of an earlier finding is not judged a second time. */
const together = (first: readonly CellError[], second: readonly CellError[]): CellError[] => [
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

const judge = (
  read: ReturnType<typeof readTask>,
  key: string,
  directiveKey: string,
  row: number,
  city: ImportCity,
): Judged => {
  const errors = read.problems.map(cellError)
  const { data, error } = taskRequestSchema.safeParse(read.request, { reportInput: true })
  if (error)
    return { request: undefined, registrations: [], errors: together(errors, contractErrors(error, 'task')) }
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

/** What would refuse every row of the directive. */
const judgeDirective = (
  { given }: DirectiveGroup,
  stored: StoredDirective | undefined,
  { today }: ImportCity,
): { directive?: NewDirective; errors: CellError[] } => {
  if (stored) return { errors: [] }
  const { data, error } = newDirectiveSchema.safeParse(given, { reportInput: true })
  if (error) return { errors: contractErrors(error, 'directive') }
  if (!data.issuedOn || data.issuedOn <= today) return { directive: data, errors: [] }
  const facts = { assignedOn: data.issuedOn, today }
  return { errors: refusalErrors(new Refused(assignedInFuture, facts), 0, 'issuedOn') }
}

const endedErrors = ({ key, directive }: StoredDirective): CellError[] => {
  const { ended } = directive
  const facts = { directive: key, how: ended?.how ?? '', on: ended?.on ?? '' }
  return ended ? refusalErrors(new Refused(directiveNotInForce, facts), 0, 'issuedOn') : []
}

interface GroupContext {
  readonly name: string
  readonly stored: StoredDirective | undefined
  /** Its own key, or where the register will number it any of that day. */
  readonly directiveKey: string
  readonly hasNumber: boolean
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
  { errors, registrations }: Judged,
  context: GroupContext,
): { exists: boolean; errors: CellError[] } => {
  const twice = twiceIn(context.before, row, registrations)
  const found = compared(registrations, context.present, context.directiveKey)
  const ended = context.stored && !found.exists ? endedErrors(context.stored) : []
  return {
    exists: found.exists,
    errors: together([...context.ofDirective, ...twice, ...ended], together(errors, found.errors)),
  }
}

const planRow = (source: ListRow, problems: readonly CellProblem[], context: GroupContext): PlannedRow => {
  const { name, stored, directiveKey, hasNumber } = context
  const key = keyOf(name, source)
  const read = readTask(source.cells, context.reading)
  const judged = judge(read, key, directiveKey, source.row, context.city)
  const { exists, errors } = errorsOfRow(source.row, judged, context)
  const ofCells = together(originProblems(source).map(cellError), problems.map(cellError))
  const all = together(ofCells, errors)
  const { registrations, request } = judged
  const report: ReportedRow = {
    row: source.row,
    state: all.length > 0 ? 'wrong' : exists ? 'exists' : 'new',
    number: stored || hasNumber ? citationOf(directiveKey) : undefined,
    directive: stored?.key,
    title: read.request.title ?? shownOf(source.cells.title).slice(0, 300),
    departments: [...new Set(registrations.map(({ change }) => homeOf(change.after.id).department))],
    dueOn: registrations[0]?.change.after.dueOn,
    tasks: registrations.length,
    deadline: reportedDeadline(read.deadline, context.hasDeadlines),
    errors: all,
    notes: [...formulaNotes(source), ...sectionNotes(source)],
  }
  return { source, key, request, report }
}

/** A directive's rows, each judged as if it were sent alone. */
export const planGroup = (
  group: DirectiveGroup,
  present: Present,
  city: ImportCity,
  { hasDeadlines }: Pick<GroupContext, 'hasDeadlines'>,
): PlannedGroup => {
  const stored = city.registered.get(group.name)
  const judged = judgeDirective(group, stored, city)
  const unconfirmed = unconfirmedOfDirective(group.rows.map(({ row }) => row)).map(cellError)
  const issuedOn = group.given.issuedOn ?? city.today
  const context: GroupContext = {
    name: group.name,
    stored,
    directiveKey: stored?.key ?? group.key ?? `${issuedOn}_0_SGV`,
    hasNumber: group.key !== undefined,
    ofDirective: together(unconfirmed, judged.errors),
    reading: { issuedOn, assignees: city.assigneesOn(issuedOn), calendar: city.calendar },
    present,
    city,
    before: new Map(),
    hasDeadlines,
  }
  return {
    directive: judged.directive,
    stored,
    rows: group.rows.map(({ row, problems }) => planRow(row, problems, context)),
  }
}
