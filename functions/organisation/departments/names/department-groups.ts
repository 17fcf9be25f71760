import { keyOf, nameKey, syllablesOf, withoutOwnCity, writtenOut } from '../body-name.ts'
import type { NamedBody } from './named-body.ts'

export interface Group {
  readonly departments: readonly string[]
  /** Besides, or only, bodies that the words do not tell: "các đơn vị liên quan". */
  readonly namesOthers: boolean
}

type Kind = NamedBody['kind']
type Members = (department: NamedBody) => boolean

/** "quận" and "huyện" are both districts, "xã" and "phường" both communes: the name tells which. */
const named = (kind: Kind, place: string): Members => {
  const words = ` ${place} `
  return (department) => department.kind === kind && nameKey(department.name).includes(words)
}

const ofKinds =
  (...kinds: Kind[]): Members =>
  ({ kind }) =>
    kinds.includes(kind)

/** The local level that answers to the city: districts while there are any, after them communes. */
const localities = (valid: readonly NamedBody[]): Members =>
  ofKinds(valid.some(({ kind }) => kind === 'district') ? 'district' : 'commune')

/** The Office gives the work out; it is no "sở, ban, ngành" of its own letters. Companies and central bodies are none either. */
const memberWords: Readonly<Record<string, (valid: readonly NamedBody[]) => Members>> = {
  so: () => ofKinds('department'),
  'co quan chuyen mon': () => ofKinds('department'),
  ban: () => ofKinds('department', 'agency'),
  nganh: () => ofKinds('department', 'agency'),
  quan: () => named('district', 'quan'),
  huyen: () => named('district', 'huyen'),
  'thi xa': () => named('district', 'thi xa'),
  'cap huyen': () => ofKinds('district'),
  xa: () => named('commune', 'xa'),
  phuong: () => named('commune', 'phuong'),
  'thi tran': () => named('commune', 'thi tran'),
  'dac khu': () => named('commune', 'dac khu'),
  'cap xa': () => ofKinds('commune'),
  'dia phuong': localities,
  'chinh quyen dia phuong': localities,
  'doanh nghiep nha nuoc': () => ofKinds('enterprise'),
  'co quan trung uong': () => ofKinds('central'),
  'co quan trung uong dong': () => ofKinds('central'),
}

/** What groups are called when they name nobody. */
const others = new Set([
  ...['co quan', 'don vi', 'to chuc', 'don vi chuc nang', 'co quan chuc nang', 'don vi su nghiep'],
  ...[
    'chu dau tu',
    'doanh nghiep',
    'hoi',
    'doan the',
    'hoi doan the',
    'to chuc chinh tri xa hoi',
    'mat tran',
  ],
])

/** Said of one body these are no groups; "địa phương" is one by itself. */
const alwaysSeveral = new Set(['dia phuong', 'chinh quyen dia phuong', 'cap huyen', 'cap xa'])

const nouns = [...Object.keys(memberWords), ...others].sort((one, other) => other.length - one.length)

/** The nouns that words consist of, the longest first; undefined where there is anything else. */
const nounsOf = (words: string): string[] | undefined => {
  const found: string[] = []
  let rest = words
  while (rest) {
    const next = nouns.find((noun) => rest === noun || rest.startsWith(`${noun} `))
    if (!next || rest.startsWith('xa hoi')) return undefined
    found.push(next)
    rest = rest.slice(next.length).trim()
  }
  return found.length > 0 ? found : undefined
}

const several =
  /^(?:(?:tat ca|toan bo|toan the|tung|moi|chinh quyen) )*(?:(\d{1,3}) )?(?:uy ban nhan dan )?(?:(\d{1,3}) )?/
const ofTheCity = / (?:truc thuoc|thuoc|cap|tren dia ban)(?: uy ban nhan dan)?$| thuoc uy ban nhan dan$/

/** The groups that the register itself has: "khối kinh tế". */
const registeredIn = (valid: readonly NamedBody[]): ReadonlyMap<string, readonly string[]> => {
  const pairs = valid.flatMap(({ code, groups = [] }) =>
    groups.map((group) => [nameKey(group), code] as const),
  )
  const byKey = Map.groupBy(pairs, ([key]) => key)
  return new Map([...byKey].map(([key, ofKey]) => [key, ofKey.map(([, code]) => code)]))
}

const isPlural = (words: string): boolean =>
  /(?<!\p{L})(?:c[áa]c|từng|mỗi)(?!\p{L})/iu.test(words.normalize('NFC'))

const ownMarks = new Map(
  ['sở', 'ngành', 'quận', 'huyện', 'xã', 'phường']
    .flatMap(syllablesOf)
    .map(({ base, marks }) => [base, marks]),
)

/** "Ban Quản" begins a body's name and is no "ban, quận": a mark that is typed must be the word's own. */
const hasOtherMarks = (words: string): boolean =>
  syllablesOf(words).some(({ base, marks }) =>
    [...marks].some((mark) => ownMarks.get(base)?.includes(mark) === false),
  )

const read = (words: string, valid: readonly NamedBody[]): Group | undefined => {
  if (hasOtherMarks(words)) return undefined
  const key = keyOf(withoutOwnCity(syllablesOf(writtenOut(words))))
  const [before = '', first, second] = several.exec(key) ?? []
  const count = first ?? second
  const said = key.slice(before.length).replace(ofTheCity, '')
  const names = nounsOf(said.replace(/(?: co)? lien quan$/, ''))
  if (!names) return undefined
  const [only = '', ...further] = names
  if (further.length === 0 && !isPlural(words) && !count && !alwaysSeveral.has(only)) return undefined
  const isSome = said.endsWith(' lien quan') && !others.has(names.at(-1) ?? '')
  if (isSome) return { departments: [], namesOthers: true }
  const tests = names.flatMap((name) => memberWords[name]?.(valid) ?? [])
  const departments = valid.filter((one) => tests.some((test) => test(one))).map(({ code }) => code)
  if (count && Number(count) !== departments.length) return undefined
  return { departments, namesOthers: tests.length < names.length }
}

/**
 * Reads words that name a group by the register: "các sở, ban, ngành", "UBND các quận, huyện". Undefined when a
 * word of it is no group of the city's own bodies. "Các sở, ngành liên quan" are some of them, not all: it names nobody;
 * a number of them that is not the register's is not read.
 */
export const groupsOnDay = (valid: readonly NamedBody[]): ((words: string) => Group | undefined) => {
  const registered = registeredIn(valid)
  return (words) => {
    const departments = registered.get(nameKey(words))
    return departments ? { departments, namesOthers: false } : read(words, valid)
  }
}
