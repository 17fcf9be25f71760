import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CityRecord, restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { mailEventSchema, settleByMailEvent } from '../../../functions/notices/ledger/mail-events.ts'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { itemOfNotice, noticesOf, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { openSender, type Sender, sendNotice } from '../../../functions/notices/mail/send-notice.ts'
import { sweepNotices } from '../../../functions/notices/mail/sweep-notices.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { readUrgings } from '../../../functions/tasks/urging/urgings-store.ts'
import { newStore, storeWith, wholeTable } from '../../support/dynamodb.ts'
import { callFaults, failingAt, withCalls } from '../../support/faults.ts'
import { memoryStore } from '../../support/memory-table/memory-store.ts'
import { memoryStoreWith } from '../../support/memory-table/store-with.ts'
import { startLocalSes } from '../../support/ses.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import { deployedStore } from '../lambdas/deployed-store.ts'
import { departmentRecords } from '../platform/table/city.ts'
import { july } from '../tasks/task/stories.ts'
import { digest, lagging } from './letters.ts'

/* The sender and the sweep, killed or cut off at each of their calls, and then left to live on for some days. */

const ses = await startLocalSes()
process.env.AWS_ENDPOINT_URL_SES = ses.endpoint
await deployedStore()
vi.spyOn(log, 'info').mockImplementation(() => undefined)
vi.spyOn(log, 'error').mockImplementation(() => undefined)

const monday = july(26)
const week = '2021-W30'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  ses.meets('takes')
})
afterEach(() => vi.useRealTimers())
afterAll(() => ses.stop())

const at = (day: LocalDate, time: string): Date => {
  vi.setSystemTime(instantOf(day, time))
  return new Date()
}

const clerk = (id: string, department: string): CityRecord => ({
  kind: 'user',
  user: { id, name: `Bà ${id}`, email: `${id}@example.org`, role: 'clerk', active: true, department },
})

const since = (time: string): string => instantOf(monday, time).toISOString()

const toPerson = (userId: string, given: Partial<Notice> = {}): Notice => ({
  recipient: userId,
  period: monday,
  state: 'ready',
  to: [`${userId}@example.org`],
  stateAt: since('07:30'),
  content: digest({ userId }),
  ...given,
})
const toDepartment = (department: string, given: Partial<Notice> = {}): Notice => ({
  recipient: department,
  period: week,
  state: 'ready',
  to: [`cv.${department.toLowerCase()}@example.org`],
  stateAt: since('07:30'),
  content: lagging({ department, departmentName: `Sở ${department}` }),
  ...given,
})

const codes = Array.from({ length: 40 }, (_, place) => `SX${place + 10}`)

const cityOf = async (store: Store): Promise<Store> => {
  const people = codes.map((code) => clerk(`cv.${code.toLowerCase()}`, code))
  await restoreCity(store, withDirectives([...departmentRecords(...codes), ...people]))
  return store
}

const senderOf = (store: Store): Sender => ({ ...openSender(), store })

/** As the stream has it: with the number of its shape. */
const imageOf = (notice: Notice): Item => ({ ...itemOfNotice(notice), schema: 1 })

const ledger = async (store: Store) => [
  ...(await noticesOf(store, monday)),
  ...(await noticesOf(store, july(27))),
  ...(await noticesOf(store, july(30))),
  ...(await noticesOf(store, week)),
]

const stream = async (store: Store) => {
  for (const notice of await ledger(store))
    if (notice.state === 'ready') await sendNotice(senderOf(store), imageOf(notice))
}

/** SES says what became of the mails that it took, each word once more than needed. */
const words = async (store: Store) => {
  for (const { notice, messageId } of ses.mails)
    for (const type of ['Email Sent', 'Email Delivered', 'Email Delivered'])
      await settleByMailEvent(
        store,
        mailEventSchema.parse({
          'detail-type': type,
          time: new Date().toISOString(),
          detail: { mail: { messageId, tags: { notice: [notice] } } },
        }),
      )
}

