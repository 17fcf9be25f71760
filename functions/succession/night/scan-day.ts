import { readTimesCommended } from '../../figures/letters/letters-store.ts'
import { readRuleSet } from '../../figures/rules/rules-store.ts'
import { talliesAtNight } from '../../figures/today/late-tallies.ts'
import { newlyOverdue, recordMisses } from '../../figures/today/misses.ts'
import { lastScan } from '../../figures/today/misses-and-tallies.ts'
import { putSnapshot, putWatermark } from '../../figures/today/snapshots-store.ts'
import { laggingNotices, withContact } from '../../notices/lagging/lagging.ts'
import { withOverdueTasks } from '../../notices/lagging/overdue-tasks.ts'
import { putNotice } from '../../notices/ledger/notices-store.ts'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import type { Department } from '../../organisation/departments/department.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { readTallies, type Tallies } from '../../organisation/departments/tallies-store.ts'
import { sumOfTallies } from '../../organisation/departments/tally.ts'
import { askAgain } from '../../organisation/people/accounts/follow-record.ts'
import { carryOutMoves } from '../../organisation/people/register/planned-moves.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { contactOf } from '../../organisation/settings/contact.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import { timedRun } from '../../platform/runs/runs-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate, localDateOf, yearOf } from '../../shared/dates/dates.ts'
import { giveDueTasks } from '../../tasks/planned/giving-store.ts'
import { type CarriedOut, carryOutPlanned } from '../planned-successions.ts'

export interface ScanResult {
  readonly day: LocalDate
  /** Tasks of recurring work whose period has begun. */
  readonly given: number
  readonly newlyOverdue: number
  readonly notices: number
  readonly snapshots: number
  /** Items this run changed or added, besides successions; 0 when the day was scanned before. */
  readonly writes: number
  /** Successions whose day had come: what was moved, or why not. */
  readonly successions?: readonly CarriedOut[]
}

type When = { readonly today: LocalDate; readonly at: Date }

/** What the morning finds: tasks whose day has come are given, then the due dates that passed unmet are recorded. */
const recordDepartment = async (
  store: Store,
  department: Department,
  scannedOn: LocalDate | undefined,
  when: When,
): Promise<{ given: number; recorded: number; overdue: number }> => {
  const given = await giveDueTasks(store, department, when)
  const days = { scannedOn, yesterday: addDays(when.today, -1), today: when.today }
  let recorded = 0
  let overdue = 0
  for await (const tasks of newlyOverdue(store, department.code, days)) {
    recorded += await recordMisses(store, department.code, tasks, when)
    overdue += tasks.length
  }
  return { given, recorded, overdue }
}

/** A scan that runs on a later day still tells of its own night. */
const nightTallies = (store: Store, year: number, { today, at }: When): Promise<Tallies> =>
  localDateOf(at) > today
    ? talliesAtNight(store, year, { night: today, today: localDateOf(at) })
    : readTallies(store, year, { consistent: true })

const openTasksIn = (tallies: Tallies): number => {
  const { openInTerm, openOverdue, openNoDeadline } = sumOfTallies(Object.values(tallies))
  return openInTerm + openOverdue + openNoDeadline
}

/**
 * The nightly scan of a day. First it carries out the successions and the moves of people whose day has come, so that
 * all that follows finds each task and each person where they are. It gives the tasks whose period begins, records every miss of a due date before that day, enters a notice for each
 * lagging department, one a week, and keeps every department's tallies of this year and the last as snapshots.
 * This year's snapshot comes last, with what the run leaves to be read, and is the watermark: a run that stopped before it is simply run again, and
 * finds recorded what it recorded; a run after it does nothing.
 */
export const scanDay = async (store: Store, when: When): Promise<ScanResult> => {
  const { today: day } = when
  const timed = timedRun(when)
  const scannedOn = await lastScan(store, localDateOf(when.at))
  if (scannedOn && scannedOn >= day)
    return { day, given: 0, newlyOverdue: 0, notices: 0, snapshots: 0, writes: 0 }
  const registered = await readDepartments(store)
  const successions = await carryOutPlanned(store, registered, when)
  const departments = successions.length > 0 ? await readDepartments(store) : registered
  const people = await readUsers(store, { consistent: true })
  await askAgain(store, people, when.at)
  await carryOutMoves(store, people, departments, when)
  const sums = { given: 0, recorded: 0, overdue: 0 }
  for (const department of departments) {
    const found = await recordDepartment(store, department, scannedOn, when)
    sums.given += found.given
    sums.recorded += found.recorded
    sums.overdue += found.overdue
  }
  const year = yearOf(day)
  const rules = await readRuleSet(store, {}, day)
  const calendar = await readCalendar(store, day)
  const lastYears = await nightTallies(store, year - 1, when)
  const tallies = await nightTallies(store, year, when)
  let notices = 0
  const timesCommended = await readTimesCommended(store, rules, { year, day })
  const lagging = laggingNotices(departments, tallies, { ...when, rules, timesCommended, calendar })
  const contact = lagging.length > 0 ? contactOf(await readSettings(store, day)) : undefined
  for (const notice of lagging)
    notices += Number(await putNotice(store, await withOverdueTasks(store, withContact(notice, contact))))
  let snapshots = 0
  if (Object.keys(lastYears).length > 0)
    snapshots += Number(await putSnapshot(store, { date: day, year: year - 1, tallies: lastYears }))
  const left = {
    departments: departments.length,
    openTasks: openTasksIn(tallies) + openTasksIn(lastYears),
    newlyOverdue: sums.overdue,
  }
  const run = { job: 'nightly-scan', ...timed(), ...left } as const
  snapshots += Number(await putWatermark(store, { date: day, year, tallies }, run))
  const { given, recorded } = sums
  const writes = 2 * (recorded + given) + notices + snapshots
  const done = { day, given, newlyOverdue: recorded, notices, snapshots, writes }
  return successions.length > 0 ? { ...done, successions } : done
}
