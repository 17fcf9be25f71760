import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { daNang } from './july.ts'
import { readWord } from './paper-words.ts'

let api: Api

const entered = { by: 'qt.mot', at: '2020-12-31T02:00:00.000Z' } as const
const settings = (from: '2021-01-01' | '2021-07-20', extensionsCountFrom: 'decision' | 'signature') =>
  ({
    kind: 'settings',
    entry: { ...entered, from, value: { ...defaultSettings, ...daNang, extensionsCountFrom } },
  }) as CityRecord

/** From 20 July on a decision counts once its paper is signed. */
beforeAll(async () => {
  api = await openCity([settings('2021-01-01', 'decision'), settings('2021-07-20', 'signature')])
})

afterAll(() => {
  vi.useRealTimers()
})

const ask = { outcome: 'unfinished', reason: 'funding', cause: 'Chờ vốn', plan: 'Trình bổ sung' } as const
const approval = { decision: 'approve', dueOn: '2021-08-20', objectiveCause: true } as const

const taskOf = async (id: string, user = 'vp.mot') => (await api.ask(user, `GET /api/tasks/${id}`)).body
const step = (user: string, id: string, body: object) =>
  api.command(user, id, 'decision-paper', { step: body })
const wordsOf = async (id: string, query = '') => {
  const { bytes } = await api.fetch('vp.mot', `GET /api/papers/extensions/${id}${query}`)
  const { paragraphs, tables } = await readWord(bytes)
  return [...paragraphs, ...tables.flat(2)].join('\n')
}
const groupOf = async (user: string, name: string) => {
  const { body } = await api.ask(user, 'GET /api/todo')
  return body.groups.find((group: { name: string }) => group.name === name)
}
const listed = async (awaiting: string) => {
  const { body } = await api.ask('vp.mot', `GET /api/tasks?awaiting=${awaiting}`)
  return body.tasks.map(({ id }: { id: string }) => id)
}

/** A task whose extension was asked for on 21 July and decided on the next day. */
const decided = async () => {
  itIs('2021-07-21')
  const id = await newTask(api, { title: 'Giải phóng mặt bằng', dueOn: '2021-07-25' })
  await api.command('cv.sxd', id, 'report', { ...ask, proposedDueOn: '2021-08-31' })
  itIs('2021-07-22')
  expect((await api.command('ct.mot', id, 'extension', approval)).status).toBe(200)
  return id
}

