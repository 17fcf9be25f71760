import { readWaiting } from '../../directives/directive/waiting-tasks-store.ts'
import { waitingPapers } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { countMorningMails } from '../../notices/ledger/morning-mails.ts'
import { moveNotice, nameOf, noticesOf } from '../../notices/ledger/notices-store.ts'
import { addressesOf } from '../../notices/letters/letter-notices.ts'
import { enterMailsLeft } from '../../notices/letters/mails-left.ts'
import { isWorkingDay } from '../../organisation/calendar/calendar.ts'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import { answeringUnits } from '../../organisation/departments/department.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { successionNews } from '../../organisation/departments/succession/planned-succession.ts'
import type { User } from '../../organisation/people/user.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, isoWeek, type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { isValidOn } from '../../shared/dates/validity.ts'
import { readUrgings } from '../../tasks/urging/urgings-store.ts'
import { isMailed, officeReader } from '../decisions/decision.ts'
import { toldBetween } from '../decisions/decisions-store.ts'
import { departmentAsked } from '../explanations/explanation.ts'
import { unansweredExplanations } from '../explanations/explanations-store.ts'
import { everyReadMarks } from '../notifications/read-marks-store.ts'
import { unreadAnswersOf } from '../notifications/unread-answers.ts'
import { unreadLinesOf } from '../notifications/unread-lines.ts'
import type { DepartmentMorning } from '../todo/city-todo.ts'
import { boardOf } from '../todo/morning-board.ts'
import { putBoard } from '../todo/morning-board-store.ts'
import { putAdministratorDigests } from './administrator-digests.ts'
import { readOutstanding } from './carry-over.ts'
import type { CityMorning } from './city-digest.ts'
import { type CityNews, putCityDigests } from './city-digests.ts'
import { departmentMorning, type MorningRun } from './department-digests.ts'
import { linesPerSection, nextWorkingDay, previousWorkingDay } from './digest.ts'
import { lastMorning, type MorningDone, putMorning } from './mornings-store.ts'

export interface MailsReleased {
  readonly day: LocalDate
  readonly workingDay: boolean
  readonly digests: number
  readonly laggingMails: number
}

type When = { readonly today: LocalDate; readonly at: Date }
type Mornings = When & { readonly lastDigest: LocalDate; readonly nextDigest: LocalDate }

const releaseLagging = async (store: Store, people: Map<string | undefined, User[]>, when: When) => {
  const departments = await readDepartments(store)
  // Entered before the department ended: it says nothing to anybody any more.
  const hasEnded = (code: string) =>
    departments.some((department) => department.code === code && !isValidOn(department, when.today))
  let released = 0
  for (const notice of await noticesOf(store, isoWeek(when.today))) {
    if (notice.state !== 'held' || hasEnded(notice.recipient)) continue
    const to = addressesOf(people.get(notice.recipient) ?? [])
    if (to.length === 0) log.error('nobody-to-write-to', { department: notice.recipient })
    else if (
      await moveNotice(store, nameOf(notice), { from: ['held'], to: 'ready', at: when.at, with: { to } })
    )
      released += 1
  }
  return released
}

/** What departments, or those who name somebody, said about tasks since the last digest, and answered to questions. */
const officeNews = async (
  store: Store,
  { today, lastDigest }: Mornings,
  { read, nameOf }: Pick<MorningRun, 'read'> & Pick<CityMorning, 'nameOf'>,
): Promise<CityNews> => {
  const told = await toldBetween(store, officeReader, lastDigest, today)
  return {
    comments: unreadLinesOf(store, told.filter(isMailed), read),
    answersFor: unreadAnswersOf(told, { store, read, nameOf }),
  }
}

