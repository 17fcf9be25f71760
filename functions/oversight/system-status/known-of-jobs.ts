import { lastScan } from '../../figures/today/misses-and-tallies.ts'
import { filesKeptLate } from '../../files/being-kept-store.ts'
import { isWorkingDay } from '../../organisation/calendar/calendar.ts'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import { defaultSettings } from '../../organisation/settings/settings.ts'
import { settingsHistory } from '../../organisation/settings/settings-store.ts'
import { runsSince } from '../../platform/runs/runs-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, instantOf, localDateOf } from '../../shared/dates/dates.ts'
import { lastMornings } from '../digests/mornings-store.ts'
import { failedMails, pendingMails } from './standing-mails.ts'
import { daysTold } from './status-days.ts'
import { hourBefore, type KnownOfJobs, type When } from './system-status.ts'

/** One more than is told: whether a day before it is known decides what can be said of the first. */
const daysRead = daysTold + 1

/** Everything that jobs and mails have left of the last days. */
export const readKnownOfJobs = async (store: Store, { today, now }: When): Promise<KnownOfJobs> => {
  const from = addDays(today, -daysRead)
  const [runs, mornings, settings, calendar, pending, failed, keptLate] = await Promise.all([
    runsSince(store, from),
    lastMornings(store, today, daysTold),
    settingsHistory(store),
    readCalendar(store, today),
    pendingMails(store),
    failedMails(store, instantOf(addDays(today, 1 - daysTold))),
    filesKeptLate(store, hourBefore({ now })),
  ])
  const hasScan = runs.some(({ job }) => job === 'nightly-scan')
  const [first] = settings
  const { mailTime } = settings.findLast((entry) => entry.from <= today)?.value ?? defaultSettings
  return {
    runs,
    mornings,
    watermark: hasScan ? undefined : await lastScan(store, today),
    firstSettingsOn: first && localDateOf(new Date(first.at)),
    mailTime,
    isWorkingDay: (day) => isWorkingDay(day, calendar),
    pending,
    failed,
    filesKeptLate: keptLate,
  }
}
