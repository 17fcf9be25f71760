import * as z from 'zod'
import { addDays, type LocalDate, localDateSchema, yearOf } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema, userIdSchema } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { departmentSchema } from '../department.ts'
import { departmentEnded, nothingPlanned, successionTooFar } from '../department-problems.ts'
import {
  type DepartmentSuccession,
  departmentSuccessionSchema,
  endDepartment,
} from './department-succession.ts'

/**
 * A succession that was decided ahead of its day. Until then the department takes tasks and is counted as ever, and its
 * new successors are not in the register; the first scan from that day on carries it out.
 */
const plannedSuccessionSchema = z
  .strictObject({
    ...departmentSuccessionSchema.shape,
    by: userIdSchema.meta({ description: 'who entered it' }),
    refused: z
      .strictObject({
        code: z.string().meta({ description: 'the code of the problem' }),
        department: departmentCodeSchema.optional().meta({ description: 'which one stands in its way' }),
        on: localDateSchema.meta({ description: 'when it was last tried' }),
      })
      .optional()
      .meta({ description: 'why its night could not carry it out' }),
  })
  .meta({ id: 'PlannedSuccession' })

/** A department as the register has it, with what is decided for a later day. */
export const registeredDepartmentSchema = departmentSchema
  .safeExtend({ planned: plannedSuccessionSchema.optional() })
  .meta({ id: 'RegisteredDepartment' })

export type RegisteredDepartment = z.infer<typeof registeredDepartmentSchema>
export type PlannedDepartmentSuccession = z.infer<typeof plannedSuccessionSchema>

/**
 * Keeps a decision until its day, in the place of an earlier one. What the rule would refuse on that day it refuses now.
 * @throws Refused succession-too-far, succeeds-itself, department-ended, department-not-valid
 */
export const planSuccession = (
  department: RegisteredDepartment,
  decision: DepartmentSuccession,
  by: string,
  today: LocalDate,
): RegisteredDepartment => {
  const { on } = decision
  const latest = `${yearOf(today) + 1}-12-31`
  if (on > latest) throw new Refused(successionTooFar, { on, latest })
  endDepartment(department, decision)
  return { ...department, planned: { ...decision, by } }
}

/** Whether the day of a planned succession has come, on this day or before. */
export const isDueOn = (department: RegisteredDepartment, today: LocalDate): boolean =>
  department.planned !== undefined && department.planned.on <= today

/** What the Office is told in the morning of a succession: that it was carried out, or why it was not. */
export interface SuccessionNews {
  readonly name: string
  readonly successors: string[]
  readonly on: LocalDate
  /** The code of the problem. */
  readonly refused?: string
}

/** The successions whose day came after the last mail, and those whose day has come and that could not be carried out. */
export const successionNews = (
  departments: readonly RegisteredDepartment[],
  { today, lastDigest }: { readonly today: LocalDate; readonly lastDigest: LocalDate },
): SuccessionNews[] => {
  const nameOf = (code: string) => departments.find((one) => one.code === code)?.name ?? code
  return departments.flatMap(({ name, validTo, successors = [], planned }): SuccessionNews[] => {
    const on = validTo && addDays(validTo, 1)
    if (planned?.refused) {
      const names = planned.successors.map((one) => (typeof one === 'string' ? nameOf(one) : one.name))
      return [{ name, successors: names, on: planned.on, refused: planned.refused.code }]
    }
    const isNews = on && successors.length > 0 && on > lastDigest && on <= today
    return isNews ? [{ name, successors: successors.map(nameOf), on }] : []
  })
}

/** The decision itself, as it was entered. */
export const decisionOf = ({
  by: _by,
  refused: _refused,
  ...decision
}: PlannedDepartmentSuccession): DepartmentSuccession => decision

/** The department with nothing planned: the succession is carried out, or withdrawn. */
export const withoutPlan = ({ planned: _, ...department }: RegisteredDepartment): RegisteredDepartment =>
  department

/**
 * The department as if the succession had not been decided.
 * @throws Refused nothing-planned when there is none, or none any more
 * @throws Refused department-ended when it is being carried out
 */
export const withdrawSuccession = (department: RegisteredDepartment): RegisteredDepartment => {
  const { code, validTo, planned, successors } = department
  if (!planned) throw new Refused(nothingPlanned, { department: code })
  if (validTo && successors) throw new Refused(departmentEnded, { department: code, validTo })
  return withoutPlan(department)
}
