import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditHeads } from '../../../../functions/documents/city-file/audit/audit-heads.ts'
import { putTemplate } from '../../../../functions/documents/papers/templates/templates-store.ts'
import { defaultScheme } from '../../../../functions/figures/decree-335/assessment-scheme.ts'
import { putScheme } from '../../../../functions/figures/decree-335/scheme-store.ts'
import { recordLetter } from '../../../../functions/figures/letters/letters-store.ts'
import { putDraft, recordStep } from '../../../../functions/figures/letters/outgoing/outgoing-papers-store.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { putFormulaSet, putRuleSet } from '../../../../functions/figures/rules/rules-store.ts'
import { putYear } from '../../../../functions/organisation/calendar/calendar-store.ts'
import { proposedDays } from '../../../../functions/organisation/calendar/holidays.ts'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { putDelegations } from '../../../../functions/organisation/people/delegations/delegations-store.ts'
import { itemOfUser } from '../../../../functions/organisation/people/users-store.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { putSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import type { PaperStep } from '../../../../functions/organisation/signing/paper-life.ts'
import { type Archive, putOnce, textOfObject } from '../../../../functions/platform/archive/archive-store.ts'
import { headOfText, keyOfHead, textOfHead } from '../../../../functions/platform/archive/day-head.ts'
import { keepHead } from '../../../../functions/platform/archive/keep-head.ts'
import { registerLineOf } from '../../../../functions/platform/archive/registers.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { pagesOfTable } from '../../../../functions/platform/table/whole-table.ts'
import { addDays, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { localCredentials } from '../../../../local/aws/credentials.ts'
import { type LocalObjects, startObjects } from '../../../../local/aws/objects/objects.ts'
import { region } from '../../../../local/aws/template.ts'
import { memoryStore } from '../../../support/memory-table/memory-store.ts'
import { july } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, departmentOf } from '../table/city.ts'

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

const entered = { from: july(28), by: 'qt.mot', at: '2021-07-27T02:00:00.000Z' }
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

/** A paper with a step on each way. */
const paper = async (): Promise<string> => {
  const draft = { kind: 'report', subject: 'Báo cáo tháng 7', symbol: 'BC-UBND' } as const
  const { id } = await putDraft(store, { code: codeOf('bc'), draft }, commandOf('draft'), july(26))
  const steps: PaperStep[] = [
    { step: 'sent-for-signing', day: july(26) },
    { step: 'numbered', day: july(27), number: '12' },
    { step: 'signed', day: july(27) },
  ]
  for (const step of steps)
    await recordStep(store, id, { step, command: commandOf(`${step.step}`), today: july(27) })
  return id
}

beforeEach(async () => {
  store = memoryStore()
  place += 1
  const bucket = `archive-${place}`
  objects.addBucket(bucket)
  const { endpoint } = objects
  const client = new S3Client({ endpoint, region, credentials: localCredentials, forcePathStyle: true })
  archive = { client, bucket }
  const user = {
    id: 'ct.mot',
    name: 'Ông Một',
    email: 'ct.mot@example.vn',
    role: 'leader',
    active: true,
  } as const
  await put({ ...itemOfUser(user), schema: 1 })
  await putDepartment(store, departmentOf('SXD'), 2021)
  await putSettings(store, { ...entered, value: { ...defaultSettings, mailTime: '08:00' } }, 0)
  await putSettings(store, { ...entered, at: '2021-07-27T03:00:00.000Z', value: defaultSettings }, 1)
  await putYear(store, { ...entered, value: { year: 2022, days: proposedDays(2022) } }, 0)
  await putRuleSet(store, { ...(ruleSets[0] as (typeof ruleSets)[number]), name: '5000' }, entered)
  await putFormulaSet(store, { ...formulaSets['da-nang'], name: 'tam-thoi' }, entered)
  await putScheme(store, { ...entered, value: defaultScheme }, 0)
  const file = { name: 'mau.docx', bytes: new Uint8Array([80, 75, 3, 4]) }
  await putTemplate(store, { ...entered, paper: 'letter', file }, 0)
  const when = { today: july(27), at: instantOf(july(27), '09:00') }
  await putDelegations(store, 'ct.mot', [{ deputy: 'vp.mot', from: july(28), to: july(30) }], when)
  const letter = { number: '4651', symbol: 'UBND-KSTT', issuedOn: july(26) }
  const named = [{ department: 'SXD', level: 'commend' as const }]
  await recordLetter(store, { ...letter, named }, commandOf('record letter'), july(27))
  await paper()
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
