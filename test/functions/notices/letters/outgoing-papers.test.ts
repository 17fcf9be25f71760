import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordStep } from '../../../../functions/figures/letters/outgoing/outgoing-papers-store.ts'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { leaderDigestMail, officeDigestMail } from '../../../../functions/notices/mail/city-digest-mail.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

let api: Api
let numbers = 500

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const letter = {
  kind: 'letter',
  subject: 'V/v kết quả thực hiện nhiệm vụ tháng 7',
  symbol: 'UBND-KSTT',
  ruleSet: '4651',
  named: [
    { department: 'SXD', level: 'remind' },
    { department: 'STC', level: 'commend' },
  ],
}
const number = () => {
  numbers += 1
  return String(numbers)
}
const drafted = async (draft: object = letter): Promise<string> => {
  itIs('2021-07-26')
  const { status, body } = await api.ask('vp.mot', 'POST /api/outgoing-papers', draft)
  expect([status, body]).toEqual([201, expect.objectContaining({ state: 'draft' })])
  return body.id
}
const record = (user: string, id: string, step: object, options = {}) =>
  api.ask(user, `POST /api/outgoing-papers/${id}/steps`, { step }, options)
const paperOf = async (id: string) => (await api.ask('vp.mot', `GET /api/outgoing-papers/${id}`)).body
const lettersOf = async (user = 'cv.sxd') => (await api.ask(user, 'GET /api/letters?year=2021')).body.letters
const waiting = async (user: string, name: string): Promise<string[]> => {
  const { body } = await api.ask(user, 'GET /api/todo')
  const group = body.groups.find((one: { name: string }) => one.name === name)
  return group?.papers.map(({ id }: { id: string }) => id) ?? []
}
const sentForSigning = { step: 'sent-for-signing', day: '2021-07-26' }
const signed = { step: 'signed', day: '2021-07-27' }

describe('a letter on its way', () => {
  it('waits before the leader and the Office until it is signed, then before the Office until it is out', async () => {
    const id = await drafted()
    expect(await waiting('ct.mot', 'papers-to-sign')).not.toContain(id)
    expect((await record('ct.mot', id, sentForSigning)).status).toBe(403)
    expect((await record('vp.mot', id, sentForSigning)).status).toBe(200)
    for (const user of ['ct.mot', 'vp.mot']) expect(await waiting(user, 'papers-to-sign')).toContain(id)
    itIs('2021-07-27')
    expect((await record('ct.mot', id, signed)).body).toMatchObject({
      state: 'signed',
      waitsFor: ['numbered', 'sent-out'],
      steps: [
        { step: { step: 'sent-for-signing' }, by: 'vp.mot', on: '2021-07-26' },
        { step: { step: 'signed', day: '2021-07-27' }, by: 'ct.mot', on: '2021-07-27' },
      ],
    })
    expect(await waiting('ct.mot', 'papers-to-sign')).not.toContain(id)
    expect(await waiting('vp.mot', 'papers-to-send-out')).toContain(id)
    expect(await waiting('ct.mot', 'papers-to-send-out')).toEqual([])
  })

  it('is a letter, counts and is written of once it is out, and not before', async () => {
    const id = await drafted()
    const given = number()
    const key = `2021-07-27_${given}_UBND-KSTT`
    itIs('2021-07-27')
    await record('ct.mot', id, signed)
    await record('vp.mot', id, { step: 'numbered', day: '2021-07-27', number: given })
    expect(await noticesOf(api.store, key)).toEqual([])
    expect(await lettersOf()).not.toContainEqual(expect.objectContaining({ number: given }))
    itIs('2021-07-28')
    const out = { step: 'sent-out', day: '2021-07-28' }
    const first = await record('vp.mot', id, out, { key: `out-${given}-0000` })
    expect(first.body).toMatchObject({ state: 'out', waitsFor: [], letter: key })
    expect(await lettersOf()).toContainEqual(
      expect.objectContaining({ number: given, issuedOn: '2021-07-27', ruleSetVersion: 1, paper: id }),
    )
    const mails = await noticesOf(api.store, key)
    expect(mails.map(({ recipient, state }) => [recipient, state])).toEqual([
      ['STC', 'ready'],
      ['SXD', 'ready'],
    ])
    // The same again, and the Office's own button: nobody is written to twice.
    expect((await record('vp.mot', id, out, { key: `out-${given}-0000` })).body).toEqual(first.body)
    await api.ask('vp.mot', `POST /api/letters/${key}/mails`, {})
    expect(await noticesOf(api.store, key)).toEqual(mails)
    expect(await waiting('vp.mot', 'papers-to-send-out')).not.toContain(id)
  })

  it('is not sent out with the number of another letter', async () => {
    const given = number()
    for (const [place, expected] of [200, 409].entries()) {
      const id = await drafted()
      itIs('2021-07-27')
      await record('vp.mot', id, signed)
      await record('vp.mot', id, { step: 'numbered', day: '2021-07-27', number: given })
      const { status, body } = await record('vp.mot', id, { step: 'sent-out', day: '2021-07-27' })
      expect([place, status]).toEqual([place, expected])
      if (status === 200) continue
      expect(body.code).toBe('letter-exists')
      expect(await paperOf(id)).toMatchObject({ state: 'signed' })
      // The number is put right, and it goes.
      await record('vp.mot', id, { step: 'numbered', day: '2021-07-27', number: number() })
      expect((await record('vp.mot', id, { step: 'sent-out', day: '2021-07-27' })).status).toBe(200)
    }
  })

  it('is signed once, however many record it at once', async () => {
    const id = await drafted()
    itIs('2021-07-27')
    const answers = await Promise.all(['vp.mot', 'ct.mot'].map((user) => record(user, id, signed)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await paperOf(id)).steps).toHaveLength(1)
  })

  it('is given up with a reason until it is signed', async () => {
    const id = await drafted()
    await record('vp.mot', id, sentForSigning)
    const giveUp = () => api.ask('vp.mot', `POST /api/outgoing-papers/${id}/withdrawal`, { reason: 'Gộp' })
    expect((await giveUp()).body).toMatchObject({ state: 'withdrawn', waitsFor: [] })
    expect(await waiting('ct.mot', 'papers-to-sign')).not.toContain(id)
    expect((await giveUp()).body.code).toBe('paper-withdrawn')
    expect((await record('vp.mot', id, sentForSigning)).body.code).toBe('paper-withdrawn')
  })
})

