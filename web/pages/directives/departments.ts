import type { Department } from '../../api/types.ts'
import { fold } from '../../fold.ts'

/** The register as it was on a day, found by code, name or group, with or without marks. */
export interface DepartmentIndex {
  readonly codesOf: (words: string) => readonly string[] | undefined
  /** A department that had ended or had not begun that day. */
  readonly notValid: (words: string) => Department | undefined
  readonly suggest: (typed: string) => readonly string[]
}

const mostSuggested = 8

/** "Ủy ban nhân dân" and "thành phố" at the end are written in many ways, or left out. */
const nameOf = (words: string): string =>
  fold(words)
    .replace(/^uy ban nhan dan /, 'ubnd ')
    .replace(/ (?:thanh pho|tp)(?: da nang)?$/, '')

/** "Sở KHĐT" for the code SKHDT. */
const initialOf = (words: string): string => {
  const [first = '', ...rest] = fold(words).split(' ')
  return first.slice(0, 1) + rest.join('')
}

interface Choice {
  readonly name: string
  readonly keys: readonly string[]
  readonly codes: readonly string[]
}

const ofDepartment = ({ code, name, nameEn = '' }: Department): Choice => ({
  name,
  keys: [nameOf(name), fold(code), fold(nameEn)].filter(Boolean),
  codes: [code],
})

const ofGroups = (valid: readonly Department[]): Choice[] => {
  const names = [...new Set(valid.flatMap(({ groups = [] }) => groups))]
  return names.map((name) => ({
    name,
    keys: [nameOf(name)],
    codes: valid.filter(({ groups }) => groups?.includes(name)).map(({ code }) => code),
  }))
}

const isValidOn = ({ validFrom, validTo }: Department, day: string): boolean =>
  validFrom <= day && (!validTo || day <= validTo)

const startsEach = (wanted: readonly string[], key: string): boolean => {
  const words = key.split(' ')
  return wanted.every((one) => words.some((word) => word.startsWith(one)))
}

/** `groupWords` are groups that the API reads by itself, "các sở, ban, ngành": only suggested here. */
export const departmentIndex = (
  departments: readonly Department[],
  day: string,
  groupWords: readonly string[],
): DepartmentIndex => {
  const valid = departments.filter((one) => isValidOn(one, day))
  const others = departments.filter((one) => !isValidOn(one, day))
  const choices = [...valid.map(ofDepartment), ...ofGroups(valid)]
  const byKey = new Map(choices.toReversed().flatMap(({ keys, codes }) => keys.map((key) => [key, codes])))
  const words = groupWords.map((name): Choice => ({ name, keys: [nameOf(name)], codes: [] }))
  return {
    codesOf: (typed) => byKey.get(nameOf(typed)) ?? byKey.get(initialOf(typed)),
    notValid: (typed) => others.find((one) => ofDepartment(one).keys.includes(nameOf(typed))),
    suggest: (typed) => {
      const wanted = nameOf(typed)
      if (wanted.length < 2) return []
      const found = [...choices, ...words].filter(({ keys }) =>
        keys.some((key) => startsEach(wanted.split(' '), key)),
      )
      return found.slice(0, mostSuggested).map(({ name }) => name)
    },
  }
}