/** The days after: sweeps, the stream, and the words of SES, where they come through. */
const liveOn = async (store: Store, { isHeard }: { readonly isHeard: boolean }) => {
  const heard = async () => {
    if (isHeard) await words(store)
  }
  await heard()
  for (const [day, time] of [
    [monday, '08:15'],
    [monday, '14:15'],
    [july(27), '08:15'],
    [july(30), '08:15'],
    [july(31), '08:15'],
    ['2021-08-02', '08:15'],
  ] as const) {
    // Another mail goes out and is heard of: SES's words come through.
    if (day === july(27) || day === july(30)) {
      at(day, '07:31')
      const userId = codes.map((code) => `cv.${code.toLowerCase()}`).at(-1) ?? ''
      await putNotice(
        store,
        toPerson(userId, {
          period: day,
          content: digest({ userId, day }),
          stateAt: new Date().toISOString(),
        }),
      )
      await stream(store)
      await heard()
    }
    await sweepNotices(store, at(day, time))
    await stream(store)
    await heard()
  }
}

const nameIn = (tag: string): string => {
  const [kind, period, recipient] = JSON.parse(Buffer.from(tag, 'base64url').toString())
  return `${kind} ${period} ${recipient}`
}
const timesTaken = ({ content, period, recipient }: Notice): number =>
  ses.mails.filter(({ notice }) => nameIn(notice) === `${content.kind} ${period} ${recipient}`).length

/** Sends a notice and tells the calls of the store that it takes, in their order. */
const callsOf = async (notice: Notice): Promise<string[]> => {
  const store = await cityOf(await newStore())
  at(monday, '07:31')
  await putNotice(store, notice)
  const calls: string[] = []
  const counted = withCalls(store, ({ name }, go) => {
    calls.push(name)
    return go()
  })
  await sendNotice(senderOf(counted), imageOf(notice))
  return calls
}

/** Each notice meets one fault at one call while it is sent first; then the stream hands it over again, as it does. */
const sendEachFailing = async (
  store: Store,
  notices: readonly (readonly [Notice, number, (typeof callFaults)[number]])[],
) => {
  at(monday, '07:31')
  for (const [notice] of notices) await putNotice(store, notice)
  for (const [notice, place, fault] of notices) {
    await sendNotice(senderOf(failingAt(store, place, fault)), imageOf(notice)).catch(() => undefined)
    await sendNotice(senderOf(store), imageOf(notice))
  }
}

describe('the sender', () => {
  it('asks the store for little, and these are all the calls there are', async () => {
    expect(await callsOf(toPerson('cv.sx10'))).toEqual(['Get', 'Update', 'Update'])
    expect(await callsOf(toDepartment('SX10'))).toEqual(['Query', 'Update', 'TransactWrite'])
  })

  const cases = (notice: (code: string) => Notice) =>
    [1, 2, 3]
      .flatMap((place) => callFaults.map((fault) => [place, fault] as const))
      .map(([place, fault], index) => [notice(codes[index] ?? ''), place, fault] as const)
  const everyCase = () => [
    ...cases((code) => toPerson(`cv.${code.toLowerCase()}`)),
    ...cases((code) => toDepartment(code)),
  ]

  it('killed or cut off at each of its calls: each mail arrives, none twice, and the ledger and the urgings say so', {
    timeout: 600_000,
  }, async () => {
    const store = await cityOf(memoryStore())
    const failing = everyCase()
    await sendEachFailing(store, failing)
    await liveOn(store, { isHeard: true })
    const after = await ledger(store)
    for (const [notice, place, fault] of failing) {
      const { content, recipient, period } = notice
      const state = after.find(
        (one) => one.content.kind === content.kind && one.recipient === recipient && one.period === period,
      )?.state
      const what = `${content.kind}, call ${place} ${fault}`
      expect([what, timesTaken(notice), state]).toEqual([what, 1, 'delivered'])
    }
    const urged = [...(await readUrgings(store)).keys()].sort()
    const lagging = failing.filter(([{ content }]) => content.kind === 'lagging')
    expect(urged).toEqual(lagging.map(([{ recipient }]) => recipient).sort())
  })

  it('and SES says nothing for days: none goes out twice, and each that is not known as sent stands among those that did not arrive', {
    timeout: 600_000,
  }, async () => {
    const store = await cityOf(memoryStore())
    const failing = everyCase()
    await sendEachFailing(store, failing)
    await liveOn(store, { isHeard: false })
    const after = await ledger(store)
    for (const [notice, place, fault] of failing) {
      const { content, recipient, period } = notice
      const state = after.find(
        (one) => one.content.kind === content.kind && one.recipient === recipient && one.period === period,
      )?.state
      const what = `${content.kind}, call ${place} ${fault}`
      const taken = timesTaken(notice)
      expect([what, taken <= 1, ['sent', 'unsettled'].includes(String(state))]).toEqual([what, true, true])
      if (state === 'sent') expect([what, taken]).toEqual([what, 1])
    }
  })
})

