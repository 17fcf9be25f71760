import { expect, test } from 'vitest'
import { startSchedules } from '../../local/aws/schedules.ts'
import { demoClock } from '../../local/time/clock.ts'

const schedules = [
  {
    name: 'scan',
    functionName: 'f',
    expression: 'cron(15 0 * * ? *)',
    zone: 'Asia/Ho_Chi_Minh',
    input: '{"at":"<aws.scheduler.scheduled-time>"}',
  },
  {
    name: 'mail',
    functionName: 'f',
    expression: 'cron(30 7 * * ? *)',
    zone: 'Asia/Ho_Chi_Minh',
    input: '{}',
  },
]

const cityAt = (start: string, failFirst = 0) => {
  const clock = demoClock(Date.parse(start))
  const seen: string[] = []
  const errors: string[] = []
  let failures = failFirst
  const invoke = async (_: string, event: unknown) => {
    if (failures-- > 0) throw new Error('down')
    seen.push(`${new Date(clock.now()).toISOString().slice(0, 16)} ${JSON.stringify(event)}`)
    return 'ran'
  }
  const drain = async () => void seen.push('drained')
  const stack = { schedules, functions: [{ name: 'f', retries: 2 } as never] }
  const running = startSchedules({ stack, clock, invoke, drain, onError: (text) => errors.push(text) })
  return { clock, seen, errors, running }
}

test('moving the clock fires each moment on the way, in order, with the clock standing at it and all work done between', async () => {
  const { clock, seen, running } = cityAt('2021-07-25T16:59:00Z')
  const fired = await running.moveTo(Date.parse('2021-07-26T01:00:00Z'))
  await running.stop()
  expect(seen).toEqual([
    '2021-07-25T17:15 {"at":"2021-07-25T17:15:00Z"}',
    'drained',
    '2021-07-26T00:30 {}',
    'drained',
  ])
  expect(fired.map(({ schedule, ok, result }) => [schedule, ok, result])).toEqual([
    ['scan', true, 'ran'],
    ['mail', true, 'ran'],
  ])
  expect(new Date(clock.now()).toISOString()).toMatch(/^2021-07-26T01:00/)
})

test('what a move leaves out does not fire, then or by the next move', async () => {
  const { running } = cityAt('2021-07-25T16:59:00Z')
  const first = await running.moveTo(Date.parse('2021-07-26T01:00:00Z'), ['scan'])
  const second = await running.moveTo(Date.parse('2021-07-26T18:00:00Z'))
  await running.stop()
  expect(first.map(({ schedule }) => schedule)).toEqual(['mail'])
  expect(second.map(({ schedule, scheduledTime }) => [schedule, scheduledTime])).toEqual([
    ['scan', '2021-07-26T17:15:00Z'],
  ])
})

test('a move by some time begins where the moves before it end', async () => {
  const { clock, running } = cityAt('2021-07-25T16:59:00Z')
  const morning = Date.parse('2021-07-26T01:00:00Z')
  const [, next] = await Promise.all([running.moveTo(morning), running.moveBy(86_400_000)])
  await running.stop()
  expect(next.map(({ schedule }) => schedule)).toEqual(['scan', 'mail'])
  expect(new Date(clock.now()).toISOString()).toMatch(/^2021-07-27T01:00/)
})

test('two moves in a row fire no moment twice', async () => {
  const { running } = cityAt('2021-07-25T16:59:00Z')
  const moment = Date.parse('2021-07-25T17:15:00Z')
  const [first, second] = await Promise.all([running.moveTo(moment), running.moveTo(moment + 60_000)])
  await running.stop()
  expect([first.length, second.length]).toEqual([1, 0])
})

test('a failed run is repeated as configured, then reported and the clock goes on', async () => {
  const patient = cityAt('2021-07-25T16:59:00Z', 2)
  expect((await patient.running.moveTo(Date.parse('2021-07-25T18:00:00Z')))[0]).toMatchObject({ ok: true })
  await patient.running.stop()
  const broken = cityAt('2021-07-25T16:59:00Z', 3)
  expect((await broken.running.moveTo(Date.parse('2021-07-25T18:00:00Z')))[0]).toMatchObject({ ok: false })
  expect(broken.errors).toHaveLength(1)
  await broken.running.stop()
})

test('the clock only moves forward', async () => {
  const { running } = cityAt('2021-07-25T16:59:00Z')
  await expect(running.moveTo(Date.parse('2021-07-24T00:00:00Z'))).rejects.toThrow(RangeError)
  await running.stop()
})
