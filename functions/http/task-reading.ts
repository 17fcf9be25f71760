import { inPlacesOf } from '../organisation/people/delegation.ts'
import { readDelegators } from '../organisation/people/delegations-store.ts'
import { may, requirePermission } from '../organisation/people/permission.ts'
import type { User } from '../organisation/people/user.ts'
import { readUser } from '../organisation/people/users-store.ts'
import type { Store } from '../platform/table/store.ts'
import { homeOf } from '../shared/ids.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import {
  type Coordination,
  coordinationStatusOn,
  coordinationsOf,
} from '../tasks/coordination/coordination.ts'
import { readCoordination } from '../tasks/coordination/coordinations-store.ts'
import { isConfidential, peopleIn, type TaskEvent } from '../tasks/history/event.ts'
import { asGiven } from '../tasks/task/giving.ts'
import { factsOf } from '../tasks/task/task.ts'
import { etagOf } from '../tasks/task/task-etag.ts'
import { readHistory, readTask } from '../tasks/task/tasks-store.ts'
import { timesUrged } from '../tasks/urging/urging.ts'
import { readUrgingsOf } from '../tasks/urging/urgings-store.ts'
import { presentFacts } from './present.ts'
import type { Answer, Call } from './resource.ts'
import { actionsOn } from './task-actions.ts'

/**
 * Who coordinates or is informed may read the task of another department, too, but not what that one and the Office
 * or a leader say to each other about it.
 * @returns how much of it this person reads
 * @throws Refused forbidden, not-found
 */
const requireReader = (
  actor: User,
  part: Coordination | undefined,
  id: string,
): 'everything' | 'the task' => {
  if (part && part.role !== 'released') return 'the task'
  requirePermission(actor, 'read-tasks', homeOf(id).department)
  return 'everything'
}

/** The part that the person's department has in another's task. */
const partOf = async (store: Store, actor: User, id: string): Promise<Coordination | undefined> => {
  const isOthers = !may(actor, 'read-tasks', homeOf(id).department)
  return isOthers && actor.department ? readCoordination(store, actor.department, id) : undefined
}

const isAnswerOwed = (part: Coordination | undefined): boolean =>
  part?.role === 'coordinating' && part.answeredOn === undefined

export const readOne = async ({ store, actor, path, today }: Call<'getTask'>): Promise<Answer> => {
  const [part, delegators, task, urgings] = await Promise.all([
    partOf(store, actor, path.id),
    readDelegators(store, actor.id, today),
    readTask(store, path.id),
    readUrgingsOf(store, homeOf(path.id).department),
  ])
  const reads = requireReader(actor, part, path.id)
  if (!task) throw new Refused(notFound, { id: path.id })
  const facts = factsOf(task)
  const possible = actionsOn(asGiven(facts, today), [actor, ...inPlacesOf(delegators, actor)], today)
  if (isAnswerOwed(part)) possible.actions.push('answerCoordination')
  const urged = reads === 'everything' && { urgings: timesUrged(task, urgings) }
  return { body: { ...presentFacts(task, today), ...urged, ...possible }, etag: etagOf(facts) }
}

/** An entry as people read it: without what only recognises repeats. */
export const presentEvent = ({ bodyHash: _, order: __, ...event }: TaskEvent) => event

/** Names of people whom whoever asks may not look up otherwise. */
const namesOf = async (store: Store, ids: readonly string[]) => {
  const people = await Promise.all(ids.map((id) => readUser(store, id)))
  return people.flatMap((person) => (person ? [{ id: person.id, name: person.name }] : []))
}

export const readItsHistory = async ({ store, actor, path, today }: Call<'getHistory'>): Promise<Answer> => {
  const reads = requireReader(actor, await partOf(store, actor, path.id), path.id)
  const events = await readHistory(store, path.id)
  if (events.length === 0) throw new Refused(notFound, { id: path.id })
  const told = events.filter(({ details }) => reads === 'everything' || !isConfidential(details))
  const coordination = coordinationsOf(path.id, events).map((its) => ({
    ...its,
    status: coordinationStatusOn(its, today),
  }))
  const people = await namesOf(store, peopleIn(told))
  return { body: { events: told.map(presentEvent), coordination, people } }
}
