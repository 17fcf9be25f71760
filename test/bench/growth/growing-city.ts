import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import { openStore, type Store } from '../../../functions/platform/table/store.ts'
import type { startDynamoDb } from '../../../local/aws/dynamodb.ts'
import { createTables } from '../../support/tables.ts'
import { codeOf, largeCity } from '../city/large-city.ts'
import { personOf } from '../city/person.ts'

type Database = Awaited<ReturnType<typeof startDynamoDb>>

export interface CitySize {
  readonly departments: number
  readonly tasks: number
}

export const office = 'vp.mot'
export const administrator = 'qt.mot'
export const clerk = 'cv.mot'

function* people({ departments }: CitySize): Generator<CityRecord> {
  yield personOf(office, 'office')
  yield personOf('ct.mot', 'leader')
  yield personOf(administrator, 'administrator')
  yield personOf(clerk, 'clerk', codeOf(0, departments))
  for (let place = 0; place < departments; place += 1) {
    yield personOf(`cv${place}`, 'clerk', codeOf(place, departments))
    yield personOf(`tp${place}`, 'head', codeOf(place, departments))
  }
}

/** What is read of tasks is the same without their histories, and a large city is there in minutes. */
function* withoutHistories(records: Iterable<CityRecord>): Generator<CityRecord> {
  for (const record of records) {
    if (record.kind === 'event') continue
    if (record.kind !== 'task') yield record
    else {
      const { historyHash: _, ...task } = record
      yield task
    }
  }
}

/** Every record of a city of this size, with its people. */
export function* recordsOfCity(size: CitySize): Generator<CityRecord> {
  yield* withoutHistories(largeCity(size.tasks, size.departments))
  yield* people(size)
}

/** A city of this size, with its people, in tables of its own. */
export const openCity = async ({ client, endpoint }: Database, size: CitySize): Promise<Store> => {
  const table = `city-${size.departments}-${size.tasks}`
  await createTables(client, { table, history: historyTableOf(table) })
  const store = openStore({ tableName: table, endpoint })
  await restoreCity(store, recordsOfCity(size))
  return store
}
