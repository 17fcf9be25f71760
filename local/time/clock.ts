import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** The city's clock: the real one, or a demo clock that started elsewhere, runs on, and can be moved. */
export interface Clock {
  readonly demo: boolean
  readonly now: () => number
  /** The shift from the real clock in milliseconds, shared with the functions' threads so that a move holds at once. */
  readonly offset: SharedArrayBuffer | undefined
  readonly set: (instant: number) => void
  readonly save: () => void
}

export const realClock: Clock = {
  demo: false,
  now: () => Date.now(),
  offset: undefined,
  set: () => {
    throw new Error('The real clock cannot be moved')
  },
  save: () => undefined,
}

export const readOffset = (buffer: SharedArrayBuffer): number =>
  Number(Atomics.load(new BigInt64Array(buffer), 0))

/** Resumes at the instant kept in the file, if there is one: the demo's time stands still while nothing runs. */
export const demoClock = (start: number, file?: string): Clock => {
  const offset = new SharedArrayBuffer(8)
  const cell = new BigInt64Array(offset)
  const now = () => Date.now() + Number(Atomics.load(cell, 0))
  const set = (instant: number) => {
    Atomics.store(cell, 0, BigInt(instant - Date.now()))
    save()
  }
  const save = () => {
    if (file) writeFileSync(file, JSON.stringify({ demoNow: new Date(now()).toISOString() }))
  }
  set(file && existsSync(file) ? Date.parse(JSON.parse(readFileSync(file, 'utf8')).demoNow) : start)
  return { demo: true, now, offset, set, save }
}
