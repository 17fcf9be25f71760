import type { Words } from '../../../api/problem.ts'
import type { Language } from '../../../texts/languages.ts'

/** What was sent for a task; sent again, it does nothing twice. */
interface Sent {
  readonly body: unknown
  readonly etag: string
}

/** Why a task was left as it was, in both languages. */
export type Why = Readonly<Record<Language, Words>>

/** One task of a run, with the key under which it is sent however often that takes. */
export interface Step {
  readonly id: string
  readonly title: string
  readonly key: string
  /** What was seen of it when it was chosen, where the act decides on that. */
  readonly seen?: string
  readonly state: 'waiting' | 'done' | 'refused'
  /** There from just before it goes out until its answer is there. */
  readonly sent?: Sent
  readonly why?: Why
}

/** The same act on several tasks: each by its own rule, done or refused by itself. */
export interface Run {
  /** Which act, and what was filled in for all of them. */
  readonly verb: string
  readonly values: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

type Outcome = { readonly state: 'done' } | { readonly state: 'refused'; readonly why: Why }

export interface Work {
  /** Reads the task and makes what is to be sent; or says why nothing is. @throws whatever keeps the task from being read */
  readonly prepare: (step: Step) => Promise<Sent | { readonly why: Why }>
  /** Sends it. @throws where it is not known whether it was taken */
  readonly send: (step: Step, sent: Sent) => Promise<Outcome>
  /** Takes every change, before what it tells of goes out. */
  readonly keep: (run: Run) => void
}

/** Tasks that are under way at once. */
const atOnce = 4

export const isOver = ({ steps }: Run): boolean => steps.every(({ state }) => state !== 'waiting')

export const countOf = ({ steps }: Run, state: Step['state']): number =>
  steps.filter((step) => step.state === state).length

/** It is known now: what was sent need not be kept any longer. */
const settled = ({ sent: _, ...step }: Step, outcome: Outcome): Step => ({ ...step, ...outcome })

/**
 * Does what a run has left, some tasks at once, and goes on where one stopped: what may have been taken is sent again as it was.
 * @returns why it stopped before its end: no network, no session; undefined when it is over or was told to stop
 */
export const carryOn = async (begun: Run, work: Work, signal: AbortSignal): Promise<unknown> => {
  let run = begun
  let failure: unknown
  const change = (id: string, step: (before: Step) => Step) => {
    run = { ...run, steps: run.steps.map((one) => (one.id === id ? step(one) : one)) }
    work.keep(run)
  }
  const doStep = async (step: Step) => {
    const prepared = step.sent ?? (await work.prepare(step))
    if ('why' in prepared) return change(step.id, (one) => ({ ...one, state: 'refused', why: prepared.why }))
    change(step.id, (one) => ({ ...one, sent: prepared }))
    const outcome = await work.send(step, prepared)
    change(step.id, (one) => settled(one, outcome))
  }
  const waiting = begun.steps.filter(({ state }) => state === 'waiting')
  const worker = async () => {
    for (let step = waiting.shift(); step && !signal.aborted && failure === undefined; step = waiting.shift())
      await doStep(step).catch((error) => {
        failure ??= error
      })
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return failure
}
