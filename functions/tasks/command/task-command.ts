import type { ActorCall } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import type { Answer } from '../../platform/http/operation.ts'
import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { givenFirst } from '../planned/giving-store.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { presentFacts } from '../task/task-answer.ts'
import { etagOf, factsOfEtag } from '../task/task-etag.ts'
import { staleVersion, taskClosed, taskPlanned, taskWithheld } from '../task/task-problems.ts'
import { answerBefore, type Beside, writeChange } from '../task/tasks-store.ts'
import type { taskPath } from './task-request.ts'

/** A command on one task that the caller has read, with the words that it says. */
export interface TaskCall<Body = unknown>
  extends Omit<ActorCall<{ readonly path: typeof taskPath; readonly ifMatch: true }>, 'body'> {
  readonly body: Body
}

/** What may refuse a command on an open task, those that are only planned included. */
export const openTaskErrors = [staleVersion, taskClosed]
/** What may refuse a command on an open task that is given. */
export const givenTaskErrors = [...openTaskErrors, taskPlanned, taskWithheld]

/** The command as the history keeps it. */
export const commandOf = ({
  command,
  actor,
  now,
}: Pick<ActorCall, 'command' | 'actor' | 'now'>): Command => ({
  ...command,
  by: actor.id,
  at: now,
})

/**
 * The facts that the caller saw, once the call is permitted for the task's department; given where its day has come.
 * @throws Refused forbidden, not-found; BadRequest if-match-missing, if-match-unreadable
 */
export const factsSeen = ({ store, actor, permission, path, ifMatch, today, now }: TaskCall) => {
  requirePermission(actor, permission, homeOf(path.id).department)
  return givenFirst(store, factsOfEtag(path.id, ifMatch), { today, at: now })
}

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
  <Body>(
    rule: (before: TaskFacts, body: Body, today: LocalDate, call: TaskCall<Body>) => Change | Promise<Change>,
    besideOf: (call: TaskCall<Body>) => Beside = () => ({}),
  ) =>
  async (call: TaskCall<Body>): Promise<Answer> => {
    const { store, body, today } = call
    const before = await factsSeen(call)
    const decide = () => rule(before, body, today, call)
    const facts = await carryOut(store, before, commandOf(call), decide, besideOf(call))
    return { body: presentFacts(facts, today), etag: etagOf(facts) }
  }
