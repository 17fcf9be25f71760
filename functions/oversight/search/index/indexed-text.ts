import { searchIndexSort } from '../../../platform/table/keys.ts'
import { fold, wordsIn } from '../../../shared/folded-text.ts'
import { encoded } from './postings.ts'
import type { KnownWord } from './word-ranks.ts'

/** What is searched by words: a task's or a directive's, in one year's index each. */
export type Searched = 'tasks' | 'directives'

export interface IndexedText {
  /** The task's id, the directive's key. */
  readonly id: string
  /** Orders the texts that answer equally well, the greatest first. */
  readonly order: string
  readonly text: string
  /** Words that only who sees the whole city may find it by. */
  readonly hidden?: string
  /** Whose it is: who sees a department alone finds these. */
  readonly departments: readonly string[]
}

/** Places of a word that one item holds. */
const placesInItem = 150_000
/** Ids that stand together: a page's are read by their places. */
export const idsInItem = 128

export const bucketsFor = (count: number): number => Math.max(1, Math.ceil(count / idsInItem))

/** The drawer in which an id's place is noted (FNV-1a). */
export const bucketOf = (id: string, buckets: number): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0
  return hash % buckets
}

/** One item of an index, but for its partition and the name of its build. */
export interface IndexItem {
  readonly sk: string
  readonly places?: Uint8Array
  readonly lines?: string
}

const add = (lists: Map<string, number[]>, name: string, place: number): void => {
  const list = lists.get(name)
  if (!list) lists.set(name, [place])
  else if (list.at(-1) !== place) list.push(place)
}

const nameOfWord = (space: 'W' | 'V', word: string): string => searchIndexSort.word(space, fold(word), word)

function* listItems(lists: ReadonlyMap<string, readonly number[]>): Generator<IndexItem> {
  for (const [name, places] of lists)
    for (let from = 0; from < places.length; from += placesInItem)
      yield {
        sk: searchIndexSort.part(name, from / placesInItem),
        places: encoded(places.slice(from, from + placesInItem)),
      }
}

function* idItems(ids: readonly string[]): Generator<IndexItem> {
  for (let from = 0; from < ids.length; from += idsInItem)
    yield { sk: searchIndexSort.ids(from / idsInItem), lines: ids.slice(from, from + idsInItem).join('\n') }
  const buckets = bucketsFor(ids.length)
  const drawers = Map.groupBy(ids.entries(), ([, id]) => bucketOf(id, buckets))
  for (const [bucket, noted] of drawers)
    yield {
      sk: searchIndexSort.places(bucket),
      lines: noted.map(([place, id]) => `${id} ${place}`).join('\n'),
    }
}

const knownWords = (lists: ReadonlyMap<string, readonly number[]>): KnownWord[] => {
  const known = new Map<string, { count: number; written: string; most: number }>()
  for (const [name, places] of lists) {
    const [space, folded = '', written = ''] = name.split('#')
    if (space !== 'W' || /\d/.test(folded)) continue
    const { count = 0, most = 0, written: was = '' } = known.get(folded) ?? {}
    const isMost = places.length > most
    known.set(folded, {
      count: count + places.length,
      most: Math.max(most, places.length),
      written: isMost ? written : was,
    })
  }
  return [...known].map(([folded, { count, written }]) => [folded, count, written])
}

/**
 * The index of some texts: for each word the places of the texts that have it, the places being the texts' order, the later directive
 * first; ids by place, places by id, and the words there are.
 */
export const indexOf = (
  texts: readonly IndexedText[],
): { readonly items: Iterable<IndexItem>; readonly known: readonly KnownWord[] } => {
  const sorted = [...texts].sort((one, other) =>
    one.order === other.order ? (one.id < other.id ? -1 : 1) : one.order < other.order ? 1 : -1,
  )
  const lists = new Map<string, number[]>()
  for (const [place, { text, hidden = '', departments }] of sorted.entries()) {
    for (const word of wordsIn(text)) add(lists, nameOfWord('W', word), place)
    for (const word of wordsIn(hidden)) add(lists, nameOfWord('V', word), place)
    for (const department of departments) add(lists, searchIndexSort.department(department), place)
  }
  function* items(): Generator<IndexItem> {
    yield* listItems(lists)
    yield* idItems(sorted.map(({ id }) => id))
  }
  return { items: items(), known: knownWords(lists) }
}
