import * as z from 'zod'
import { readUserNames } from '../../organisation/people/names-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import type { Store } from '../../platform/table/store.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { taskPath } from '../command/task-request.ts'
import { coordinationStatusOn, coordinationsOf } from '../coordination/coordination.ts'
import { coordinationAnswer } from '../coordination/coordination-answer.ts'
import { readPart, requireReader } from '../coordination/task-reader.ts'
import { readHistory } from '../task/tasks-store.ts'
import { peopleIn } from './event.ts'
import { eventAnswer, presentEvent } from './event-answer.ts'
import { isConfidential } from './event-nature.ts'

/** Names of people, and of programs, whom whoever asks may not look up otherwise. */
const namesOf = async (store: Store, ids: readonly string[]) =>
  [...(await readUserNames(store, ids))].map(([id, name]) => ({ id, name }))

export default operation({
  method: 'GET',
  path: '/api/tasks/{id}/history',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: { vi: 'Lịch sử nhiệm vụ', en: 'Every entry of a task’s history' },
  request: { path: taskPath },
  answer: z.object({
    events: z.array(eventAnswer),
    coordination: z.array(coordinationAnswer),
    people: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .meta({ description: 'whoever did something, and whom the task was assigned to' }),
  }),
  run: async ({ store, actor, path, today }) => {
    const reads = requireReader(actor, await readPart(store, actor, path.id), path.id)
    const events = await readHistory(store, path.id)
    if (events.length === 0) throw new Refused(notFound, { id: path.id })
    const shown = events.filter(({ details }) => reads === 'everything' || !isConfidential(details))
    const coordination = coordinationsOf(path.id, events).map((its) => ({
      ...its,
      status: coordinationStatusOn(its, today),
    }))
    const people = await namesOf(store, peopleIn(shown))
    return { body: { events: shown.map(presentEvent), coordination, people } }
  },
})
