import { type CheckedCity, checkCity } from '../../functions/documents/city-file/checked-city.ts'
import { type CityRecord, writeCity } from '../../functions/documents/city-file/restore.ts'
import type { User } from '../../functions/organisation/people/user.ts'
import { buildIndex } from '../../functions/oversight/search/index/build-index.ts'
import { openStore } from '../../functions/platform/table/store.ts'
import { localDateOf, yearOf } from '../../functions/shared/dates/dates.ts'
import { makeSampleCity, type SampleCity } from './city.ts'
import { sampleDepartments } from './register/departments.ts'
import { sampleCalendar } from './register/settings.ts'

interface Table {
  readonly tableName: string
  readonly dynamodbEndpoint: string
}

const recordsBetweenMessages = 5_000

/** Fills empty tables with a city that was made here, by the way a real one is restored. */
export const loadCity = async (
  { tableName, dynamodbEndpoint }: Table,
  city: CheckedCity,
  onProgress: (text: string) => void = () => {},
): Promise<{ written: number }> => {
  const store = openStore({ tableName, endpoint: dynamodbEndpoint })
  let said = 0
  return writeCity(store, city, (written) => {
    if (written - said < recordsBetweenMessages) return
    said = written
    onProgress(`Đã nạp ${written} bản ghi · Loaded ${written} records`)
  }).finally(city.close)
}

/**
 * The search's indexes as the night after makes them. Made before anything follows the changes of the table they take a third of the time, and the
 * night finds them done.
 */
export const indexCity = async ({ tableName, dynamodbEndpoint }: Table, night: Date): Promise<void> => {
  const store = openStore({ tableName, endpoint: dynamodbEndpoint })
  const year = yearOf(localDateOf(night))
  await Promise.all([
    buildIndex(store, { searched: 'tasks', year }, night),
    buildIndex(store, { searched: 'directives', year }, night),
  ])
}

/** What the restore path takes; the facts of a task go apart from what it is called. */
function* recordsOf(city: SampleCity): Generator<CityRecord> {
  for (const department of city.departments) yield { kind: 'department', department }
  for (const user of city.users) yield { kind: 'user', user }
  yield { kind: 'settings', entry: city.settings }
  yield { kind: 'calendar', entry: sampleCalendar }
  for (const { key, directive, taskIds } of city.directives)
    yield { kind: 'directive', key, directive, taskIds: [...taskIds] }
  for (const { title, directive, lastOfSeries, ...facts } of city.tasks)
    yield { kind: 'task', facts, naming: { title, directive, ...(lastOfSeries && { lastOfSeries }) } }
  for (const { taskId, event } of city.events) yield { kind: 'event', taskId, event }
  for (const snapshot of city.snapshots) yield { kind: 'snapshot', snapshot }
}

/** The sample city, checked as a real city's records would be. */
export const sampleCity = (): Promise<CheckedCity> => checkCity(recordsOf(makeSampleCity()))

const firstUsers: readonly User[] = [
  {
    id: 'quantri',
    name: 'Quản trị hệ thống',
    email: 'quantri@danang.example',
    role: 'administrator',
    active: true,
  },
  {
    id: 'vanphong',
    name: 'Chuyên viên Văn phòng',
    email: 'vanphong@danang.example',
    role: 'office',
    active: true,
  },
]

/** A city that has only its Office, an administrator and one user of the Office: the rest is entered by them. */
export const emptyCity = (): Promise<CheckedCity> => {
  const office = sampleDepartments.filter(({ kind }) => kind === 'office')
  return checkCity([
    ...office.map((department) => ({ kind: 'department' as const, department })),
    ...firstUsers.map((user) => ({ kind: 'user' as const, user })),
  ])
}
