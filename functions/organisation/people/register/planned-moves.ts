import type { Store } from '../../../platform/table/store.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { Department } from '../../departments/department.ts'
import { answeringUnits } from '../../departments/department.ts'
import { staleUser } from '../people-problems.ts'
import { isMoveDue, type RegisteredUser } from './registered-user.ts'
import { moveToDepartment } from './user-changes.ts'
import { writeUserChange } from './user-changes-store.ts'

interface When {
  readonly today: LocalDate
  readonly at: Date
}

/** Whoever was to go to a department that has ended goes where its work went. */
const carryOut = async (
  store: Store,
  before: RegisteredUser,
  unitOf: (code: string) => string,
  { today, at }: When,
): Promise<boolean> => {
  const { move, version } = before
  if (!move) return false
  const to = { department: unitOf(move.department), on: move.on }
  const change = moveToDepartment(before, to, { by: move.by, at, today })
  const command = { key: `move-${move.on}@${version}`, bodyHash: '-', by: move.by, at }
  try {
    await writeUserChange(store, change, command)
    return true
  } catch (error) {
    // Somebody changed the person in this moment: the next run finds what is left to do.
    if (error instanceof Refused && error.problem === staleUser) return false
    throw error
  }
}

/** Moves whoever's day has come, in the name of who decided; done again, it finds nobody left. Answers how many it moved. */
export const carryOutMoves = async (
  store: Store,
  people: readonly RegisteredUser[],
  departments: readonly Department[],
  when: When,
): Promise<number> => {
  const unitOf = answeringUnits(departments)
  const due = people.filter((user) => isMoveDue(user, when.today))
  let moved = 0
  for (const user of due) moved += Number(await carryOut(store, user, unitOf, when))
  return moved
}
