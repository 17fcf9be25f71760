import { addTally, noTally, type Tally } from '../../functions/organisation/departments/tally.ts'
import { homeOf, scanUserId } from '../../functions/shared/ids.ts'
import type { TaskEvent } from '../../functions/tasks/history/event.ts'
import { type Change, type Miss, missEntry, missOf } from '../../functions/tasks/task/change.ts'
import { tallyChange } from '../../functions/tasks/task/counts.ts'
import { type TaskFacts, toldFacts } from '../../functions/tasks/task/task.ts'
import { type Day, dateOf, dayOf, instantAt } from './days.ts'
import type { Step } from './drafts/steps.ts'

/** 00:15, when the nightly scan runs. */
const scanMinute = 15

/** The task as the scan leaves it when it records a miss. */
const withMiss = <Facts extends TaskFacts>(task: Facts, miss: Miss): Facts => ({
  ...task,
  version: task.version + 1,
  missedFor: miss.forDueOn,
  reportsOwed: task.reportsOwed + (miss.reportGiven ? 0 : 1),
})

/** Adds up what every change does to the departments' tallies, by the first night that sees it. */
export class TallyBook {
  readonly #changes = new Map<Day, Map<string, Tally>>()

  add(firstNight: Day, before: TaskFacts | undefined, after: TaskFacts): void {
    const { department } = homeOf(after.id)
    const ofNight = this.#changes.get(firstNight) ?? new Map<string, Tally>()
    this.#changes.set(firstNight, ofNight)
    const change = { ...noTally(), ...tallyChange(before, after) }
    ofNight.set(department, addTally(ofNight.get(department) ?? noTally(), change))
  }

  /** Each department's tally after the scan of each night in turn. */
  *nights(
    departments: readonly string[],
    last: Day,
  ): Generator<{ day: Day; tallies: Record<string, Tally> }> {
    const tallies = Object.fromEntries(departments.map((department) => [department, noTally()]))
    for (let day = 1; day <= last; day += 1) {
      for (const [department, change] of this.#changes.get(day) ?? [])
        tallies[department] = addTally(tallies[department] ?? noTally(), change)
      yield { day, tallies: { ...tallies } }
    }
  }
}

/** One task's history as it comes about: people's steps by day, and the scan every night between them. */
export class History {
  readonly events: TaskEvent[] = []
  readonly #book: TallyBook
  #facts: TaskFacts

  constructor(book: TallyBook, registration: Change, when: { day: Day; minute: number; by: string }) {
    this.#book = book
    this.#facts = registration.after
    this.#enter(registration, when)
  }

  get facts(): TaskFacts {
    return this.#facts
  }

  take(step: Step): void {
    this.scanUntil(step.day)
    this.#enter(step.rule(this.#facts, dateOf(step.day)), step)
  }

  /** Lets the scans run up to the morning of this day. */
  scanUntil(day: Day): void {
    const before = this.#facts
    const miss = before.lifecycle === 'open' ? missOf(before, dateOf(day)) : undefined
    if (!miss) return
    const night = dayOf(miss.on)
    const { key = '', ...entry } = missEntry(miss)
    this.events.push({ key, ...entry, at: instantAt(night, scanMinute), by: scanUserId, order: 0 })
    this.#facts = withMiss(before, miss)
    this.#book.add(night, before, this.#facts)
  }

  #enter(change: Change, { day, minute, by }: { day: Day; minute: number; by: string }): void {
    const at = instantAt(day, minute)
    const latest = this.events.at(-1)?.at ?? ''
    if (at <= latest) throw new Error(`${change.after.id}: ${at} is not after ${latest}`)
    const command = `${by}~mau-${at}`
    change.entries.forEach(({ key, on, details }, order) => {
      const after = key ? {} : { after: toldFacts(change.after) }
      this.events.push({ key: key ?? command, on, at, by, order, details, ...after })
    })
    this.#book.add(day + 1, change.before, change.after)
    this.#facts = change.after
  }
}
