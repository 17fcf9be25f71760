import { type Answered, type Asked, ask } from './city/asking.ts'
import type { Dice } from './dice.ts'
import { Difference } from './difference.ts'
import { isTrouble, type TroubledStore, troubleOf } from './faults/troubles.ts'
import type { ModelCity } from './model/city.ts'
import type { SentFile } from './model/sent-files.ts'
import type { Step } from './people/steps.ts'

/** One city while it lives: the product's store, and the model beside it. */
export interface Life {
  readonly store: TroubledStore
  /** How often a try meets trouble. */
  readonly troubles: number
  readonly model: ModelCity
  /** What was done, for whoever reads of a difference. */
  readonly told: string[]
  /** The version of each task that somebody saw last. */
  readonly etags: Map<string, string>
  readonly counts: Counted
  /** The files that were sent, and which of their rows were entered. */
  files: readonly (SentFile & { readonly entered: ReadonlySet<string> })[]
}

export interface Counted {
  /** Everything that people asked of the city, repeats included. */
  requests: number
  /** What they wanted done, and how much of it was. */
  commands: number
  done: number
}

export const askAt = (life: Life, step: Step, person: string, asked: Asked): Promise<Answered> => {
  life.counts.requests += 1
  return ask(life.store, person, new Date(step.at), asked)
}

/** So often at most a person, or a schedule, meets trouble with one thing. */
const mostTroubles = 3

/** What still meets trouble by then, which the mail service may bring as well, never ends. */
const mostAttempts = 30

/** Does something until it is done: whatever trouble it meets, it is tried again, the same. What is no trouble is thrown. */
export const insist = async <Result>(
  { store, troubles }: Life,
  dice: Dice,
  mostCalls: number,
  doing: () => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    store.meet(attempt > mostTroubles ? undefined : troubleOf(dice, attempt, troubles, mostCalls))
    try {
      return await doing()
    } catch (error) {
      if (!isTrouble(error)) throw error
      if (attempt === mostAttempts) throw new Difference('how often one thing is tried', 'it ends', attempt)
    } finally {
      store.meet(undefined)
    }
  }
}

/** As a person asks for something to be done: who gets no answer sends the same again, under the same key. */
export const askUntilAnswered = (
  life: Life,
  step: Step,
  dice: Dice,
  person: string,
  asked: Asked,
): Promise<Answered> => insist(life, dice, 8, () => askAt(life, step, person, asked))