describe('a decision that is not signed yet', () => {
  it('waits before everybody’s eyes and moves no figure', async () => {
    const id = await decided()
    expect(await taskOf(id, 'cv.sxd')).toMatchObject({
      dueOn: '2021-07-25',
      awaiting: 'signature',
      status: 'open-in-term',
    })
    expect(await listed('signature')).toContain(id)
    expect(await listed('decision')).not.toContain(id)
    for (const user of ['vp.mot', 'ct.mot'])
      expect((await groupOf(user, 'to-sign')).tasks).toEqual(
        expect.arrayContaining([expect.objectContaining({ id })]),
      )
    expect(await wordsOf(id)).toMatch(/ngày\s+tháng 7 năm 2021/)
  })

  it('counts from the signature, and its paper says number and day', async () => {
    const id = await decided()
    itIs('2021-07-23')
    expect((await step('vp.mot', id, { step: 'sent-for-signing', day: '2021-07-22' })).status).toBe(200)
    expect((await api.command('ct.mot', id, 'extension', approval)).body.code).toBe('decision-being-signed')
    const numbered = { step: 'numbered', day: '2021-07-23', number: '7' } as const
    expect((await step('ct.mot', id, numbered)).status).toBe(403)
    expect((await step('cv.sxd', id, numbered)).status).toBe(403)
    expect((await step('vp.mot', id, numbered)).status).toBe(200)
    expect((await step('ct.mot', id, { step: 'signed', day: '2021-07-24' })).body.code).toBe(
      'paper-step-day-wrong',
    )
    expect((await step('ct.mot', id, { step: 'signed', day: '2021-07-23' })).status).toBe(200)
    expect(await taskOf(id)).toMatchObject({ dueOn: '2021-08-20', extensions: 1 })
    expect((await step('vp.mot', id, { step: 'sent-out', day: '2021-07-23' })).status).toBe(200)
    expect(await listed('signature')).not.toContain(id)
    const words = await wordsOf(id)
    expect(words).toContain('Số: 07/QĐ-UBND')
    expect(words).toContain('ngày 23 tháng 7 năm 2021')
    const corrected = { dueOn: '2021-08-10', objectiveCause: true, reason: 'Ghi nhầm' }
    await api.command('ct.mot', id, 'extension-correction', corrected)
    expect(await wordsOf(id)).toContain('tại Quyết định số 07/QĐ-UBND ngày 23 tháng 7 năm 2021')
  })

  it('is told to the department on the day it counts', async () => {
    const id = await decided()
    const told = async () => {
      const { body } = await api.ask('cv.sxd', 'GET /api/notifications')
      return body
    }
    expect(JSON.stringify(await told())).not.toContain(`"extended"`)
    const { body } = await api.ask('cv.sxd', `GET /api/tasks/${id}/history`)
    expect(body.events.at(-1).details).toMatchObject({ type: 'extension-decided', whenSigned: true })
  })

  it('has the figures and the recount agree all the way', async () => {
    const id = await decided()
    itIs('2021-07-28')
    await step('vp.mot', id, { step: 'signed', day: '2021-07-23' })
    const figuresOn = async (asOf: string) =>
      (await api.ask('vp.mot', `GET /api/figures?period=2021&asOf=${asOf}`)).body.city.counts
    // The request covered the days until the signature was recorded.
    for (const day of ['2021-07-24', '2021-07-26', '2021-07-28'])
      expect([day, (await figuresOn(day)).openOverdue]).toEqual([day, 0])
    expect(await recountYear(api.store, 2021, '2021-07-28')).toMatchObject({ equal: true, differences: [] })
  })
})

describe('a correction that is not signed yet', () => {
  const corrected = { dueOn: '2021-08-10', objectiveCause: true, reason: 'Ghi nhầm' }
  const notices = async () =>
    JSON.stringify((await api.ask('cv.sxd', 'GET /api/notifications')).body.notifications)

  /** A decision signed and numbered on the 23rd, which the leader corrects on the next day. */
  const waiting = async () => {
    const id = await decided()
    itIs('2021-07-23')
    for (const done of [
      { step: 'numbered', day: '2021-07-23', number: '7' },
      { step: 'signed', day: '2021-07-23' },
    ])
      await step('vp.mot', id, done)
    itIs('2021-07-24')
    expect((await api.command('ct.mot', id, 'extension-correction', corrected)).status).toBe(200)
    return id
  }

  it('waits before everybody’s eyes, in lists and to-do lists, and moves no figure', async () => {
    const id = await waiting()
    expect(await taskOf(id, 'cv.sxd')).toMatchObject({
      dueOn: '2021-08-20',
      awaiting: 'signature',
      correction: { on: '2021-07-24', dueOn: '2021-08-10' },
    })
    expect(await listed('signature')).toContain(id)
    for (const user of ['vp.mot', 'ct.mot'])
      expect((await groupOf(user, 'to-sign')).tasks).toEqual(
        expect.arrayContaining([expect.objectContaining({ id })]),
      )
    // The department goes on by the date in force: nothing of it waits for an answer.
    const own = await groupOf('cv.sxd', 'awaiting-answer')
    expect(JSON.stringify(own ?? {})).not.toContain(id)
    expect(await wordsOf(id)).toMatch(/ngày\s+tháng 7 năm 2021/)
    expect(await recountYear(api.store, 2021, '2021-07-24')).toMatchObject({ equal: true, differences: [] })
  })

  it('counts from the signature: due date, figures, the department’s news and the paper agree', async () => {
    const id = await waiting()
    const told = await notices()
    itIs('2021-07-26')
    await step('vp.mot', id, { step: 'numbered', day: '2021-07-25', number: '9' })
    const refused = await api.command('ct.mot', id, 'extension-correction', corrected)
    expect(refused.body.code).toBe('decision-being-signed')
    expect(await notices()).toBe(told)
    expect((await step('ct.mot', id, { step: 'signed', day: '2021-07-25' })).status).toBe(200)
    const after = await taskOf(id)
    expect(after).toMatchObject({ dueOn: '2021-08-10', status: 'open-in-term' })
    expect(after).not.toHaveProperty('correction')
    expect(after).not.toHaveProperty('awaiting')
    expect(await listed('signature')).not.toContain(id)
    const words = await wordsOf(id)
    expect(words).toContain('ngày 25 tháng 7 năm 2021')
    expect(words).toContain('tại Quyết định số 07/QĐ-UBND ngày 23 tháng 7 năm 2021')
    const { body } = await api.ask('cv.sxd', `GET /api/tasks/${id}/history`)
    expect(body.events.at(-1)).toMatchObject({
      on: '2021-07-26',
      details: { corrected: { correction: corrected, previousDueOn: '2021-08-20' } },
    })
    expect(await recountYear(api.store, 2021, '2021-07-26')).toMatchObject({ equal: true, differences: [] })
  })

  it('is given up by keeping the date in force', async () => {
    const id = await waiting()
    const kept = { ...corrected, dueOn: '2021-08-20', reason: 'Không sửa nữa' }
    expect((await api.command('ct.mot', id, 'extension-correction', kept)).status).toBe(200)
    expect(await taskOf(id)).not.toHaveProperty('correction')
    expect(await listed('signature')).not.toContain(id)
  })
})

