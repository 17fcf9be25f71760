import type { Day } from './days.ts'
import type { Term } from './story.ts'

/** A row of a file: a task that it asks for. */
export interface Line {
  readonly title: string
  readonly lead: string
  readonly coordinating: readonly string[]
  readonly starred: boolean
  readonly dueOn?: Day | undefined
  readonly term?: Term | undefined
}

/** One directive's rows, as a file has them. */
export interface SentFile {
  readonly number: string
  readonly issuedOn: Day
  readonly lines: readonly Line[]
}
