import type { Department } from '../organisation/departments/department.ts'
import { unknownDepartment } from '../organisation/departments/department-problems.ts'
import { readDepartment, readDepartments } from '../organisation/departments/departments-store.ts'
import { requireNamesOfItsOwn } from '../organisation/departments/names/further-names.ts'
import {
  codeOf,
  type DepartmentSuccession,
  requireSuccessor,
} from '../organisation/departments/succession/department-succession.ts'
import { type Heir, heirOn } from '../organisation/departments/succession/heir.ts'
import type { Store } from '../platform/table/store.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { isValidOn } from '../shared/dates/validity.ts'
import { Refused } from '../shared/problems/refused.ts'

/** Those who take over, and which of them are new. */
interface Successors {
  readonly entered: readonly Department[]
  readonly successors: readonly Department[]
}

/** Every department as it is once the decision has ended this one. */
const registerWith = async (store: Store, ended: Department): Promise<Department[]> =>
  (await readDepartments(store)).map((one) => (one.code === ended.code ? ended : one))

/**
 * Those who take over, as the register has them or the decision describes them. One that is gone on with asks no more whether
 * they were there on its first day: they were, and may have ended since.
 * @throws Refused unknown-department, department-not-valid, name-taken
 */
export const successorsOf = async (
  store: Store,
  ended: Department,
  { on, successors }: DepartmentSuccession,
  isGoneOnWith = false,
): Promise<Successors> => {
  const known = await Promise.all(
    successors.map(async (successor) => {
      const found = await readDepartment(store, codeOf(successor))
      if (!found && typeof successor === 'string')
        throw new Refused(unknownDepartment, { department: successor })
      const taking = found ?? (successor as Department)
      if (!isGoneOnWith) requireSuccessor(taking, on)
      return { taking, isNew: !found }
    }),
  )
  const entered = known.filter(({ isNew }) => isNew).map(({ taking }) => taking)
  if (entered.some(({ furtherNames }) => furtherNames)) {
    const others = await registerWith(store, ended)
    for (const taking of entered) requireNamesOfItsOwn(taking, others, on)
  }
  return { entered, successors: known.map(({ taking }) => taking) }
}

/**
 * Who takes over by now in the place of each successor, by its code. The register is read only where one has ended since.
 * @param day the day of the handing over
 * @throws Refused department-not-valid where nobody does any more
 */
export const heirsOf = async (
  store: Store,
  ended: Department,
  successors: readonly Department[],
  { on, day }: { readonly on: LocalDate; readonly day: LocalDate },
): Promise<ReadonlyMap<string, Heir>> => {
  const areThere = successors.every((successor) => isValidOn(successor, day))
  const register = areThere ? successors : await registerWith(store, ended)
  return new Map(successors.map((successor) => [successor.code, heirOn(successor, register, { on, day })]))
}

/** A new successor that another decision describes may be named by its code: each describes it, whichever comes first. */
export const withDescriptions = async (
  store: Store,
  decision: DepartmentSuccession,
): Promise<DepartmentSuccession> => {
  const departments = await readDepartments(store)
  const toCome = departments.flatMap(({ planned }) => planned?.successors ?? [])
  const newOf = (code: string) => toCome.find((one) => typeof one !== 'string' && one.code === code)
  const isThere = (code: string) => departments.some((one) => one.code === code)
  const successors = decision.successors.map((one) =>
    typeof one === 'string' && !isThere(one) ? (newOf(one) ?? one) : one,
  )
  return { ...decision, successors }
}
