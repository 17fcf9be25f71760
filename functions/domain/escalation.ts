import { addDays, daysBetween, type LocalDate } from './dates.ts'
import { type DeadlineFacts, overdueSince } from './lateness.ts'
import type { Settings } from './settings.ts'

/** How often an overdue task is called to mind, and from which day of its being overdue on. */
export interface Urging {
  readonly everyDays: number
  readonly fromDay: number
}

const daysOf: Record<Settings['overdueMails'], number> = { daily: 1, 'every-3-days': 3, weekly: 7 }

/** A department's clerks are urged from the first day on, its head from the day that is set. */
export const urgingOf = (settings: Settings, reader: 'clerk' | 'head'): Urging => ({
  everyDays: daysOf[settings.overdueMails],
  fromDay: reader === 'head' ? settings.headAfterDays : 1,
})

/** How many days the open task is overdue today; its first day overdue is day 1, 0 is not overdue. */
export const daysOverdue = (task: DeadlineFacts, today: LocalDate): number => {
  const since = overdueSince(task, today)
  return since ? daysBetween(since, today) + 1 : 0
}

/**
 * Whether this morning's mail urges an overdue task: on its first morning and then each so many days. What falls
 * on days without mail is in the next one, once. A reader who joins later is told on the day of joining.
 */
export const isUrgedOn = (
  task: DeadlineFacts,
  today: LocalDate,
  lastDigest: LocalDate,
  { everyDays, fromDay }: Urging,
): boolean => {
  const days = daysOverdue(task, today)
  const first = Math.max(fromDay, 1)
  if (days < first) return false
  return addDays(today, -((days - first) % everyDays)) > lastDigest
}

/** The mornings on which a task was urged, by task: what a department's ledger of urgings holds. */
export type Urgings = Readonly<Record<string, number>>

/** The ledger after this morning's mails: one more for each task urged; tasks that have closed leave it. */
export const urgedOnceMore = (
  ledger: Urgings,
  open: ReadonlySet<string>,
  urged: ReadonlySet<string>,
): Urgings => {
  const kept = Object.keys(ledger).filter((id) => open.has(id))
  return Object.fromEntries(
    [...new Set([...kept, ...urged])].map((id) => [id, (ledger[id] ?? 0) + Number(urged.has(id))]),
  )
}

/** Tasks urged more often than the setting allows, the most often urged first. */
export const urgedTooOften = (ledger: Urgings, settings: Settings): { id: string; urgings: number }[] =>
  Object.entries(ledger)
    .map(([id, urgings]) => ({ id, urgings }))
    .filter(({ urgings }) => urgings > settings.urgingsBeforeListed)
    .sort((one, other) => other.urgings - one.urgings || one.id.localeCompare(other.id))