/** The departments one after the other, each with its people's digests; then the city's own. */
const putDigests = async (
  store: Store,
  active: readonly User[],
  people: Map<string | undefined, User[]>,
  when: Mornings,
): Promise<number> => {
  const departments = await readDepartments(store)
  const answering = answeringUnits(departments)
  const { first: unanswered } = await unansweredExplanations(store)
  const unexplained = Map.groupBy(unanswered, (explanation) => answering(departmentAsked(explanation)))
  const outstanding = await readOutstanding(store, when.today, when.at)
  const read = await everyReadMarks(store)
  const { mailTime: lastMailTime } = await readSettings(store, when.lastDigest)
  const settings = await readSettings(store, when.today)
  const run = { ...when, outstanding, unexplained, read, settings, lastMailTime }
  const urgings = await readUrgings(store)
  const nameOf = (code: string) => departments.find((one) => one.code === code)?.name ?? code
  const mornings: DepartmentMorning[] = []
  let digests = 0
  for (const department of departments) {
    const theirs = { department, people: people.get(department.code) ?? [] }
    const morning = await departmentMorning(store, theirs, urgings.get(department.code) ?? [], run)
    digests += morning.entered
    mornings.push(morning)
  }
  const { first: waiting } = await readWaiting(store)
  const successions = successionNews(departments, when)
  const news = await officeNews(store, when, { read, nameOf })
  const city = {
    departments: mornings,
    unanswered,
    waiting,
    nameOf,
    settings: run.settings,
    successions,
    papers: await waitingPapers(store, { limit: linesPerSection }),
  }
  const byCode = departments.map(({ code }, place) => ({
    ...(mornings[place] as DepartmentMorning),
    name: code,
  }))
  await putBoard(store, boardOf(byCode, run.settings, when.today))
  digests += await putCityDigests(store, active, city, news, run)
  return digests + (await putAdministratorDigests(store, active, run))
}

/** How far back a morning looks for what the mornings before, which were not done, have not told. */
const maxDaysBack = 30

/** The morning whose mails were the last: of the working day before, or an earlier one where the mornings since were lost. */
const lastDigestBefore = (day: LocalDate, previous: LocalDate, last: MorningDone | undefined): LocalDate =>
  last && last.day < previous ? laterOf(last.day, addDays(day, -maxDaysBack)) : previous

/**
 * The hour of the mails: enters a digest for every person of every department that has something to say, for the
 * Office, the leaders and the administrators, releases the lagging mails that the nights before have entered, and enters what is left of the
 * mails of letters that went out. Nothing on days off, nothing when empty.
 */
export const releaseMails = async (store: Store, when: When): Promise<MailsReleased> => {
  const { today: day } = when
  const calendar = await readCalendar(store, day)
  if (!isWorkingDay(day, calendar)) return { day, workingDay: false, digests: 0, laggingMails: 0 }
  const active = (await readUsers(store)).filter((user) => user.active)
  const people = Map.groupBy(
    active.filter((user) => user.department),
    (user) => user.department,
  )
  const lastDigest = lastDigestBefore(day, previousWorkingDay(day, calendar), await lastMorning(store, day))
  const nextDigest = nextWorkingDay(day, calendar)
  await enterMailsLeft(store, { since: lastDigest, ...when })
  const digests = await putDigests(store, active, people, { ...when, lastDigest, nextDigest })
  const laggingMails = await releaseLagging(store, people, when)
  await putMorning(store, { day, doneAt: when.at.toISOString(), ...(await countMorningMails(store, day)) })
  return { day, workingDay: true, digests, laggingMails }
}

/**
 * Does the morning's work at the time that the settings name, or at the first run after it that finds it undone; what an
 * earlier run began is finished, what is done is left alone.
 */
export const releaseMailsInTime = async (
  store: Store,
  { today, time, at }: { readonly today: LocalDate; readonly time: string; readonly at: Date },
) => {
  const { mailTime } = await readSettings(store, today)
  if (time < mailTime) return { day: today, waitsFor: mailTime }
  const last = await lastMorning(store, today)
  if (last?.day === today) return { day: today, doneAt: last.doneAt }
  const result = await releaseMails(store, { today, at })
  log.info('mails-released', { ...result })
  return result
}
