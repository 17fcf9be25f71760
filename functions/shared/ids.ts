import * as z from 'zod'
import { type LocalDate, yearOf } from './dates/dates.ts'

/** `department-year-code`: the id names the department and year whose figures the task counts in. */
export const taskIdSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,9}-\d{4}-[a-z0-9]{12}$/, { error: 'task-id-form' })
  .meta({ id: 'TaskId', description: 'for example SGTVT-2021-k3f9x2m8q1ab' })

export interface TaskHome {
  readonly department: string
  readonly year: number
  readonly code: string
}

export const homeOf = (id: string): TaskHome => {
  const [department, year, code] = id.split('-') as [string, string, string]
  return { department, year: Number(year), code }
}

export const taskIdOf = (department: string, assignedOn: LocalDate, code: string): string =>
  `${department}-${yearOf(assignedOn)}-${code}`

/** `department-year-code`, like a task's: the id names who is to answer and the year it was asked in. */
export const explanationIdSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,9}-\d{4}-[a-z0-9]{12}$/, { error: 'explanation-id-form' })
  .meta({ id: 'ExplanationId' })

/** `year-code`: the year in which an outgoing paper was drafted. */
export const outgoingPaperIdSchema = z
  .string()
  .regex(/^\d{4}-[a-z0-9]{12}$/, { error: 'outgoing-paper-id-form' })
  .meta({ id: 'OutgoingPaperId' })

export const userIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$/, { error: 'user-id-form', abort: true })
  .meta({ id: 'UserId', description: 'the code of a person, given once' })

export const departmentCodeSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,9}$/, { error: 'department-code-form' })
  .meta({ id: 'DepartmentCode', description: 'for example SGTVT' })

/** What ids of machine accounts begin with: people's are made without a dot. */
export const machineIdPrefix = 'machine.'
export const isMachineId = (id: string): boolean => id.startsWith(machineIdPrefix)
export const machineIdSchema = z
  .string()
  .regex(/^machine\.[a-z0-9]{12}$/, { error: 'invalid' })
  .meta({ id: 'MachineId', description: 'the client_id of a program' })

/** Who entries of the nightly scan are by; no person can be called so. */
export const scanUserId = '#nightly-scan'
