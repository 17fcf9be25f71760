import { keyOf, nameKey, type Syllable, syllablesOf, writtenOut } from '../body-name.ts'
import type { NamedBody } from './named-body.ts'

/** Which departments words that were not read may have meant, the nearest first: for a person to choose from, never taken. */

const maxProposed = 4
const leastAlike = 0.35
/** Of the nearest; what is much farther is no help. */
const leastOfNearest = 0.6

/** What many bodies are called besides what they do: it tells them little apart. */
const usual = new Set([
  'so',
  'ban',
  'ubnd',
  'uy',
  'nhan',
  'dan',
  'quan',
  'huyen',
  'phuong',
  'xa',
  'thanh',
  'pho',
])

/** One letter too many, too few, another or two changed places. */
const isOneOff = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  if (rest.slice(1) === otherRest.slice(1)) return true
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
}

const alikeWords = (one: string, other: string): number => {
  if (one === other) return 1
  return one.length > 2 && other.length > 2 && isOneOff(one, other) ? 0.8 : 0
}

const initialsOf = (syllables: readonly Syllable[]): string =>
  syllables.map(({ base, initials }) => (initials || base.length === 1 ? base : base.charAt(0))).join('')

const alikeInitials = (one: string, other: string): number => {
  if (one.length < 3) return 0
  if (one === other) return 0.8
  if (other.length > 3 && one.startsWith(other)) return 0.5
  return isOneOff(one, other) ? 0.5 : 0
}

interface Said {
  readonly letters: string
  readonly initials: string
  /** How near each of the register's words comes to any that was said. */
  readonly near: ReadonlyMap<string, number>
  /** For each word said, the register's words that are near it. */
  readonly words: readonly (readonly [word: string, near: readonly (readonly [string, number])[]])[]
}

interface Called {
  readonly letters: string
  readonly words: ReadonlySet<string>
  readonly initials: string
}

/** How much of the words is found, those that tell bodies apart before the others; from 0 to 1. */
const share = (words: readonly (readonly [word: string, near: number])[]): number => {
  const sum = (some: readonly (readonly [string, number])[]) => some.reduce((all, [, near]) => all + near, 0)
  const telling = words.filter(([word]) => !usual.has(word))
  const others = words.filter(([word]) => usual.has(word))
  if (sum(telling) === 0) return 0
  return (
    (0.9 * sum(telling)) / telling.length + (others.length > 0 ? (0.1 * sum(others)) / others.length : 0.1)
  )
}

const alike = (said: Said, { letters, words, initials }: Called): number => {
  if (said.words.some(([word]) => word === initials)) return 0.9
  if (letters && (said.letters === letters || isOneOff(said.letters, letters))) return 0.9
  const ofName = share([...words].map((word) => [word, said.near.get(word) ?? 0]))
  if (ofName === 0) return alikeInitials(said.initials, initials)
  const ofSaid = share(
    said.words.map(([word, near]) => [
      word,
      near.reduce((max, [other, how]) => (words.has(other) ? Math.max(max, how) : max), 0),
    ]),
  )
  return Math.max(0.6 * ofName + 0.4 * ofSaid, alikeInitials(said.initials, initials))
}

const saidOf = (wording: string, vocabulary: readonly string[]): Said => {
  const syllables = syllablesOf(wording)
  const words = keyOf(syllables).split(' ').filter(Boolean)
  const nearOf = (word: string) =>
    vocabulary.flatMap((other) => {
      const how = alikeWords(word, other)
      return how > 0 ? [[other, how] as const] : []
    })
  const all = words.map((word) => [word, nearOf(word)] as const)
  const near = new Map<string, number>()
  for (const [other, how] of all.flatMap(([, found]) => found))
    near.set(other, Math.max(near.get(other) ?? 0, how))
  return { letters: words.join(''), initials: initialsOf(syllables), near, words: all }
}

const calledOf = (name: string): Called => {
  const syllables = syllablesOf(writtenOut(name))
  const words = keyOf(syllables).split(' ')
  return { letters: words.join(''), words: new Set(words), initials: initialsOf(syllables) }
}

/** By the names, codes and further names of departments that take tasks on that day. */
export const nearestOf = (valid: readonly NamedBody[]): ((words: string) => readonly string[]) => {
  const named = valid.map(({ code, name, furtherNames = [] }) => ({
    code,
    key: nameKey(name),
    called: [
      ...[name, ...furtherNames].map(calledOf),
      { letters: '', words: new Set<string>(), initials: code.toLowerCase() },
    ],
  }))
  const vocabulary = [...new Set(named.flatMap(({ called }) => called.flatMap(({ words }) => [...words])))]
  return (wording) => {
    const said = saidOf(writtenOut(wording), vocabulary)
    const found = named
      .map(({ code, key, called }) => ({
        code,
        key,
        near: Math.max(...called.map((one) => alike(said, one))),
      }))
      .sort((one, other) => other.near - one.near || one.key.localeCompare(other.key))
    const least = Math.max(leastAlike, leastOfNearest * (found[0]?.near ?? 0))
    return found
      .filter(({ near }) => near >= least)
      .slice(0, maxProposed)
      .map(({ code }) => code)
  }
}
