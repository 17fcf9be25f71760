import type { LocalDate } from '../../../shared/dates/dates.ts'
import { isValidOn } from '../../../shared/dates/validity.ts'
import {
  type Agreement,
  agreementOf,
  isShortFor,
  keyOf,
  type Syllable,
  shortWords,
  syllablesOf,
  withoutOwnCity,
  writtenOut,
} from '../body-name.ts'
import type { NamedBody } from './named-body.ts'

/** Whom words name: one department, several that are called alike, or nobody. */
type Named =
  | { readonly is: 'department'; readonly code: string }
  | { readonly is: 'ended'; readonly department: NamedBody }
  | { readonly is: 'several'; readonly codes: readonly string[] }

/** The register as it was on a day, found by what bodies are called. */
export interface NamesOnDay {
  readonly valid: readonly NamedBody[]
  /** Undefined where no department of any day is called so. */
  readonly find: (words: string) => Named | undefined
}

/** A place alone is the weakest of names: "Hải Châu". */
type Rank = 'own' | 'further' | 'place'

interface Name {
  readonly department: NamedBody
  readonly syllables: readonly Syllable[]
  readonly rank: Rank
}

const isPlace = ({ kind }: NamedBody): boolean => kind === 'district' || kind === 'commune'

const committee = 'uy ban nhan dan'

/** "UBND quận Hải Châu" is also "quận Hải Châu", "UBND Hải Châu" and "Hải Châu". */
const ofPlace = (department: NamedBody, whole: readonly Syllable[]): Name[] => {
  if (!isPlace(department) || !keyOf(whole).startsWith(`${committee} `)) return []
  const [kindAndPlace, people] = [whole.slice(4), whole.slice(0, 4)]
  const words = /^(?:thi (?:xa|tran)|thanh pho|dac khu) /.test(keyOf(kindAndPlace)) ? 2 : 1
  const place = kindAndPlace.slice(words)
  if (place.length === 0) return []
  return [
    { department, syllables: kindAndPlace, rank: 'own' },
    { department, syllables: [...people, ...place], rank: 'place' },
    { department, syllables: [...syllablesOf('UBND'), ...place], rank: 'place' },
    // A ward that is called by a number needs its word.
    ...(/^\d+$/.test(keyOf(place)) ? [] : [{ department, syllables: place, rank: 'place' } as const]),
  ]
}

const namesOf = (department: NamedBody): Name[] => {
  const { name, nameEn, furtherNames = [] } = department
  const whole = syllablesOf(writtenOut(name))
  const own = [whole, syllablesOf(nameEn ?? '')].map(
    (syllables): Name => ({ department, syllables, rank: 'own' }),
  )
  const further = furtherNames.map((one): Name => {
    return { department, syllables: syllablesOf(writtenOut(one)), rank: 'further' }
  })
  return [...own, ...further, ...ofPlace(department, whole)]
    .flatMap((one) => [one, { ...one, syllables: withoutOwnCity(one.syllables) }])
    .filter(({ syllables }) => syllables.length > 0)
}

/** What bodies do is called alike whatever the marks; places are told apart by nothing else. */
const isMeant = ({ department, syllables }: Name, typed: readonly Syllable[]): Agreement | undefined => {
  const agreement = agreementOf(typed, syllables)
  return agreement === 'other-marks' && isPlace(department) ? undefined : agreement
}

/** Initials alone must be of three words at least, and never of a place alone; "P. KT" is more often a phòng. */
const mayBeShort = (typed: readonly Syllable[], { rank, department }: Name): boolean => {
  const [first, ...others] = typed
  if (rank === 'place' || !first) return false
  if (others.length === 0) return (first.initials?.length ?? 0) > 2 && !isPlace(department)
  return !(first.base === 'p' && others.some(({ initials }) => initials))
}

const each = <T>(values: readonly T[]): T[] => [...new Set(values)]

