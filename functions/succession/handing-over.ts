import {
  type DepartmentSuccession,
  successorOf,
} from '../organisation/departments/succession/department-succession.ts'
import type { Heir } from '../organisation/departments/succession/heir.ts'
import type { Command } from '../platform/table/command.ts'
import type { Store } from '../platform/table/store.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { Refused } from '../shared/problems/refused.ts'
import type { Task } from '../tasks/task/task.ts'

/** What is handed over, by whose decision and when: at the administrator's request, or in the night of a planned succession. */
export interface HandingOver {
  readonly store: Store
  readonly from: string
  readonly decision: DepartmentSuccession
  readonly by: string
  readonly at: Date
  readonly today: LocalDate
}

/** With who takes over by now in the place of each successor, by its code: one may have ended since the decision. */
export interface HandingOverToHeirs extends HandingOver {
  readonly heirs: ReadonlyMap<string, Heir>
}

/** Who takes over a task, a part or a person by now. */
export const heirFor = (
  what: 'tasks' | 'people',
  id: string,
  { decision, heirs }: Pick<HandingOverToHeirs, 'decision' | 'heirs'>,
): Heir => heirs.get(successorOf(what, id, decision)) as Heir

/** The same for every repeat of the decision: a task that was moved is known by the key of its entry. */
export const commandOf = ({ from, decision, by, at }: HandingOver, task: Task): Command => ({
  key: `${by}~succession-${from}-${decision.on}`,
  bodyHash: `${task.id}@${task.version}`,
  by,
  at,
})

/** What became of the tasks of a department, or of its parts in others' tasks. */
export interface Moved {
  readonly moved: number
  readonly remaining: number
  readonly kept: readonly { readonly id: string; readonly why: string }[]
}

/** Moves one, or answers why it stays for now. */
const whyKept = async (move: () => Promise<string | undefined>): Promise<string | undefined> => {
  try {
    return await move()
  } catch (error) {
    if (error instanceof Refused) return error.code
    throw error
  }
}

/**
 * Moves one after the other, and counts those that are left for another time.
 * @param move may answer why one stays for now; what it is refused for is such a reason too
 * @param max how many are moved this time
 */
export const moveUpTo = async <Item extends { readonly id: string }>(
  max: number,
  pages: AsyncIterable<readonly Item[]>,
  move: (item: Item) => Promise<string | undefined>,
): Promise<Moved> => {
  let moved = 0
  let remaining = 0
  const kept: { id: string; why: string }[] = []
  for await (const page of pages)
    for (const item of page) {
      if (moved >= max) {
        remaining += 1
        continue
      }
      const why = await whyKept(() => move(item))
      if (why) kept.push({ id: item.id, why })
      else moved += 1
    }
  return { moved, remaining, kept }
}
