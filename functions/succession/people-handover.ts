import { staleUser } from '../organisation/people/people-problems.ts'
import type { RegisteredUser } from '../organisation/people/register/registered-user.ts'
import { moveToDepartment, type UserChange } from '../organisation/people/register/user-changes.ts'
import { writeUserChange } from '../organisation/people/register/user-changes-store.ts'
import type { User } from '../organisation/people/user.ts'
import { readUsers } from '../organisation/people/users-store.ts'
import { earlierOf } from '../shared/dates/dates.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type HandingOverToHeirs, heirFor } from './handing-over.ts'

type MovedPerson = Pick<User, 'id' | 'name' | 'role' | 'active' | 'department'>

/** What is planned for a person stays planned, unless it is where they go now. */
const moveOf = (before: RegisteredUser, handing: HandingOverToHeirs): UserChange => {
  const { by, at, today } = handing
  const heir = heirFor('people', before.id, handing)
  const { department } = heir
  const on = earlierOf(heir.on, today)
  const { after, ...change } = moveToDepartment(before, { department, on }, { by, at, today })
  const isKept = before.move && before.move.department !== department
  return { ...change, before, after: isKept ? { ...after, move: before.move } : after }
}

/** Answers false where somebody else changed the person in the same moment. */
const moveOne = async (handing: HandingOverToHeirs, before: RegisteredUser): Promise<boolean> => {
  const { store, from, decision, by, at } = handing
  const { id, version } = before
  const key = `${by}~succession-${from}-${decision.on}`
  try {
    await writeUserChange(store, moveOf(before, handing), { key, bodyHash: `${id}@${version}`, by, at })
    return true
  } catch (error) {
    if (error instanceof Refused && error.problem === staleUser) return false
    throw error
  }
}

/** Everybody of the department goes over to a successor, in the same role; a repeat finds nobody left. */
export const movePeople = async (handing: HandingOverToHeirs): Promise<MovedPerson[]> => {
  const { store, from } = handing
  const moved: MovedPerson[] = []
  for (let isChanging = true; isChanging; ) {
    isChanging = false
    const people = await readUsers(store, { consistent: true })
    for (const person of people.filter(({ department }) => department === from)) {
      const { id, name, role, active } = person
      if (await moveOne(handing, person))
        moved.push({ id, name, role, active, department: heirFor('people', id, handing).department })
      else isChanging = true
    }
  }
  return moved
}
