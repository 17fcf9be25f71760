import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AttachedFile } from '../../../functions/files/attached-file.ts'
import { objectKeyOf } from '../../../functions/files/file-owner.ts'
import { fileOfItem, itemOfFile, readFile } from '../../../functions/files/files-store.ts'
import type { HandedInFile } from '../../../functions/files/handed-in-file.ts'
import { putItem } from '../../../functions/platform/table/writes.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { filesOfTask } from '../../../functions/tasks/files/files-of-task.ts'
import type { TaskEvent } from '../../../functions/tasks/history/event.ts'
import type { Answer, Caller, Problem } from '../../support/api.ts'
import { announce, docx, handIn, officeFile, pdf, png, send, sha256Of } from '../../support/files.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from '../city.ts'

/*
 * A clerk hands in a scan with a finished report, the Office opens it in the history; who may not see the task sees no file.
 * What is not as it was announced is refused with words, and nothing is left behind.
 */

let city: City
let clerk: Caller
let colleague: Caller
let office: Caller

const titles = [
  'báo cáo',
  'tình hình',
  'trao đổi',
  'phối hợp',
  'không kèm được',
  'lặp lại',
  'tệp lớn',
  'lấy kết quả',
]
const ids = titles.map((_, place) => taskIdAt('SXD', place))
const [reported, updated, discussed, coordinated, refusing, repeated, large, taken] = ids as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

beforeAll(async () => {
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('STC', 'Sở Tài chính'),
    person('qt.hethong', 'administrator'),
    person('vp.kstt', 'office'),
    person('cv.sxd', 'clerk', 'SXD'),
    person('cv2.sxd', 'clerk', 'SXD'),
    person('cv.stc', 'clerk', 'STC'),
    ...tasksGiven(titles.map((title) => ({ department: 'SXD', title, dueOn: '2021-07-30' }))),
  ]
  city = await openCity(records, '2021-07-20', '09:00')
  office = city.api.as('vp.kstt')
  clerk = city.api.as('cv.sxd')
  colleague = city.api.as('cv2.sxd')
})
afterAll(() => city?.stop())

const act = async (who: Caller, id: string, noun: string, body: object, key?: string) => {
  const { etag } = await who.get(`/api/tasks/${id}`)
  return who.post(`/api/tasks/${id}/${noun}`, body, { ifMatch: etag, ...(key && { key }) })
}

const refusal = async (asked: Promise<Answer<unknown>>) => {
  const { status, body } = await asked
  const { code, facts } = body as Problem
  return { status, code, ...(facts?.fault !== undefined && { fault: facts.fault }) }
}

const historyOf = async (who: Caller, id: string): Promise<TaskEvent[]> =>
  (await who.get<{ events: TaskEvent[] }>(`/api/tasks/${id}/history`)).body.events

interface Opened {
  readonly file: AttachedFile
  readonly scan: string
  readonly isShown: boolean
  readonly address: string
}

const open = (who: Caller, id: string, file: string, as = 'download') =>
  who.get<Opened>(`/api/tasks/${id}/files/${file}?as=${as}`)

