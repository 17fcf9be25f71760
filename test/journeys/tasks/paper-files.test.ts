import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AttachedFile } from '../../../functions/files/attached-file.ts'
import type { Answer, Caller, Problem } from '../../support/api.ts'
import { handIn, handInAt, pdf, sha256Of } from '../../support/files.ts'
import { signedPdf, signingPerson } from '../../support/signed-pdf.ts'
import { type City, departmentNamed, openCity, person } from '../city.ts'

/* The signed file is kept with a letter and with a decision, and opened by whoever may read them. */

let city: City
let office: Caller
let leader: Caller
let clerk: Caller

const day = '2021-07-20'
const draftBytes = pdf('Dự thảo')
const signedBytes = signedPdf(pdf('Công văn'), signingPerson('Trần Văn Một', 'UBND thành phố'))
const lateBytes = pdf('Bản quét')

beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      person('vp.kstt', 'office'),
      person('lanhdao', 'leader'),
      person('cv.sxd', 'clerk', 'SXD'),
    ],
    day,
    '09:00',
  )
  office = city.api.as('vp.kstt')
  leader = city.api.as('lanhdao')
  clerk = city.api.as('cv.sxd')
})
afterAll(() => city?.stop())

const refusal = async (asked: Promise<Answer<unknown>>) => {
  const { status, body } = await asked
  return [status, (body as Problem).code]
}
const bytesAt = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer())

interface Paper {
  readonly id: string
  readonly steps: readonly { step: { step: string }; files?: readonly AttachedFile[] }[]
}

describe('of a letter', () => {
  let paper: string
  const record = (who: Caller, step: object, files: readonly string[] = [], sent?: { key: string }) =>
    who.post<Paper>(`/api/outgoing-papers/${paper}/steps`, { step, files }, sent)
  const kept = (who: Caller, name: string, bytes: Uint8Array) =>
    handInAt(who, `/api/outgoing-papers/${paper}/files`, name, bytes)
  const open = (who: Caller, file: string) =>
    who.get<{ address: string }>(`/api/outgoing-papers/${paper}/files/${file}`)
  let [draft, signed] = ['', '']

  beforeAll(async () => {
    const named = [{ department: 'SXD', level: 'remind' }]
    const given = { kind: 'letter', subject: 'V/v kết quả tháng 7', symbol: 'UBND-KSTT', named }
    const { status, body } = await office.post<Paper>('/api/outgoing-papers', given)
    expect(status).toBe(201)
    paper = body.id
  })

  test('comes with its step, once, however often the command is sent', async () => {
    draft = await kept(office, 'Dự thảo.pdf', draftBytes)
    expect((await record(office, { step: 'sent-for-signing', day }, [draft])).status).toBe(200)
    signed = await kept(leader, 'Công văn.pdf', signedBytes)
    const sent = [
      await record(leader, { step: 'signed', day }, [signed], { key: 'signed-00001' }),
      await record(leader, { step: 'signed', day }, [signed], { key: 'signed-00001' }),
    ]
    expect(sent.map(({ status }) => status)).toEqual([200, 200])
    expect(sent[0]?.body.steps.at(-1)?.files).toMatchObject([
      { name: 'Công văn.pdf', sha256: sha256Of(signedBytes) },
    ])
    expect(await bytesAt((await open(office, signed)).body.address)).toEqual(signedBytes)
    expect(await refusal(record(office, { step: 'numbered', day, number: '7' }, [signed]))).toEqual([
      422,
      'file-not-there',
    ])
  })

  test('is the Office’s and the leaders’ until the letter is out; then the letter’s readers open what was signed', async () => {
    for (const file of [draft, signed]) expect(await refusal(open(clerk, file))).toEqual([404, 'not-found'])
    expect(await refusal(clerk.get(`/api/outgoing-papers/${paper}`))).toEqual([404, 'not-found'])
    await record(office, { step: 'numbered', day, number: '7' })
    await record(office, { step: 'sent-out', day })
    const late = await kept(office, 'Bản quét.pdf', lateBytes)
    expect((await record(office, { step: 'file-kept' }, [late])).status).toBe(200)
    expect(await refusal(open(clerk, draft))).toEqual([404, 'not-found'])
    const signaturesOf = (file: string) => clerk.get(`/api/outgoing-papers/${paper}/files/${file}/signatures`)
    expect((await signaturesOf(signed)).body).toMatchObject({
      looked: 'yes',
      signatures: [{ state: 'intact', signer: 'Trần Văn Một' }],
    })
    expect((await signaturesOf(late)).body).toEqual({ looked: 'yes', signatures: [] })
    expect(await refusal(signaturesOf(draft))).toEqual([404, 'not-found'])
    for (const [file, bytes] of [
      [signed, signedBytes],
      [late, lateBytes],
    ] as const)
      expect(await bytesAt((await open(clerk, file)).body.address)).toEqual(bytes)
    const { body } = await clerk.get<Paper>(`/api/outgoing-papers/${paper}`)
    expect(body.steps.map(({ step, files = [] }) => [step.step, files.map(({ name }) => name)])).toEqual([
      ['sent-for-signing', []],
      ['signed', ['Công văn.pdf']],
      ['numbered', []],
      ['sent-out', []],
      ['file-kept', ['Bản quét.pdf']],
    ])
  })

  test('without a file nothing is kept, and a department hands none in', async () => {
    const { status, body } = await record(office, { step: 'file-kept' })
    expect([status, (body as unknown as Problem).errors?.[0]?.code]).toEqual([422, 'file-missing'])
    const announced = clerk.post(`/api/outgoing-papers/${paper}/files`, {
      name: 'a.pdf',
      size: 1,
      sha256: 'a'.repeat(64),
    })
    expect(await refusal(announced)).toEqual([403, 'forbidden'])
  })
})

test('of a decision it comes with the signature, and the department opens it', async () => {
  const directive = {
    kind: 'official-letter',
    number: '12',
    symbol: 'UBND-KT',
    issuedOn: day,
    issuer: 'UBND thành phố',
    abstract: 'Về kế hoạch',
  }
  const task = { department: 'SXD', title: 'Rà soát', dueOn: '2021-07-25', assignedOn: day }
  const { body } = await office.post<{ tasks: { id: string }[] }>('/api/directives', {
    directive,
    tasks: [task],
  })
  const id = body.tasks[0]?.id ?? ''
  const command = async (who: Caller, action: string, words: object) => {
    const { etag = '' } = await who.get(`/api/tasks/${id}`)
    return who.post(`/api/tasks/${id}/${action}`, words, { ifMatch: etag })
  }
  const ask = { outcome: 'unfinished', reason: 'funding', cause: 'Chờ vốn', plan: 'Trình bổ sung' }
  await command(clerk, 'report', { ...ask, proposedDueOn: '2021-08-31' })
  const approval = { decision: 'approve', dueOn: '2021-08-20', objectiveCause: true }
  expect((await command(leader, 'extension', approval)).status).toBe(200)
  const file = await handIn(leader, id, 'Quyết định.pdf', signedBytes)
  expect(
    (await command(leader, 'decision-paper', { step: { step: 'signed', day }, files: [file] })).status,
  ).toBe(200)
  const opened = await clerk.get<{ address: string }>(`/api/tasks/${id}/files/${file}`)
  expect(await bytesAt(opened.body.address)).toEqual(signedBytes)
  const { body: told } = await clerk.get(`/api/tasks/${id}/files/${file}/signatures`)
  expect(told).toMatchObject({ looked: 'yes', signatures: [{ state: 'intact' }] })
})

test('nothing failed on the way', () => expect(city.errors).toEqual([]))
