/** Finding by words: with or without diacritics, by number and symbol, by id. */

/** What stays of a text when nobody types marks; đ is a letter of its own and loses its bar too. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')

/** The words of a text; 05 is the number 5, in a directive's number and in a day. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.map((word) => word.replace(/^0+(?=\d+[a-z]?$)/, '')) ?? []

/** One or two letters begin half the words there are: they are words of their own. */
export const isBeginning = (asked: string): boolean => asked.length > 2

/** What somebody looks for: the words as typed, and folded. */
export interface Question {
  readonly typed: readonly string[]
  readonly folded: readonly string[]
}

export const questionOf = (text: string): Question => {
  const typed = wordsIn(text)
  return { typed, folded: typed.map(fold) }
}

const isPhrase = (words: readonly string[], wanted: readonly string[]): boolean =>
  words.some((_, start) => wanted.every((word, place) => words[start + place] === word))

/** 0 one after the other, 1 each a word, 2 each the beginning of one; undefined: not all of them are there. */
const closeness = (words: readonly string[], wanted: readonly string[]): 0 | 1 | 2 | undefined => {
  if (isPhrase(words, wanted)) return 0
  if (wanted.every((word) => words.includes(word))) return 1
  return wanted.every((word) => words.some((one) => one.startsWith(word))) ? 2 : undefined
}

/** How well a text answers, 0 the best: whatever is as typed comes before what only sounds like it, and that before what may have been meant. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const isExact = (rank: Rank): boolean => rank < 3

/** @returns undefined where a word of the question is not in the text */
export const rankOf = ({ typed, folded }: Question, text: string): Rank | undefined => {
  const foldedText = fold(text)
  if (folded.length === 0 || !folded.every((word) => foldedText.includes(word))) return undefined
  const words = wordsIn(text)
  const exact = closeness(words, typed)
  if (exact !== undefined) return exact
  const alike = closeness(words.map(fold), folded)
  return alike === undefined ? undefined : ((alike + 3) as Rank)
}
