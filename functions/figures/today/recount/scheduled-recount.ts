import { logInboxes, logKeptFigures, logRecount } from '../../../platform/lambda/recount-log.ts'
import { maxDifferences } from '../../../platform/runs/run.ts'
import { putRun, timedRun } from '../../../platform/runs/runs-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { verifyKeptFolds } from '../../period/fold/verify-kept-folds.ts'
import { type CityRecount, recountCity } from './recount.ts'

/** Recounts every year, logs each, counts some of the kept figures anew, and leaves what it found for whoever looks at the city. */
export const recountOnSchedule = async (
  store: Store,
  when: { readonly today: LocalDate; readonly at: Date },
): Promise<CityRecount> => {
  const timed = timedRun(when)
  const recount = await recountCity(store, when.today, logRecount)
  const { years, inboxes } = recount
  logInboxes(inboxes)
  const keptFigures = await verifyKeptFolds(store, when)
  logKeptFigures(keptFigures)
  const differences = years.flatMap(({ year, differences: of }) =>
    of.map(({ department }) => ({ year, department })),
  )
  await putRun(store, {
    job: 'recount',
    ...timed(),
    tasks: years.reduce((sum, { tasks }) => sum + tasks, 0),
    differing: differences.length + Number(inboxes?.equal === false) + keptFigures.differing.length,
    differences: differences.slice(0, maxDifferences),
    ...(keptFigures.verified > 0 && { keptFigures }),
  })
  return recount
}
