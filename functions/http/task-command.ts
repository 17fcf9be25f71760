import { type Permission, requirePermission } from '../organisation/people/permission.ts'
import type { Command } from '../platform/table/command.ts'
import type { Store } from '../platform/table/store.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import { givenFirst } from '../tasks/planned/giving-store.ts'
import type { Change } from '../tasks/task/change.ts'
import type { TaskFacts } from '../tasks/task/task.ts'
import { etagOf, factsOfEtag } from '../tasks/task/task-etag.ts'
import { answerBefore, type Beside, writeChange } from '../tasks/task/tasks-store.ts'
import type { Contracts } from './contracts.ts'
import { presentFacts } from './present.ts'
import type { Answer, Call } from './resource.ts'

/** The operations that change one task which the caller has read: those with an If-Match. */
export type TaskCommand = {
  [O in keyof Contracts]: Contracts[O] extends { ifMatch: true } ? O : never
}[keyof Contracts]

/** A repeat gets the first answer, even where the rule would refuse it by now. */
const carryOut = async (
  store: Store,
  before: TaskFacts,
  command: Command,
  rule: () => Change | Promise<Change>,
  beside: Beside,
): Promise<TaskFacts> => {
  let change: Change
  try {
    change = await rule()
  } catch (error) {
    const first = await answerBefore(store, before.id, command)
    if (first) return first
    throw error
  }
  return writeChange(store, { ...change, before }, command, beside)
}

/**
 * A command on a task: one rule on the facts the caller saw, one transaction.
 * @param besideOf what is written with it besides the task's facts
 */
export const taskCommand =
  <O extends TaskCommand>(
    action: Permission,
    rule: (
      before: TaskFacts,
      body: Call<O>['body'],
      today: LocalDate,
      call: Call<O>,
    ) => Change | Promise<Change>,
    besideOf: (call: Call<O>) => Beside = () => ({}),
  ) =>
  async (call: Call<O>): Promise<Answer> => {
    const { id } = call.path as { id: string }
    requirePermission(call.actor, action, homeOf(id).department)
    const seen = factsOfEtag(id, call.ifMatch)
    const before = await givenFirst(call.store, seen, { today: call.today, at: call.now })
    const entered = { ...call.command, by: call.actor.id, at: call.now }
    const facts = await carryOut(
      call.store,
      before,
      entered,
      () => rule(before, call.body, call.today, call),
      besideOf(call),
    )
    return { body: presentFacts(facts, call.today), etag: etagOf(facts) }
  }
