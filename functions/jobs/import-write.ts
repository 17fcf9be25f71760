import type { LocalDate } from '../domain/dates.ts'
import { directiveKeyOf } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import type { ReportedRow } from '../domain/import-report.ts'
import { type NewDirective, numbered } from '../domain/new-directive.ts'
import type { Task } from '../domain/task.ts'
import type { TaskRequest } from '../domain/task-requests.ts'
import type { Actor } from '../domain/user.ts'
import { registrationsOf } from '../http/directive-tasks.ts'
import { numberFor } from '../http/register-number.ts'
import type { Command } from '../store/command.ts'
import { addTasks, registerDirective } from '../store/directive-registration.ts'
import type { Store } from '../store/store.ts'
import type { ImportCity } from './import-city.ts'
import { refusalErrors } from './import-errors.ts'
import type { PlannedGroup, PlannedRow } from './import-plan.ts'

/** Who writes, and since when: the same at every attempt. */
export interface Writer {
  readonly store: Store
  readonly actor: Actor
  readonly askedAt: Date
  readonly today: LocalDate
  readonly city: ImportCity
}

const commandOf = ({ key }: PlannedRow, { actor, askedAt }: Writer): Command => ({
  key,
  bodyHash: key,
  by: actor.id,
  at: askedAt,
  ...(actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf }),
})

const registrationsUnder = (key: string, request: TaskRequest, row: PlannedRow, { today, city }: Writer) =>
  registrationsOf(key, [request], { command: { key: row.key }, today, calendar: city.calendar })

const registerWith = async (
  given: NewDirective,
  request: TaskRequest,
  row: PlannedRow,
  writer: Writer,
): Promise<Task[]> => {
  const command = commandOf(row, writer)
  const number =
    given.number === undefined
      ? await numberFor(writer.store, command, given.issuedOn ?? writer.today)
      : undefined
  const directive = numbered(given, number, writer.today)
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

/**
 * Writes the rows of a directive one by one, the first with the directive where the city does not have it. A row's key
 * is its own, so that what an earlier attempt or another person's file entered stays as it is.
 */
export async function* writeGroup(
  { directive, stored, rows }: PlannedGroup,
  writer: Writer,
): AsyncGenerator<ReportedRow> {
  let key = stored?.key
  for (const row of rows) {
    const { request, report } = row
    if (report.state !== 'new' || !request) {
      yield report
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
      const errors = refusalErrors(error, report.row, 'issuedOn')
      yield { ...report, state: 'wrong', tasks: 0, errors }
    }
  }
}
