import { issuedOnOf } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import { type LocalDate, laterOf, vietnameseDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { asGiven, countsFrom, isPlanned } from '../../../tasks/task/giving.ts'
import { type Awaiting, awaitingOf } from '../../../tasks/task/lateness.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { issueWords } from '../../papers/vietnamese.ts'
import type { Calendar, CalendarEvent } from './icalendar.ts'

/** Fit below what one answer may hold, with the longest titles. */
export const maxEvents = 2000

/** The days on which somebody answered for the task as it stands. */
const daysOfState = (task: Task): readonly (LocalDate | undefined)[] => {
  switch (task.lifecycle) {
    case 'open':
      return [
        task.result?.submittedOn,
        task.request?.askedOn,
        task.request?.preparedOn,
        task.notOurs?.returnedOn,
      ]
    case 'accepted':
      return [task.acceptedOn]
    case 'withdrawn':
    case 'reassigned':
      return [task.endedOn]
  }
}

/** The latest day that a fact of the task was entered on, or it was given: with the version it says which of two readings is newer. */
const lastChangeOf = (task: Task, today: LocalDate): LocalDate => {
  const { earlierDueDates = [], waits = [], registeredOn } = task
  const days = [task.updatedOn, task.starChangedOn, task.acknowledgedOn, ...daysOfState(task)]
  const untils = [...earlierDueDates, ...waits].map(({ until }) => until)
  return [...days.filter((day) => day !== undefined), ...untils].reduce(
    laterOf,
    isPlanned(task, today) ? registeredOn : countsFrom(task),
  )
}

const awaitingWords: Record<Awaiting, string> = {
  acceptance: 'Đã báo cáo kết quả, chờ xác nhận.',
  decision: 'Đã đề nghị gia hạn, chờ quyết định.',
  signature: 'Đã quyết định gia hạn, chờ ký.',
}

/** Where it stands, in words of the task's facts alone: what people wrote in reports and comments is not for calendars. */
const standingWords = (task: Task, today: LocalDate): string | undefined => {
  if (isPlanned(task, today)) return `Dự kiến giao ngày ${vietnameseDate(task.assignedOn)}.`
  switch (task.lifecycle) {
    case 'open': {
      const awaiting = awaitingOf(task)
      return awaiting && awaitingWords[awaiting]
    }
    case 'accepted':
      return 'Đã hoàn thành.'
    case 'withdrawn':
      return 'Nhiệm vụ đã rút.'
    case 'reassigned':
      return 'Nhiệm vụ đã giao lại, tách hoặc gộp.'
  }
}

const citedIn = (directive: string): string =>
  `Văn bản giao: ${citationOf(directive)} ${issueWords(issuedOnOf(directive), (day) => `ngày ${vietnameseDate(day)}`)}`

interface Surroundings {
  /** Without a slash at the end. */
  readonly site: string
  readonly today: LocalDate
  /** Names of departments, where the calendar is of more than one. */
  readonly names?: ReadonlyMap<string, string>
}

const statusOf = (task: Task, today: LocalDate): CalendarEvent['status'] => {
  if (task.lifecycle !== 'open') return 'CANCELLED'
  return isPlanned(task, today) ? 'TENTATIVE' : 'CONFIRMED'
}

const eventOf = (task: Task, day: LocalDate, { site, names, today }: Surroundings): CalendarEvent => {
  const { department } = homeOf(task.id)
  const url = `${site}/tasks/${task.id}`
  const lead = names && (names.get(department) ?? department)
  const lines = [lead && `Đơn vị chủ trì: ${lead}`, citedIn(task.directive), standingWords(task, today), url]
  const status = statusOf(task, today)
  return {
    uid: `${task.id}@${new URL(site).hostname}`,
    sequence: task.version,
    changedOn: lastChangeOf(task, today),
    day,
    summary: `${status === 'TENTATIVE' ? 'Dự kiến' : 'Hạn'}: ${task.title}${lead ? ` (${lead})` : ''}`,
    description: lines.filter(Boolean).join('\n'),
    url,
    status,
    rings: status === 'CONFIRMED' && task.lifecycle === 'open' && !task.result,
  }
}

/** The due dates of tasks; one that was closed stands there cancelled, one that is planned tentatively. Where there are too many, the latest. */
export const taskCalendar = (tasks: readonly Task[], owner: string, around: Surroundings): Calendar => {
  const dated = tasks.flatMap((task) =>
    // One whose day has come is as it will be noted: the entry that was tentative gives way to it.
    task.dueOn ? [{ task: asGiven(task, around.today), day: task.dueOn }] : [],
  )
  const shown = dated.toSorted((one, other) => other.day.localeCompare(one.day)).slice(0, maxEvents)
  const left = dated.length - shown.length
  return {
    name: `Hạn nhiệm vụ – ${owner}`,
    description: [
      'Thời hạn các nhiệm vụ, lấy từ hệ thống Đúng Hạn.',
      ...(left > 0 ? [`Chỉ gồm ${maxEvents} thời hạn muộn nhất; còn ${left} thời hạn sớm hơn.`] : []),
    ].join(' '),
    events: shown.map(({ task, day }) => eventOf(task, day, around)),
  }
}
