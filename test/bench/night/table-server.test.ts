import { expect, it } from 'vitest'
import { openStore } from '../../../functions/platform/table/store.ts'
import { useLocalCredentials } from '../../../local/aws/credentials.ts'
import { tableButTimes } from '../../support/dynamodb.ts'
import { cityTables, memoryStore } from '../../support/memory-table/memory-store.ts'
import { cityOfYears } from './city-of-years.ts'
import { fillTables } from './fill-tables.ts'
import { jobs } from './jobs.ts'
import { type Spent, serveTables } from './table-server.ts'

const size = { departments: 4, people: 30, years: 2, tasksEach: 12, openEach: 6 }
const inTurn = ['nightly scan', 'search index', 'morning mails', 'recount'] as const

const newTables = () => {
  const tables = cityTables('city')
  fillTables(tables, 'city', cityOfYears(size))
  return tables
}

it('jobs leave the same through the SDK and DynamoDB’s protocol as with the table at hand', async () => {
  useLocalCredentials()
  const [near, far] = [newTables(), newTables()]
  const { endpoint, stop } = await serveTables(far, 0)
  const spent: Spent[] = []
  for (const job of inTurn) {
    await jobs[job](memoryStore('city', near), '2021-07-29')
    await jobs[job](openStore({ tableName: 'city', endpoint }), '2021-07-29')
    spent.push((await (await fetch(endpoint)).json()) as Spent)
  }
  stop()
  expect(await tableButTimes(memoryStore('city', far))).toEqual(
    await tableButTimes(memoryStore('city', near)),
  )
  for (const { calls, reads } of spent) expect(calls * reads).toBeGreaterThan(0)
})
