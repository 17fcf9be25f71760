import { marshall } from '@aws-sdk/util-dynamodb'
import type { Context, DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CityRecord, restoreCity } from '../../../functions/documents/city-file/restore.ts'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { itemOfNotice, noticesOf, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { sweepNotices } from '../../../functions/notices/mail/sweep-notices.ts'
import { releaseMailsInTime } from '../../../functions/oversight/digests/release-mails.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { type Fate, startLocalSes } from '../../support/ses.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import { deployedStore } from '../lambdas/deployed-store.ts'
import { codeOf, departmentRecords, registrationOf } from '../platform/table/city.ts'
import { lived } from '../platform/table/small-city.ts'
import { july } from '../tasks/task/stories.ts'
import { lagging } from './letters.ts'

/* Mon 26 July: every department has an overdue task, a clerk, and lags. */

const ses = await startLocalSes()
process.env.AWS_ENDPOINT_URL_SES = ses.endpoint

const monday = july(26)
const tuesday = july(27)
const week = '2021-W30'

let store: Store
let send: (event: DynamoDBStreamEvent) => Promise<unknown>
let hear: (event: never) => Promise<unknown>
let heard = 0

vi.spyOn(console, 'info').mockImplementation(() => undefined)
vi.spyOn(console, 'error').mockImplementation(() => undefined)

const letterTo = (department: string): Notice => ({
  recipient: department,
  period: week,
  state: 'held',
  to: [],
  stateAt: '2021-07-25T17:15:00.000Z',
  content: lagging({ department, departmentName: `Sở ${department}` }),
})

const clerk = (department: string): CityRecord => ({
  kind: 'user',
  user: {
    id: `cv.${department}`,
    name: 'Trần Văn Bình',
    email: `cv.${department.toLowerCase()}@example.org`,
    role: 'clerk',
    active: true,
    department,
  },
})

const cityOf = async (departments: number) => {
  vi.resetModules()
  store = await deployedStore()
  const codes = Array.from({ length: departments }, (_, place) => `SX${place + 10}`)
  await restoreCity(
    store,
    withDirectives([
      ...departmentRecords(...codes),
      ...codes.map(clerk),
      ...codes.flatMap((department) =>
        lived(registrationOf({ department, code: codeOf(department), dueOn: july(20) })),
      ),
    ]),
  )
  for (const code of codes) await putNotice(store, letterTo(code))
  const sender = await import('../../../functions/lambdas/changes/send-notices.ts')
  send = (event) => sender.handler(event, {} as Context)
  const outcome = await import('../../../functions/lambdas/called/mail-outcome.ts')
  hear = (event) => outcome.handler(event, {} as Context)
  heard = 0
  return codes
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  ses.meets('takes')
})
afterEach(() => vi.useRealTimers())
afterAll(() => ses.stop())

const ledger = async () => [
  ...(await noticesOf(store, monday)),
  ...(await noticesOf(store, tuesday)),
  ...(await noticesOf(store, week)),
]

/** The stream hands each ready notice over, twice, in batches. */
const stream = async () => {
  const ready = (await ledger()).filter(({ state }) => state === 'ready')
  const records = ready.flatMap((notice) => {
    const NewImage = marshall({ ...itemOfNotice(notice), schema: 1 }, { removeUndefinedValues: true })
    return [NewImage, NewImage].map((image) => ({
      dynamodb: { SequenceNumber: '1', NewImage: image as never },
    }))
  })
  for (let start = 0; start < records.length; start += 10)
    await send({ Records: records.slice(start, start + 10) })
}

/** SES says what became of the mails that it took since the last time, each word twice. */
const words = async () => {
  const news = ses.mails.slice(heard)
  heard = ses.mails.length
  for (const { notice, messageId } of news)
    for (const type of ['Email Sent', 'Email Delivered', 'Email Sent', 'Email Delivered'])
      await hear({
        'detail-type': type,
        time: new Date().toISOString(),
        detail: { mail: { messageId, tags: { notice: [notice] } } },
      } as never)
}

