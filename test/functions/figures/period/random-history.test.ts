import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { addDays, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { type Basis, bases } from '../../../../functions/tasks/task/lateness.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs, type TaskAnswer } from '../../platform/http/handlers.ts'

/**
 * A history of 200 commands through the API on the real table: whatever is asked for, the tallies are the recount, the
 * counts sum to what was given, and every past evening is told as it was told on that evening.
 */

interface Row {
  readonly code: string
  readonly counts: { readonly given: number }
}

interface Step {
  readonly pick: number
  readonly kind: Kind
  readonly days: number
  readonly nights: number
}

type Action = (given: {
  task: string
  other: string
  date: LocalDate
  department: string
}) => [user: string, action: string, body: object]

const reason = 'Theo thực tế'
const clerkOf = (task: string) => `cv.${(task.split('-')[0] as string).toLowerCase()}`

const actions = {
  progress: ({ task }) => [clerkOf(task), 'progress', { text: 'Đang làm', percent: 40 }],
  finish: ({ task }) => [
    clerkOf(task),
    'report',
    { outcome: 'finished', result: 'Đã ban hành', evidence: ['12/QĐ'] },
  ],
  ask: ({ task, date }) => [
    clerkOf(task),
    'report',
    { outcome: 'unfinished', reason: 'funding', cause: 'Chờ vốn', plan: 'Họp', proposedDueOn: date },
  ],
  acknowledge: ({ task }) => [clerkOf(task), 'acknowledgement', {}],
  accept: () => ['vp.mot', 'acceptance', { decision: 'accept' }],
  return: () => ['vp.hai', 'acceptance', { decision: 'return', reason }],
  prepare: ({ date }) => ['vp.mot', 'extension-preparation', { recommendation: 'approve', dueOn: date }],
  approve: ({ date }) => [
    'ct.mot',
    'extension',
    { decision: 'approve', dueOn: date, objectiveCause: true, beyondLimits: reason },
  ],
  refuse: () => ['pct.hai', 'extension', { decision: 'refuse', reason }],
  'correct extension': ({ date }) => [
    'ct.mot',
    'extension-correction',
    { dueOn: date, objectiveCause: false, reason },
  ],
  correct: ({ date }) => ['vp.mot', 'correction', { dueOn: date, reason }],
  star: () => ['vp.mot', 'star', { starred: true }],
  withdraw: () => ['vp.mot', 'withdrawal', { reason }],
  reassign: ({ department, date }) => [
    'vp.mot',
    'reassignment',
    { reason, to: { department, ...(date > '2021-07-15' && { dueOn: date }) } },
  ],
  split: ({ department, date }) => [
    'vp.mot',
    'split',
    {
      reason,
      into: [
        { department, title: 'Một' },
        { department: 'SXD', title: 'Hai', dueOn: date },
      ],
    },
  ],
  merge: ({ other }) => ['vp.mot', 'merger', { reason, into: other }],
} satisfies Record<string, Action>

type Kind = keyof typeof actions

const kinds = ['ask', 'ask', 'ask', 'finish', ...Object.keys(actions)] as Kind[]

/** What people mostly do next, so that the rare states are come to as well. */
const follows: Partial<Record<Kind, readonly Kind[]>> = {
  ask: ['prepare', 'approve', 'refuse'],
  prepare: ['approve', 'refuse'],
  approve: ['correct extension', 'finish'],
  finish: ['accept', 'return'],
}

const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat({ max: 999 }),
  kind: fc.constantFrom(...kinds),
  days: fc.integer({ min: 0, max: 12 }),
  nights: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3),
})

const commandsInAll = 200
const [steps = []] = fc.sample(fc.array(step, { minLength: commandsInAll, maxLength: commandsInAll }), {
  seed: 2,
  numRuns: 1,
})

let api: Api
let today: LocalDate = '2021-07-01'
const ids: string[] = []
const etags = new Map<string, string>()

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

