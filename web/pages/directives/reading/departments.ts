import type {
  AssigneeReading,
  assigneeReaders,
} from '../../../../functions/directives/assignees/assignee-wording.ts'
import type { NamedBody } from '../../../../functions/organisation/departments/names/named-body.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { isValidOn } from '../../../../functions/shared/dates/validity.ts'
import type { Department } from '../../../api/types.ts'
import { fold } from '../../../values/fold.ts'

/** The register as it was on a day: who words name, as the API and a file read them, and what is proposed while typing. */
export interface DepartmentIndex {
  /** Undefined as long as the reader has not come. */
  readonly read: (words: string) => AssigneeReading | undefined
  readonly suggest: (typed: string) => readonly string[]
}

const maxSuggested = 8

interface Choice {
  readonly name: string
  readonly keys: readonly string[]
}

const ofDepartment = ({ code, name, nameEn = '', furtherNames = [] }: Department): Choice => ({
  name,
  keys: [name, code, nameEn, ...furtherNames].map(fold).filter(Boolean),
})

const ofWords = (name: string): Choice => ({ name, keys: [fold(name)] })

const startsEach = (wanted: readonly string[], key: string): boolean => {
  const words = key.split(' ')
  return wanted.every((one) => words.some((word) => word.startsWith(one)))
}

export type Readers = typeof assigneeReaders

/** `groupWords` are groups such as "các sở, ban, ngành", to be suggested beside the register's own. */
export const departmentIndex = (
  departments: readonly Department[],
  day: string,
  groupWords: readonly string[],
  readers: Readers | undefined,
): DepartmentIndex => {
  const valid = departments.filter((one) => isValidOn(one, day))
  const groups = [...new Set(valid.flatMap(({ groups: of = [] }) => of))]
  const choices = [...valid.map(ofDepartment), ...[...groups, ...groupWords].map(ofWords)]
  const readersOf = readers?.(departments as readonly NamedBody[])
  return {
    read: (words) => readersOf?.(day as LocalDate).read(words),
    suggest: (typed) => {
      const wanted = fold(typed)
      if (wanted.length < 2) return []
      const found = choices.filter(({ keys }) => keys.some((key) => startsEach(wanted.split(' '), key)))
      return found.slice(0, maxSuggested).map(({ name }) => name)
    },
  }
}
