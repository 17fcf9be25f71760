import { fold, isBeginning, type Question, type Rank, wordsIn } from '../../../shared/folded-text.ts'

/** How well one word of a text answers one word of a question; undefined: it does not. */
export const rankOfWord = (asked: { typed: string; folded: string }, word: string): Rank | undefined => {
  if (word === asked.typed) return 1
  if (isBeginning(asked.typed) && word.startsWith(asked.typed)) return 2
  const plain = fold(word)
  if (plain === asked.folded) return 4
  return isBeginning(asked.folded) && plain.startsWith(asked.folded) ? 5 : undefined
}

export interface AskedWord {
  readonly typed: string
  readonly folded: string
  /** The word meant, where the one typed is nowhere to be found. */
  readonly meant?: string | undefined
}

export const askedWords = ({ typed, folded }: Question): AskedWord[] =>
  typed.map((word, place) => ({ typed: word, folded: folded[place] as string }))

/** What is found by another word than the one typed comes after all else. */
export const rankOfMeant = 6

/** How well a text answers, as the index tells it of its own: by the word that answers least. */
export const rankByWords = (asked: readonly AskedWord[], text: string): Rank | undefined => {
  const words = wordsIn(text)
  let worst: Rank = 0
  for (const one of asked) {
    let best: Rank | undefined
    for (const word of words) {
      const rank = one.meant && fold(word) === one.meant ? rankOfMeant : rankOfWord(one, word)
      if (rank !== undefined && (best === undefined || rank < best)) best = rank
    }
    if (best === undefined) return undefined
    if (best > worst) worst = best
  }
  return asked.length > 0 ? worst : undefined
}

/** Whether one letter was left out, added, replaced, or changed places with its neighbour. */
export const isOneEditApart = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (one === other || long.length - short.length > 1) return false
  let begin = 0
  while (begin < short.length && short[begin] === long[begin]) begin += 1
  if (long.length > short.length) return short.slice(begin) === long.slice(begin + 1)
  if (short.slice(begin + 1) === long.slice(begin + 1)) return true
  const isSwapped = short[begin] === long[begin + 1] && short[begin + 1] === long[begin]
  return isSwapped && short.slice(begin + 2) === long.slice(begin + 2)
}

/** A folded word, how many texts have it, and how it is mostly written. */
export type KnownWord = readonly [folded: string, count: number, written: string]

/** Words of fewer letters are too like others to guess. */
const leastLetters = 4

/** The words that may have been meant by one that is nowhere to be found, the most frequent first. */
export const meantBy = (folded: string, known: Iterable<KnownWord>): KnownWord[] =>
  folded.length < leastLetters || /\d/.test(folded)
    ? []
    : [...known]
        .filter(([word]) => isOneEditApart(folded, word))
        .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
