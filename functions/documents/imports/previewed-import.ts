import type { ActorCall } from '../../organisation/people/operation.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { JobTask } from '../work/job.ts'
import { jobNamed } from '../work/requests/job-named.ts'
import { importNotPreviewed } from './import-problems.ts'

type ImportTask = Extract<JobTask, { kind: 'import' }>

type Naming = Pick<ActorCall, 'store' | 'actor' | 'now'> & { readonly path: { readonly id: string } }

/**
 * A preview of the caller's own that is over.
 * @throws Refused not-found, import-not-previewed
 */
export const previewedBy = async (
  call: Naming,
): Promise<{
  readonly task: ImportTask
  /** How many questions about its columns are open. */
  readonly asked: number
}> => {
  const { task, state, counts } = await jobNamed(call)
  if (task.kind !== 'import' || task.preview || state !== 'done') throw new Refused(importNotPreviewed)
  return { task: { ...task, file: task.file ?? call.path.id }, asked: counts?.asked ?? 0 }
}