interface Names {
  /** The words of the longest name. */
  readonly longest: number
  readonly byKey: ReadonlyMap<string, readonly Name[]>
  readonly byCode: ReadonlyMap<string, NamedBody>
  readonly byFirstLetter: ReadonlyMap<string, readonly Name[]>
}

const namesIn = (departments: readonly NamedBody[]): Names => {
  const all = departments.flatMap(namesOf)
  return {
    longest: Math.max(0, ...all.map(({ syllables }) => syllables.length)),
    byKey: Map.groupBy(all, ({ syllables }) => keyOf(syllables)),
    byCode: new Map(departments.toReversed().map((one) => [one.code.toLowerCase(), one])),
    byFirstLetter: Map.groupBy(all, ({ syllables }) => syllables[0]?.base.charAt(0) ?? ''),
  }
}

/** "SXD" is a code; "SXĐ" could be another body's. */
const ofCode = (typed: readonly Syllable[], { byCode }: Names): NamedBody[] => {
  const [only, ...others] = typed
  const found = only && others.length === 0 ? byCode.get(only.base) : undefined
  if (!only || !found) return []
  const whole = syllablesOf(writtenOut(found.name))
  const isOther = only.marks !== '' && whole.length === only.base.length && !isShortFor(typed, whole)
  return isOther ? [] : [found]
}

/** The departments that are called so, of the strongest kind of name: in full, then in short; own names first. */
const calledSo = (typed: readonly Syllable[], names: Names): NamedBody[] => {
  const inFull = (names.byKey.get(keyOf(typed)) ?? []).flatMap((name) => {
    const agreement = isMeant(name, typed)
    return agreement ? [{ name, agreement }] : []
  })
  for (const rank of ['own', 'further', 'place'] as const) {
    const ofRank = inFull.filter(({ name }) => name.rank === rank)
    const best = (['exact', 'unmarked', 'other-marks'] as const).find((one) =>
      ofRank.some(({ agreement }) => agreement === one),
    )
    const found = ofRank.filter(({ agreement }) => agreement === best).map(({ name }) => name.department)
    if (rank === 'own' && found.length === 0) {
      const byCode = ofCode(typed, names)
      if (byCode.length > 0) return byCode
    }
    if (found.length > 0) return found
  }
  const isShort = typed.some(({ base, initials }) => initials || base.length === 1 || shortWords.has(base))
  const alike = names.byFirstLetter.get(typed[0]?.base.charAt(0) ?? '') ?? []
  return alike
    .filter((name) => isShort && mayBeShort(typed, name) && isShortFor(typed, name.syllables))
    .map(({ department }) => department)
}

const calledWith = (typed: readonly Syllable[], names: Names): NamedBody[] => {
  if (typed.length > names.longest) return []
  const found = calledSo(typed, names)
  if (found.length > 0) return each(found)
  const bare = withoutOwnCity(typed)
  return bare.length < typed.length ? each(calledSo(bare, names)) : []
}

/**
 * The register of a day, found by names, codes and further names, in full or in short, with or without marks. A name
 * that is only near is found by nobody; one that two departments bear is several.
 */
export const namesOnDay = (departments: readonly NamedBody[], on: LocalDate): NamesOnDay => {
  const valid = departments.filter((department) => isValidOn(department, on))
  const names = namesIn(valid)
  const former = namesIn(departments.filter((department) => !isValidOn(department, on)))
  const find = (words: string): Named | undefined => {
    const typed = syllablesOf(words)
    if (typed.length === 0) return undefined
    const found = calledWith(typed, names)
    const [department] = found
    if (department && found.length === 1) return { is: 'department', code: department.code }
    if (department) return { is: 'several', codes: found.map(({ code }) => code) }
    const [ended] = calledWith(typed, former)
    return ended && { is: 'ended', department: ended }
  }
  const found = new Map<string, Named | undefined>()
  return {
    valid,
    find: (words) => {
      if (!found.has(words)) found.set(words, find(words))
      return found.get(words)
    },
  }
}
