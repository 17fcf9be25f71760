import { readAssignees } from './assignee-wording.ts'
import { bodyNameOf } from './body-name.ts'
import { type LocalDate, vietnameseDate } from './dates.ts'
import { type Department, isValidOn } from './department.ts'
import type { CellProblem } from './import-cells.ts'
import { plainWords } from './import-columns.ts'

/** The departments of a cell, and what of it leads to none. */
interface Assignees {
  readonly codes: readonly string[]
  readonly problems: readonly Pick<CellProblem, 'code' | 'facts'>[]
}

/** The register as it was on a day, by code, name or short name, with or without marks. */
export interface DepartmentFinder {
  readonly read: (words: string) => Assignees
}

const mostWords = 300

/** "Ủy ban nhân dân" and "thành phố" at the end are written in many ways, or left out. */
const nameKey = (words: string): string => plainWords(bodyNameOf(words))

/** "Sở KHĐT" for the code SKHDT. */
const shortKey = (words: string): string => {
  const [first = '', ...rest] = plainWords(words).split(' ')
  return first.slice(0, 1) + rest.join('')
}

const keysOf = ({ code, name, nameEn = '' }: Department): string[] =>
  [nameKey(name), plainWords(code), plainWords(nameEn)].filter(Boolean)

const endedProblem = (
  { name, validFrom, validTo, successors = [] }: Department,
  on: LocalDate,
  names: ReadonlyMap<string, string>,
): Assignees['problems'][number] =>
  validTo && validTo < on
    ? {
        code: 'department-ended',
        facts: {
          name,
          on: vietnameseDate(validTo),
          successors: successors.map((code) => names.get(code) ?? code).join('; ') || '–',
        },
      }
    : { code: 'department-not-yet', facts: { name, on: vietnameseDate(validFrom) } }

const joined = (readings: readonly Assignees[]): Assignees => ({
  codes: [...new Set(readings.flatMap(({ codes }) => codes))],
  problems: readings.flatMap(({ problems }) => problems),
})

/** Reads cells that name departments: names, codes and groups, a semicolon or a line between several. */
export const departmentFinder = (departments: readonly Department[], on: LocalDate): DepartmentFinder => {
  const valid = departments.filter((department) => isValidOn(department, on))
  const others = departments.filter((department) => !isValidOn(department, on))
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  const byKey = new Map(valid.toReversed().flatMap((one) => keysOf(one).map((key) => [key, one.code])))
  const codeOf = (words: string) => byKey.get(nameKey(words)) ?? byKey.get(shortKey(words))
  const readings = new Map<string, Assignees>()

  const readPart = (part: string): Assignees => {
    const code = codeOf(part)
    if (code) return { codes: [code], problems: [] }
    const several = part.split(',').map((one) => codeOf(one.trim()))
    if (several.every((one) => one !== undefined)) return { codes: several, problems: [] }
    const former = others.find((one) => keysOf(one).includes(nameKey(part)))
    if (former) return { codes: [], problems: [endedProblem(former, on, names)] }
    const { departments: codes, unread } = readAssignees(part, departments, on)
    return { codes, problems: unread.map(({ words, because }) => ({ code: because, facts: { words } })) }
  }

  const read = (words: string): Assignees => {
    if (words.length > mostWords)
      return { codes: [], problems: [{ code: 'too-long', facts: { maximum: mostWords } }] }
    const parts = words.split(/[;\n]/).map((part) => part.trim())
    return joined(parts.filter(Boolean).map(readPart))
  }
  return {
    // Lists of thousands of rows name the same few departments: each wording is read once.
    read: (words) => {
      const known = readings.get(words) ?? read(words)
      readings.set(words, known)
      return known
    },
  }
}
