import { syllablesOf, unmarked, withoutOwnCity } from '../../organisation/departments/body-name.ts'
import type { Group } from '../../organisation/departments/names/department-groups.ts'
import type { NamesOnDay } from '../../organisation/departments/names/department-names.ts'
import type { NamedBody } from '../../organisation/departments/names/named-body.ts'
import type { Atom } from './assignee-parts.ts'

/** What words without a list name: a body, a group of them, a list under one word, or a person who stands for one. */
export type BodyReading =
  | { readonly is: 'read'; readonly codes: readonly string[]; readonly namesOthers?: boolean }
  | { readonly is: 'several'; readonly codes: readonly string[] }
  | { readonly is: 'ended'; readonly department: NamedBody }
  | { readonly is: 'person' }

export interface Bodies {
  readonly names: NamesOnDay
  readonly groupOf: (words: string) => Group | undefined
}

const verbs = '(?:giao(?: cho)?|de nghi|yeu cau|phan cong|kinh gui|gui|don vi|co quan)\\s*:?'
const offices =
  'tong giam doc|giam doc|thu truong|chu tich|chu nhiem|chanh|truong ban(?=\\s+(?:ban|bql)\\s)|truong|vien truong|cuc truong|chi cuc truong|chi huy truong|hieu truong|lanh dao|bi thu|nguoi dung dau'
const office = `(?:(?:pho|quyen)\\s+)?(?:${offices})`
/** Heads are written to as persons; the work is their department's. */
const before = RegExp(`^\\s*(?:${verbs}|(?:cac )?(?:dong chi|ong|ba)(?=\\s+${office}\\s)|${office})\\s+`, 'u')

/** Words without whom they are addressed to and who gives the work, one word less each time. */
const stripped = function* (words: string): Generator<string> {
  let rest = words.trim()
  for (;;) {
    yield rest
    const [found = ''] = before.exec(unmarked(rest)) ?? []
    if (!found || found.length >= rest.length) return
    rest = rest.slice(found.length)
  }
}

const person = /^(?:đồng chí|dong chi|ông|ong|bà|ba)\s+\p{Lu}[\p{L}.]*(?:\s+\p{Lu}\p{L}*){0,5}$/u
const isPerson = (words: string): boolean => {
  const [title = '', ...names] = words.trim().split(' ')
  return person.test([title.toLowerCase(), ...names].join(' ').replace(/^đồng Chí/, 'đồng chí'))
}

const isOwnCity = (words: string): boolean => {
  const syllables = syllablesOf(words)
  return withoutOwnCity([...syllablesOf('x'), ...syllables]).length === 1
}

/** "KHĐT", "TN&MT": without its word a department is called by the initials of its branch. */
const initials = /^(?:[A-ZĐ]{3,8}|[A-ZĐ]{2}&[A-ZĐ]{2})$/u
/** A branch of the city's work is its department: "ngành Y tế", "ngành Công an". */
const branch = /^[Nn]gành\s+(?=\p{Lu})/u

const named = (words: string, { names }: Bodies): BodyReading | undefined => {
  const [isBranch = ''] = branch.exec(words) ?? []
  const rest = words.slice(isBranch.length)
  const own = isBranch ? undefined : names.find(rest)
  const found =
    own ?? (isBranch || initials.test(rest) ? names.find(`Sở ${rest}`) : undefined) ?? names.find(rest)
  return found?.is === 'department' ? { is: 'read', codes: [found.code] } : found
}

const bracket = /^([^()]*)\(([^()]*)\)?\s*([^()]*)$/

/** "Sở Xây dựng (SXD)": in brackets stands another name of the same, a person, the city, or something that is not read. */
const withBracket = (words: string, bodies: Bodies): BodyReading | undefined => {
  const [, first = '', inner = '', last = ''] = bracket.exec(words) ?? []
  const outer = readBody(`${first} ${last}`, bodies)
  const same = readBody(inner, bodies)
  if (outer?.is === 'person') return same
  if (outer?.is !== 'read') return undefined
  const isSame = same?.is === 'read' && String(same.codes) === String(outer.codes)
  return isSame || same?.is === 'person' || isOwnCity(inner) || inner.trim() === '' ? outer : undefined
}

/** A part of a body has no tasks of its own: "Phòng Quản lý nhà thuộc Sở Xây dựng" is the department's. */
const partOf =
  /^(?:phòng|chi cục|bộ phận|tổ|thanh tra|đội)(?!\p{L})[^,;]{2,60}?\s(?:trực thuộc|thuộc)\s+(?=\p{Lu})/iu

