import type { ReportTold } from '../../directives/requests/commands.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { evidenceMissing } from './report-problems.ts'

/** Whether a report says that work is finished and names nothing that proves it: no document, no link, no file. */
export const lacksEvidence = (given: ReportTold): boolean =>
  given.outcome === 'finished' && !given.evidence?.length && !given.files?.length

/**
 * Asked of what a department reports today alone, by the city's settings of the day: neither of what is entered for it later
 * nor of what was reported before the city asked for evidence.
 * @throws Refused evidence-missing
 */
export const requireEvidence = (
  given: ReportTold,
  { finishedReportsNeed }: Pick<Settings, 'finishedReportsNeed'>,
): void => {
  if (finishedReportsNeed === 'evidence' && lacksEvidence(given)) throw new Refused(evidenceMissing)
}
