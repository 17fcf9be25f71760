import { formulaSets } from '../../figures/rules/formulas.ts'
import type { RuleSet } from '../../figures/rules/rule-sets.ts'
import { dashboardOf } from '../../figures/today/dashboard.ts'
import { type Calendar, isWorkingDay } from '../../organisation/calendar/calendar.ts'
import { lastDayOfTerm } from '../../organisation/calendar/term.ts'
import type { Department } from '../../organisation/departments/department.ts'
import type { Tally } from '../../organisation/departments/tally.ts'
import type { Contact } from '../../organisation/settings/contact.ts'
import { isoWeek, type LocalDate } from '../../shared/dates/dates.ts'
import { isValidOn } from '../../shared/dates/validity.ts'
import type { Lagging } from '../ledger/contents/contents.ts'
import type { Notice } from '../ledger/notice.ts'

/** A notice to a department that is urged. */
export type LaggingNotice = Notice & { readonly content: Lagging }

/** How long an urged department has to report what it does (decision 5). */
const daysToAnswer = { count: 5, unit: 'working-day' } as const

/** What a night judges by: the rules in force, and how often the year's letters have commended each department. */
interface Night {
  readonly today: LocalDate
  readonly at: Date
  readonly rules: RuleSet
  readonly timesCommended: Readonly<Record<string, number>>
  readonly calendar: Calendar
}

/**
 * A notice for each department that the letter in force names to be urged, with the figures that name it.
 * A department that has ended has nobody to be urged any more. One a week: the first working day's night that finds the
 * department lagging. It is held until the hour of the mails of that day, so that what it says is never older than the
 * night.
 */
export const laggingNotices = (
  departments: readonly Department[],
  tallies: Readonly<Record<string, Tally>>,
  { today, at, rules, timesCommended, calendar }: Night,
): LaggingNotice[] => {
  if (!isWorkingDay(today, calendar)) return []
  const { departments: rows } = dashboardOf(tallies, rules, formulaSets['da-nang'], timesCommended)
  const standing = departments.filter((department) => isValidOn(department, today))
  const names = new Map(standing.map(({ code, name }) => [code, name]))
  return rows
    .filter(({ code, verdict }) => verdict.urged && names.has(code))
    .map(({ code, verdict, counts: { assigned, done, doneOnTime, openOverdue } }) => ({
      recipient: code,
      period: isoWeek(today),
      state: 'held',
      to: [],
      stateAt: at.toISOString(),
      content: {
        kind: 'lagging',
        day: today,
        department: code,
        departmentName: names.get(code) ?? code,
        ruleSet: rules.letter,
        ...(verdict.level && rules.cityRules?.includes(verdict.level) && { cityRule: true }),
        assigned,
        done,
        doneOnTime,
        openOverdue,
        answerBy: lastDayOfTerm(daysToAnswer, today, calendar),
      },
    }))
}

/** The notice with whom the department asks about its figures, where the city has said. */
export const withContact = (notice: LaggingNotice, contact: Contact | undefined): LaggingNotice =>
  contact ? { ...notice, content: { ...notice.content, contact } } : notice
