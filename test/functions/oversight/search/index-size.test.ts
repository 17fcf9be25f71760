import { beforeAll, describe, expect, it } from 'vitest'
import {
  type IndexedText,
  type IndexItem,
  indexOf,
} from '../../../../functions/oversight/search/index/indexed-text.ts'
import { eachPlace, encoded } from '../../../../functions/oversight/search/index/postings.ts'
import { isOneEditApart, meantBy } from '../../../../functions/oversight/search/index/word-ranks.ts'
import { fold } from '../../../../functions/shared/folded-text.ts'

/** An index of a year with 300,000 tasks of 1,000 departments, in memory: what a search reads of it, in the units that are charged. */

const count = 300_000
const wordsInTitle = 22
const syllables = [
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  't',
  'th',
  'tr',
].flatMap((begin) =>
  ['a', 'á', 'ao', 'ạo', 'an', 'ân', 'ên', 'iên', 'iệm', 'oạch', 'ông', 'ương', 'uyết', 'ư', 'ự'].map(
    (end) => begin + end,
  ),
)

/** The same numbers in every run. */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Few syllables stand in most titles, most in few. */
const titles = (roll: () => number): string =>
  Array.from({ length: wordsInTitle }, () => syllables[Math.floor(roll() ** 2.5 * syllables.length)]).join(
    ' ',
  )

const bytesOf = ({ sk, places, lines }: IndexItem): number =>
  // The key, the names and the build's instant come on top.
  Buffer.byteLength(sk) + (places?.length ?? 0) + Buffer.byteLength(lines ?? '') + 80

/** Units of an eventually consistent query of these items. */
const unitsOf = (items: readonly IndexItem[]): number =>
  Math.max(0.5, Math.ceil(items.reduce((sum, item) => sum + bytesOf(item), 0) / 4096) / 2)

let items: IndexItem[]

beforeAll(() => {
  const roll = dice(3)
  const texts = Array.from({ length: count }, (_, place): IndexedText => {
    const directive = `2026-${String(1 + (place % 12)).padStart(2, '0')}-15_${Math.floor(place / 10)}_UBND-KSTT`
    return {
      id: `UBX${place % 1_000}-2026-${String(place).padStart(12, '0')}`,
      order: directive,
      text: `${titles(roll)} ${directive}`,
      departments: [`UBX${place % 1_000}`],
    }
  })
  items = [...indexOf(texts).items]
})

const readFor = (...words: string[]): number =>
  words.reduce((sum, word) => sum + unitsOf(items.filter(({ sk }) => sk.startsWith(`W#${fold(word)}`))), 0)

describe('a year of 300,000 tasks', () => {
  it('no item comes near the 400 KB that DynamoDB takes', () => {
    expect(Math.max(...items.map(bytesOf))).toBeLessThan(300_000)
  })

  it('three words of usual titles cost at most 50 read units, the commonest three at most 150', () => {
    const middle = Math.floor(syllables.length / 3)
    const usual = [0, 40, 80].map((step) => syllables[middle + step] as string)
    expect(readFor(...usual)).toBeLessThanOrEqual(50)
    expect(readFor(...syllables.slice(6, 9))).toBeLessThanOrEqual(150)
  })

  it('a department’s own cost a unit, a page of 20 and its places 10', () => {
    expect(unitsOf(items.filter(({ sk }) => sk.startsWith('G#UBX7#')))).toBeLessThanOrEqual(1)
    const [ids] = items.filter(({ sk }) => sk.startsWith('D#'))
    expect(bytesOf(ids as IndexItem)).toBeLessThan(4_096)
  })
})

describe('lists of places', () => {
  it.each([[[]], [[0]], [[0, 1, 2, 300, 70_000, 1_000_000]], [[127, 128, 16_383, 16_384]]])(
    '%j',
    (places) => {
      const read: number[] = []
      eachPlace(encoded(places), (place) => read.push(place))
      expect(read).toEqual(places)
    },
  )
})

describe('a word that may have been meant', () => {
  it.each([
    ['nhiem', 'nhien', true],
    ['nhiem', 'nhim', true],
    ['nhiem', 'nhiem', false],
    ['nhiem', 'nhiemm', true],
    ['baso', 'bao', true],
    ['thogn', 'thong', true],
    ['nghia', 'ghian', false],
  ])('%s and %s', (one, other, isApart) => {
    expect([isOneEditApart(one, other), isOneEditApart(other, one)]).toEqual([isApart, isApart])
  })

  it('is the most frequent of those one letter apart; short words and numbers are not guessed', () => {
    const known = [
      ['bao', 5, 'báo'],
      ['cao', 9, 'cáo'],
      ['baos', 2, 'baos'],
    ] as const
    expect(meantBy('baso', known).map(([word]) => word)).toEqual(['bao', 'baos'])
    expect([meantBy('bso', known), meantBy('4651', known)]).toEqual([[], []])
  })
})
