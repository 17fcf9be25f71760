import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AttachedFile } from '../../../functions/files/attached-file.ts'
import type { Answer, Caller, Problem } from '../../support/api.ts'
import { handInAt, pdf, sha256Of } from '../../support/files.ts'
import { type City, departmentNamed, openCity, person } from '../city.ts'

/*
 * The Office registers a resolution whose symbol and date are not known, attaches its scan, and completes it: the scan is
 * opened under the key that it has now, by whoever may read the directive, and by nobody else.
 */

let city: City
let office: Caller
let clerk: Caller
let former: string

const bytes = pdf('Nghị quyết có dấu đỏ')
const name = 'Nghị quyết 12.pdf'

beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      departmentNamed('STC', 'Sở Tài chính'),
      person('vp.kstt', 'office'),
      person('lanhdao', 'leader'),
      person('cv.sxd', 'clerk', 'SXD'),
      person('cv.stc', 'clerk', 'STC'),
    ],
    '2021-07-20',
    '09:00',
  )
  office = city.api.as('vp.kstt')
  clerk = city.api.as('cv.sxd')
  const directive = {
    kind: 'resolution',
    number: '12',
    dateUnknown: true,
    issuer: 'Hội đồng nhân dân',
    abstract: 'Về kế hoạch đầu tư công',
  }
  const tasks = [
    {
      department: 'SXD',
      title: 'Rà soát kế hoạch đầu tư công',
      dueOn: '2021-08-20',
      assignedOn: '2021-07-20',
    },
  ]
  const { status, body } = await office.post<{ key: string }>('/api/directives', { directive, tasks })
  expect(status).toBe(201)
  former = body.key
})
afterAll(() => city?.stop())

interface Opened {
  readonly file: AttachedFile
  readonly address: string
}

const handIn = (who: Caller, key: string) => handInAt(who, `/api/directives/${key}/files`, name, bytes)

const change = (who: Caller, key: string, body: object, sent?: { readonly key: string }) =>
  who.post<{ key: string; version?: number }>(`/api/directives/${key}/changes`, body, sent)

const open = (who: Caller, key: string, file: string) =>
  who.get<Opened>(`/api/directives/${key}/files/${file}`)

const refusal = async (asked: Promise<Answer<unknown>>) => {
  const { status, body } = await asked
  return [status, (body as Problem).code]
}

let file: string
let key: string

test('attached with an entry of its history, once, however often the command is sent', async () => {
  file = await handIn(office, former)
  const attach = { change: 'attach', version: 1, files: [file] }
  const [first, again] = [
    await change(office, former, attach, { key: 'scan-attached-1' }),
    await change(office, former, attach, { key: 'scan-attached-1' }),
  ]
  expect([first.status, again.status, again.body]).toEqual([200, 200, first.body])
  const { body } = await clerk.get<{ changes: object[] }>(`/api/directives/${former}/history`)
  const told = { id: file, name, size: bytes.length, kind: 'pdf', sha256: sha256Of(bytes) }
  expect(body.changes).toMatchObject([{ change: { change: 'attach', files: [told] }, by: 'vp.kstt' }])
})

test('opened under the key that it is completed to, and under the one it had', async () => {
  const completed = await change(office, former, {
    change: 'complete',
    version: 2,
    symbol: 'NQ-HĐND',
    issuedOn: '2021-07-19',
  })
  expect(completed.status).toBe(200)
  key = completed.body.key
  expect(key).toContain('HĐND')
  for (const at of [key, former])
    for (const who of [office, clerk, city.api.as('lanhdao')]) {
      const { status, body } = await open(who, at, file)
      expect(status).toBe(200)
      expect(Buffer.from(await (await fetch(body.address)).arrayBuffer())).toEqual(bytes)
    }
})

test('attached to a symbol that is not plain ASCII', async () => {
  const another = await handIn(office, key)
  expect((await change(office, key, { change: 'attach', version: 1, files: [another] })).status).toBe(200)
  const { body } = await open(clerk, key, another)
  expect(Buffer.from(await (await fetch(body.address)).arrayBuffer())).toEqual(bytes)
})

test('nobody’s who may not see the directive; announced and attached by the Office alone', async () => {
  expect(await refusal(open(city.api.as('cv.stc'), key, file))).toEqual([404, 'not-found'])
  const announced = clerk.post(`/api/directives/${key}/files`, { name, size: 1, sha256: 'a'.repeat(64) })
  expect(await refusal(announced)).toEqual([403, 'forbidden'])
  const attach = { change: 'attach', version: 2, files: [file] }
  expect(await refusal(change(clerk, key, attach))).toEqual([403, 'forbidden'])
})

test('refused: attached already, under what it was registered as, none at all, a version that was not read', async () => {
  const own = await handIn(office, key)
  const attach = { change: 'attach', version: 2, files: [own] }
  expect(await refusal(change(office, key, { ...attach, version: 1 }))).toEqual([412, 'stale-directive'])
  expect(await refusal(change(office, key, { ...attach, files: [file] }))).toEqual([422, 'file-not-there'])
  expect((await change(office, key, attach)).status).toBe(200)
  const again = { ...attach, version: 3 }
  expect(await refusal(change(office, key, again))).toEqual([409, 'file-already-attached'])
  const late = { change: 'attach', version: 3, files: [own] }
  expect(await refusal(change(office, former, late))).toEqual([422, 'file-not-there'])
  const { status, body } = await change(office, key, { ...again, files: [] })
  expect([status, (body as unknown as Problem).errors?.[0]?.code]).toEqual([422, 'file-missing'])
})

test('nothing failed on the way', () => expect(city.errors).toEqual([]))
