import { coordinationsOf } from '../domain/coordination.ts'
import { Refused } from '../domain/errors.ts'
import { isConfidential, type TaskEvent } from '../domain/event.ts'
import { may, requirePermission } from '../domain/permission.ts'
import { factsOf, homeOf } from '../domain/task.ts'
import type { User } from '../domain/user.ts'
import { etagOf } from '../middleware/etag.ts'
import { readCoordination } from '../store/coordinations.ts'
import type { Store } from '../store/store.ts'
import { readHistory, readTask } from '../store/tasks.ts'
import { presentFacts } from './present.ts'
import type { Answer, Call } from './resource.ts'

/**
 * Who coordinates or is informed may read the task of another department, too, but not what that one and the Office
 * or a leader say to each other about it.
 * @returns how much of it this person reads
 * @throws Refused forbidden, not-found
 */
const requireReader = async (store: Store, actor: User, id: string): Promise<'everything' | 'the task'> => {
  const lead = homeOf(id).department
  if (!may(actor, 'read-tasks', lead) && actor.department) {
    const part = await readCoordination(store, actor.department, id)
    if (part && part.role !== 'released') return 'the task'
  }
  requirePermission(actor, 'read-tasks', lead)
  return 'everything'
}

export const readOne = async ({ store, actor, path, today }: Call<'getTask'>): Promise<Answer> => {
  await requireReader(store, actor, path.id)
  const task = await readTask(store, path.id)
  if (!task) throw new Refused('not-found', { id: path.id })
  return { body: presentFacts(task, today), etag: etagOf(factsOf(task)) }
}

/** An entry as people read it: without what only recognises repeats. */
export const presentEvent = ({ bodyHash: _, order: __, ...event }: TaskEvent) => event

export const readItsHistory = async ({ store, actor, path }: Call<'getHistory'>): Promise<Answer> => {
  const reads = await requireReader(store, actor, path.id)
  const events = await readHistory(store, path.id)
  if (events.length === 0) throw new Refused('not-found', { id: path.id })
  const told = events.filter(({ details }) => reads === 'everything' || !isConfidential(details))
  return { body: { events: told.map(presentEvent), coordination: coordinationsOf(path.id, events) } }
}
