import {
  type DepartmentSuccession,
  successorOf,
} from '../organisation/departments/succession/department-succession.ts'
import type { User } from '../organisation/people/user.ts'
import { moveUser, readUsers } from '../organisation/people/users-store.ts'
import type { Store } from '../platform/table/store.ts'

type MovedPerson = Pick<User, 'id' | 'name' | 'role' | 'active' | 'department'>

/** Everybody of the department goes over to a successor, in the same role; a repeat finds nobody left. */
export const movePeople = async (
  store: Store,
  from: string,
  decision: DepartmentSuccession,
): Promise<MovedPerson[]> => {
  const people = (await readUsers(store)).filter(({ department }) => department === from)
  const moved: MovedPerson[] = []
  for (const { id, name, role, active } of people) {
    const to = successorOf('people', id, decision)
    if (await moveUser(store, id, { from, to })) moved.push({ id, name, role, active, department: to })
  }
  return moved
}
