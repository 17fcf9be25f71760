import { PutObjectCommand } from '@aws-sdk/client-s3'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { auditArchive } from '../../../../functions/documents/city-file/audit/audit-archive.ts'
import { auditHeads } from '../../../../functions/documents/city-file/audit/audit-heads.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import {
  type Archive,
  keysUnder,
  linesOfObject,
  putOnce,
} from '../../../../functions/platform/archive/archive-store.ts'
import { archivedBatches, hashOfItem } from '../../../../functions/platform/archive/archived-batch.ts'
import { keepHead } from '../../../../functions/platform/archive/keep-head.ts'
import { historyHashOf } from '../../../../functions/platform/table/history/history-hash.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { pagesOfTable } from '../../../../functions/platform/table/whole-table.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { eventOfItem } from '../../../../functions/tasks/task/task-items.ts'
import { type LocalObjects, startObjects } from '../../../../local/aws/objects/objects.ts'
import { archiveIn } from '../../../support/archive.ts'
import { memoryStore } from '../../../support/memory-table/memory-store.ts'
import { departmentRecords, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { askFor, july, refuse, update } from '../../tasks/task/stories.ts'
import { withDirectives } from './with-directives.ts'

/*
 * Whoever changes a history and makes the task's hash fit it: the archive names the entry by its number. Whoever makes the archive's
 * copy fit as well: the head of the day tells that its object is not what was sealed.
 */

let objects: LocalObjects
let store: Store
let archive: Archive
let place = 0

beforeAll(async () => {
  objects = await startObjects()
})
afterAll(() => objects.stop())

const everyItem = async (table: string): Promise<Item[]> => {
  const items: Item[] = []
  for await (const page of pagesOfTable(store, table)) items.push(...page)
  return items
}
/** The task's entries, oldest first. */
const entries = async (): Promise<Item[]> =>
  (await everyItem(store.history))
    .filter(({ details }) => details)
    .sort((one, other) => String(one.at).localeCompare(String(other.at)))
const put = (table: string, Item: Item) => store.client.send(new PutCommand({ TableName: table, Item }))
const remove = ({ pk, sk }: Item) =>
  store.client.send(new DeleteCommand({ TableName: store.history, Key: { pk, sk } }))

/** The task says that its history is as it stands now. */
const makeFit = async () => {
  const [task = {}] = (await everyItem(store.table)).filter(({ pk }) => String(pk).startsWith('D#'))
  const code = String(task.sk).slice('T#'.length)
  await put(store.table, { ...task, historyHash: historyHashOf(code, (await entries()).map(eventOfItem)) })
}

beforeEach(async () => {
  store = memoryStore()
  place += 1
  archive = archiveIn(objects, `histories-${place}`)
  const history = lived(
    registrationOf({ dueOn: july(20) }),
    [july(3), update],
    [july(9), askFor(july(30))],
    [july(10), refuse],
  )
  await restoreCity(store, [...departmentRecords('SXD'), ...withDirectives(history)])
  const at = instantOf(july(10), '10:00')
  const changes = (await entries()).map((entry, sequence) => ({
    kind: 'entered' as const,
    sequence: String(sequence),
    at,
    entry,
  }))
  for (const batch of archivedBatches(changes)) await putOnce(archive, batch)
  await keepHead(store, archive, { today: july(11), at: instantOf(july(11), '02:00') })
  expect((await auditCity(store)).faults).toEqual([])
  expect((await auditArchive(store, archive)).differences).toEqual([])
  expect((await auditHeads(store, archive)).differences).toEqual([])
})

const tampering: readonly [string, (told: Item[]) => Promise<unknown>, [what: string, number: number][]][] = [
  [
    'the first entry altered',
    async ([first = {}]) => put(store.history, { ...first, by: 'ct.khac' }),
    [['altered', 1]],
  ],
  [
    'a middle entry altered',
    async ([, second = {}]) => put(store.history, { ...second, by: 'ct.khac' }),
    [['altered', 2]],
  ],
  ['a middle entry removed', async ([, second = {}]) => remove(second), [['missing', 2]]],
  ['the last entry removed', async (told) => remove(told.at(-1) ?? {}), [['missing', 4]]],
  [
    'two entries swapped',
    async ([, second = {}, third = {}]) => {
      await put(store.history, { ...second, at: third.at, on: third.on })
      await put(store.history, { ...third, at: second.at, on: second.on })
    },
    [
      ['altered', 2],
      ['altered', 3],
    ],
  ],
]

describe.each(tampering)('%s, and the hash made to fit', (_, tamper, found) => {
  it('is told by the archive, with the number of the entry', async () => {
    const told = await entries()
    await tamper(told)
    expect((await auditCity(store)).faults.map(({ fault }) => fault)).toContain('broken-history')
    await makeFit()
    expect((await auditCity(store)).faults.map(({ fault }) => fault)).not.toContain('broken-history')
    const { differences } = await auditArchive(store, archive)
    expect(differences.map(({ what, history, number }) => [what, history, number])).toEqual(
      found.map(([what, number]) => [what, String(told[0]?.pk).slice('T#'.length), number]),
    )
  })
})

it('an entry overwritten, the hash and the archive’s copy made to fit, is told by the head of the day', async () => {
  const [, second = {}] = await entries()
  const forged = { ...second, by: 'ct.khac' }
  await put(store.history, forged)
  await makeFit()
  const keys: string[] = []
  for await (const key of keysUnder(archive, 'entries/')) keys.push(key)
  const [key = ''] = keys
  const lines = (await linesOfObject(archive, key)).map((line) => {
    const told = JSON.parse(line)
    return told.entry.sk === second.sk ? { ...told, entry: forged, hash: hashOfItem(forged) } : told
  })
  const Body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  await archive.client.send(new PutObjectCommand({ Bucket: archive.bucket, Key: key, Body }))
  expect((await auditCity(store)).faults.map(({ fault }) => fault)).not.toContain('broken-history')
  expect((await auditArchive(store, archive)).differences).toEqual([])
  expect((await auditHeads(store, archive)).differences).toEqual([
    { what: 'copy-altered', history: key, entry: '' },
  ])
})
