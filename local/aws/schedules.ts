import type { Clock } from '../time/clock.ts'
import { momentsOf } from './cron.ts'
import type { Schedule, Stack } from './deployed.ts'
import { callAsynchronously, functionNamed } from './lambda/asynchronous.ts'
import type { Lambda } from './lambda/lambda.ts'

/** EventBridge Scheduler on the city's clock: what is due fires, in order, each to completion. */
export interface Fired {
  readonly schedule: string
  readonly scheduledTime: string
  readonly ok: boolean
  readonly result: unknown
}

export interface Schedules {
  /** Moves the demo clock; on the way every moment fires with the clock standing at it, but for the schedules left out. */
  readonly moveTo: (instant: number, leaveOut?: readonly string[]) => Promise<Fired[]>
  /** The same, from where the clock stands when the moves before it are done. */
  readonly moveBy: (milliseconds: number) => Promise<Fired[]>
  readonly stop: () => Promise<void>
}

interface Options {
  readonly stack: Pick<Stack, 'schedules' | 'functions'>
  readonly clock: Clock
  readonly invoke: Lambda['invoke']
  /** Until what a schedule has set going is done. */
  readonly drain: () => Promise<void>
  readonly onError: (text: string) => void
}

const tickMs = 1_000

const secondsOf = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`

const inputOf = ({ input }: Schedule, instant: number) =>
  JSON.parse(input.replaceAll('<aws.scheduler.scheduled-time>', secondsOf(instant)))

const dueIn = (schedules: readonly Schedule[], after: number, upTo: number) =>
  schedules
    .flatMap((schedule) =>
      momentsOf(schedule.expression, schedule.zone, after, upTo).map((moment) => ({ schedule, moment })),
    )
    .sort((one, other) => one.moment - other.moment)

export const startSchedules = ({ stack, clock, invoke, drain, onError }: Options): Schedules => {
  const { schedules, functions } = stack
  dueIn(schedules, clock.now(), clock.now()) // an expression that cannot be read is said now, not at night
  let firedUpTo = clock.now()
  let work: Promise<unknown> = Promise.resolve()

  const fire = async (schedule: Schedule, moment: number): Promise<Fired> => {
    const called = functionNamed(functions, schedule.functionName)
    const fired = { schedule: schedule.name, scheduledTime: secondsOf(moment) }
    try {
      const result = await callAsynchronously(invoke, called, inputOf(schedule, moment))
      return { ...fired, ok: true, result }
    } catch (error) {
      onError(`${schedule.name} ${fired.scheduledTime}: ${error}`)
      return { ...fired, ok: false, result: String(error) }
    }
  }
  const fireDue = async (
    upTo: number,
    beforeEach: (moment: number) => void,
    leaveOut: readonly string[] = [],
  ): Promise<Fired[]> => {
    const all: Fired[] = []
    const due = dueIn(schedules, firedUpTo, upTo).filter(({ schedule }) => !leaveOut.includes(schedule.name))
    for (const { schedule, moment } of due) {
      beforeEach(moment)
      firedUpTo = Math.max(firedUpTo, moment)
      all.push(await fire(schedule, moment))
      await drain()
    }
    firedUpTo = Math.max(firedUpTo, upTo)
    return all
  }
  /** One after another: a move waits for a tick's schedules, and a tick for a move. */
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = work.then(task)
    work = result.catch(() => undefined)
    return result
  }
  let ticking = false
  const tick = () => {
    if (ticking) return
    ticking = true
    inTurn(() => fireDue(clock.now(), () => undefined))
      .catch((error: unknown) => onError(`schedules: ${error}`))
      .finally(() => {
        ticking = false
      })
  }
  const timer = setInterval(tick, tickMs).unref()
  const move = async (instant: number, leaveOut?: readonly string[]): Promise<Fired[]> => {
    if (instant < clock.now()) throw new RangeError('The clock only moves forward')
    const fired = await fireDue(instant, clock.set, leaveOut)
    clock.set(instant)
    return fired
  }
  const moveTo: Schedules['moveTo'] = (instant, leaveOut) => inTurn(() => move(instant, leaveOut))
  const moveBy: Schedules['moveBy'] = (milliseconds) => inTurn(() => move(clock.now() + milliseconds))
  const stop = async () => {
    clearInterval(timer)
    await work
  }
  return { moveTo, moveBy, stop }
}
