import { beforeEach, describe, expect, it, test } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { leaderDigestMail, officeDigestMail } from '../../../../functions/notices/mail/city-digest-mail.ts'
import { digestMail } from '../../../../functions/notices/mail/digest-mail.ts'
import type { Role } from '../../../../functions/organisation/people/user.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { keptSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import { collectDecisions } from '../../../../functions/oversight/decisions/collect-decisions.ts'
import type { Decision } from '../../../../functions/oversight/decisions/decision.ts'
import { nameOfDecision, putDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import { isPartCalledUp } from '../../../../functions/oversight/digests/digest.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import { putAnswer, putExplanation } from '../../../../functions/oversight/explanations/explanations-store.ts'
import { notificationsOf } from '../../../../functions/oversight/notifications/notifications-store.ts'
import { marked } from '../../../../functions/oversight/notifications/read-marks.ts'
import { changeReadMarks } from '../../../../functions/oversight/notifications/read-marks-store.ts'
import { putValue } from '../../../../functions/platform/table/dated-data.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { writeTogether } from '../../../../functions/platform/table/writes.ts'
import { addDays, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { namedParty } from '../../../../functions/tasks/coordination/coordinations-store.ts'
import { appendAside } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { codeOf, commandOf, departmentRecords, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { july } from '../../tasks/task/stories.ts'

/*
 *  SXD leads one task, due in autumn: no morning has anything to say of it by itself. STC coordinates.
 *  Mon 12 July  the first morning
 */

const person = (id: string, role: Role, department?: string) => ({
  kind: 'user' as const,
  user: {
    id,
    name: `Ông ${id}`,
    email: `${id}@example.org`,
    role,
    active: true,
    ...(department && { department }),
  },
})

const task = `SXD-2021-${codeOf('task')}`
const site = 'https://dunghan.example'

let store: Store

const morning = (day: number) => releaseMails(store, { today: july(day), at: instantOf(july(day), '07:30') })

const recipientsOn = async (day: number): Promise<string[]> =>
  (await noticesOf(store, july(day))).map(({ recipient }) => recipient).sort()

beforeEach(async () => {
  store = await newStore()
  await restoreCity(
    store,
    withDirectives([
      ...departmentRecords('SXD', 'STC'),
      person('cv.sxd', 'clerk', 'SXD'),
      person('cv.stc', 'clerk', 'STC'),
      person('vp.kstt', 'office'),
      person('ld.tran', 'leader'),
      person('ld.le', 'leader'),
      ...lived(registrationOf({ code: codeOf('task'), dueOn: '2021-10-29', urgency: undefined })),
    ]),
  )
  for (const day of [12, 13]) await morning(day)
})

/** Somebody comments, and the stream hands the entry over, twice as it may. */
const comment = async (
  to: 'lead' | 'office',
  text: string,
  mentions?: { user: string; of: 'lead' | 'office' }[],
) => {
  const details = { type: 'commented' as const, text, task, to, ...(mentions && { mentions }) }
  const command = commandOf(`comment-${to}`, { at: instantOf(july(13), '10:00') })
  await appendAside(store, task, { on: july(13), details }, command)
  const items = (await wholeTable(store)).filter(
    (item) => (item.details as { type?: string } | undefined)?.type === 'commented',
  )
  for (const item of [...items, ...items]) await collectDecisions(store, item, instantOf(july(13), '10:00'))
}

describe('a comment is told to the other side, in its next digest, once', () => {
  it('of the department to the Office', async () => {
    await comment('office', 'Đề nghị hướng dẫn thêm')
    await morning(14)
    expect(await recipientsOn(14)).toEqual(['vp.kstt'])
    const [notice] = await noticesOf(store, july(14))
    if (notice?.content.kind !== 'office-digest') throw new Error('the Office has a digest')
    expect(notice.content.comments).toMatchObject({ count: 1, lines: [{ id: task, kind: 'commented' }] })
    const { text } = officeDigestMail(notice.content, site)
    expect(text).toContain('Trao đổi về nhiệm vụ: 1')
    expect(text).toContain('Đề nghị hướng dẫn thêm')
    await morning(15)
    expect(await recipientsOn(15)).toEqual([])
  })

  it('of the Office or a leader to the department in the lead, and to nobody else', async () => {
    await comment('lead', `Lưu ý tiến độ ${'rất '.repeat(100)}gấp`)
    await morning(14)
    expect(await recipientsOn(14)).toEqual(['cv.sxd'])
    const [notice] = await noticesOf(store, july(14))
    if (notice?.content.kind !== 'digest') throw new Error('the department has a digest')
    const { text } = digestMail(notice.content, site)
    expect(text).toContain('Trao đổi: Lưu ý tiến độ')
    expect(text, 'the page tells the rest').not.toContain('gấp')
    await morning(15)
    expect(await recipientsOn(15)).toEqual([])
  })
})

describe('whom a comment names', () => {
  it('is told it, a leader too, and nobody else of those who are not the other side', async () => {
    await comment('lead', 'Đồng chí Trần cho ý kiến', [{ user: 'ld.tran', of: 'office' }])
    await morning(14)
    expect(await recipientsOn(14)).toEqual(['cv.sxd', 'ld.tran'])
    const content = (await noticesOf(store, july(14))).find(
      ({ recipient }) => recipient === 'ld.tran',
    )?.content
    if (content?.kind !== 'leader-digest') throw new Error('the leader has a digest')
    const { text } = leaderDigestMail(content, site)
    expect(text).toContain('Trao đổi có nhắc đến đồng chí: 1')
    expect(text).toContain('Đồng chí Trần cho ý kiến')
  })
})

describe('who has read it in the page', () => {
  it('is not told it again by mail, and has no mail where there is nothing else', async () => {
    await comment('lead', 'Lưu ý tiến độ')
    const actor = { ...person('cv.sxd', 'clerk', 'SXD').user }
    const { told } = await notificationsOf(store, actor, july(13))
    await changeReadMarks(store, 'cv.sxd', (before) =>
      marked(before, { names: told.map(nameOfDecision) }, told),
    )
    await morning(14)
    expect(await recipientsOn(14)).toEqual([])
  })

  it('is told what else there is, without it', async () => {
    await comment('lead', 'Đã đọc')
    const actor = { ...person('cv.sxd', 'clerk', 'SXD').user }
    const { told } = await notificationsOf(store, actor, july(13))
    const upTo = instantOf(july(13), '10:00').toISOString()
    await changeReadMarks(store, 'cv.sxd', (before) => marked(before, { names: [], upTo }, told))
    const returned = {
      ...told[0],
      kind: 'returned',
      reason: 'Thiếu phụ lục',
      key: 'vp.kstt~later',
    } as Decision
    await putDecision(store, { ...returned, collectedAt: instantOf(july(13), '11:00').toISOString() })
    await morning(14)
    const [notice] = await noticesOf(store, july(14))
    if (notice?.content.kind !== 'digest') throw new Error('the department has a digest')
    expect(notice.content.decisions).toMatchObject({ count: 1, lines: [{ kind: 'returned' }] })
  })
})

describe('an explanation that is late', () => {
  it('is told to whoever asked for it, on the morning after its day', async () => {
    const asked = {
      id: task,
      about: { kind: 'task' as const, taskId: task },
      question: 'Vì sao chưa có kế hoạch?',
      dueOn: july(14),
      askedOn: july(12),
      askedBy: 'ld.tran',
    }
    await putExplanation(store, asked, commandOf('ask', { at: instantOf(july(12), '09:00') }))
    await morning(14)
    expect(await recipientsOn(14)).toEqual(['cv.sxd'])
    await morning(15)
    expect(await recipientsOn(15)).toEqual(['cv.sxd', 'ld.tran', 'vp.kstt'])
    await morning(16)
    expect(await recipientsOn(16)).toEqual(['cv.sxd', 'vp.kstt'])
  })
})

describe('the answer to a question', () => {
  const answerOn = async (day: number, id = task) => {
    const asked = {
      id,
      about: { kind: 'task' as const, taskId: task },
      question: 'Vì sao chưa có kế hoạch?',
      dueOn: july(30),
      askedOn: july(12),
      askedBy: 'vp.kstt',
      askedFor: 'ld.tran',
    }
    await putExplanation(store, asked, commandOf(`ask-${day}`, { at: instantOf(july(12), '09:00') }))
    await morning(day)
    const answer = { text: 'Đã trình kế hoạch ngày 12/7', evidence: [] }
    const command = commandOf(`answer-${day}`, { by: 'cv.sxd', at: instantOf(july(day), '09:00') })
    await putAnswer(store, asked, { answer, today: july(day) }, command)
  }
  const mailTo = async (recipient: string, day: number) =>
    (await noticesOf(store, july(day))).find((notice) => notice.recipient === recipient)?.content

  it('is told the next morning to whoever asked and in whose place, once, and to nobody else', async () => {
    await answerOn(14)
    await morning(15)
    expect(await recipientsOn(15)).toEqual(['ld.tran', 'vp.kstt'])
    const answers = {
      count: 1,
      lines: [{ explanation: task, question: 'Vì sao chưa có kế hoạch?', on: july(14) }],
    }
    const leaders = await mailTo('ld.tran', 15)
    expect(leaders).toMatchObject({ answers })
    expect(await mailTo('vp.kstt', 15)).toMatchObject({ answers })
    if (leaders?.kind !== 'leader-digest') throw new Error('the leader has a digest')
    const { text } = leaderDigestMail(leaders, site)
    expect(text).toContain('Đơn vị đã giải trình: 1')
    expect(text).toContain('trả lời ngày 14/07/2021: Đã trình kế hoạch ngày 12/7')
    expect(text).toContain(`${site}/explanations/${task}`)
    await morning(16)
    expect(await recipientsOn(16)).toEqual([])
  })

  it('is not told again to who has read it in the page', async () => {
    await answerOn(14)
    const leader = person('ld.tran', 'leader').user
    const { told } = await notificationsOf(store, leader, july(14))
    expect(told.map(({ kind }) => kind)).toEqual(['explanation-answered'])
    await changeReadMarks(store, 'ld.tran', (before) =>
      marked(before, { names: told.map(nameOfDecision) }, told),
    )
    await morning(15)
    expect(await recipientsOn(15)).toEqual(['vp.kstt'])
  })

  it('is told by the next mail as well while the first has not gone out', async () => {
    await answerOn(14)
    await answerOn(15, `SXD-2021-${codeOf('other')}`)
    await morning(16)
    const leaders = await mailTo('ld.tran', 16)
    if (leaders?.kind !== 'leader-digest') throw new Error('the leader has a digest')
    expect(leaders.answers?.count).toBe(2)
    expect(leaders.answers?.lines.map(({ on }) => on)).toEqual([july(14), july(15)])
  })
})

describe('a part in a task that a night gives', () => {
  /** The collector keeps it at this time; the task may count from long before. */
  const given = (day: number, time: string) =>
    putDecision(store, {
      id: task,
      key: 'given',
      on: july(day),
      collectedAt: instantOf(july(day), time).toISOString(),
      department: 'STC',
      kind: 'coordinating',
    })

  it.each([
    ['the night before the mails: that morning', 14, '00:15', 14],
    ['after the mails: the next morning', 14, '09:00', 15],
    ['a night of the days off: the next morning', 17, '00:15', 19],
    ['a day off after the hour of the mails: the same', 18, '09:00', 19],
  ])('%s, once', async (_, day, time, told) => {
    await given(day, time)
    for (const on of [14, 15, 16, 19, 20]) {
      await morning(on)
      expect(await recipientsOn(on), `on ${on}`).toEqual(on === told ? ['cv.stc'] : [])
    }
  })

  it.each([
    ['earlier', '06:00', '07:00', 14],
    ['later', '09:00', '08:00', 15],
  ])('once, where the mails go out %s from the next day on', async (_, mailTime, time, told) => {
    await putValue(store, keptSettings, {
      from: july(15),
      value: { ...defaultSettings, mailTime },
      by: 'quantri',
      at: '2021-07-01T00:00:00.000Z',
    })
    await given(14, time)
    for (const on of [14, 15, 16]) {
      await morning(on)
      expect(await recipientsOn(on), `on ${on}`).toEqual(on === told ? ['cv.stc'] : [])
    }
  })
})

describe('a part that a coordinating department owes', () => {
  it('is called to its mind before its day, with no task of its own to be mailed for', async () => {
    const party = { department: 'STC', role: 'coordinating' as const, dueOn: july(16), part: 'Cho ý kiến' }
    await writeTogether(store, [namedParty(store, task, party)])
    for (const day of [14, 15, 16, 19]) await morning(day)
    const days = await Promise.all([14, 15, 16, 19].map(recipientsOn))
    // Three days before, which is the 13th, was before it was asked; 15 and 16, and the first morning after.
    expect(days).toEqual([[], ['cv.stc'], ['cv.stc'], ['cv.stc']])
    const [notice] = await noticesOf(store, july(16))
    expect(notice?.content).toMatchObject({ coordinationOwed: { count: 1, lines: [{ id: task }] } })
  })

  it('is called to its mind by the day of the whole task where it has none of its own', async () => {
    const party = { department: 'STC', role: 'coordinating' as const, part: 'Cho ý kiến' }
    await writeTogether(store, [namedParty(store, task, party)])
    const october = (day: number): LocalDate => `2021-10-${day}`
    const days = [25, 26, 27, 28]
    for (const day of days)
      await releaseMails(store, { today: october(day), at: instantOf(october(day), '07:30') })
    const told = await Promise.all(days.map((day) => noticesOf(store, october(day))))
    const called = told.map((notices) => notices.filter(({ recipient }) => recipient === 'cv.stc').length)
    // Three days and one day before the day of the task, the 29th.
    expect(called).toEqual([0, 1, 0, 1])
  })

  test('after its day once a week, whatever mornings are left out', () => {
    const dueOn = july(1)
    const called = Array.from({ length: 30 }, (_, step) => addDays(july(2), step)).filter(
      (today: LocalDate) =>
        isPartCalledUp({ dueOn }, { today, lastDigest: addDays(today, -1), nextDigest: addDays(today, 1) }),
    )
    expect(called).toEqual([july(2), july(9), july(16), july(23), july(30)])
    const afterHolidays = { today: july(12), lastDigest: july(7), nextDigest: july(13) }
    expect(isPartCalledUp({ dueOn }, afterHolidays)).toBe(true)
  })
})
