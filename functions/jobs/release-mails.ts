import { cityCalendar, isWorkingDay } from '../domain/calendar.ts'
import { addDays, isoWeek, type LocalDate } from '../domain/dates.ts'
import type { Department } from '../domain/department.ts'
import {
  type Decision,
  type DigestSections,
  digestOf,
  linesPerSection,
  nextWorkingDay,
  previousWorkingDay,
} from '../domain/digest.ts'
import type { DecisionLine, Notice } from '../domain/notice.ts'
import type { User } from '../domain/user.ts'
import { log } from '../middleware/log.ts'
import { decisionsBetween } from '../store/decisions.ts'
import { readDepartments } from '../store/departments.ts'
import { moveNotice, nameOf, noticesOf, putNotice } from '../store/notices.ts'
import { type ListedOpenTask, openTasks } from '../store/open-tasks.ts'
import type { Store } from '../store/store.ts'
import { readTasks } from '../store/tasks.ts'
import { readUsers } from '../store/users.ts'

export interface MailsReleased {
  readonly day: LocalDate
  readonly workingDay: boolean
  readonly digests: number
  readonly laggingMails: number
}

type When = { readonly today: LocalDate; readonly at: Date }

/** How far ahead a digest looks; the days off that follow it count as its own day. */
const daysAhead = 7

interface DepartmentDigest extends DigestSections {
  readonly decisions: { readonly count: number; readonly lines: DecisionLine[] }
}

const decisionLines = async (store: Store, decisions: readonly Decision[]): Promise<DecisionLine[]> => {
  const shown = decisions.slice(0, linesPerSection)
  const tasks = await readTasks(store, [...new Set(shown.map(({ id }) => id))])
  const namings = new Map(tasks.map(({ id, title, directive }) => [id, { title, directive }]))
  return shown.flatMap(({ on: _, key: __, ...decision }) => {
    const naming = namings.get(decision.id)
    return naming ? [{ ...decision, ...naming }] : []
  })
}

const departmentDigest = async (
  store: Store,
  department: string,
  today: LocalDate,
): Promise<DepartmentDigest> => {
  const lastDigest = previousWorkingDay(today, cityCalendar)
  const nextDigest = nextWorkingDay(today, cityCalendar)
  const tasks: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, due: { to: addDays(nextDigest, daysAhead - 1) } }))
    tasks.push(...page)
  const decisions = await decisionsBetween(store, department, lastDigest, today)
  return {
    ...digestOf(tasks, today, nextDigest),
    decisions: { count: decisions.length, lines: await decisionLines(store, decisions) },
  }
}

const isEmpty = ({ reportsOwed, overdue, dueSoon, decisions }: DepartmentDigest): boolean =>
  [reportsOwed, overdue, dueSoon, decisions].every(({ count }) => count === 0)

const digestNotice = (user: User, department: Department, digest: DepartmentDigest, when: When): Notice => ({
  recipient: user.id,
  period: when.today,
  state: 'ready',
  to: [user.email],
  stateAt: when.at.toISOString(),
  content: {
    kind: 'digest',
    day: when.today,
    userId: user.id,
    name: user.name,
    departmentName: department.name,
    ...digest,
  },
})

const putDigests = async (
  store: Store,
  { department, people }: { department: Department; people: readonly User[] },
  when: When,
): Promise<number> => {
  if (people.length === 0) return 0
  const digest = await departmentDigest(store, department.code, when.today)
  if (isEmpty(digest)) return 0
  const entered = await Promise.all(
    people.map((user) => putNotice(store, digestNotice(user, department, digest, when))),
  )
  return entered.filter(Boolean).length
}

/** A lagging department's mail goes to its heads; where none is known, to its clerks. */
const addressesOf = (people: readonly User[]): string[] => {
  const heads = people.filter(({ role }) => role === 'head')
  return (heads.length > 0 ? heads : people).map(({ email }) => email)
}

const releaseLagging = async (store: Store, people: Map<string | undefined, User[]>, when: When) => {
  let released = 0
  for (const notice of await noticesOf(store, isoWeek(when.today))) {
    if (notice.state !== 'held') continue
    const to = addressesOf(people.get(notice.recipient) ?? [])
    if (to.length === 0) log.error('nobody-to-write-to', { department: notice.recipient })
    else if (
      await moveNotice(store, nameOf(notice), { from: ['held'], to: 'ready', at: when.at, with: { to } })
    )
      released += 1
  }
  return released
}

/**
 * The hour of the mails: enters a digest for every person of every department that has something to say,
 * and releases the lagging mails that the nights before have entered. Nothing on days off, nothing when empty.
 */
export const releaseMails = async (store: Store, when: When): Promise<MailsReleased> => {
  const { today: day } = when
  if (!isWorkingDay(day, cityCalendar)) return { day, workingDay: false, digests: 0, laggingMails: 0 }
  const active = (await readUsers(store)).filter((user) => user.active && user.department)
  const people = Map.groupBy(active, (user) => user.department)
  let digests = 0
  for (const department of await readDepartments(store))
    digests += await putDigests(store, { department, people: people.get(department.code) ?? [] }, when)
  return { day, workingDay: true, digests, laggingMails: await releaseLagging(store, people, when) }
}