/** Reads words as one body, one group or one person; undefined where they are not all understood. */
export const readBody = (words: string, bodies: Bodies): BodyReading | undefined => {
  if (/[()]/.test(words)) return withBracket(words, bodies)
  if (isPerson(words)) return { is: 'person' }
  const [part = ''] = partOf.exec(words) ?? []
  if (part) return named(words.slice(part.length), bodies)
  for (const rest of stripped(words)) {
    const found = named(rest, bodies)
    if (found) return found
    const group = bodies.groupOf(rest)
    if (group)
      return {
        is: 'read',
        codes: group.departments,
        namesOthers: group.namesOthers || group.departments.length === 0,
      }
  }
  return undefined
}

const kind = '(?:(?:lien )?(?:so|nganh)|ban|vien|trung tam|quan|huyen|phuong|xa(?!\\s+hoi)|thi xa|thi tran)'
/** What stands before the names of such a list: a branch is a department or has no word of its own. */
const prefixesOf = (one: string): string[] =>
  /nganh$/.test(one) ? ['so ', ''] : [`${one.replace(/^lien /, '')} `]
const place = /^(?:quan|huyen|phuong|xa|thi xa|thi tran)$/
const listHead = RegExp(
  `^(?<people>(?:ubnd|uy ban nhan dan)\\s+)?(?<several>(?:cac|hai|ba|bon|0?[2-9])\\s+)?(?<kinds>${kind}(?:\\s*(?:,|/|-|\\sva\\s)\\s*${kind})*)(?:\\s*(?<colon>:)\\s*|\\s+)(?=[\\p{L}\\p{N}])`,
  'u',
)

export interface ReadList {
  readonly codes: readonly string[]
  /** The first part that is not of the list. */
  readonly next: number
}

const maxParts = 6

interface Head {
  readonly prefixes: readonly string[]
  /** Of a single "Sở …, …" each name stands between commas; "A và B" would be one body's name. */
  readonly isPlural: boolean
  readonly at: number
}

const headOf = (text: string, from: number): Head | undefined => {
  for (const rest of stripped(text.slice(from))) {
    const found = listHead.exec(unmarked(rest))
    if (!found) continue
    const { people, several, kinds = '', colon } = found.groups ?? {}
    const each = kinds.split(/\s*[,/-]\s*|\s+va\s+/)
    const isPlace = each.every((one) => place.test(one))
    const isPlural = Boolean(several || colon || isPlace || kinds.startsWith('lien '))
    if (!isPlural && kinds !== 'so') return undefined
    return {
      prefixes: each.flatMap(prefixesOf).map((one) => `${people ? 'UBND ' : ''}${one}`),
      isPlural,
      at: text.length - rest.length + found[0].length,
    }
  }
  return undefined
}

const isOpen = (atoms: readonly Atom[], next: number): boolean => {
  const atom = atoms[next]
  return !atom || atom.beginsBody || atom.separator === 'hard' || atom.separator === 'line'
}

/** The names of a list under one word: "UBND các quận Liên Chiểu, Sơn Trà", "các Sở: Xây dựng, Tài chính". */
export const readList = (
  text: string,
  atoms: readonly Atom[],
  first: number,
  bodies: Bodies,
): ReadList | undefined => {
  const head = headOf(text, atoms[first]?.from ?? 0)
  if (!head) return undefined
  let next = atoms.findLastIndex(({ from }) => from <= head.at)
  const codes: string[] = []
  const codeOf = (words: string): string | undefined => {
    const found = head.prefixes.map((prefix) => bodies.names.find(`${prefix}${words}`))
    const read = found.find((one) => one?.is === 'department')
    return read?.is === 'department' ? read.code : undefined
  }
  const max = head.isPlural ? maxParts : 1
  for (;;) {
    const from = codes.length === 0 ? head.at : (atoms[next]?.from ?? text.length)
    const ends = atoms.slice(next, next + max).findIndex((atom, at) => at > 0 && isOpen([atom], 0))
    const reach = ends < 0 ? Math.min(max, atoms.length - next) : ends
    const lengths = Array.from({ length: reach }, (_, at) => reach - at)
    const length = lengths.find((count) => codeOf(text.slice(from, atoms[next + count - 1]?.to)))
    if (!length) break
    codes.push(codeOf(text.slice(from, atoms[next + length - 1]?.to)) ?? '')
    next += length
    const following = atoms[next]
    if (!following || following.beginsBody || (!head.isPlural && following.separator !== 'comma')) break
  }
  const isEnough = codes.length >= (head.isPlural ? 1 : 2)
  return isEnough && isOpen(atoms, next) ? { codes, next } : undefined
}
