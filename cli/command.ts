import type * as z from 'zod'
import type { Archive } from '../functions/platform/archive/archive-store.ts'
import type { Store } from '../functions/platform/table/store.ts'
import type { Progress } from './city/progress.ts'
import type { Words } from './words/words.ts'

/** The city that a command works on: a deployed one's table, or the one on this machine. */
export interface City {
  readonly store: Store
  /** Its archive of histories. */
  readonly archive: (bucket: string) => Archive
  /** The city's clock: a sample city has its own. */
  readonly now: Date
  /** The command is done: what it made of the city stays. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Whoever presses Ctrl-C once is heard by a command that can end in good order; all others, and the second time, end at once. */
export interface Stops {
  onStop?: (() => void) | undefined
}

/** What a command is called with that needs no city. */
interface CallAlone {
  /** The file that is read or written, as an absolute path; empty where the command has none. */
  readonly file: string
  readonly options: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly progress: Progress
  readonly stops: Stops
}

export interface Call extends CallAlone {
  readonly city: City
}

export interface Result {
  /** Whoever asked has stopped it half-way: the exit code says so. */
  readonly stopped?: boolean
  /** Something in the city is wrong: it is told, and the exit code says so. */
  readonly foundWrong?: boolean
  readonly json: object
  readonly text: Words
}

export interface Option {
  /** What stands for its value in the help. */
  readonly value: Words
  readonly about: Words
  readonly required?: true
  /** A file or folder: named from where the person stands. */
  readonly isPath?: true
  readonly schema: z.ZodType<string>
}

interface Described {
  readonly about: Words
  readonly details: Words
  /** What stands for the file in the help. */
  readonly file?: Words
  readonly options?: Readonly<Record<string, Option>>
  /** Switches: what each does. */
  readonly flags?: Readonly<Record<string, Words>>
}

export interface CityCommand extends Described {
  /** It fills a new city instead of working on one that is there. */
  readonly needsEmpty?: true
  readonly run: (call: Call) => Promise<Result>
}

/** A command that works on no city of its own: no table and no data folder is opened for it. */
export interface CommandAlone extends Described {
  readonly runAlone: (call: CallAlone) => Promise<Result>
}

export type Command = CityCommand | CommandAlone
