import { recountOnSchedule } from '../../../functions/figures/today/recount/scheduled-recount.ts'
import { releaseMails } from '../../../functions/oversight/digests/release-mails.ts'
import { buildIndexes } from '../../../functions/oversight/search/index/build-index.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../functions/succession/night/scan-day.ts'

export const jobNames = [
  'nightly scan',
  'search index',
  'search index of every year',
  'morning mails',
  'recount',
] as const
export type JobName = (typeof jobNames)[number]

const at = (today: LocalDate, time: string) => ({ today, at: instantOf(today, time) }) as const

/** What runs by itself, as the Lambdas run it. */
export const jobs: Readonly<Record<JobName, (store: Store, today: LocalDate) => Promise<unknown>>> = {
  'nightly scan': (store, today) => scanDay(store, at(today, '00:15')),
  'search index': (store, today) => buildIndexes(store, at(today, '00:15')),
  'search index of every year': (store, today) => buildIndexes(store, at(today, '00:40'), { every: true }),
  'morning mails': (store, today) => releaseMails(store, at(today, '07:30')),
  recount: (store, today) => recountOnSchedule(store, at(today, '03:00')),
}
