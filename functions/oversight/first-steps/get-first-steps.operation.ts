import * as z from 'zod'
import { listDirectives } from '../../directives/directive/directives-store.ts'
import { readCalendarHistory } from '../../organisation/calendar/calendar-store.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { firstSteps, namesOfPapers, neededRoles } from './first-steps.ts'

const isDone = z.boolean()

const answer = z.object({
  isComplete: z.boolean(),
  names: z.object({ isDone, missing: z.array(z.enum(namesOfPapers)) }),
  departments: z.object({ isDone, count: z.int().meta({ description: 'that stand today' }) }),
  people: z.object({
    isDone,
    count: z.int().meta({ description: 'who may sign in' }),
    missingRoles: z.array(z.enum(neededRoles)),
    withoutPeople: z
      .array(departmentCodeSchema)
      .meta({ description: 'departments with neither a head nor a clerk who may sign in' }),
    failedAccounts: z.int(),
  }),
  calendar: z.object({ isDone, missingYears: z.array(z.int()) }),
  directive: z.object({ isDone }),
})

/** Of this year or the last: a city that begins in January enters what it was given in December. */
const hasDirective = async (store: Store, today: LocalDate): Promise<boolean> => {
  const years = [yearOf(today), yearOf(today) - 1]
  const pages = await Promise.all(
    years.map((year) => listDirectives(store, year, { limit: 1, after: undefined })),
  )
  return pages.some(({ directives }) => directives.length > 0)
}

export default operation({
  method: 'GET',
  path: '/api/first-steps',
  permission: 'read-first-steps',
  answeredBy: 'read',
  summary: {
    vi: 'Các bước đầu của một thành phố mới',
    en: 'What a new city still needs before its first letter',
  },
  request: {},
  answer,
  run: async ({ store, today }) => {
    const [settings, departments, users, years, isBegun] = await Promise.all([
      readSettings(store, today),
      readDepartments(store),
      readUsers(store),
      readCalendarHistory(store),
      hasDirective(store, today),
    ])
    const hasCalendar = (year: number) => years.has(year)
    return { body: firstSteps({ settings, departments, users, hasCalendar, hasDirective: isBegun }, today) }
  },
})
