import type { LocalDate } from '../../../functions/shared/dates/dates.ts'

/** The Office's sections, as they stand in a letter's symbol: urban works, economy, culture and society, internal affairs, general. */
export type Section = 'ĐTĐT' | 'KT' | 'KGVX' | 'NC' | 'TH'

/**
 * A kind of business that directives deal with: what they are about and what whom is told to do.
 * `{x}` stands for the subject.
 */
export interface Matter {
  readonly section: Section
  /** Completes "Về việc …". */
  readonly about: string
  readonly subjects: readonly string[]
  /** Task titles by department; `own` is the unit the subject belongs to, `districts` each of the seven on the mainland. */
  readonly tasks: Readonly<Record<string, readonly string[]>>
  readonly pace: 'urgent' | 'usual' | 'long'
  /** Share of tasks without any due date. */
  readonly openEnded: number
  readonly from: LocalDate
  readonly until: LocalDate
  readonly issuedAs: 'letter' | 'decision' | 'conclusion'
}

type Options = Partial<Pick<Matter, 'pace' | 'openEnded' | 'from' | 'until' | 'issuedAs'>>

export const matter = (
  section: Section,
  about: string,
  subjects: readonly string[],
  tasks: Matter['tasks'],
  options: Options = {},
): Matter => ({
  section,
  about,
  subjects,
  tasks,
  pace: 'usual',
  openEnded: 0.1,
  from: '2021-01-04',
  until: '2021-07-22',
  issuedAs: 'letter',
  ...options,
})
