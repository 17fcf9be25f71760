import * as z from 'zod'
import { machineWithScope } from '../../organisation/machines/machine-operation.ts'
import { secretOperation } from '../../platform/http/operation.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { taskPath } from '../command/task-request.ts'
import { factsOf, taskNamingSchema } from '../task/task.ts'
import { presentFacts, taskFactsAnswerWith } from '../task/task-answer.ts'
import { readHistory, readTask } from '../task/tasks-store.ts'
import { resultsIn, taskResultSchema } from './results.ts'

export default secretOperation({
  method: 'GET',
  path: '/api/machine/tasks/{id}',
  answeredBy: 'read',
  machine: { scope: 'read-tasks' },
  summary: {
    vi: 'Hệ thống khác đọc một nhiệm vụ và kết quả',
    en: 'A program reads a task, and the results handed in for it',
  },
  request: { path: taskPath },
  answer: taskFactsAnswerWith({ ...taskNamingSchema.shape, results: z.array(taskResultSchema) }),
  ownerOf: machineWithScope('read-tasks'),
  run: async ({ store, path, today }) => {
    const [task, history] = await Promise.all([readTask(store, path.id), readHistory(store, path.id)])
    if (!task) throw new Refused(notFound, { id: path.id })
    const { directive, title } = task
    const facts = presentFacts(factsOf(task), today)
    return { body: { ...facts, title, directive, results: resultsIn(history) } }
  },
})
