import { marshall } from '@aws-sdk/util-dynamodb'
import type { Context, DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { itemOfNotice, noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { sweepNotices } from '../../../../functions/notices/mail/sweep-notices.ts'
import { tellAtOnce } from '../../../../functions/oversight/urgent/tell-at-once.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { acknowledge } from '../../../../functions/tasks/assignment/holding.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { dyingAt, withCalls } from '../../../support/faults.ts'
import { memoryStoreWith } from '../../../support/memory-table/store-with.ts'
import { startLocalSes } from '../../../support/ses.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { deployedStore } from '../../lambdas/deployed-store.ts'
import { codeOf, commandOf, departmentRecords, perform, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { july } from '../../tasks/task/stories.ts'

/* Saturday, 24 July 2021, 10:00: one task for each of many departments, hỏa tốc. Settings: two hours. */

const saturday = july(24)
const ses = await startLocalSes()
process.env.AWS_ENDPOINT_URL_SES = ses.endpoint
vi.spyOn(console, 'info').mockImplementation(() => undefined)
vi.spyOn(console, 'error').mockImplementation(() => undefined)

let store: Store
let send: (event: DynamoDBStreamEvent) => Promise<unknown>

type Given = { role?: 'head' | 'clerk' | 'office'; department?: string; active?: boolean }

const person = (id: string, { role = 'clerk', department, active = true }: Given): CityRecord => ({
  kind: 'user',
  user: {
    id,
    name: `Ông ${id}`,
    email: `${id.toLowerCase()}@example.org`,
    role,
    active,
    ...(department && { department }),
  },
})

const taken = (task: TaskFacts) => acknowledge(task, {}, saturday)

const idOf = (department: string) => `${department}-2021-${codeOf(department)}`

const cityOf = async (departments: number) => {
  vi.resetModules()
  store = await deployedStore()
  const codes = Array.from({ length: departments }, (_, place) => `SX${place + 10}`)
  const task = { urgency: 'flash', assignedOn: saturday, registeredOn: saturday } as const
  await restoreCity(
    store,
    withDirectives([
      ...departmentRecords(...codes, 'STC'),
      person('vp.kstt', { role: 'office' }),
      person('vp.cu', { role: 'office', active: false }),
      ...codes.flatMap((department) => [
        person(`cv.${department}`, { department }),
        person(`tt.${department}`, { role: 'head', department }),
        person(`cu.${department}`, { department, active: false }),
        ...lived(registrationOf({ department, code: codeOf(department), dueOn: july(25), ...task })),
      ]),
    ]),
  )
  const sender = await import('../../../../functions/lambdas/changes/send-notices.ts')
  send = (event) => sender.handler(event, {} as Context)
  return codes
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  ses.meets('takes')
})
afterEach(() => vi.useRealTimers())
afterAll(() => ses.stop())

const at = (time: string) => {
  vi.setSystemTime(instantOf(saturday, time))
  return new Date()
}

/** The stream hands every entry of a history over, twice. */
const tell = async (now: Date, of = store) => {
  const entries = (await wholeTable(of)).filter(({ pk, details }) => String(pk).startsWith('T#') && details)
  for (const item of [...entries, ...entries]) await tellAtOnce(of, item, now)
}

/** The stream hands each ready notice over, twice. */
const stream = async () => {
  const ready = (await noticesOf(store, saturday)).filter(({ state }) => state === 'ready')
  for (const notice of ready) {
    const NewImage = marshall({ ...itemOfNotice(notice), schema: 1 }, { removeUndefinedValues: true })
    const record = { dynamodb: { SequenceNumber: '1', NewImage: NewImage as never } }
    await send({ Records: [record, record] })
  }
}

const statesOf = async (of = store) => {
  const notices = await noticesOf(of, saturday)
  const groups = Map.groupBy(notices, ({ content, state }) => `${content.kind} ${state}`)
  return Object.fromEntries([...groups].map(([name, some]) => [name, some.length]))
}

describe('a task that cannot wait', () => {
  it('is told at once to everybody of each of seventy departments, and once more with the Office where none acknowledges', {
    timeout: 600_000,
  }, async () => {
    const codes = await cityOf(70)
    await tell(at('10:00'))
    await stream()
    expect(ses.mails).toHaveLength(70)
    expect(ses.mails[0]).toMatchObject({ subject: '[HỎA TỐC] Nhiệm vụ mới giao: Báo cáo tiến độ' })
    expect(ses.mails.map(({ to }) => to)).toEqual(
      codes.map((code) => [`tt.${code.toLowerCase()}@example.org`, `cv.${code.toLowerCase()}@example.org`]),
    )
    for (const code of codes.slice(0, 40))
      await perform(store, idOf(code), taken, saturday, commandOf('taken'))
    await sweepNotices(store, at('11:59'))
    await stream()
    expect(ses.mails).toHaveLength(70)
    for (const time of ['12:15', '12:45', '15:15']) {
      await sweepNotices(store, at(time))
      await stream()
    }
    const again = ses.mails.slice(70)
    expect(again.map(({ subject }) => subject.slice(0, 40)).sort()).toEqual([
      '[HỎA TỐC] 30 nhiệm vụ quá giờ chưa được ',
      ...Array<string>(30).fill('[HỎA TỐC] Chưa tiếp nhận nhiệm vụ: Báo cá'.slice(0, 40)),
    ])
    expect(again.find(({ subject }) => subject.includes('30 nhiệm vụ'))?.to).toEqual(['vp.kstt@example.org'])
    expect(await statesOf()).toEqual({
      'urgent-task sent': 70,
      'urgent-task-again not-needed': 40,
      'urgent-task-again sent': 30,
      'urgent-unacknowledged sent': 1,
    })
  })

  it('of a department without anybody is among the mails that do not arrive, and the Office is told', async () => {
    await cityOf(1)
    const items = (await wholeTable(store)).filter(({ pk, role }) => pk !== 'USER' || role === 'office')
    store = await storeWith(items)
    await tell(at('10:00'))
    await sweepNotices(store, at('12:15'))
    expect(await statesOf()).toEqual({
      'urgent-task given-up': 1,
      'urgent-task-again given-up': 1,
      'urgent-unacknowledged ready': 1,
    })
  })

  it('whichever call telling or the sweep is killed at, the next run ends the same', {
    timeout: 300_000,
  }, async () => {
    await cityOf(2)
    const begin = await wholeTable(store)
    const run = async (of: Store, place = Number.POSITIVE_INFINITY) => {
      let calls = 0
      const counted = withCalls(of, ({ number }, go) => {
        calls = number
        return go()
      })
      const dying = place < Number.POSITIVE_INFINITY ? dyingAt(of, place) : counted
      await tell(at('10:00'), dying)
      await sweepNotices(dying, at('12:15'))
      return calls
    }
    const calls = await run(await storeWith(begin))
    const whole = await storeWith(begin)
    await run(whole)
    const states = await statesOf(whole)
    expect(states).toMatchObject({ 'urgent-task ready': 2, 'urgent-task-again ready': 2 })
    expect(states['urgent-unacknowledged ready']).toBe(1)
    for (let place = 1; place <= calls; place += 1) {
      const other = await memoryStoreWith(begin)
      await expect(run(other, place)).rejects.toThrow('died')
      await run(other)
      expect(await statesOf(other), `killed at call ${place}`).toEqual(states)
    }
  })
})
