import { directiveKeyOf } from '../../../directives/directive/directive.ts'
import { type NewDirective, numbered } from '../../../directives/directive/new-directive.ts'
import type { TaskRequest } from '../../../directives/requests/task-requests.ts'
import { addTasks, registerDirective } from '../../../registration/register/directive-registration-store.ts'
import { registrationsOf } from '../../../registration/register/directive-tasks.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { refusalErrors } from '../run/import-errors.ts'
import type { PlannedGroup, PlannedRow } from '../run/import-plan.ts'
import type { ReportedRow } from '../run/import-report.ts'
import { enterWaiting, waitingRows } from './import-waiting.ts'
import { commandOf, numberForRow, type Writer } from './import-writer.ts'

const registrationsUnder = (key: string, request: TaskRequest, row: PlannedRow, { today, city }: Writer) =>
  registrationsOf(key, [request], { command: { key: row.key }, today, calendar: city.calendar })

const registerWith = async (
  given: NewDirective,
  request: TaskRequest,
  row: PlannedRow,
  writer: Writer,
): Promise<Task[]> => {
  const command = commandOf(row, writer)
  const directive = numbered(given, await numberForRow(given, row, writer), writer.today)
  const key = directiveKeyOf(directive)
  try {
    return await registerDirective(
      writer.store,
      directive,
      registrationsUnder(key, request, row, writer),
      command,
    )
  } catch (error) {
    // Somebody has entered it since it was looked for: its tasks go into that one.
    if (!(error instanceof Refused) || error.code !== 'directive-exists') throw error
    return addTasks(writer.store, key, registrationsUnder(key, request, row, writer), command)
  }
}

const wrongly = (report: ReportedRow, error: unknown): ReportedRow => ({
  ...report,
  state: 'wrong',
  tasks: 0,
  errors: refusalErrors(error, report.row, 'issuedOn'),
})

/** What became of the rows that wait, by their numbers: they are entered together or not at all. */
const writeWaiting = async (group: PlannedGroup, writer: Writer) => {
  const [first, ...others] = waitingRows(group.rows)
  if (!first) return { key: group.stored?.key, written: new Map<number, ReportedRow>() }
  const rows = [first, ...others] as const
  const became = (report: (row: PlannedRow) => ReportedRow) =>
    new Map(rows.map((row) => [row.report.row, report(row)]))
  try {
    const key = await enterWaiting(group, rows, writer)
    return { key, written: became(({ report }) => ({ ...report, state: 'written', directive: key })) }
  } catch (error) {
    return { key: group.stored?.key, written: became(({ report }) => wrongly(report, error)) }
  }
}

/**
 * Writes the rows of a directive, the first with the directive where the city does not have it: what waits for its lead
 * together, all others one by one. A row's key is its own, so that what an earlier attempt or another person's file
 * entered stays as it is.
 */
export async function* writeGroup(group: PlannedGroup, writer: Writer): AsyncGenerator<ReportedRow> {
  const { directive, rows } = group
  const { written, ...registered } = await writeWaiting(group, writer)
  let { key } = registered
  for (const row of rows) {
    const { request, report } = row
    const waits = written.get(report.row)
    if (waits || report.state !== 'new' || !request) {
      yield waits ?? report
      continue
    }
    try {
      const tasks: Task[] =
        key || !directive
          ? await addTasks(
              writer.store,
              key ?? '',
              registrationsUnder(key ?? '', request, row, writer),
              commandOf(row, writer),
            )
          : await registerWith(directive, request, row, writer)
      key = tasks[0]?.directive ?? key
      yield { ...report, state: 'written', directive: key, tasks: tasks.length }
    } catch (error) {
      yield wrongly(report, error)
    }
  }
}
