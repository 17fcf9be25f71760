import type { Directive } from '../../../directives/directive/directive.ts'
import type { TaskRequest } from '../../../directives/requests/task-requests.ts'
import { addTasks, registerDirective } from '../../../registration/register/directive-registration-store.ts'
import { registrationsOf } from '../../../registration/register/directive-tasks.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { Registration } from '../../../tasks/registration/registrations.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { refusalErrors } from '../run/import-errors.ts'
import type { PlannedRow } from '../run/import-plan.ts'
import type { ReportedRow } from '../run/import-report.ts'
import { commandOf, type Writer } from './import-writer.ts'

/** One row on its way into the register, as a request of its own. */

/** A row that is to become tasks. */
export interface TaskRow extends PlannedRow {
  readonly request: TaskRequest
}

/** @throws Refused, BadRequest what the rule says of it by now */
export const registrationsUnder = (
  key: string,
  { request, key: command }: TaskRow,
  { today, city }: Writer,
): Registration[] =>
  registrationsOf(key, [request], { command: { key: command }, today, calendar: city.calendar })

/** Where rows go: into a directive that is there, or with one that the first of them brings, numbered as it will be. */
export interface Place {
  readonly key: string
  readonly directive: Directive | undefined
}

const registerWith = async (
  directive: Directive,
  key: string,
  row: TaskRow,
  writer: Writer,
): Promise<Task[]> => {
  const command = commandOf(row, writer)
  const registrations = registrationsUnder(key, row, writer)
  try {
    return await registerDirective(writer.store, directive, registrations, command)
  } catch (error) {
    // Somebody has entered it since it was looked for: its tasks go into that one.
    if (!(error instanceof Refused) || error.code !== 'directive-exists') throw error
    return addTasks(writer.store, key, registrations, command)
  }
}

/** A row that was refused, told at its cells; anything unexpected is thrown on. */
export const wrongly = ({ report }: PlannedRow, error: unknown): ReportedRow => ({
  ...report,
  state: 'wrong',
  tasks: 0,
  errors: refusalErrors(error, report.row, 'issuedOn'),
})

export const writtenUnder = ({ report }: PlannedRow, directive: string, tasks: number): ReportedRow => ({
  ...report,
  state: 'written',
  directive,
  tasks,
})

/**
 * Writes a row by itself, with its directive where there is none yet. Its key is its own, so that what an earlier attempt or
 * another person's file entered stays as it is.
 */
export const writeRow = async (
  row: TaskRow,
  { key, directive }: Place,
  writer: Writer,
): Promise<ReportedRow> => {
  try {
    const tasks = directive
      ? await registerWith(directive, key, row, writer)
      : await addTasks(writer.store, key, registrationsUnder(key, row, writer), commandOf(row, writer))
    return writtenUnder(row, tasks[0]?.directive ?? key, tasks.length)
  } catch (error) {
    return wrongly(row, error)
  }
}
