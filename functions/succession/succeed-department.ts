import { putPlan, requireDepartment } from '../organisation/departments/departments-store.ts'
import { endDepartment } from '../organisation/departments/succession/department-succession.ts'
import { planSuccession } from '../organisation/departments/succession/planned-succession.ts'
import { handDepartmentOver } from './hand-department-over.ts'
import type { HandingOver } from './handing-over.ts'
import { successorsOf, withDescriptions } from './successors.ts'

/** One request moves so many tasks; sent again, it goes on with the rest. */
const tasksPerRequest = 200

const nothingMoved = { moved: 0, remaining: 0, kept: [] }

/** One decision ends a department and hands over what it has: at once, or on its day when that is to come. */
export const succeedDepartment = async (handing: HandingOver) => {
  const { store, from, by, today } = handing
  if (handing.decision.on <= today) return handDepartmentOver(handing, tasksPerRequest)
  const decision = await withDescriptions(store, handing.decision)
  const department = planSuccession(await requireDepartment(store, from), decision, by, today)
  const { successors } = await successorsOf(store, endDepartment(department, decision), decision)
  await putPlan(store, department)
  return { department, successors, people: [], ...nothingMoved, parts: nothingMoved }
}
