import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditHeads } from '../../../../functions/documents/city-file/audit/audit-heads.ts'
import { recordStep } from '../../../../functions/figures/letters/outgoing/outgoing-papers-store.ts'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { itemOfUser } from '../../../../functions/organisation/people/users-store.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { putSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import { type Archive, putOnce, textOfObject } from '../../../../functions/platform/archive/archive-store.ts'
import { headOfText, keyOfHead, textOfHead } from '../../../../functions/platform/archive/day-head.ts'
import { keepHead } from '../../../../functions/platform/archive/keep-head.ts'
import { registerLineOf } from '../../../../functions/platform/archive/registers.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { pagesOfTable } from '../../../../functions/platform/table/whole-table.ts'
import { addDays, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { type LocalObjects, startObjects } from '../../../../local/aws/objects/objects.ts'
import { archiveIn } from '../../../support/archive.ts'
import { withCalls } from '../../../support/faults.ts'
import { july } from '../../tasks/task/stories.ts'
import { commandOf, departmentOf } from '../table/city.ts'
import { cityOfRegisters, entered, person } from './city-of-registers.ts'

/*
 * Whoever changes what stands beside histories, whatever else they make fit, finds the head of an earlier night against them.
 */

let objects: LocalObjects
let store: Store
let archive: Archive
let place = 0

beforeAll(async () => {
  objects = await startObjects()
})
afterAll(() => objects.stop())

const items = async (prefix: string): Promise<Item[]> => {
  const found: Item[] = []
  for await (const page of pagesOfTable(store, store.table))
    found.push(...page.filter(({ pk }) => String(pk).startsWith(prefix)))
  return found
}
const put = (item: Item) => store.client.send(new PutCommand({ TableName: store.table, Item: item }))
const remove = ({ pk, sk }: Item) =>
  store.client.send(new DeleteCommand({ TableName: store.table, Key: { pk, sk } }))
const overwrite = (Key: string, Body: string) =>
  archive.client.send(new PutObjectCommand({ Bucket: archive.bucket, Key, Body }))
const night = (today: LocalDate) => keepHead(store, archive, { today, at: instantOf(today, '02:00') })
const found = async () => (await auditHeads(store, archive)).differences

beforeEach(async () => {
  place += 1
  archive = archiveIn(objects, `archive-${place}`)
  store = await cityOfRegisters()
  await putOnce(archive, { key: `entries/${july(27)}/1-1.jsonl`, body: '{"line":1}\n' })
  expect((await night(july(28))).differences).toEqual([])
})

it('nothing differs, night after night, while the city goes on', async () => {
  await putSettings(
    store,
    { ...entered, from: july(30), value: { ...defaultSettings, mailTime: '09:00' } },
    2,
  )
  const [before] = await items('OUT#')
  await recordStep(store, String(before?.sk), {
    step: { step: 'sent-out', day: july(29) },
    command: commandOf('out'),
    today: july(29),
  })
  await putDepartment(store, { ...departmentOf('SXD'), name: 'Sở Xây dựng mới' }, 2021)
  expect((await night(july(29))).differences).toEqual([])
  expect((await night(july(29))).differences).toEqual([])
  expect(await auditHeads(store, archive)).toMatchObject({ heads: 2, differences: [] })
})

const kinds: readonly [what: string, prefix: string][] = [
  ['settings', 'SET#settings'],
  ['a calendar', 'SET#calendar'],
  ['a rule set', 'SET#rule-sets'],
  ['a formula set', 'SET#formula-sets'],
  ['a scheme of assessments', 'SET#assessment-schemes'],
  ['a version of a template', 'SET#paper-templates'],
  ['what somebody delegated', 'SET#delegations'],
  ['a letter', 'LETTER#2021'],
]

describe.each(kinds)('%s', (_, prefix) => {
  it('altered behind the API is found, by the next night and by the audit', async () => {
    const [item = {}] = await items(prefix)
    await put({ ...item, by: 'somebody', letter: { ...(item.letter as object), by: 'somebody' } })
    const altered = [{ what: 'altered', history: item.pk, entry: item.sk }]
    expect(await found()).toEqual(altered)
    expect((await night(july(29))).differences).toEqual(altered)
    // The head of that night says what stands there now: the one before still tells.
    expect(await found()).toEqual(altered)
  })

  it('removed behind the API is found', async () => {
    const last = (await items(prefix)).at(-1) ?? {}
    await remove(last)
    expect(await found()).toEqual([{ what: 'missing', history: last.pk, entry: last.sk }])
  })
})

it('two versions that were swapped are both found', async () => {
  const [one = {}, other = {}] = await items('SET#settings')
  await put({ ...one, ...{ value: other.value, at: other.at } })
  await put({ ...other, ...{ value: one.value, at: one.at } })
  expect((await found()).map(({ what, entry }) => [what, entry])).toEqual([
    ['altered', one.sk],
    ['altered', other.sk],
  ])
})

it('the bytes of a template are known by their hash', async () => {
  const [file = {}] = await items('TEMPLATE#')
  await put({ ...file, file: new Uint8Array([1]) })
  expect(await found()).toEqual([{ what: 'altered', history: file.pk, entry: 'FILE' }])
})

describe('a paper on its way', () => {
  const alter = async (change: (entries: object[]) => object[], more: object = {}) => {
    const [item = {}] = await items('OUT#')
    await put({ ...item, entries: change(item.entries as object[]), ...more })
    return { history: item.pk, entry: item.sk }
  }
  it.each<[string, (entries: object[]) => object[], 'altered' | 'missing', number]>([
    ['an entry altered', ([first, ...rest]) => [{ ...first, by: 'x' }, ...rest], 'altered', 1],
    ['the last entry removed', (entries) => entries.slice(0, -1), 'missing', 3],
    ['a middle entry removed', ([first, , last]) => [first, last] as object[], 'missing', 2],
    ['two entries swapped', ([first, second, last]) => [second, first, last] as object[], 'altered', 1],
    ['an entry put between', ([first, ...rest]) => [first, { ...first }, ...rest] as object[], 'altered', 2],
    ['every entry removed', () => [], 'missing', 1],
  ])('%s', async (_, change, what, number) => {
    const at = await alter(change)
    expect(await found()).toEqual([{ what, ...at, number }])
  })
  it('its draft altered', async () => {
    const at = await alter((entries) => entries, { draft: { kind: 'report', subject: 'Khác', symbol: 'X' } })
    expect(await found()).toEqual([{ what: 'altered', ...at, number: 0 }])
  })
})

it('what somebody delegated is looked at, though nothing says any more that they do', async () => {
  const [now = {}] = await items('DELEG')
  const [delegated = {}] = await items('SET#delegations')
  await remove(now)
  expect((await night(july(29))).differences).toEqual([])
  await put({ ...delegated, by: 'somebody' })
  const altered = [{ what: 'altered', history: delegated.pk, entry: delegated.sk }]
  expect((await night(july(30))).differences).toEqual(altered)
})

it('a night asks no more of the table with twenty people more', async () => {
  const callsOf = async (day: LocalDate): Promise<number> => {
    let calls = 0
    const counting = withCalls(store, (_, send) => {
      calls += 1
      return send()
    })
    await keepHead(counting, archive, { today: day, at: instantOf(day, '02:00') })
    return calls
  }
  const before = await callsOf(july(29))
  for (let number = 0; number < 20; number += 1)
    await put({ ...itemOfUser(person(`ct.so${number}`)), schema: 1 })
  expect(await callsOf(july(30))).toBe(before)
})

it('after a long pause all that came meanwhile is sealed', async () => {
  const key = `entries/${july(30)}/2-2.jsonl`
  await putOnce(archive, { key, body: '{"line":2}\n' })
  await night('2022-01-03')
  const head = headOfText(await textOfObject(archive, keyOfHead('2022-01-03')))
  expect(head?.objects.map((sealed) => sealed.key)).toEqual([key])
  expect(head?.years).toEqual([2020, 2021, 2022])
})

it.each(['DEPT', 'USER'])('%s: nobody and nothing is removed', async (prefix) => {
  const [item = {}] = await items(prefix)
  await remove(item)
  expect(await found()).toContainEqual({ what: 'missing', history: item.pk, entry: item.sk })
})

describe('whoever makes all of it fit', () => {
  /** The item changed, and the head of the night rewritten to say so. */
  const forge = async (day: LocalDate) => {
    const [item = {}] = await items('LETTER#2021')
    const forged = { ...item, letter: { ...(item.letter as object), by: 'somebody' } }
    await put(forged)
    const head = headOfText(await textOfObject(archive, keyOfHead(day)))
    if (!head) throw new Error('no head')
    const registers = head.registers.map((line) => (line.pk === item.pk ? registerLineOf(forged) : line))
    await overwrite(keyOfHead(day), textOfHead({ ...head, registers }))
  }

  it('is found by the head of the next night, which tells the hash of the one before', async () => {
    await night(july(29))
    await forge(july(28))
    const differences = await found()
    expect(differences).toContainEqual({ what: 'copy-altered', history: keyOfHead(july(28)), entry: '' })
  })

  it('a head that is no head is told, and one that is gone', async () => {
    await night(july(29))
    await overwrite(keyOfHead(july(29)), 'không phải niêm phong')
    expect(await found()).toEqual([{ what: 'copy-altered', history: keyOfHead(july(29)), entry: '' }])
    await archive.client.send(new DeleteObjectCommand({ Bucket: archive.bucket, Key: keyOfHead(july(28)) }))
    await overwrite(keyOfHead(addDays(july(28), 2)), '{}')
    expect((await found()).map(({ history }) => history)).toContain(keyOfHead(july(30)))
  })

  it('an object of the archive that was replaced, or is gone, is found by the head of its day', async () => {
    const key = `entries/${july(27)}/1-1.jsonl`
    await overwrite(key, '{"line":2}\n')
    expect(await found()).toEqual([{ what: 'copy-altered', history: key, entry: '' }])
    await archive.client.send(new DeleteObjectCommand({ Bucket: archive.bucket, Key: key }))
    expect(await found()).toEqual([{ what: 'missing', history: key, entry: '' }])
  })
})