describe('a file with a finished report', () => {
  const bytes = pdf('Báo cáo kết quả, có dấu đỏ')
  const name = 'Báo cáo 95-BC-SXD (dấu đỏ).pdf'
  let file = ''

  test('is announced, sent and told by the entry, with its hash', async () => {
    file = await handIn(clerk, reported, name, bytes)
    const body = { outcome: 'finished', result: 'Đã hoàn thành', files: [file] }
    expect((await act(clerk, reported, 'report', body)).status).toBe(200)
    const told = { id: file, name, size: bytes.length, kind: 'pdf', sha256: sha256Of(bytes) }
    expect((await historyOf(office, reported)).at(-1)?.details).toMatchObject({ report: { files: [told] } })
  })

  test('is opened by the Office, byte for byte, under its Vietnamese name', async () => {
    const { status, body } = await open(office, reported, file)
    expect(status).toBe(200)
    expect(body).toMatchObject({ scan: 'not-yet', isShown: true, file: { name } })
    const got = await fetch(body.address)
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
    expect(got.headers.get('content-disposition')).toBe(
      `attachment; filename="Bao cao 95-BC-SXD (dau do).pdf"; filename*=UTF-8''${encodeURIComponent(name).replace('(', '%28').replace(')', '%29')}`,
    )
    expect(got.headers.get('content-type')).toBe('application/pdf')
  })

  test('is shown in the page under the same name', async () => {
    const { body } = await open(office, reported, file, 'preview')
    const got = await fetch(body.address)
    expect(got.headers.get('content-disposition')).toMatch(/^inline; filename="Bao cao/)
  })

  test('is nobody’s who may not see the task', async () =>
    expect(await refusal(open(city.api.as('cv.stc'), reported, file))).toEqual({
      status: 404,
      code: 'not-found',
    }))

  test('belongs to its task alone', async () =>
    expect(await refusal(open(office, updated, file))).toEqual({ status: 404, code: 'not-found' }))
})

test('an update brings several, in the order in which they were named', async () => {
  const files = [
    await handIn(clerk, updated, 'Hiện trường.png', png()),
    await handIn(clerk, updated, 'Tờ trình.docx', docx()),
  ]
  expect((await act(clerk, updated, 'progress', { text: 'Đã họp', files })).status).toBe(200)
  const [last] = (await historyOf(clerk, updated)).slice(-1)
  expect(last?.details).toMatchObject({
    progress: { files: [{ id: files[0] }, { id: files[1], kind: 'docx' }] },
  })
  const { body } = await open(office, updated, files[1] ?? '', 'preview')
  expect(body.isShown).toBe(false)
})

test('what could not be copied yet opens all the same, from where it arrived, and the next sweep copies it', async () => {
  const bytes = pdf('Trên đường')
  const file = await handIn(clerk, updated, 'Trên đường.pdf', bytes)
  expect((await act(clerk, updated, 'progress', { text: 'Kèm tệp', files: [file] })).status).toBe(200)
  const at = async () => {
    const { address } = (await open(office, updated, file)).body
    const got = await fetch(address)
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
    return city.buckets.find((bucket) => address.includes(bucket))
  }
  const [kept, arriving] = ['files', 'uploads'].map((name) =>
    city.buckets.find((bucket) => bucket.includes(`-${name}-`)),
  )
  expect(await at()).toBe(kept)

  const owner = filesOfTask(updated)
  const objects = new S3Client({ forcePathStyle: true, endpoint: city.objectsEndpoint })
  await objects.send(new DeleteObjectCommand({ Bucket: kept, Key: objectKeyOf(owner, file) }))
  objects.destroy()
  const entered = (await readFile(city.store, owner, file)) as HandedInFile
  const beingKeptSince = instantOf('2021-07-20', '08:30').toISOString()
  await putItem(city.store, itemOfFile(owner, { ...entered, beingKeptSince }), fileOfItem)
  expect(await at()).toBe(arriving)
  const scheduledTime = instantOf('2021-07-20', '08:45').toISOString()
  expect(await city.invoke('sweep-notices', { scheduledTime })).toMatchObject({ files: 1 })
  expect(await at()).toBe(kept)
  expect(await readFile(city.store, owner, file)).toEqual(entered)
})

test('another system opens the file of a result, and no other', async () => {
  const bytes = pdf('Kết quả')
  const file = await handIn(clerk, taken, 'Kết quả.pdf', bytes)
  const result = { outcome: 'finished', result: 'Đã hoàn thành', files: [file] }
  expect((await act(clerk, taken, 'report', result)).status).toBe(200)
  const note = await handIn(office, taken, 'Trao đổi.pdf', pdf())
  await office.post(`/api/tasks/${taken}/comments`, { text: 'Xem phiếu', files: [note] })
  const account = { name: 'Hệ thống văn bản', scopes: ['read-tasks'] }
  const made = await city.api.as('qt.hethong').post<{ id: string; secret: string }>('/api/machines', account)
  const basic = Buffer.from(`${made.body.id}:${made.body.secret}`).toString('base64')
  const granted = await fetch(`${city.url}/api/machine/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token: token } = (await granted.json()) as { access_token: string }
  const opened = (id: string) =>
    fetch(`${city.url}/api/machine/tasks/${taken}/files/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    })
  const { address } = (await (await opened(file)).json()) as Opened
  const got = await fetch(address)
  expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
  expect((await opened(note)).status).toBe(404)
  expect((await opened('0'.repeat(32))).status).toBe(404)
})

