import { type Drafts, draftsOf } from '../../../parts/forms/drafts.ts'
import { isOver, type Run } from './run.ts'

/** A run is kept like what somebody types: it outlives a lost network or session, and is asked for when they sign out. */
export const runDraft = 'chosen-run'

/** What is over is not come back to. */
export const readRun = (drafts: Drafts): Run | undefined => {
  const text = drafts.read(runDraft)?.values.run
  const run: Run | undefined = typeof text === 'string' ? JSON.parse(text) : undefined
  return run && !isOver(run) ? run : undefined
}

/** False where the browser has no room for it: nobody could go on with it after they left the page. */
export const keepRun = (drafts: Drafts, run: Run): boolean => {
  if (!isOver(run))
    return drafts.keep(runDraft, { values: { run: JSON.stringify(run) }, key: '', savedAt: Date.now() })
  drafts.drop(runDraft)
  return true
}

/** What this person began on this machine and did not bring to its end. */
export const unfinishedRun = (person: string): Run | undefined => readRun(draftsOf(localStorage, person))
