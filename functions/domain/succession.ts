import * as z from 'zod'
import { type Coordination, partiesGoingOn } from './coordination.ts'
import { addDays, type LocalDate, laterOf, localDateSchema } from './dates.ts'
import { type Department, departmentCodeSchema, departmentSchema } from './department.ts'
import { Refused } from './errors.ts'
import { reassign, type Succession } from './lifecycle.ts'
import { factsOf, type Task, taskIdSchema } from './task.ts'
import { lineOf } from './text.ts'
import { userIdSchema } from './user.ts'
import { isValidOn } from './validity.ts'

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
  if (codes.includes(code)) throw new Refused('succeeds-itself', { department: code })
  const lastDay = addDays(on, -1)
  if (validTo && !(validTo === lastDay && sameCodes(department.successors, codes)))
    throw new Refused('department-ended', { department: code, validTo })
  if (lastDay < validFrom)
    throw new Refused('department-not-valid', { department: code, assignedOn: lastDay })
  return { ...department, validTo: lastDay, successors: codes }
}

/** @throws Refused department-not-valid when it is not there yet, or no longer, on the first day */
export const requireSuccessor = (successor: Department, on: LocalDate): void => {
  if (!isValidOn(successor, on))
    throw new Refused('department-not-valid', { department: successor.code, assignedOn: on })
}

/** What waits for the Office or the leader is answered where it was asked; it moves after that. */
export const waitsForAnswer = (task: {
  readonly submittedOn?: LocalDate | undefined
  readonly askedOn?: LocalDate | undefined
}): boolean => task.submittedOn !== undefined || task.askedOn !== undefined

/**
 * Hands an open task over to a successor. It begins on the successor's first day; a due date that has passed is the
 * old department's miss, and the successor's is the day of the handing over. Who coordinates or is informed goes on so.
 * @param parts everybody's part in the task
 * @throws Refused task-closed
 */
export const handOver = (
  task: Task,
  to: { readonly id: string; readonly department: string },
  { on, decision }: Pick<DepartmentSuccession, 'on' | 'decision'>,
  today: LocalDate,
  parts: readonly Coordination[] = [],
): Succession => {
  const { title, dueOn } = task
  const assignedOn = laterOf(on, task.assignedOn)
  const parties = partiesGoingOn(parts, to.department, today)
  const heir = {
    ...to,
    title,
    assignedOn,
    ...(dueOn && { dueOn: laterOf(dueOn, today) }),
    ...(parties.length > 0 && { parties }),
  }
  return reassign(factsOf(task), { reason: decision }, heir, today)
}

/** The unit that a department's figures belong to by now. Figures of a split department cannot be divided and stay. */
export const currentUnits = (departments: readonly Department[]): ((code: string) => string) => {
  const byCode = new Map(departments.map((department) => [department.code, department]))
  const unitOf = (code: string, passed: readonly string[]): string => {
    const [next, ...others] = byCode.get(code)?.successors ?? []
    const isLast = next === undefined || others.length > 0 || passed.includes(next)
    return isLast ? code : unitOf(next, [...passed, code])
  }
  return (code) => unitOf(code, [])
}

export interface RolledUp<Part> {
  readonly sums: Readonly<Record<string, Part>>
  /** For each unit the departments whose tasks it counts. */
  readonly includes: Readonly<Record<string, readonly string[]>>
}

/** What is counted of all departments, summed by the units there are now. */
export const rollUp = <Part>(
  parts: Readonly<Record<string, Part>>,
  unitOf: (code: string) => string,
  sumOf: (parts: readonly Part[]) => Part,
): RolledUp<Part> => {
  const units = Map.groupBy(Object.keys(parts), unitOf)
  return {
    sums: Object.fromEntries(
      [...units].map(([unit, codes]) => [unit, sumOf(codes.map((code) => parts[code] as Part))]),
    ),
    includes: Object.fromEntries(units),
  }
}
