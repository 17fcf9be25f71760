import { searchIndexSort } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { isBeginning, type Rank } from '../../../shared/folded-text.ts'
import { type IndexName, type IndexPointer, type PlacesOfWord, placesOf, readPlaces } from './index-store.ts'
import { eachPlace } from './postings.ts'
import { type AskedWord, rankOfMeant, rankOfWord } from './word-ranks.ts'

/** No text: a rank is less. */
const none = 255

export interface Scope {
  /** Only this department's. */
  readonly department: string | undefined
  /** Also by the words that only who sees the whole city may find by. */
  readonly withHidden: boolean
  /** Ids that are told by something newer. */
  readonly masked: readonly string[]
}

export interface OpenIndex {
  readonly name: IndexName
  readonly pointer: IndexPointer
  readonly isInScope: (place: number) => boolean
  readonly inScope: number
  readonly withHidden: boolean
}

/** Opens an index for a search: which of its texts the reader may find at all. */
export const openIndex = async (
  store: Store,
  name: IndexName,
  pointer: IndexPointer,
  { department, withHidden, masked }: Scope,
): Promise<OpenIndex> => {
  const marks = new Uint8Array(pointer.count)
  if (department)
    for (const { places } of await readPlaces(
      store,
      name,
      pointer,
      `${searchIndexSort.department(department)}#`,
    ))
      eachPlace(places, (place) => (marks[place] = 1))
  else marks.fill(1)
  for (const place of await placesOf(store, name, pointer, masked)) marks[place] = 0
  const inScope = marks.reduce((sum, mark) => sum + mark, 0)
  return { name, pointer, isInScope: (place) => marks[place] === 1, inScope, withHidden }
}

const listsFor = async (
  store: Store,
  { name, pointer, withHidden }: OpenIndex,
  { folded, meant }: AskedWord,
): Promise<readonly PlacesOfWord[]> => {
  const spaces = withHidden && name.searched === 'directives' ? (['W', 'V'] as const) : (['W'] as const)
  const begins = meant ? `${meant}#` : isBeginning(folded) ? folded : `${folded}#`
  return (
    await Promise.all(
      spaces.map((space) => readPlaces(store, name, pointer, searchIndexSort.words(space, begins))),
    )
  ).flat()
}

/** How well each text answers one word. */
const ranksOfWord = async (store: Store, index: OpenIndex, asked: AskedWord): Promise<Uint8Array> => {
  const ranks = new Uint8Array(index.pointer.count).fill(none)
  for (const { word, places } of await listsFor(store, index, asked)) {
    const rank = asked.meant ? rankOfMeant : rankOfWord(asked, word)
    if (rank === undefined) continue
    eachPlace(places, (place) => {
      if (rank < (ranks[place] as number)) ranks[place] = rank
    })
  }
  return ranks
}

export interface IndexHits {
  /** The places of the texts that answer, by rank, each list in its order. */
  readonly byRank: ReadonlyMap<Rank, readonly number[]>
  readonly count: number
  /** For each word of the question, whether any text in the reader's scope has it. */
  readonly isKnown: readonly boolean[]
}

/** The texts that have every word of the question, by the word that answers least. */
export const searchIndex = async (
  store: Store,
  index: OpenIndex,
  asked: readonly AskedWord[],
): Promise<IndexHits> => {
  const ranks = await Promise.all(asked.map((word) => ranksOfWord(store, index, word)))
  const byRank = new Map<Rank, number[]>()
  const isKnown = asked.map(() => false)
  let count = 0
  for (let place = 0; place < index.pointer.count; place += 1) {
    if (!index.isInScope(place)) continue
    let worst = 0
    for (const [word, of] of ranks.entries()) {
      const rank = of[place] as number
      if (rank !== none) isKnown[word] = true
      if (rank > worst) worst = rank
    }
    if (worst === none || asked.length === 0) continue
    count += 1
    const list = byRank.get(worst as Rank)
    if (list) list.push(place)
    else byRank.set(worst as Rank, [place])
  }
  return { byRank, count, isKnown }
}
