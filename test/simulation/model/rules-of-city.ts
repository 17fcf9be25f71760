import type { Day } from './days.ts'
import type { Thresholds } from './figures.ts'

/** What a city decides from a day on: its settings and its letters. What was entered stays, and what comes later is entered beside it. */

interface From<Value> {
  readonly from: Day
  readonly value: Value
}

/** Values that each hold from a day on, in the order in which they were entered. */
class Dated<Value> {
  readonly entered: From<Value>[] = []

  enter(from: Day, value: Value): void {
    this.entered.push({ from, value })
  }

  /** Of those whose day has come the one whose day came last, of one day the one entered later. */
  on(day: Day): From<Value> | undefined {
    let found: From<Value> | undefined
    for (const one of this.entered)
      if (one.from <= day && (found === undefined || one.from >= found.from)) found = one
    return found
  }
}

/** Of a city's settings those that the rest of this model goes by. */
export interface Settings {
  readonly maxExtensions: number
  readonly maxExtensionDays: number
  readonly finishedReportsNeed: 'evidence' | 'words'
}

/** Until the city sets its own (decision 8). */
const untilSet: Settings = { maxExtensions: 3, maxExtensionDays: 180, finishedReportsNeed: 'evidence' }

const isSame = (one: Settings, other: Settings): boolean =>
  one.maxExtensions === other.maxExtensions &&
  one.maxExtensionDays === other.maxExtensionDays &&
  one.finishedReportsNeed === other.finishedReportsNeed

/** The letters that are published: nobody enters them anew. */
const published = [
  { name: '5120', from: '2020-08-03' },
  { name: '4651', from: '2021-07-26' },
] as const

interface LetterInForce {
  readonly name: string
  readonly from: Day
  readonly thresholds?: Thresholds
}

export class RulesOfCity {
  readonly #settings = new Dated<Settings>()
  readonly #letters = new Map<string, Dated<Thresholds>>()

  settingsOn(day: Day): Settings {
    return this.#settings.on(day)?.value ?? untilSet
  }

  /** How often settings were entered. */
  get versionOfSettings(): number {
    return this.#settings.entered.length
  }

  /** A day has one set of settings: what holds today was there before, but for the first, and but for what changes nothing. */
  mayHoldFrom(from: Day, settings: Settings, today: Day): boolean {
    const mayHoldToday = this.versionOfSettings === 0 || isSame(settings, this.settingsOn(today))
    return mayHoldToday ? from >= today : from > today
  }

  enterSettings(from: Day, settings: Settings): void {
    this.#settings.enter(from, settings)
  }

  isPublished(letter: string): boolean {
    return published.some(({ name }) => name === letter)
  }

  enterLetter(name: string, from: Day, thresholds: Thresholds): void {
    const versions = this.#letters.get(name) ?? new Dated<Thresholds>()
    this.#letters.set(name, versions)
    versions.enter(from, thresholds)
  }

  /** How often a letter's numbers were entered. */
  versionsOf(name: string): number {
    return this.#letters.get(name)?.entered.length ?? 0
  }

  /** The letter in force: the latest whose day has come. Of two of one day, the one that was first entered later. */
  letterOn(day: Day): LetterInForce {
    let found: LetterInForce = published.findLast(({ from }) => from <= day) ?? published[0]
    for (const [name, versions] of this.#letters) {
      const one = versions.on(day)
      if (one && one.from >= found.from) found = { name, from: one.from, thresholds: one.value }
    }
    return found
  }
}
