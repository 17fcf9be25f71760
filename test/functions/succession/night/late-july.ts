import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { readTallies } from '../../../../functions/organisation/departments/tallies-store.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { codeOf, departmentRecords, type Given, registrationOf } from '../../platform/table/city.ts'
import { lived, smallCityTasks } from '../../platform/table/small-city.ts'
import { accept, askFor, finish, july, refuse } from '../../tasks/task/stories.ts'

/**
 * A city in the last week of July 2021, scanned through Monday the 26th. Until Thursday the 29th, due dates pass:
 *
 *   SNV  51 tasks of the year before, more than one transaction takes; nothing else
 *   SXD  30 tasks done in time and three that become overdue: it begins to lag
 *   STC  two tasks of every status there is, some of them due in these days
 */
const scannedLast = july(26)
export const thursday = july(29)

const many = (name: string, count: number, given: Given) =>
  Array.from({ length: count }, (_, place) => registrationOf({ code: codeOf(name, place), ...given }))

/** The bulk comes without its history, as this only makes the tests slow. */
const withoutHistory = (records: CityRecord[]) => records.filter(({ kind }) => kind === 'task')

const ofLastYear = { assignedOn: '2020-12-01', registeredOn: '2020-12-01' } as const

const records = (): CityRecord[] => [
  ...departmentRecords('SNV', 'STC', 'SXD'),
  ...withoutHistory(
    many('backlog', 51, { department: 'SNV', dueOn: july(27), ...ofLastYear }).flatMap((one) => lived(one)),
  ),
  ...withoutHistory(
    many('done', 30, { dueOn: july(20) }).flatMap((one) =>
      lived(one, [july(10), finish], [july(12), accept]),
    ),
  ),
  ...many('untouched', 2, { dueOn: july(26) }).flatMap((one) => lived(one)),
  ...lived(
    registrationOf({ dueOn: july(28), code: codeOf('refused') }),
    [july(20), askFor(july(30))],
    [july(22), refuse],
  ),
  ...lived(registrationOf({ dueOn: july(28), code: codeOf('waits') }), [july(25), askFor('2021-08-15')]),
  ...smallCityTasks('STC'),
]

export const whenScanned = (day: LocalDate, late = 0) => ({
  today: day,
  at: new Date(instantOf(day, '00:15').getTime() + late * 86_400_000),
})

/** Everything in the city's table after Monday's scan. */
export const lateJuly = async (): Promise<Item[]> => {
  const store = await newStore()
  await restoreCity(store, withDirectives(records()))
  await scanDay(store, whenScanned(scannedLast))
  return wholeTable(store)
}

export interface Outcome {
  readonly misses: readonly Item[]
  readonly notices: readonly object[]
  readonly tallies: readonly object[]
  readonly recounts: readonly object[]
}

/** What a scan leaves: misses without when and by whom they were entered, notices, tallies, and what a recount says. */
export const outcomeOf = async (store: Store, day: LocalDate): Promise<Outcome> => {
  const misses = (await wholeTable(store))
    .filter(({ details }) => (details as { type?: string } | undefined)?.type === 'deadline-missed')
    .map(({ at: _, by: __, order: ___, ...event }) => event)
  const notices = (await noticesOf(store, '2021-W30')).map(({ stateAt: _, ...notice }) => notice)
  const years = [2020, 2021]
  const tallies = await Promise.all(years.map((year) => readTallies(store, year)))
  const recounts = await Promise.all(years.map((year) => recountYear(store, year, day)))
  return { misses, notices, tallies, recounts }
}
