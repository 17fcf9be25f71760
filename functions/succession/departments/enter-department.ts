import type { Department } from '../../organisation/departments/department.ts'
import { putDepartment } from '../../organisation/departments/departments-store.ts'
import { requireNamesOfItsOwn } from '../../organisation/departments/names/further-names.ts'
import type { RegisteredDepartment } from '../../organisation/departments/succession/planned-succession.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { giveDueTasks } from '../../tasks/planned/giving-store.ts'

interface Entering {
  /** Every department there is. */
  readonly departments: readonly RegisteredDepartment[]
  readonly by: string
  readonly at: Date
  readonly today: LocalDate
}

/**
 * Enters a department, or replaces what is known of it; what is planned for it stays.
 * @throws Refused name-taken
 */
export const enterDepartment = async (
  store: Store,
  given: Department,
  { departments, by, at, today }: Entering,
): Promise<RegisteredDepartment> => {
  requireNamesOfItsOwn(given, departments, today)
  const planned = departments.find(({ code }) => code === given.code)?.planned
  const department = { ...given, ...(planned && { planned }) }
  await putDepartment(store, department, yearOf(today))
  // What was planned for it follows at once, so that no figure waits for the night.
  await giveDueTasks(store, department, { today, at, by })
  return department
}
