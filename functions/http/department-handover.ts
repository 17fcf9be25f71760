import {
  type DepartmentSuccession,
  successorOf,
} from '../organisation/departments/succession/department-succession.ts'
import type { User } from '../organisation/people/user.ts'
import { moveUser, readUsers } from '../organisation/people/users-store.ts'
import type { Command } from '../platform/table/command.ts'
import type { Store } from '../platform/table/store.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Coordination, goesOn, handOverPart } from '../tasks/coordination/coordination.ts'
import {
  handedOverParty,
  listCoordinations,
  readCoordination,
} from '../tasks/coordination/coordinations-store.ts'
import { factsOf, type Task } from '../tasks/task/task.ts'
import { readTasks, writeChange } from '../tasks/task/tasks-store.ts'

/** What goes over to a department's successors besides its own tasks: its people, and its parts in others' tasks. */

type Moved = Pick<User, 'id' | 'name' | 'role' | 'active' | 'department'>

/** Everybody of the department, in the same role; a repeat finds nobody left. */
export const movePeople = async (
  store: Store,
  from: string,
  decision: DepartmentSuccession,
): Promise<Moved[]> => {
  const people = (await readUsers(store)).filter(({ department }) => department === from)
  const moved: Moved[] = []
  for (const { id, name, role, active } of people) {
    const to = successorOf('people', id, decision)
    if (await moveUser(store, id, { from, to })) moved.push({ id, name, role, active, department: to })
  }
  return moved
}

interface PartsCall {
  readonly store: Store
  readonly from: string
  readonly decision: DepartmentSuccession
  readonly today: string
  readonly commandOf: (task: Task) => Command
}

/** Moves the part in one task, or answers why it stays for now. */
const movePart = async (call: PartsCall, part: Coordination, task: Task): Promise<string | undefined> => {
  const { store, decision, today, commandOf } = call
  const department = successorOf('tasks', task.id, decision)
  const own = await readCoordination(store, department, task.id)
  const before = factsOf(task)
  try {
    const change = handOverPart(before, part, { department, own }, today)
    const beside = handedOverParty(store, change, part)
    await writeChange(store, { ...change, before }, commandOf(task), beside)
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.code
    throw error
  }
}

const partsPerPage = 100

/** The department's parts in open tasks of others that still go on, with the tasks. */
async function* partsGoingOn({ store, from }: PartsCall): AsyncGenerator<[Coordination, Task]> {
  let after: string | undefined
  do {
    const page = await listCoordinations(store, from, { limit: partsPerPage, after })
    const parts = new Map(page.coordinations.filter(goesOn).map((part) => [part.id, part]))
    for (const task of await readTasks(store, [...parts.keys()]))
      if (task.lifecycle === 'open') yield [parts.get(task.id) as Coordination, task]
    after = page.last
  } while (after)
}

/** @param most how many this request may still move */
export const moveParts = async (call: PartsCall, most: number) => {
  let moved = 0
  let remaining = 0
  const kept: { id: string; why: string }[] = []
  for await (const [part, task] of partsGoingOn(call)) {
    if (moved >= most) {
      remaining += 1
      continue
    }
    const why = await movePart(call, part, task)
    if (why) kept.push({ id: task.id, why })
    else moved += 1
  }
  return { moved, remaining, kept }
}
