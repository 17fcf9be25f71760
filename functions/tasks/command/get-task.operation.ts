import * as z from 'zod'
import { inPlacesOf } from '../../organisation/people/delegations/delegation.ts'
import { readDelegators } from '../../organisation/people/delegations/delegations-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { etagOfVersion } from '../../platform/http/etag.ts'
import { homeOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Coordination } from '../coordination/coordination.ts'
import { readPart, requireReader } from '../coordination/task-reader.ts'
import { asGiven, isPlanned } from '../task/giving.ts'
import { factsOf, taskNamingSchema } from '../task/task.ts'
import { overdueToday, presentFacts, presentOverdue, taskFactsAnswerWith } from '../task/task-answer.ts'
import { readTask } from '../task/tasks-store.ts'
import { timesUrged } from '../urging/urging.ts'
import { readUrgingsOf } from '../urging/urgings-store.ts'
import { actionsOn } from './task-actions.ts'
import { taskPath } from './task-request.ts'

const isAnswerOwed = (part: Coordination | undefined): boolean =>
  part?.role === 'coordinating' && part.answeredOn === undefined

export default operation({
  method: 'GET',
  path: '/api/tasks/{id}',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: { vi: 'Một nhiệm vụ', en: 'One task, with its ETag' },
  request: { path: taskPath },
  answer: taskFactsAnswerWith({
    ...taskNamingSchema.shape,
    ...overdueToday,
    urgings: z
      .int()
      .optional()
      .meta({ description: 'how often it was urged; absent for who only coordinates or is informed' }),
    actions: z
      .array(z.string())
      .meta({ description: 'operations on the task that would succeed for the caller now' }),
    reportAs: z
      .array(z.enum(['finished', 'unfinished']))
      .meta({ description: 'outcomes that the task may be reported on with now' }),
  }),
  run: async ({ store, actor, path, today }) => {
    const [part, delegators, task, urgings] = await Promise.all([
      readPart(store, actor, path.id),
      readDelegators(store, actor.id, today),
      readTask(store, path.id),
      readUrgingsOf(store, homeOf(path.id).department),
    ])
    const reads = requireReader(actor, part, path.id)
    if (!task) throw new Refused(notFound, { id: path.id })
    const facts = factsOf(task)
    const possible = actionsOn(asGiven(facts, today), [actor, ...inPlacesOf(delegators, actor)], today)
    if (isAnswerOwed(part) && !isPlanned(facts, today)) possible.actions.push('answerCoordination')
    const urged = reads === 'everything' && { urgings: timesUrged(task, urgings) }
    return {
      body: { ...presentFacts(task, today), ...presentOverdue(task, today), ...urged, ...possible },
      etag: etagOfVersion(task.version),
    }
  },
})
