import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import type { Section } from '../drafts/matter.ts'

export interface RealTask {
  readonly to: readonly string[]
  readonly title: string
  readonly coordinating?: readonly string[]
  readonly worded?: string
  readonly dueOn?: LocalDate
  /** A term from the day of signing. */
  readonly days?: number
  readonly assigneeAsWorded?: string
}

/** Assignments that leaders really gave, as the press or the city's portal reported them. */
export interface RealDirective {
  /** Where the assignment is from. */
  readonly origin: string
  /** True where it was given in another year and stands here in 2021 for demonstration. */
  readonly moved: boolean
  readonly series: 'letter' | 'office-letter' | 'oral' | 'decision'
  readonly section: Section
  readonly number?: number
  readonly issuedOn: LocalDate
  readonly about: string
  readonly tasks: readonly RealTask[]
}
