import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { isFailed, type NoticeState } from '../../../functions/notices/ledger/notice-state.ts'
import { putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { addDays, instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { readUrgings } from '../../../functions/tasks/urging/urgings-store.ts'
import { digest, lagging, noticeOf } from '../../functions/notices/letters.ts'
import { departmentRecords } from '../../functions/platform/table/city.ts'
import { deployed } from '../outside/deployed.ts'
import { mailCalls, mailsTaken, newProcess } from '../outside/outside.ts'
import { ledgerNow, nameOfNotice, openDays, timesTaken } from './mail-days.ts'

vi.mock('node:timers/promises', () => ({
  setTimeout: async (milliseconds: number) => void vi.setSystemTime(Date.now() + milliseconds),
}))

const monday: LocalDate = '2021-07-26'
const week = '2021-W30'
const perSecond = 14
const mails = process.env.EVERY_CELL ? 10_000 : 600
/** One in twenty is a lagging mail, which counts as an urging. */
const lagged = mails / 20
const seed = Number(process.env.SEED ?? 1)

let store: Store

const codes = Array.from({ length: lagged }, (_, place) => `SX${place + 10}`)
const people = Array.from({ length: mails - lagged }, (_, place) => `cv.${place}`)

const personOf = (id: string) => ({
  kind: 'user' as const,
  user: { id, name: id, email: `${id}@example.org`, role: 'office' as const, active: true },
})

const stateAt = instantOf(monday, '07:30').toISOString()
const digestTo = (userId: string, day: LocalDate, at = stateAt) =>
  noticeOf(digest({ userId, day }), {
    ...{ recipient: userId, period: day, state: 'ready', to: [`${userId}@example.org`], stateAt: at },
  })

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: instantOf(monday, '07:30') })
  vi.spyOn(Math, 'random').mockReturnValue(0)
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(log, level).mockImplementation(() => undefined)
  store = await deployed()
  process.env.MAILS_PER_SECOND = String(perSecond)
  newProcess()
  await restoreCity(store, [...departmentRecords(...codes), ...people.map(personOf)])
  for (const userId of people) await putNotice(store, digestTo(userId, monday))
  for (const department of codes)
    await putNotice(
      store,
      noticeOf(lagging({ department }), {
        ...{ recipient: department, period: week, state: 'ready', stateAt },
        to: [`${department.toLowerCase()}@example.org`],
      }),
    )
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** SES is down for a day, from when it has taken a part of the mails. */
const outage = () => {
  let since: number | undefined
  return () => {
    if (mailsTaken() < mails / 3) return false
    since ??= Date.now()
    return Date.now() < since + 86_400_000
  }
}

/** Ten thousand take ten minutes and more. */
const timeout = 3_600_000

it(`${mails} mails, one call in five at fault, a day without SES: none twice, none lost in silence`, {
  timeout,
}, async () => {
  const days = openDays({ seed, oneIn: 5, isDown: outage() })
  // In the second week nothing new is sent: whatever is not known by then is told as such.
  for (let day = monday; day < addDays(monday, 14); day = addDays(day, 1)) {
    days.quiet()
    // Of a later morning's mail SES speaks, so that it is known what it never took.
    if (day !== monday && day < addDays(monday, 7)) {
      vi.setSystemTime(instantOf(day, '07:30'))
      for (let place = 0; place < 5; place += 1)
        await putNotice(store, digestTo(`cv.${place}`, day, new Date().toISOString()))
    }
    while (new Date() < instantOf(addDays(day, 1), '07:30')) await days.halfHour()
  }
  newProcess()
  const times = timesTaken()
  const ledger = ledgerNow()
  const told = ledger.map((notice) => ({ ...notice, name: nameOfNotice(notice) }))
  const states = Object.fromEntries(
    [...Map.groupBy(ledger, ({ state }) => state)].map(([state, some]) => [state, some.length]),
  )
  console.log(`seed ${seed}`, states, `${mailsTaken()} taken`)
  expect(
    [...times].filter(([, count]) => count > 1),
    'twice',
  ).toEqual([])
  /** It went out and SES has it, or the Office sees that it did not. */
  const isKnown = (name: string, state: NoticeState) =>
    ['sent', 'delivered', 'bounced'].includes(state) ? times.has(name) : isFailed(state)
  expect(
    told.filter(({ name, state }) => !isKnown(name, state)).map(({ name, state }) => `${name} ${state}`),
    'lost in silence',
  ).toEqual([])
  const urgings = [...(await readUrgings(store)).values()].flat().length
  const accepted = ledger.filter(
    ({ content, state }) => content.kind === 'lagging' && ['sent', 'delivered'].includes(state),
  )
  expect(urgings).toBe(accepted.length)
})

it('no second has more mails than the setting allows', () => {
  const calls = mailCalls()
  let from = 0
  let most = 0
  for (const [place, instant] of calls.entries()) {
    while ((calls[from] as number) <= instant - 1_000) from += 1
    most = Math.max(most, place - from + 1)
  }
  expect(most).toBeLessThanOrEqual(perSecond)
})