describe('a period whose letter is out', () => {
  it('is told as the letter told it, whatever is signed or corrected since', async () => {
    const id = await decided()
    itIs('2021-07-26')
    const figures = async () => {
      const { body } = await api.ask('vp.mot', 'GET /api/figures?period=2021-07&asOf=2021-07-25')
      const { computedAt: _, ...told } = body
      return told
    }
    const lettersNow = async () => (await api.ask('vp.mot', 'GET /api/letters?year=2021')).body.letters
    const told = await figures()
    const named = [{ department: 'SXD', level: 'remind' }]
    const letter = { number: '77', symbol: 'UBND-KSTT', issuedOn: '2021-07-26', ruleSet: '4651', named }
    expect((await api.ask('vp.mot', 'POST /api/letters', letter)).status).toBe(201)
    const letters = await lettersNow()
    itIs('2021-07-29')
    // On paper it was signed before the letter went out: what the letter told stays as it told it.
    expect((await step('vp.mot', id, { step: 'signed', day: '2021-07-23' })).status).toBe(200)
    expect(await figures()).toEqual(told)
    const corrected = { dueOn: '2021-08-10', objectiveCause: true, reason: 'Ghi nhầm' }
    expect((await api.command('ct.mot', id, 'extension-correction', corrected)).status).toBe(200)
    expect((await step('vp.mot', id, { step: 'signed', day: '2021-07-24' })).status).toBe(200)
    expect(await taskOf(id)).toMatchObject({ dueOn: '2021-08-10' })
    expect(await figures()).toEqual(told)
    expect(await lettersNow()).toEqual(letters)
    expect(await recountYear(api.store, 2021, '2021-07-29')).toMatchObject({ equal: true, differences: [] })
  })
})

describe('a decision of before the city counted from signatures', () => {
  it('counts as it was entered; its number can be recorded all the same', async () => {
    itIs('2021-07-10')
    const id = await newTask(api, { title: 'Báo cáo', dueOn: '2021-07-15' })
    await api.command('cv.sxd', id, 'report', { ...ask, proposedDueOn: '2021-08-31' })
    await api.command('ct.mot', id, 'extension', approval)
    expect(await taskOf(id)).toMatchObject({ dueOn: '2021-08-20' })
    expect(await wordsOf(id)).toContain('ngày 10 tháng 7 năm 2021')
    itIs('2021-07-30')
    await step('vp.mot', id, { step: 'numbered', day: '2021-07-11', number: '321' })
    expect(await wordsOf(id)).toContain('ngày 11 tháng 7 năm 2021')
    expect(await wordsOf(id)).toContain('Số: 321/QĐ-UBND')
    const before = await taskOf(id)
    await step('vp.mot', id, { step: 'taken-back', reason: 'Ghi nhầm số' })
    const { version: _, ...after } = await taskOf(id)
    expect(before).toMatchObject(after)
  })
})
