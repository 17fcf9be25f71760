import { type AssigneeReader, assigneeReaders } from '../../../directives/assignees/assignee-wording.ts'
import { becameOf, directiveKeyOf, isFormer } from '../../../directives/directive/directive.ts'
import {
  listDirectives,
  readDirective,
  type StoredDirective,
} from '../../../directives/directive/directives-store.ts'
import { registerSymbol } from '../../../directives/directive/new-directive.ts'
import type { Calendar } from '../../../organisation/calendar/calendar.ts'
import { readCalendar } from '../../../organisation/calendar/calendar-store.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../../shared/dates/dates.ts'
import { type DirectiveGroup, knownBy, unnumberedName } from '../rows/import-directives.ts'

/** What a file's rows are compared with. */
export interface ImportCity {
  readonly today: LocalDate
  readonly departments: readonly Department[]
  /** Who reads the names of departments as they were on a day. */
  readonly assigneesOn: (day: LocalDate) => AssigneeReader
  readonly calendar: Calendar
  /** What is registered of the directives of the file, by the names of their groups. */
  readonly found: ReadonlyMap<string, Found>
}

/** A directive of the file that is registered, as it is by now. */
interface Registered extends StoredDirective {
  /** The name of its group when it was entered, by which its rows are told. */
  readonly knownAs: string
}

interface Found {
  readonly registered?: Registered
  /** One that is there without its date or symbol: with them it would be entered a second time. */
  readonly lessComplete?: StoredDirective | undefined
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

/** What a directive that was completed since has become. */
const becomeOf = async (store: Store, found: StoredDirective): Promise<StoredDirective> => {
  let one = found
  for (let next = becameOf(one.directive); next; next = becameOf(one.directive)) {
    const became = await readDirective(store, next)
    if (!became) return one
    one = became
  }
  return one
}

/** Numbers restart each year: what was entered last year without its date is the same only if all else is. */
const isAlike = ({ given }: DirectiveGroup, { directive }: StoredDirective): boolean => {
  const { issuedOn: _, registeredIn: __, ...facts } = directive
  const { issuedOn: ___, ...said } = given
  return unnumberedName(facts) === unnumberedName(said)
}

/** Looked for only where the directive itself is not there. */
const lessCompleteOf = async (
  store: Store,
  group: DirectiveGroup,
  year: number,
): Promise<StoredDirective | undefined> => {
  const { number, symbol, issuedOn } = group.given
  if (!number) return undefined
  const symbols = symbol ? [symbol, undefined] : [undefined]
  const years = issuedOn ? [...new Set([yearOf(issuedOn), year])] : [year]
  const keys = symbols.flatMap((of) => [
    ...(issuedOn ? [directiveKeyOf({ number, symbol: of, issuedOn })] : []),
    ...years.map((registeredIn) => directiveKeyOf({ number, symbol: of, registeredIn })),
  ])
  for (const key of keys) {
    const there = key === group.key ? undefined : await readDirective(store, key)
    if (there && !isFormer(there.directive) && isAlike(group, there)) return there
  }
  return undefined
}

const findNumbered = async (store: Store, group: DirectiveGroup, year: number): Promise<Found> => {
  const stored = await readDirective(store, group.key ?? '')
  if (stored) return { registered: { ...(await becomeOf(store, stored)), knownAs: group.name } }
  if (group.given.dateUnknown) {
    const { name, key = '' } = knownBy(group.given, year - 1)
    const earlier = await readDirective(store, key)
    if (earlier && isAlike(group, earlier))
      return { registered: { ...(await becomeOf(store, earlier)), knownAs: name } }
  }
  return { lessComplete: await lessCompleteOf(store, group, year) }
}

const numberedOf = async (store: Store, groups: readonly DirectiveGroup[], year: number) => {
  const open = groups.filter(({ key }) => key)
  const found: [string, Found][] = []
  const next = async (): Promise<void> => {
    for (let group = open.pop(); group; group = open.pop())
      found.push([group.name, await findNumbered(store, group, year)])
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return found
}

/** Those that the register numbered, by the names that the file's rows give them. */
const unnumberedIn = async (
  store: Store,
  groups: readonly DirectiveGroup[],
  year: number,
): Promise<[string, Found][]> => {
  const namesOf = ({ name, given }: DirectiveGroup) =>
    given.dateUnknown ? [name, knownBy(given, year - 1).name] : [name]
  const open = groups.filter(({ key, given }) => !key && (given.issuedOn || given.dateUnknown))
  const years = open.flatMap(({ given }) => (given.issuedOn ? [yearOf(given.issuedOn)] : [year, year - 1]))
  const lists = await Promise.all([...new Set(years)].map((one) => unnumberedOf(store, one)))
  const stored = new Map(lists.flat())
  const found: [string, Found][] = []
  for (const group of open) {
    const knownAs = namesOf(group).find((name) => stored.has(name))
    const one = knownAs !== undefined && stored.get(knownAs)
    if (one) found.push([group.name, { registered: { ...(await becomeOf(store, one)), knownAs } }])
  }
  return found
}

/** Reads what a file's rows are compared with: one reading or a few of each directive it names. */
export const readImportCity = async (
  store: Store,
  groups: readonly DirectiveGroup[],
  today: LocalDate,
  departments: readonly Department[],
): Promise<ImportCity> => {
  const year = yearOf(today)
  return {
    today,
    departments,
    assigneesOn: assigneeReaders(departments),
    calendar: await readCalendar(store, today),
    found: new Map([
      ...(await unnumberedIn(store, groups, year)),
      ...(await numberedOf(store, groups, year)),
    ]),
  }
}