const at = async (day: LocalDate, time: string, { silent = false } = {}) => {
  vi.setSystemTime(instantOf(day, time))
  const now = new Date()
  await releaseMailsInTime(store, { today: day, time, at: now })
  await sweepNotices(store, now)
  await stream()
  if (!silent) await words()
}

const statesOf = (notices: readonly Notice[]) =>
  Object.fromEntries(
    [...Map.groupBy(notices, ({ content, period, state }) => `${content.kind} ${period} ${state}`)].map(
      ([name, some]) => [name, some.length],
    ),
  )

/** Which notices SES took, and how often each. */
const takenOnce = () => {
  const tries = ses.mails.map(({ notice }) => {
    const [kind, period, recipient] = JSON.parse(Buffer.from(notice, 'base64url').toString())
    return `${kind} ${period} ${recipient}`
  })
  expect(new Set(tries).size).toBe(tries.length)
  return tries
}

describe('a day on which SES does not work', () => {
  it('with nobody there: seventy urgings arrive once the day after, seventy digests are in those of Tuesday', {
    timeout: 600_000,
  }, async () => {
    const codes = await cityOf(70)
    await ses.down()
    for (const time of ['07:30', '12:00']) await at(monday, time)
    expect(statesOf(await ledger())).toEqual({
      [`digest ${monday} waiting`]: 70,
      [`lagging ${week} waiting`]: 70,
    })
    await at(tuesday, '07:30')
    await ses.up()
    await at(tuesday, '10:00')
    expect(statesOf(await ledger())).toEqual({
      [`digest ${monday} superseded`]: 70,
      [`digest ${tuesday} delivered`]: 70,
      [`lagging ${week} delivered`]: 70,
    })
    expect(takenOnce()).toHaveLength(2 * codes.length)
    const [old] = await noticesOf(store, monday)
    expect(old).toMatchObject({ supersededBy: tuesday, failure: expect.stringContaining('ECONNREFUSED') })
  })

  it.each<Fate>(['is busy', 'fails', 'throttles'])(
    'because it %s: the same',
    { timeout: 300_000 },
    async (fate) => {
      await cityOf(2)
      ses.meets(fate)
      for (const time of ['07:30', '12:00']) await at(monday, time)
      expect(ses.mails).toEqual([])
      await at(tuesday, '07:00')
      ses.meets('takes')
      for (const time of ['07:30', '10:00', '10:30']) await at(tuesday, time)
      const isUnknown = fate === 'fails'
      expect(statesOf(await ledger())).toEqual({
        // What SES said of Monday's digests nobody knows: they are told on Tuesday, and tried again once it is heard again.
        [`digest ${monday} ${isUnknown ? 'delivered' : 'superseded'}`]: 2,
        [`digest ${tuesday} delivered`]: 2,
        [`lagging ${week} delivered`]: 2,
      })
      takenOnce()
    },
  )

  it('because its answers are lost: what it took is never sent again, and its word settles it', {
    timeout: 300_000,
  }, async () => {
    await cityOf(2)
    ses.meets('takes, answer lost')
    await at(monday, '07:30', { silent: true })
    for (const time of ['12:00', '20:30']) await at(monday, time, { silent: true })
    expect(statesOf(await ledger())).toEqual({
      [`digest ${monday} sending`]: 2,
      [`lagging ${week} sending`]: 2,
    })
    expect(takenOnce()).toHaveLength(4)
    await words()
    expect(statesOf(await ledger())).toEqual({
      [`digest ${monday} delivered`]: 2,
      [`lagging ${week} delivered`]: 2,
    })
    ses.becomes('takes')
    for (const time of ['07:30', '10:00']) await at(tuesday, time)
    expect(takenOnce()).toHaveLength(6)
  })
})
