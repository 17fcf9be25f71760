import type { Settings } from '../../organisation/settings/settings.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { type DeadlineFacts, daysOverdue } from '../../tasks/task/lateness.ts'
import type { TimesUrged } from '../../tasks/urging/urging.ts'

/** How often an overdue task is called to mind, and from which day of its being overdue on. */
export interface Reminding {
  readonly everyDays: number
  readonly fromDay: number
}

const daysOf: Record<Settings['overdueMails'], number> = { daily: 1, 'every-3-days': 3, weekly: 7 }

/** A department's clerks are reminded from the first day on, its head from the day that is set. */
export const remindingOf = (settings: Settings, reader: 'clerk' | 'head'): Reminding => ({
  everyDays: daysOf[settings.overdueMails],
  fromDay: reader === 'head' ? settings.headAfterDays : 1,
})

/**
 * Whether this morning's mail calls an overdue task to mind: on its first morning and then each so many days. What falls
 * on days without mail is in the next one, once. A reader who joins later is told on the day of joining.
 */
export const isRemindedOn = (
  task: DeadlineFacts,
  today: LocalDate,
  lastDigest: LocalDate,
  { everyDays, fromDay }: Reminding,
): boolean => {
  const days = daysOverdue(task, today)
  const first = Math.max(fromDay, 1)
  if (days < first) return false
  return addDays(today, -((days - first) % everyDays)) > lastDigest
}

/** Tasks urged more often than the setting allows, the most often urged first. */
export const urgedTooOften = (times: TimesUrged, settings: Settings): { id: string; urgings: number }[] =>
  Object.entries(times)
    .map(([id, urgings]) => ({ id, urgings }))
    .filter(({ urgings }) => urgings > settings.urgingsBeforeListed)
    .sort((one, other) => other.urgings - one.urgings || one.id.localeCompare(other.id))