test('a comment brings one, which who only coordinates may not read', async () => {
  const parties = [{ department: 'STC', role: 'coordinating' }]
  expect((await act(office, discussed, 'coordination', { parties })).status).toBe(200)
  const file = await handIn(office, discussed, 'Phiếu chuyển.pdf', pdf())
  const body = { text: 'Xem phiếu kèm theo', files: [file] }
  expect((await office.post(`/api/tasks/${discussed}/comments`, body)).status).toBe(201)
  expect((await open(clerk, discussed, file)).status).toBe(200)
  expect((await open(city.api.as('cv.stc'), discussed, file)).status).toBe(404)
})

test('who coordinates answers with one; who is only informed hands in nothing', async () => {
  const stc = city.api.as('cv.stc')
  expect((await announce(stc, coordinated, 'Ý kiến.pdf', pdf())).status).toBe(404)
  const parties = [{ department: 'STC', role: 'coordinating' }]
  await act(office, coordinated, 'coordination', { parties })
  const file = await handIn(stc, coordinated, 'Ý kiến.pdf', pdf())
  const answer = { text: 'Thống nhất', files: [file] }
  expect((await stc.post(`/api/tasks/${coordinated}/coordination-answer`, answer)).status).toBe(201)
  expect((await open(clerk, coordinated, file)).status).toBe(200)
})

describe('what is refused', () => {
  const attach = (files: string[], who = clerk) => act(who, refusing, 'progress', { text: 'Đã họp', files })
  const named = async (name: string, bytes: Uint8Array) =>
    attach([await handIn(clerk, refusing, name, bytes)])

  test.each([
    ['zip', 'Hồ sơ.zip'],
    ['a script', 'chạy.js'],
    ['a web page', 'trang.html'],
    ['a drawing that can hold scripts', 'hình.svg'],
    ['no ending', 'Báo cáo'],
  ])('a kind that nobody needs, before it is sent: %s', async (_, name) =>
    expect(await refusal(announce(clerk, refusing, name, pdf()))).toEqual({
      status: 422,
      code: 'file-kind-refused',
    }),
  )

  test.each([
    ['an empty one', 'a.pdf', 0, 'file-empty'],
    ['one over 50 MB', 'a.pdf', 50 * 1024 * 1024 + 1, 'file-too-large'],
    ['a name with a path', '../a.pdf', 1, 'file-name-form'],
    ['a name that reads backwards', 'a\u202efdp.exe.pdf', 1, 'control-characters'],
    ['a hidden name', '.pdf', 1, 'file-name-form'],
  ])('%s, before it is sent', async (_, name, size, code) => {
    const body = { name, size, sha256: sha256Of(Buffer.from('')) }
    const answer = await clerk.post<Problem>(`/api/tasks/${refusing}/files`, body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.map((one) => one.code)).toEqual([code])
  })

  test('other bytes than those announced, by the service itself', async () => {
    const { body } = await announce(clerk, refusing, 'a.pdf', pdf())
    expect((await send(body, pdf('khác'))).status).toBe(400)
    expect(await refusal(attach([body.id]))).toEqual({ status: 422, code: 'file-not-arrived' })
  })

  test('one that was never sent', async () => {
    const { body } = await announce(clerk, refusing, 'a.pdf', pdf())
    expect(await refusal(attach([body.id]))).toEqual({ status: 422, code: 'file-not-arrived' })
  })

  test.each([
    ['a script called PDF', 'a.pdf', Buffer.from('<script>alert(1)</script>'), 'other-content'],
    ['a PDF that ends in the middle', 'a.pdf', pdf().subarray(0, 80), 'cut-off'],
    ['a zip called Word', 'a.docx', officeFile('a.txt'), 'other-content'],
    ['a document with macros', 'a.docx', officeFile('word/document.xml', 'word/vbaProject.bin'), 'macros'],
    ['a Word document called Excel', 'a.xlsx', docx(), 'other-content'],
  ])('%s', async (_, name, bytes, fault) =>
    expect(await refusal(named(name, bytes))).toEqual({ status: 422, code: 'file-content-refused', fault }),
  )

  test('another person’s, another task’s, and one that is nobody’s', async () => {
    const gone = { status: 422, code: 'file-not-there' }
    expect(await refusal(attach([await handIn(colleague, refusing, 'a.pdf', pdf())]))).toEqual(gone)
    expect(await refusal(attach([await handIn(clerk, repeated, 'a.pdf', pdf())]))).toEqual(gone)
    expect(await refusal(attach(['0'.repeat(32)]))).toEqual(gone)
  })

  test('the same twice in one entry', async () => {
    const file = await handIn(clerk, refusing, 'a.pdf', pdf())
    const { status, body } = await attach([file, file])
    expect([status, (body as Problem).errors?.[0]?.code]).toEqual([422, 'file-twice'])
  })

  test('and the task’s history tells none of it', async () =>
    expect(await historyOf(office, refusing)).toHaveLength(1))
})