describe('the sweep', () => {
  /** One notice for each thing that it does. */
  const standing = (): Notice[] => {
    const early = { times: 1, firstAt: since('07:31'), lastAt: since('07:31') }
    return [
      toPerson('cv.sx10', { state: 'waiting', tried: early, tryAgainAt: since('13:00'), failure: 'busy' }),
      toPerson('cv.sx11', { stateAt: since('09:00') }),
      toPerson('cv.sx12', { state: 'sending', tried: early }),
      // Handed over after all: its word came, that of the one before did not.
      toPerson('cv.sx13', { state: 'delivered', tried: { ...early, lastAt: since('13:30') } }),
      toDepartment('SX14', {
        period: '2021-W29',
        state: 'held',
        to: [],
        stateAt: instantOf(july(19), '00:15').toISOString(),
      }),
      toDepartment('SX15', {
        state: 'sending',
        tried: { ...early, firstAt: instantOf(july(19), '07:31').toISOString() },
      }),
    ]
  }

  const statesOf = async (store: Store) => {
    const all = [
      ...(await noticesOf(store, monday)),
      ...(await noticesOf(store, week)),
      ...(await noticesOf(store, '2021-W29')),
    ]
    return Object.fromEntries(all.map(({ recipient, state }) => [recipient, state]))
  }

  it('killed or cut off at each of its calls: the next one ends the same, and each mail goes out once', {
    timeout: 600_000,
  }, async () => {
    const first = await cityOf(await newStore())
    at(monday, '08:00')
    for (const notice of standing()) await putNotice(first, notice)
    const begin = await wholeTable(first)
    const live = async (store: Store, failing: Store = store) => {
      ses.meets('takes')
      await sweepNotices(failing, at(monday, '14:15')).catch(() => undefined)
      await stream(store)
      await sweepNotices(store, at(monday, '14:45'))
      await stream(store)
      return { states: await statesOf(store), mails: ses.mails.map(({ notice }) => nameIn(notice)).sort() }
    }
    let calls = 0
    const undisturbed = await storeWith(begin)
    const whole = await live(
      undisturbed,
      withCalls(undisturbed, ({ number }, go) => {
        calls = number
        return go()
      }),
    )
    expect(whole).toEqual({
      states: {
        'cv.sx10': 'sent',
        'cv.sx11': 'sent',
        'cv.sx12': 'sent',
        'cv.sx13': 'delivered',
        SX14: 'given-up',
        SX15: 'unsettled',
      },
      mails: ['cv.sx10', 'cv.sx11', 'cv.sx12'].map((id) => `digest ${monday} ${id}`),
    })
    expect(calls).toBeGreaterThan(7)
    for (let place = 1; place <= calls; place += 1)
      for (const fault of callFaults) {
        const store = await memoryStoreWith(begin)
        const what = `call ${place} ${fault}`
        expect([what, await live(store, failingAt(store, place, fault))]).toEqual([what, whole])
      }
  })
})
