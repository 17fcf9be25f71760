import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditArchive } from '../../functions/documents/city-file/audit/audit-archive.ts'
import { openArchive } from '../../functions/platform/archive/archive-store.ts'
import { isEntryKey } from '../../functions/platform/table/item-kinds.ts'
import { wholeTable } from '../support/dynamodb.ts'
import { type City, departmentNamed, openCity, person, tasksGiven } from './city.ts'

let city: City
beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      person('vp.kstt', 'office'),
      ...tasksGiven([{ department: 'SXD', title: 'Báo cáo tiến độ' }]),
    ],
    '2021-07-26',
    '08:00',
  )
}, 480_000)
afterAll(() => city?.stop())

const audit = () => {
  const [bucket = ''] = city.buckets
  return auditArchive(city.store, openArchive(bucket, city.objectsEndpoint))
}

it('an entry overwritten behind the API is in the archive at once, as it was and as it became', async () => {
  const [entry] = (await wholeTable(city.store)).filter(({ pk }) => isEntryKey(pk))
  expect(await audit()).toMatchObject({ entries: 1, differences: [], alterations: [], notArchived: [] })
  await city.store.client.send(
    new PutCommand({ TableName: city.store.history, Item: { ...entry, by: 'somebody-else' } }),
  )
  await city.drain()
  const { differences, alterations } = await audit()
  expect(differences).toEqual([
    { what: 'altered', history: String(entry?.pk).slice(2), entry: String(entry?.sk), number: 1 },
  ])
  expect(alterations).toEqual([expect.stringMatching(/^alterations\//)])
  // The demo's clock stands in 2021, the archive is on the real one: the night finds nothing to compare, and does not fail.
  const night = await city.invoke('compare-histories', { scheduledTime: '2021-07-25T19:00:00Z' })
  expect(night).toMatchObject({ to: '2021-07-26', differences: 0 })
  expect(city.errors).toEqual([])
})
