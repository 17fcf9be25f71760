import { type AssigneeReader, assigneeReaders } from '../domain/assignee-wording.ts'
import type { Calendar } from '../domain/calendar.ts'
import { type LocalDate, yearOf } from '../domain/dates.ts'
import type { Department } from '../domain/department.ts'
import { type DirectiveGroup, unnumberedName } from '../domain/import-directives.ts'
import { registerSymbol } from '../domain/new-directive.ts'
import { readCalendar } from '../store/calendar.ts'
import { listDirectives, readDirective, type StoredDirective } from '../store/directives.ts'
import type { Store } from '../store/store.ts'

/** What a file's rows are compared with. */
export interface ImportCity {
  readonly today: LocalDate
  readonly departments: readonly Department[]
  /** Who reads the names of departments as they were on a day. */
  readonly assigneesOn: (day: LocalDate) => AssigneeReader
  readonly calendar: Calendar
  /** The directives of the file that are registered, by the names of their groups. */
  readonly registered: ReadonlyMap<string, StoredDirective>
}

const atOnce = 8
const directivesPerPage = 100

/** Those that the Office's register numbered, a year's, by what tells them apart. */
const unnumberedOf = async (store: Store, year: number): Promise<[string, StoredDirective][]> => {
  const found: [string, StoredDirective][] = []
  let after: string | undefined
  do {
    const { directives, last } = await listDirectives(store, year, { limit: directivesPerPage, after })
    for (const one of directives)
      if (one.directive.symbol === registerSymbol) found.push([unnumberedName(one.directive), one])
    after = last
  } while (after)
  return found
}

const numberedOf = async (store: Store, groups: readonly DirectiveGroup[]) => {
  const open = groups.filter(({ key }) => key)
  const found: [string, StoredDirective][] = []
  const next = async (): Promise<void> => {
    for (let group = open.pop(); group; group = open.pop()) {
      const stored = await readDirective(store, group.key ?? '')
      if (stored) found.push([group.name, stored])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return found
}

/** Reads what a file's rows are compared with: one reading of each directive it names. */
export const readImportCity = async (
  store: Store,
  groups: readonly DirectiveGroup[],
  today: LocalDate,
  departments: readonly Department[],
): Promise<ImportCity> => {
  const years = new Set(
    groups.flatMap(({ key, given }) => (key || !given.issuedOn ? [] : [yearOf(given.issuedOn)])),
  )
  const unnumbered = await Promise.all([...years].map((year) => unnumberedOf(store, year)))
  return {
    today,
    departments,
    assigneesOn: assigneeReaders(departments),
    calendar: await readCalendar(store, today),
    registered: new Map([...unnumbered.flat(), ...(await numberedOf(store, groups))]),
  }
}
