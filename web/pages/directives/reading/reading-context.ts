import type { Language } from '../../../texts/languages.ts'
import type { Day } from '../../../values/dates.ts'
import type { Answers } from './answers.ts'
import type { DepartmentIndex } from './departments.ts'
import type { readingTexts } from './reading-texts.ts'

/** Said of a directive instead of its date. */
export const undated = 'undated'

/** By what the words of a row are read. */
export interface Context {
  readonly index: DepartmentIndex
  readonly departmentName: (code: string) => string
  readonly answers: Answers
  /** The directive's date, today where nobody knows it; the day whose register counts. */
  readonly issuedOn: Day
  /** The day that terms run from; absent where nobody knows the directive's date. */
  readonly signedOn: Day | undefined
  /** Rows that name no lead wait for one; else they are to be corrected. */
  readonly mayWait: boolean
  readonly today: Day
  readonly language: Language
  readonly t: (typeof readingTexts)['vi']
}
