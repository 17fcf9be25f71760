import * as z from 'zod'
import { attachedFileSchema } from '../../files/attached-file.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import type { TaskEvent } from '../history/event.ts'
import { oldestFirst } from '../history/history.ts'

/** A result as a department handed it in, with what the Office said of it. Who wrote either is not told. */
export const taskResultSchema = z
  .strictObject({
    submittedOn: localDateSchema,
    result: z.string(),
    evidence: z.array(z.string()).optional().meta({ description: 'numbers of documents, links' }),
    files: z.array(attachedFileSchema).optional(),
    state: z.enum(['waiting', 'accepted', 'returned']),
    judgedOn: localDateSchema.optional(),
    reason: z.string().optional().meta({ description: 'why it was returned' }),
  })
  .meta({ id: 'TaskResult' })
export type TaskResult = z.infer<typeof taskResultSchema>

const judged = (result: TaskResult, { details, on }: TaskEvent): TaskResult => {
  if (details.type !== 'judged') return result
  const { acceptance } = details
  return acceptance.decision === 'accept'
    ? { ...result, state: 'accepted', judgedOn: on }
    : { ...result, state: 'returned', judgedOn: on, reason: acceptance.reason }
}

/** The results in a task's history, the first first; each judgement is about the one handed in last. */
export const resultsIn = (history: readonly TaskEvent[]): TaskResult[] => {
  const results: TaskResult[] = []
  for (const event of history.toSorted(oldestFirst)) {
    const { details, on } = event
    const last = results.pop()
    if (last) results.push(judged(last, event))
    if (details.type !== 'reported' || details.report.outcome !== 'finished') continue
    const { result, evidence, files } = details.report
    results.push({
      submittedOn: on,
      result,
      ...(evidence && { evidence }),
      ...(files && { files }),
      state: 'waiting',
    })
  }
  return results
}