it('the mails of the morning name what waits to be signed and to go out, each with its page', async () => {
  const id = await drafted()
  const other = await drafted({ kind: 'report', subject: 'Báo cáo tháng 7', symbol: 'BC-UBND' })
  await record('vp.mot', id, sentForSigning)
  itIs('2021-07-27')
  await record('ct.mot', other, signed)
  await record('vp.mot', other, { step: 'numbered', day: '2021-07-27', number: '9' })
  itIs('2021-07-28')
  await releaseMails(api.store, { today: '2021-07-28', at: instantOf('2021-07-28', '07:30') })
  const contents = (await noticesOf(api.store, '2021-07-28')).map(({ content }) => content)
  const site = 'https://dung-han.example.vn'
  const textOf = (kind: 'office-digest' | 'leader-digest') => {
    const content = contents.find((one) => one.kind === kind)
    if (content?.kind === 'office-digest') return officeDigestMail(content, site).text
    return content?.kind === 'leader-digest' ? leaderDigestMail(content, site).text : ''
  }
  const [office, leader] = [textOf('office-digest'), textOf('leader-digest')]
  for (const text of [office, leader]) {
    expect(text).toMatch(/Văn bản chờ ký: \d+\n/)
    expect(text).toContain(`- ${letter.subject} (UBND-KSTT, từ 26/07/2021)`)
    expect(text).toContain(`/outgoing-papers/${id}`)
  }
  expect(office).toContain('- Báo cáo tháng 7 (09/BC-UBND, từ 27/07/2021)')
  expect(leader).not.toContain('Báo cáo tháng 7')
})

it('a report has the same way and becomes no letter', async () => {
  const id = await drafted({ kind: 'report', subject: 'Báo cáo tháng 7', symbol: 'BC-UBND' })
  itIs('2021-07-27')
  const before = await lettersOf()
  await record('ct.mot', id, signed)
  await record('vp.mot', id, { step: 'numbered', day: '2021-07-27', number: number() })
  const { body } = await record('vp.mot', id, { step: 'sent-out', day: '2021-07-27' })
  expect([body.state, body.letter]).toEqual(['out', undefined])
  expect(await lettersOf()).toEqual(before)
})

it('a department sees no paper before it is out', async () => {
  const id = await drafted()
  expect((await api.ask('gd.sxd', 'GET /api/outgoing-papers')).status).toBe(403)
  expect((await api.ask('gd.sxd', `GET /api/outgoing-papers/${id}`)).status).toBe(404)
  const { body } = await api.ask('vp.mot', 'GET /api/outgoing-papers?year=2021')
  expect(body.papers).toContainEqual(expect.objectContaining({ id, named: 2, subject: letter.subject }))
})

it('a letter is written of by the morning after, once, where the command broke off before its mails were entered', async () => {
  const id = await drafted()
  const given = number()
  const key = `2021-07-27_${given}_UBND-KSTT`
  itIs('2021-08-09')
  await record('vp.mot', id, signed)
  await record('vp.mot', id, { step: 'numbered', day: '2021-08-09', number: given })
  await recordStep(api.store, id, {
    step: { step: 'sent-out', day: '2021-08-09' },
    command: {
      key: `vp.mot~broken-${given}`,
      bodyHash: 'x',
      by: 'vp.mot',
      at: instantOf('2021-08-09', '16:59'),
    },
    today: '2021-08-09',
  })
  expect(await noticesOf(api.store, key)).toEqual([])
  await releaseMails(api.store, { today: '2021-08-10', at: instantOf('2021-08-10', '07:30') })
  const mails = await noticesOf(api.store, key)
  expect(mails.map(({ recipient, state }) => [recipient, state])).toEqual([
    ['STC', 'ready'],
    ['SXD', 'ready'],
  ])
  await releaseMails(api.store, { today: '2021-08-11', at: instantOf('2021-08-11', '07:30') })
  expect(await noticesOf(api.store, key)).toEqual(mails)
})
