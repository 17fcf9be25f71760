import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { newTask, openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs, type TaskAnswer } from '../../platform/http/handlers.ts'

/** Whatever changes the facts of a task makes another version of it: a command on the one before is refused. */

const reason = 'Theo thực tế'
const report = { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'] }

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const etagOf = async (id: string): Promise<string> => (await api.ask('vp.mot', `GET /api/tasks/${id}`)).etag

const send = (
  user: string,
  id: string,
  verb: string,
  body: object,
  sent: { ifMatch: string; key?: string },
) => api.ask(user, `POST /api/tasks/${id}/${verb}`, body, sent)

const done = (told: TaskAnswer): TaskAnswer => {
  expect(told.status, told.body.detail).toBeLessThan(300)
  return told
}

const command = async (user: string, id: string, verb: string, body: object = {}): Promise<TaskAnswer> =>
  done(await api.command(user, id, verb, body))

const scan = (day: LocalDate) => scanDay(api.store, { today: day, at: instantOf(day, '00:15') })

const submitted = async (id: string) => command('cv.sxd', id, 'report', report)
const asked = async (id: string) =>
  command('cv.sxd', id, 'report', {
    outcome: 'unfinished',
    reason: 'other-bodies',
    cause: 'Chờ ý kiến',
    plan: 'Làm tiếp',
    proposedDueOn: '2021-07-30',
  })
const extended = async (id: string) => {
  await asked(id)
  await command('ct.mot', id, 'extension', { decision: 'approve', dueOn: '2021-07-30', objectiveCause: true })
}

/** What a task goes through, what is done before it, and the entry that says so. */
const commands: readonly [
  name: string,
  user: string,
  verb: string,
  body: object,
  entry: string,
  before?: (id: string) => Promise<unknown>,
][] = [
  ['progress', 'cv.sxd', 'progress', { text: 'Đang làm' }, 'progress-updated'],
  ['a report', 'cv.sxd', 'report', report, 'reported'],
  ['acceptance', 'vp.hai', 'acceptance', { decision: 'accept' }, 'judged', submitted],
  ['return of a result', 'vp.hai', 'acceptance', { decision: 'return', reason }, 'judged', submitted],
  ['acknowledgement', 'cv.sxd', 'acknowledgement', {}, 'acknowledged'],
  ['assign-to-staff', 'gd.sxd', 'assign-to-staff', { holder: 'cv.sxd' }, 'assigned-to-staff'],
  ['not-ours', 'gd.sxd', 'not-ours', { reason }, 'returned-as-not-ours'],
  [
    'confirm-assignment',
    'vp.hai',
    'confirm-assignment',
    { reason },
    'assignment-confirmed',
    (id) => command('gd.sxd', id, 'not-ours', { reason }),
  ],
  ['star', 'vp.hai', 'star', { starred: true }, 'starred'],
  ['urgency', 'vp.hai', 'urgency', { urgency: 'urgent', reason }, 'urgency-set'],
  ['correction of its name alone', 'vp.hai', 'correction', { title: 'Tên khác', reason }, 'corrected'],
  [
    'preparation of an extension',
    'vp.hai',
    'extension-preparation',
    { recommendation: 'approve', dueOn: '2021-07-25' },
    'extension-prepared',
    asked,
  ],
  [
    'refusal of an extension',
    'ct.mot',
    'extension',
    { decision: 'refuse', reason },
    'extension-decided',
    asked,
  ],
  [
    'correction of an extension',
    'ct.mot',
    'extension-correction',
    { reason, dueOn: '2021-07-28', objectiveCause: true },
    'extension-corrected',
    extended,
  ],
  [
    'naming who coordinates',
    'vp.hai',
    'coordination',
    { parties: [{ department: 'STC', role: 'coordinating' }] },
    'coordination-set',
  ],
  ['withdrawal', 'vp.hai', 'withdrawal', { reason }, 'withdrawn'],
  ['reassignment', 'vp.hai', 'reassignment', { reason, to: { department: 'STC' } }, 'reassigned'],
  [
    'split',
    'vp.hai',
    'split',
    {
      reason,
      into: [
        { department: 'SXD', title: 'Một' },
        { department: 'STC', title: 'Hai' },
      ],
    },
    'split',
  ],
]

/** A command by one of the Office on this version is refused, and says what has come in between. */
const expectRefused = async (id: string, ifMatch: string, change: string) => {
  expect(await etagOf(id)).not.toBe(ifMatch)
  const stale = await send('vp.mot', id, 'correction', { title: 'Muộn', reason }, { ifMatch })
  expect([stale.status, stale.body.code, stale.body.facts.change]).toEqual([412, 'stale-version', change])
  expect(`"${stale.body.facts.version}"`).toBe(await etagOf(id))
}

describe('a command on an older version is refused', () => {
  it.each(commands)('after %s', async (_, user, verb, body, entry, before) => {
    itIs('2021-07-01')
    const id = await newTask(api)
    await before?.(id)
    const ifMatch = await etagOf(id)
    const { etag } = done(await send(user, id, verb, body, { ifMatch }))
    expect(etag).toBe(await etagOf(id))
    await expectRefused(id, ifMatch, entry)
  })

  it('after urging', async () => {
    itIs('2021-07-01')
    const id = await newTask(api, { dueOn: '2021-07-02' })
    itIs('2021-07-05')
    const ifMatch = await etagOf(id)
    await command('vp.hai', id, 'urging', { words: 'Đề nghị báo cáo' })
    await expectRefused(id, ifMatch, 'urged')
  })

  it('after a merger, of both tasks', async () => {
    itIs('2021-07-01')
    const [from, into] = [await newTask(api), await newTask(api)]
    const [one, other] = [await etagOf(from), await etagOf(into)]
    await command('vp.hai', from, 'merger', { reason, into })
    await expectRefused(from, one, 'merged')
    await expectRefused(into, other, 'took-over')
  })

  it('after the scan has recorded its miss', async () => {
    itIs('2021-07-01')
    const id = await newTask(api, { dueOn: '2021-07-06' })
    const ifMatch = await etagOf(id)
    itIs('2021-07-07')
    await scan('2021-07-07')
    await expectRefused(id, ifMatch, 'deadline-missed')
  })
})

/** The first period that is still to come of a monthly duty. */
const plannedDuty = async (): Promise<string> => {
  const due = { by: 'recurrence', recurrence: { every: 'month' } }
  const { body } = await register(api, [{ department: 'SNV', title: 'Báo cáo tháng', due }])
  return body.tasks.find(({ planned }: { planned?: string }) => planned).id
}

const departmentUntil = (validTo?: string) => ({
  code: 'SNV',
  name: 'Sở SNV',
  kind: 'department',
  validFrom: '2000-01-01',
  ...(validTo && { validTo }),
})

describe('of planned work', () => {
  it('is refused after its giving by the scan, and done by whoever comes before the scan', async () => {
    itIs('2021-07-10')
    const [scanned, first] = [await plannedDuty(), await plannedDuty()]
    itIs('2021-08-01')
    const [seen, seenFirst] = [await etagOf(scanned), await etagOf(first)]
    const key = 'truoc-khi-quet'
    const correct = () =>
      send('vp.hai', first, 'correction', { title: 'Trước', reason }, { ifMatch: seenFirst, key })
    const told = done(await correct())
    expect(told.body).toMatchObject({ version: 3 })
    await scan('2021-08-01')
    await expectRefused(scanned, seen, 'given')
    await expectRefused(first, seenFirst, 'corrected')
    expect((await correct()).body).toEqual(told.body)
  })

  it('is refused after its withholding and its release', async () => {
    itIs('2021-08-02')
    const id = await plannedDuty()
    const planned = await etagOf(id)
    done(await api.ask('qt.mot', 'PUT /api/departments/SNV', departmentUntil('2021-08-31')))
    await expectRefused(id, planned, 'withheld')
    const withheld = await etagOf(id)
    done(await api.ask('qt.mot', 'PUT /api/departments/SNV', departmentUntil()))
    await expectRefused(id, withheld, 'released')
  })

  it('is refused after its directive was withdrawn', async () => {
    itIs('2021-08-03')
    const id = await plannedDuty()
    const planned = await etagOf(id)
    const { directive } = (await api.ask('vp.mot', `GET /api/tasks/${id}`)).body
    const change = { change: 'withdraw', version: 1, reason }
    done(await api.ask('vp.hai', `POST /api/directives/${directive}/changes`, change))
    await expectRefused(id, planned, 'withdrawn')
  })
})

it('is refused after its department handed it over', async () => {
  itIs('2021-08-04')
  done(
    await api.ask('qt.mot', 'PUT /api/departments/SCU', {
      code: 'SCU',
      name: 'Sở cũ',
      kind: 'department',
      validFrom: '2000-01-01',
    }),
  )
  const id = await newTask(api, { department: 'SCU', dueOn: '2021-08-30' })
  const ifMatch = await etagOf(id)
  const succession = {
    on: '2021-08-04',
    decision: 'Nghị quyết 12',
    successors: ['STC'],
    tasks: [],
    people: [],
  }
  done(await api.ask('qt.mot', 'POST /api/departments/SCU/succession', succession))
  await expectRefused(id, ifMatch, 'reassigned')
})

describe('a command on the same version goes through', () => {
  it('after words beside the task', async () => {
    itIs('2021-08-05')
    const id = await newTask(api, { dueOn: '2021-08-30', coordinating: ['STC'] })
    const ifMatch = await etagOf(id)
    done(await api.ask('gd.sxd', `POST /api/tasks/${id}/comments`, { text: 'Xin ý kiến' }))
    const question = { about: { kind: 'task', taskId: id }, question: 'Vì sao?', dueOn: '2021-08-20' }
    done(await api.ask('ct.mot', 'POST /api/explanations', question))
    done(await api.ask('gd.stc', `POST /api/tasks/${id}/coordination-answer`, { text: 'Đồng ý' }))
    expect(await etagOf(id)).toBe(ifMatch)
    done(await send('cv.sxd', id, 'progress', { text: 'Làm' }, { ifMatch }))
  })

  it('once; the same request again is answered as it was, another one with its key is refused', async () => {
    itIs('2021-08-05')
    const id = await newTask(api, { dueOn: '2021-08-30' })
    const sent = { ifMatch: await etagOf(id), key: 'mot-lan-thoi' }
    const first = done(await send('cv.sxd', id, 'progress', { text: 'Một' }, sent))
    await command('cv.sxd', id, 'progress', { text: 'Hai' })
    await command('vp.mot', id, 'withdrawal', { reason })
    itIs('2021-08-06')
    const again = await send('cv.sxd', id, 'progress', { text: 'Một' }, sent)
    expect([again.status, again.etag, again.body]).toEqual([200, first.etag, first.body])
    const other = await send('cv.sxd', id, 'progress', { text: 'Ba' }, sent)
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused'])
  })

  it('so for what goes on as others: the same tasks again', async () => {
    itIs('2021-08-06')
    const id = await newTask(api, { dueOn: '2021-08-30' })
    const sent = { ifMatch: await etagOf(id), key: 'giao-lai-mot-lan' }
    const body = { reason, to: { department: 'STC' } }
    const first = done(await send('vp.mot', id, 'reassignment', body, sent))
    const again = await send('vp.mot', id, 'reassignment', body, sent)
    expect([again.status, again.etag, again.body]).toEqual([200, first.etag, first.body])
  })
})

it('and after all of it tallies and histories are whole', async () => {
  const { differences } = await recountYear(api.store, 2021, '2021-08-06')
  const { faults, orphans } = await auditCity(api.store)
  expect([differences, faults, orphans]).toEqual([[], [], []])
})