describe('the same command again', () => {
  test('gets the first answer, and the file is attached once', async () => {
    const file = await handIn(clerk, repeated, 'a.pdf', pdf())
    const body = { text: 'Đã họp', files: [file] }
    const first = await act(clerk, repeated, 'progress', body, 'once-and-again-1')
    const again = await act(clerk, repeated, 'progress', body, 'once-and-again-1')
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(first.body)
    const comment = { text: 'Kèm tệp', files: [await handIn(clerk, repeated, 'b.pdf', pdf())] }
    const said = () => clerk.post(`/api/tasks/${repeated}/comments`, comment, { key: 'once-and-again-2' })
    const [one, other] = [await said(), await said()]
    expect([one.status, other.status]).toEqual([201, 201])
    expect(other.body).toEqual(one.body)
    expect(await historyOf(clerk, repeated)).toHaveLength(3)
  })

  test('another command with the same file is refused', async () => {
    const file = await handIn(clerk, repeated, 'c.pdf', pdf())
    expect((await act(clerk, repeated, 'progress', { text: 'Một', files: [file] })).status).toBe(200)
    expect(await refusal(act(clerk, repeated, 'progress', { text: 'Hai', files: [file] }))).toEqual({
      status: 409,
      code: 'file-already-attached',
    })
  })

  test('a file is announced again under the same id, and another one under that key is refused', async () => {
    const one = await announce(clerk, repeated, 'd.pdf', pdf(), 'announced-twice')
    const again = await announce(clerk, repeated, 'd.pdf', pdf(), 'announced-twice')
    expect([again.status, again.body.id]).toEqual([201, one.body.id])
    expect((await announce(clerk, repeated, 'e.pdf', pdf(), 'announced-twice')).status).toBe(422)
  })
})

test('fifty megabytes arrive whole', async () => {
  const bytes = Buffer.concat([pdf(), Buffer.alloc(50 * 1024 * 1024 - 2 * pdf().length), pdf()])
  const file = await handIn(clerk, large, 'Bản vẽ.pdf', bytes)
  expect((await act(clerk, large, 'progress', { text: 'Kèm bản vẽ', files: [file] })).status).toBe(200)
  const { body } = await open(office, large, file)
  expect(sha256Of(Buffer.from(await (await fetch(body.address)).arrayBuffer()))).toBe(sha256Of(bytes))
})

test('nothing failed on the way', () => expect(city.errors).toEqual([]))
