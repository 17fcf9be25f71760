/** The words of a body's name, as offices write them: with or without marks, in any case, in full or by their initials. */

/** A word as typed, as it is compared, and the marks it carries. */
export interface Syllable {
  readonly typed: string
  /** Without marks; "lí" and "lý" are alike. */
  readonly base: string
  /** Tone and letter marks, sorted: "hoà" and "hòa" carry the same. */
  readonly marks: string
  /** The letters of a word that may stand for the beginnings of as many words: PTNT. */
  readonly initials: readonly string[] | undefined
}

/** Words that names are joined with and that writers leave out or put a sign for. */
const joining: ReadonlySet<string> = new Set(['va', 'cac', 'cua'])

const marksOf = (decomposed: string): string => [...decomposed.replace(/[^\p{M}đ]/gu, '')].sort().join('')

/** What is left of a word without marks. One character stays one, so that places in both are the same. */
export const unmarked = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      if (letter < '\u0080') return letter.toLowerCase()
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd')
      return plain.length === letter.length ? plain : letter
    })
    .join('')

/** "an" and "ca" are words as well as initials: in small letters they are words. */
const looksLikeWord =
  /^(?:ngh?|[ckgt]h|nh|ph|qu|gi|tr|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?$/

const initialsOf = (typed: string): Syllable['initials'] => {
  const letters = [...typed.toLowerCase()]
  if (letters.length < 2 || letters.length > 12 || !letters.every((one) => /[a-zđ]/.test(one)))
    return undefined
  return looksLikeWord.test(typed.toLowerCase()) && typed !== typed.toUpperCase() ? undefined : letters
}

const syllableOf = (typed: string): Syllable => {
  const lower = typed.toLowerCase()
  const plain = unmarked(lower)
  const base = looksLikeWord.test(plain)
    ? plain.replace(/(?<=[^aeiou])y$/, 'i').replace(/^qui/, 'quy')
    : plain
  return { typed, base, marks: marksOf(lower.normalize('NFD')), initials: initialsOf(typed) }
}

/** The words that tell a name; signs and "và", "các", "của" between them do not. */
export const syllablesOf = (text: string): readonly Syllable[] =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map(syllableOf)
    .filter(({ base }) => !joining.has(base))

export const keyOf = (syllables: readonly Syllable[]): string => syllables.map(({ base }) => base).join(' ')

/** A name as it is compared with others: "Sở KH&ĐT" and "so KH ĐT" are the same. */
export const nameKey = (name: string): string => keyOf(syllablesOf(name))

/** How well words agree in their marks: some may be left out, none may be another. */
export type Agreement = 'exact' | 'unmarked' | 'other-marks'

export const agreementOf = (typed: readonly Syllable[], name: readonly Syllable[]): Agreement => {
  const pairs = typed.map(({ marks }, place) => [marks, name[place]?.marks ?? ''] as const)
  if (pairs.every(([one, other]) => one === other)) return 'exact'
  return pairs.every(([one, other]) => [...one].every((mark) => other.includes(mark)))
    ? 'unmarked'
    : 'other-marks'
}

/** The city's own name at the end of a body's says nothing; another province's or city's does. */
const ownCity = [
  ['thanh', 'pho', 'da', 'nang'],
  ['tp', 'da', 'nang'],
  ['tp', 'dn'],
  ['da', 'nang'],
  ['tpdn'],
  ['thanh', 'pho'],
  ['tp'],
]

export const withoutOwnCity = (syllables: readonly Syllable[]): readonly Syllable[] => {
  const end = ownCity.find((words) =>
    words.every((word, place) => syllables.at(place - words.length)?.base === word),
  )
  return end && end.length < syllables.length ? syllables.slice(0, -end.length) : syllables
}

/** What the register itself may hold in short. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/giu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})TP(?!\p{L})\.?/giu, 'thành phố '],
  [/(?<!\p{L})BQL(?!\p{L})/giu, 'Ban quản lý'],
  [/(?<!\p{L})QLDA(?!\p{L})/giu, 'quản lý dự án'],
  [/(?<!\p{L})QL(?!\p{L})/giu, 'quản lý'],
  [/(?<!\p{L})ĐTXD(?!\p{L})/giu, 'đầu tư xây dựng'],
  [/(?<!\p{L})PTNT(?!\p{L})/giu, 'phát triển nông thôn'],
  [/(?<!\p{L})TNHH(?!\p{L})/giu, 'trách nhiệm hữu hạn'],
  [/(?<!\p{L})MTV(?!\p{L})/giu, 'một thành viên'],
  [/(?<!\p{L})CP(?!\p{L})/giu, 'cổ phần'],
]

/** A name of the register with its usual short forms written out. */
export const writtenOut = (name: string): string =>
  shortForms.reduce((words, [form, whole]) => words.replace(form, whole), name.normalize('NFC'))

/** "Q.", "H.", "P.", "X." and "S." before a name, and other short words, as syllables are compared. */
export const shortWords: ReadonlyMap<string, string> = new Map([
  ['q', 'quan'],
  ['h', 'huyen'],
  ['p', 'phuong'],
  ['x', 'xa'],
  ['s', 'so'],
  ['cty', 'cong ti'],
  ['ub', 'uy ban'],
])

const begins = ({ typed, base }: Syllable, letter: string): boolean => {
  const first = typed.toLowerCase().normalize('NFD').charAt(0)
  // "DT" is ĐT without marks; "ĐL" is no Du lịch.
  return letter === first || (letter === 'd' && base.startsWith('d'))
}

const runBegins = (run: readonly Syllable[], initials: Syllable['initials'] = []): boolean =>
  run.length === initials.length && run.every((word, place) => begins(word, initials[place] ?? ''))

/** Of how many words of `name` from a place on a typed word is short, the most first. */
const coveredBy = (typed: Syllable, name: readonly Syllable[], from: number): number[] => {
  const found: number[] = []
  const { initials, base } = typed
  if (initials && runBegins(name.slice(from, from + initials.length), initials)) found.push(initials.length)
  const form = shortWords.get(base)
  if (form && keyOf(name.slice(from, from + form.split(' ').length)) === form)
    found.push(form.split(' ').length)
  return found
}

const agrees = (typed: Syllable, word: Syllable | undefined): boolean =>
  word !== undefined &&
  typed.base === word.base &&
  [...typed.marks].every((mark) => word.marks.includes(mark))

/**
 * Whether words are a name in short: each is one of its words, or the initials of several: "Sở NN và PTNT", "SKH&ĐT".
 * All of the name must be there, and nothing else. Initials that the name itself has stand for no other words: they
 * could be another body's.
 */
export const isShortFor = (typed: readonly Syllable[], name: readonly Syllable[]): boolean => {
  const from = (place: number, at: number): boolean => {
    const word = typed[place]
    if (!word) return at === name.length
    if (at >= name.length) return false
    if (agrees(word, name[at]) && from(place + 1, at + 1)) return true
    return coveredBy(word, name, at).some((count) => from(place + 1, at + count))
  }
  return from(0, 0)
}
