import type { Day } from '../../dates.ts'
import type { Language } from '../../texts/language.tsx'
import type { registrationTexts } from '../../texts/registration.ts'
import type { DepartmentIndex } from './departments.ts'
import type { Answers } from './readings.ts'

/** By what the words of a row are read. */
export interface Context {
  readonly index: DepartmentIndex
  readonly departmentName: (code: string) => string
  readonly answers: Answers
  /** The directive's date; the day whose register counts. */
  readonly issuedOn: Day
  readonly today: Day
  readonly language: Language
  readonly t: (typeof registrationTexts)['vi']
}
