import type { Department } from './department.ts'

export interface Group {
  readonly departments: readonly string[]
  /** Besides, or only, bodies that the words do not tell: "các đơn vị liên quan". */
  readonly namesOthers: boolean
}

type Kind = Department['kind']

/** "quận" and "huyện" are both districts, "xã" and "phường" both communes: the name tells which. */
const named = (kind: Kind, place: string) => (department: Department) =>
  department.kind === kind && department.name.toLowerCase().includes(` ${place} `)

const ofKinds =
  (...kinds: Kind[]) =>
  ({ kind }: Department) =>
    kinds.includes(kind)

/** The local level that answers to the city: districts while there are any, after them communes. */
const localities = (valid: readonly Department[]) =>
  ofKinds(valid.some(({ kind }) => kind === 'district') ? 'district' : 'commune')

/** The Office gives the work out; it is no "sở, ban, ngành" of its own letters. */
const members = (
  word: string,
  valid: readonly Department[],
): ((department: Department) => boolean) | undefined => {
  switch (word) {
    case 'sở':
    case 'cơ quan chuyên môn':
      return ofKinds('department')
    case 'ban':
    case 'ngành':
      return ofKinds('department', 'agency')
    case 'quận':
    case 'huyện':
      return named('district', word)
    case 'xã':
    case 'phường':
      return named('commune', word)
    case 'địa phương':
    case 'chính quyền địa phương':
      return localities(valid)
    default:
      return undefined
  }
}

/** What groups are called when they name nobody. */
const others =
  /^(?:(?:các )?(?:cơ quan|đơn vị|tổ chức|cơ quan đơn vị|đơn vị chức năng)(?: có)?(?: liên quan)?|(?:các )?chủ đầu tư)$/

const wordsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .replace(/^ubnd /, '')
    .replace(/^các /, '')
    .replace(/ (?:thuộc ubnd thành phố|cấp thành phố|thuộc thành phố|của thành phố.*|trên địa bàn.*)$/, '')
    .split(/\s*,\s*(?:các )?|\s+và\s+(?:các )?/)

/**
 * Reads words that name a group by the register: "các sở, ban, ngành", "UBND các quận, huyện". Undefined when a
 * word of it is no group of the city's own bodies. "Các sở, ngành liên quan" are some of them, not all: it names nobody.
 */
export const groupOf = (words: string, valid: readonly Department[]): Group | undefined => {
  const names = wordsOf(words)
  if (members((names.at(-1) ?? '').replace(/ liên quan$/, ''), valid) && / liên quan$/.test(words))
    return { departments: [], namesOthers: true }
  const tests = names.map((word) => members(word, valid))
  if (!names.every((word, place) => tests[place] || others.test(word))) return undefined
  return {
    departments: valid
      .filter((department) => tests.some((test) => test?.(department)))
      .map(({ code }) => code),
    namesOthers: tests.includes(undefined),
  }
}
