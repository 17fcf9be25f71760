import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { memoryStore } from '../../support/memory-table/memory-store.ts'
import type { WorkingDays } from '../model/working-days.ts'
import { calendarBody } from '../people/calendar.ts'
import { firstDepartments, townspeople } from '../people/townspeople.ts'
import { ask } from './asking.ts'
import { firstLetter, ruleSetOf } from './letter.ts'

const records = () => [
  ...firstDepartments.map((code) => ({
    kind: 'department',
    department: { code, name: `Sở ${code}`, kind: 'department', validFrom: '2000-01-01' },
  })),
  ...townspeople.map((person) => ({
    kind: 'user',
    user: { ...person, name: `Ông ${person.id}`, email: `${person.id}@example.vn`, active: true },
  })),
]

const enterCalendar = async (
  store: Store,
  at: number,
  year: number,
  calendar: WorkingDays,
): Promise<void> => {
  const body = calendarBody(calendar.daysOf(year))
  const asked = { operation: 'putCalendar', path: { year: String(year) }, body, ifMatch: '"0"' }
  const answered = await ask(store, 'vp.mot', new Date(at), asked)
  if (answered.kind !== 'done') throw new Error(`the calendar was not entered: ${answered.code}`)
}

const dayMs = 24 * 60 * 60 * 1_000

/** A city in memory with its people, its letter and its calendars, as of that instant. */
export const openCity = async (
  at: number,
  from: string,
  calendar: WorkingDays,
  years: readonly number[],
): Promise<Store> => {
  const store = memoryStore()
  await restoreCity(store, records())
  // The day before: what is registered from now on was computed by these.
  for (const year of years) await enterCalendar(store, at - dayMs, year, calendar)
  const { name, thresholds } = firstLetter
  const body = ruleSetOf(name, from, thresholds)
  const asked = { operation: 'putRuleSet', path: { name }, body, key: 'bo-tieu-chi' }
  const answered = await ask(store, 'qt.he', new Date(at), asked)
  if (answered.kind !== 'done') throw new Error(`the letter was not entered: ${answered.code}`)
  return store
}
