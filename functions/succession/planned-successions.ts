import { putPlan, readDepartment } from '../organisation/departments/departments-store.ts'
import {
  decisionOf,
  isDueOn,
  type PlannedDepartmentSuccession,
  type RegisteredDepartment,
} from '../organisation/departments/succession/planned-succession.ts'
import type { Store } from '../platform/table/store.ts'
import { type LocalDate, laterOf, localDateOf } from '../shared/dates/dates.ts'
import { Refused } from '../shared/problems/refused.ts'
import { handDepartmentOver } from './hand-department-over.ts'

/** What became of a planned succession in its night. */
export interface CarriedOut {
  readonly department: string
  readonly moved: number
  /** What stays for now, such as tasks that wait for an answer: the night after it goes on with them. */
  readonly kept: number
  readonly refused?: string
}

type When = { readonly today: LocalDate; readonly at: Date }

/** Keeps the reason where the administrator and the Office find it; the next night tries again. */
const confirmationRefusal = async (store: Store, from: string, { code, facts }: Refused, on: LocalDate) => {
  const department = await readDepartment(store, from)
  if (!department?.planned) return
  const inTheWay = facts.department
  const refused = { code, ...(typeof inTheWay === 'string' && { department: inTheWay }), on }
  await putPlan(store, { ...department, planned: { ...department.planned, refused } })
}

const carryOut = async (
  store: Store,
  from: string,
  planned: PlannedDepartmentSuccession,
  { today, at }: When,
): Promise<CarriedOut> => {
  const handing = { store, from, decision: decisionOf(planned), by: planned.by, at, today }
  try {
    const { moved, kept, parts } = await handDepartmentOver(handing, Number.POSITIVE_INFINITY)
    return { department: from, moved: moved + parts.moved, kept: kept.length + parts.kept.length }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await confirmationRefusal(store, from, error, today)
    return { department: from, moved: 0, kept: 0, refused: error.code }
  }
}

/**
 * Hands over what the successions whose day has come were planned for, the earliest first, in the name of who decided. A scan that
 * runs on a later day does it as of that day, as an administrator would: tasks may have changed since. Done again, it
 * goes on with what is left; one that is refused is kept with the reason and does not stop the night.
 */
export const carryOutPlanned = async (
  store: Store,
  departments: readonly RegisteredDepartment[],
  { today, at }: When,
): Promise<CarriedOut[]> => {
  const due = departments.flatMap((department) =>
    department.planned && isDueOn(department, today)
      ? [{ ...department.planned, from: department.code }]
      : [],
  )
  const carriedOut: CarriedOut[] = []
  for (const { from, ...planned } of due.toSorted((one, other) => (one.on < other.on ? -1 : 1)))
    carriedOut.push(await carryOut(store, from, planned, { today: laterOf(today, localDateOf(at)), at }))
  return carriedOut
}
