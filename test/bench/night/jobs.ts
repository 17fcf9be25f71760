import { recountOnSchedule } from '../../../functions/figures/today/recount/scheduled-recount.ts'
import { releaseMails } from '../../../functions/oversight/digests/release-mails.ts'
import { buildIndex, buildIndexes } from '../../../functions/oversight/search/index/build-index.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate, yearOf } from '../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../functions/succession/night/scan-day.ts'

export const jobNames = [
  'nightly scan',
  'search index',
  'search index of a usual night',
  'morning mails',
  'recount',
] as const
export type JobName = (typeof jobNames)[number]

const at = (today: LocalDate, time: string) => ({ today, at: instantOf(today, time) }) as const

/** A city that has its indexes makes those of this year anew, and of the last year's directives. */
const buildOfYear = async (store: Store, today: LocalDate): Promise<void> => {
  const [year, { at: when }] = [yearOf(today), at(today, '00:45')]
  await buildIndex(store, { searched: 'tasks', year }, when)
  await buildIndex(store, { searched: 'directives', year }, when)
  await buildIndex(store, { searched: 'directives', year: year - 1 }, when)
}

/** What runs by itself, as the Lambdas run it. */
export const jobs: Readonly<Record<JobName, (store: Store, today: LocalDate) => Promise<unknown>>> = {
  'nightly scan': (store, today) => scanDay(store, at(today, '00:15')),
  'search index': (store, today) => buildIndexes(store, at(today, '00:15')),
  'search index of a usual night': buildOfYear,
  'morning mails': (store, today) => releaseMails(store, at(today, '07:30')),
  recount: (store, today) => recountOnSchedule(store, at(today, '03:00')),
}
