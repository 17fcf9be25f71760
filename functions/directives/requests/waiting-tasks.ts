import * as z from 'zod'
import { assignmentDateSchema, type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { dueSchema } from '../deadline/given-deadline.ts'
import { assignedBeforeIssued, notWaiting, tooManyWaiting } from '../directive/directive-problems.ts'
import { newTaskSchema } from './commands.ts'
import type { TaskRequest } from './task-requests.ts'

const { title, content, dueOn, deadlineAsWorded, assigneeAsWorded, starred, urgency } = newTaskSchema.shape
const { coordinating, forInformation } = newTaskSchema.shape

/** What a directive asks for of whom it does not say: a task once its lead is named. */
export const waitingRequestSchema = z
  .strictObject({
    title,
    content,
    dueOn,
    deadlineAsWorded,
    assigneeAsWorded,
    coordinating,
    forInformation,
    starred,
    urgency,
    due: dueSchema.optional(),
  })
  .refine((given) => given.dueOn === undefined || given.due === undefined, {
    path: ['due'],
    error: 'due-given-twice',
  })
  .refine(({ due, ...given }) => due?.by !== 'wording' || given.deadlineAsWorded !== undefined, {
    path: ['deadlineAsWorded'],
    error: 'missing',
  })
  .meta({ id: 'WaitingRequest' })

export type WaitingRequest = z.infer<typeof waitingRequestSchema>

const code = z.string().regex(/^[a-z0-9]{12}$/)

/** Nhiệm vụ chờ xác định đơn vị chủ trì: it stands with its directive, and in nobody's figures. */
export const waitingTaskSchema = z
  .strictObject({ code, since: localDateSchema, request: waitingRequestSchema })
  .meta({ id: 'WaitingTask' })

export type WaitingTask = z.infer<typeof waitingTaskSchema>

/** A waiting task and the directive that asks for it. */
export interface WaitingIn extends WaitingTask {
  readonly directive: string
}

/** A waiting task in a list, on the page and in a mail. */
export const waitingLineOf = ({ directive, code, since, request }: WaitingIn) => ({
  directive,
  code,
  since,
  title: request.title,
  ...(request.deadlineAsWorded && { deadlineAsWorded: request.deadlineAsWorded }),
  ...(request.dueOn && { dueOn: request.dueOn }),
})

/** What the Office says when the lead is known; several leads get a task each. */
export const leadNamingShape = {
  waiting: code,
  leads: z.array(departmentCodeSchema).min(1).max(150),
  assignedOn: assignmentDateSchema
    .optional()
    .meta({ description: 'default: the day of the naming, from which a term runs' }),
  dueOn: localDateSchema.optional().meta({ description: 'instead of what the directive says' }),
}

export interface LeadNaming {
  readonly waiting: string
  readonly leads: readonly string[]
  readonly assignedOn?: LocalDate | undefined
  readonly dueOn?: LocalDate | undefined
}

/** All of it is in the directive's item and, twice, in an entry of its history. */
const maxCharacters = 60_000
const maxWaiting = 100

/**
 * The directive's waiting tasks with further ones.
 * @throws Refused too-many-waiting
 */
export const withWaiting = (
  waiting: readonly WaitingTask[],
  requests: readonly WaitingRequest[],
  since: LocalDate,
  codeAt: (place: number) => string,
): WaitingTask[] => {
  const all = [...waiting, ...requests.map((request, place) => ({ code: codeAt(place), since, request }))]
  if (all.length > maxWaiting || JSON.stringify(all).length > maxCharacters)
    throw new Refused(tooManyWaiting, { max: maxWaiting })
  return all
}

/** @throws Refused not-waiting */
export const waitingOf = (waiting: readonly WaitingTask[] = [], wanted: string): WaitingTask => {
  const found = waiting.find((one) => one.code === wanted)
  if (!found) throw new Refused(notWaiting, { waiting: wanted })
  return found
}

/**
 * The task that its lead is named for: given on the day of the naming unless the Office says otherwise.
 * @throws Refused assigned-before-issued
 */
export const requestOfNaming = (
  { request }: WaitingTask,
  { leads, assignedOn, dueOn: given }: LeadNaming,
  { issuedOn, today }: { readonly issuedOn: LocalDate | undefined; readonly today: LocalDate },
): TaskRequest & { readonly assignedOn: LocalDate } => {
  const [department = '', ...jointLeads] = [...new Set(leads)]
  const day = assignedOn ?? today
  if (issuedOn && day < issuedOn) throw new Refused(assignedBeforeIssued, { assignedOn: day, issuedOn })
  const { due, dueOn: fixed, ...rest } = request
  const deadline = given ? { dueOn: given } : { ...(fixed && { dueOn: fixed }), ...(due && { due }) }
  const beside = (departments: readonly string[] | undefined) =>
    departments?.filter((one) => !leads.includes(one))
  const coordinates = beside(rest.coordinating)
  const informed = beside(rest.forInformation)
  return {
    ...rest,
    ...(coordinates && { coordinating: coordinates }),
    ...(informed && { forInformation: informed }),
    department,
    ...(jointLeads.length > 0 && { jointLeads }),
    assignedOn: day,
    ...deadline,
  }
}
