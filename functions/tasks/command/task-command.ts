import type { ActorCall } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { etagOfVersion, versionOfEtag } from '../../platform/http/etag.ts'
import type { Addressed, Answer } from '../../platform/http/operation.ts'
import type { Command } from '../../platform/table/command.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { givenFirst } from '../planned/giving-store.ts'
import type { Change } from '../task/change.ts'
import { asGiven } from '../task/giving.ts'
import { factsOf, type Task, type TaskFacts } from '../task/task.ts'
import { presentFacts } from '../task/task-answer.ts'
import { staleVersion, taskClosed, taskPlanned, taskWithheld } from '../task/task-problems.ts'
import { answerBefore, type Beside, readTask, refuseStale, writeChange } from '../task/tasks-store.ts'
import { taskPath } from './task-request.ts'

/** A command on one task that the caller has read, with the words that it says. */
export interface TaskCall<Body = unknown>
  extends Omit<ActorCall<{ readonly path: typeof taskPath; readonly ifMatch: true }>, 'body' | 'read'> {
  readonly body: Body
  readonly read: () => Task | undefined
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

/** The task that a path names, read beside whoever calls. */
export const readTaskAsked = async ({ store, path }: Addressed): Promise<Task | undefined> =>
  readTask(store, taskPath.parse(path).id)

/** The task as it stands, given where its day has come, and whether it is of the version that the caller saw. */
const taskSeen = async ({ store, read, path, ifMatch, today, now }: TaskCall) => {
  const version = versionOfEtag(ifMatch)
  const found = read()
  if (!found) throw new Refused(notFound, { id: path.id })
  if (found.version !== version) return { task: found, isSeen: false }
  const task = await givenFirst(store, found, { today, at: now })
  const given = asGiven<Task>(found, today)
  return { task, isSeen: task.version === given.version && task.planned === given.planned }
}

/** What a command on a task does: `Result` is what it answers, now and to every repeat. */
interface Deciding<Decision, Result> {
  readonly decide: (task: Task) => Decision | Promise<Decision>
  readonly write: (decision: Decision) => Promise<Result>
  /** What an earlier command with the same key was answered, if there was one. */
  readonly answerBefore: () => Promise<Result | undefined>
}

/**
 * Decides on the task that the caller saw, once the call is permitted for its department, and writes. A repeat gets the
 * first answer, even where the version or the rule would refuse it by now.
 * @throws Refused forbidden, not-found, stale-version, and whatever refuses the decision; BadRequest if-match-missing,
 * if-match-unreadable
 */
export const decideOnTask = async <Decision, Result>(
  call: TaskCall,
  { decide, write, answerBefore }: Deciding<Decision, Result>,
): Promise<Result> => {
  requirePermission(call.actor, call.permission, homeOf(call.path.id).department)
  const { task, isSeen } = await taskSeen(call)
  if (!isSeen) return (await answerBefore()) ?? refuseStale(call.store, task.id, task.version)
  let decision: Decision
  try {
    decision = await decide(task)
  } catch (error) {
    const first = await answerBefore()
    if (first) return first
    throw error
  }
  return write(decision)
}

/**
 * A command on a task: one rule on the task as it was read, one transaction on condition of its version.
 * @param besideOf what is written with it besides the task's facts
 */
export const taskCommand = <Body>(
  rule: (before: TaskFacts, body: Body, today: LocalDate, call: TaskCall<Body>) => Change | Promise<Change>,
  besideOf: (call: TaskCall<Body>) => Beside = () => ({}),
) => ({
  reads: readTaskAsked,
  run: async (call: TaskCall<Body>): Promise<Answer> => {
    const { store, path, body, today } = call
    const command = commandOf(call)
    const facts = await decideOnTask(call, {
      decide: async (task) => {
        const before = factsOf(task)
        return { ...(await rule(before, body, today, call)), before }
      },
      write: (change) => writeChange(store, change, command, besideOf(call)),
      answerBefore: () => answerBefore(store, path.id, command),
    })
    return { body: presentFacts(facts, today), etag: etagOfVersion(facts.version) }
  },
})
