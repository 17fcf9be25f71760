import type { Department } from '../../organisation/departments/department.ts'
import type { RegisteredUser } from '../../organisation/people/register/registered-user.ts'
import { departmentRoles, type Role } from '../../organisation/people/user.ts'
import { type PaperNames, paperNames } from '../../organisation/settings/paper-names.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { isValidOn } from '../../shared/dates/validity.ts'

/** What the first steps are judged by. */
export interface CitySoFar {
  readonly settings: PaperNames
  readonly departments: readonly Department[]
  readonly users: readonly RegisteredUser[]
  /** Whether somebody has entered the calendar of a year, or confirmed the days that the law gives. */
  readonly hasCalendar: (year: number) => boolean
  readonly hasDirective: boolean
}

export const namesOfPapers = Object.keys(paperNames) as (keyof PaperNames)[]

/** Roles without which nobody could assign a task or decide about it. */
export const neededRoles = ['leader', 'office'] as const satisfies readonly Role[]

/** From this month on the next year's calendar is due: the State announces its holidays by then. */
const monthOfNextCalendar = 11

const calendarYears = (today: LocalDate): number[] => {
  const year = yearOf(today)
  return Number(today.slice(5, 7)) >= monthOfNextCalendar ? [year, year + 1] : [year]
}

/**
 * What a city still needs before its first letter, in the order in which it is entered. Every step can be done anew at any
 * time: a department that comes later without people opens its step again.
 * @param today in Asia/Ho_Chi_Minh
 */
export const firstSteps = (city: CitySoFar, today: LocalDate) => {
  const standing = city.departments.filter((department) => isValidOn(department, today))
  const active = city.users.filter((user) => user.active)
  const staffed = new Set(
    active.filter(({ role }) => departmentRoles.includes(role)).map(({ department }) => department),
  )
  const missingNames = namesOfPapers.filter((name) => city.settings[name].length === 0)
  const missingRoles = neededRoles.filter((role) => !active.some((user) => user.role === role))
  const withoutPeople = standing.map(({ code }) => code).filter((code) => !staffed.has(code))
  const missingYears = calendarYears(today).filter((year) => !city.hasCalendar(year))
  const steps = {
    names: { isDone: missingNames.length === 0, missing: missingNames },
    departments: { isDone: standing.length > 0, count: standing.length },
    people: {
      isDone: standing.length > 0 && missingRoles.length === 0 && withoutPeople.length === 0,
      count: active.length,
      missingRoles,
      withoutPeople,
      failedAccounts: active.filter(({ account }) => account.state === 'failed').length,
    },
    calendar: { isDone: missingYears.length === 0, missingYears },
    directive: { isDone: city.hasDirective },
  }
  return { isComplete: Object.values(steps).every(({ isDone }) => isDone), ...steps }
}
