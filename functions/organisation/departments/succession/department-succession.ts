import * as z from 'zod'
import { addDays, type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import { isValidOn } from '../../../shared/dates/validity.ts'
import { departmentCodeSchema, taskIdSchema, userIdSchema } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { lineOf } from '../../../shared/text.ts'
import { type Department, departmentSchema } from '../department.ts'
import { departmentEnded, departmentNotValid, succeedsItself } from '../department-problems.ts'

/**
 * One decision that ends a department and says who takes over: one successor where departments are merged, several
 * where one is split. Tasks that are not named go to the first.
 */
export const departmentSuccessionSchema = z
  .strictObject({
    on: localDateSchema.meta({
      description: 'the first day of the successors; one that is to come is kept until then',
    }),
    decision: lineOf(200).meta({ description: 'the document that says so' }),
    successors: z
      .array(z.union([departmentCodeSchema, departmentSchema]))
      .min(1)
      .max(10)
      .meta({ description: 'the code of a department there is, or a new one' }),
    tasks: z
      .array(z.strictObject({ id: taskIdSchema, to: departmentCodeSchema }))
      .max(2000)
      .optional()
      .meta({
        description: "tasks that do not go to the first successor, others' tasks that it has a part in too",
      }),
    people: z
      .array(z.strictObject({ id: userIdSchema, to: departmentCodeSchema }))
      .max(2000)
      .optional()
      .meta({ description: 'people who do not go to the first successor' }),
  })
  .superRefine(({ successors, tasks = [], people = [] }, context) => {
    const codes = successors.map(codeOf)
    codes.forEach((code, place) => {
      if (codes.indexOf(code) < place)
        context.addIssue({ code: 'custom', path: ['successors', place], message: 'department-twice' })
    })
    for (const [name, moved] of Object.entries({ tasks, people }))
      moved.forEach(({ to }, place) => {
        if (!codes.includes(to))
          context.addIssue({ code: 'custom', path: [name, place, 'to'], message: 'not-a-successor' })
      })
  })
  .meta({ id: 'DepartmentSuccession' })

export type DepartmentSuccession = z.infer<typeof departmentSuccessionSchema>

export const codeOf = (successor: string | Department): string =>
  typeof successor === 'string' ? successor : successor.code

/** Who takes over a task, or a person: the one that the decision names for it, else the first. */
export const successorOf = (
  what: 'tasks' | 'people',
  id: string,
  decision: Pick<DepartmentSuccession, 'successors' | 'tasks' | 'people'>,
): string => decision[what]?.find((named) => named.id === id)?.to ?? codeOf(decision.successors[0] as string)

const sameCodes = (one: readonly string[] = [], other: readonly string[]): boolean =>
  one.join() === other.join()

/**
 * The department as the decision leaves it. The same decision once more gives the same, so that it can be repeated.
 * @throws Refused succeeds-itself, department-ended, department-not-valid
 */
export const endDepartment = <Known extends Department>(
  department: Known,
  { on, successors }: DepartmentSuccession,
): Known => {
  const { code, validFrom, validTo } = department
  const codes = successors.map(codeOf)
  if (codes.includes(code)) throw new Refused(succeedsItself, { department: code })
  const lastDay = addDays(on, -1)
  if (validTo && !(validTo === lastDay && sameCodes(department.successors, codes)))
    throw new Refused(departmentEnded, { department: code, validTo })
  if (lastDay < validFrom) throw new Refused(departmentNotValid, { department: code, assignedOn: lastDay })
  return { ...department, validTo: lastDay, successors: codes }
}

/** @throws Refused department-not-valid when it is not there yet, or no longer, on the first day */
export const requireSuccessor = (successor: Department, on: LocalDate): void => {
  if (!isValidOn(successor, on))
    throw new Refused(departmentNotValid, { department: successor.code, assignedOn: on })
}