/** The scan runs on the nights it is said to run; not every one. */
const pass = async (nights: number) => {
  for (let night = 0; night < nights; night += 1) {
    today = addDays(today, 1)
    if (Number(today.slice(-2)) % 4 === 0) await scanDay(api.store, { today, at: instantOf(today, '00:15') })
  }
  itIs(today)
}

/** With the version of the last answer; where another command has changed the task, it is read again, as people do. */
const send = async (user: string, task: string, action: string, body: object): Promise<TaskAnswer> => {
  const ifMatch = etags.get(task) ?? (await api.ask('vp.mot', `GET /api/tasks/${task}`)).etag
  const told = await api.ask(user, `POST /api/tasks/${task}/${action}`, body, { ifMatch })
  if (told.status === 200) etags.set(task, told.etag)
  if (told.status !== 412) return told
  etags.delete(task)
  return send(user, task, action, body)
}

interface Done {
  readonly task: string
  readonly kind: Kind
}

/** Two times out of three it goes on with the task that was done something with, else it turns to another. */
const commandOf = ({ pick, kind, days }: Step, last: Done | undefined): Done => {
  const next = last && follows[last.kind]
  if (last && next && pick % 3 > 0) return { task: last.task, kind: next[days % next.length] as Kind }
  return { task: ids.at(-1 - (pick % Math.min(ids.length, 7))) as string, kind }
}

const perform = async ({ pick, days }: Step, { task, kind }: Done): Promise<TaskAnswer> => {
  const other = ids[(pick * 7 + days) % ids.length] as string
  const department = ['SXD', 'STC', 'SNV'][pick % 3] as string
  const [user, action, body] = actions[kind]({ task, other, department, date: addDays(today, days) })
  const told = await send(user, task, action, body)
  ids.push(...(told.body.opened ?? []).map(({ id }: { id: string }) => id))
  return told
}

/** What the figures say of all tasks as of a day. */
const evening = async (asOf: LocalDate, basis: Basis) => {
  const period = `assignedFrom=2021-01-01&assignedTo=2021-12-31&asOf=${asOf}`
  const { status, body } = await api.ask('vp.mot', `GET /api/figures?${period}&basis=${basis}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.departments
    .filter((row: Row) => row.counts.given > 0) // who was given nothing until then is not told of
    .map((row: Row) => [row.code, row.counts])
}

const expectInOrder = async (what: string) => {
  const recount = await recountYear(api.store, 2021, today)
  expect(recount.differences, what).toEqual([])
  const { body } = await api.ask('vp.mot', 'GET /api/dashboard/2021')
  expect([recount.tasks, body.city.counts.given], what).toEqual([ids.length, ids.length])
}

it(`${commandsInAll} commands: tallies are recounts, counts sum up, past evenings stay as they were told`, async () => {
  const evenings = new Map<LocalDate, { basis: Basis; told: unknown }>()
  const done = new Map<string, number>()
  let last: Done | undefined
  for (const one of steps) {
    if (one.nights > 0) {
      const basis = bases[evenings.size % 2] as Basis
      if (one.pick % 3 > 0) evenings.set(today, { basis, told: await evening(today, basis) })
      await pass(one.nights)
    }
    if (ids.length < 7 || one.pick % 12 === 0)
      ids.push(await newTask(api, { department: 'STC', dueOn: addDays(today, one.days) }))
    const action = commandOf(one, last)
    const { status, body } = await perform(one, action)
    expect([200, 404, 409, 422], JSON.stringify(body)).toContain(status)
    last = status === 200 ? action : undefined
    if (status !== 200) continue
    done.set(action.kind, (done.get(action.kind) ?? 0) + 1)
    if (done.get(action.kind) === 1) await expectInOrder(action.kind)
  }
  await expectInOrder('the end')
  for (const [day, { basis, told }] of evenings) expect(await evening(day, basis), day).toEqual(told)
  expect(evenings.size).toBeGreaterThan(8)
  expect([...done.keys()].sort()).toEqual(Object.keys(actions).sort())
})
