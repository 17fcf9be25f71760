import { isFormer, yearOfKey } from '../../../directives/directive/directive.ts'
import {
  directivesOfYear,
  readDirectives,
  type StoredDirective,
} from '../../../directives/directive/directives-store.ts'
import { inboxEntries } from '../../../platform/table/indexes/inbox-entries.ts'
import { unledInbox } from '../../../platform/table/indexes/places.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { Rank } from '../../../shared/folded-text.ts'
import { homeOf } from '../../../shared/ids.ts'
import { type IndexHits, type OpenIndex, openIndex, searchIndex } from './index-search.ts'
import { idsAt, readPointer } from './index-store.ts'
import { textsOfDirective } from './texts-of-directive.ts'
import { type AskedWord, rankByWords } from './word-ranks.ts'

export interface DirectiveScope {
  readonly department: string | undefined
  /** Sees the whole city: what waits for its lead, too. */
  readonly isOfCity: boolean
}

/** A year's directives as a search meets them. */
export interface DirectivesOfYear {
  readonly index: OpenIndex | undefined
  /** Of which the index tells nothing yet, or not all; without an index all of the year. */
  readonly fresh: readonly StoredDirective[]
}

const gaveWorkTo = ({ taskIds }: StoredDirective, department: string | undefined): boolean =>
  !department || taskIds.some((id) => homeOf(id).department === department)

/** What of it the reader may find it by. */
const textFor = (found: StoredDirective, { isOfCity }: DirectiveScope): string => {
  const { text, hidden } = textsOfDirective(found)
  return isOfCity ? `${text} ${hidden}` : text
}

/**
 * @param touched directives of tasks that are fresh: these may be new, too
 */
export const openDirectives = async (
  store: Store,
  year: number,
  touched: readonly string[],
  scope: DirectiveScope,
): Promise<DirectivesOfYear> => {
  const name = { searched: 'directives', year } as const
  const pointer = await readPointer(store, name)
  const isSeen = (found: StoredDirective) => !isFormer(found.directive) && gaveWorkTo(found, scope.department)
  if (!pointer) return { index: undefined, fresh: (await directivesOfYear(store, year)).filter(isSeen) }
  const unled = (await inboxEntries(store, unledInbox)).map(({ sk }) => String(sk))
  const masked = [...new Set([...touched, ...unled])].filter((key) => yearOfKey(key) === year)
  const [index, fresh] = await Promise.all([
    openIndex(store, name, pointer, { department: scope.department, withHidden: scope.isOfCity, masked }),
    readDirectives(store, masked),
  ])
  return { index, fresh: fresh.filter(isSeen) }
}

export interface DirectiveHits {
  readonly of: DirectivesOfYear
  readonly hits: IndexHits | undefined
  readonly fresh: readonly { readonly found: StoredDirective; readonly rank: Rank }[]
  readonly count: number
}

export const searchDirectivesOf = async (
  store: Store,
  of: DirectivesOfYear,
  asked: readonly AskedWord[],
  scope: DirectiveScope,
): Promise<DirectiveHits> => {
  const hits = of.index && (await searchIndex(store, of.index, asked))
  const fresh = of.fresh.flatMap((found) => {
    const rank = rankByWords(asked, textFor(found, scope))
    return rank === undefined ? [] : [{ found, rank }]
  })
  return { of, hits, fresh, count: (hits?.count ?? 0) + fresh.length }
}

/** The best of a year, at most so many, as they stand now. */
export const bestDirectives = async (
  store: Store,
  { of, hits, fresh }: DirectiveHits,
  most: number,
): Promise<{ found: StoredDirective; rank: Rank }[]> => {
  const places = [...(hits?.byRank ?? [])]
    .sort(([one], [other]) => one - other)
    .flatMap(([rank, list]) => list.slice(0, most).map((place) => ({ rank, place })))
    .slice(0, most)
  const { index } = of
  if (!index || places.length === 0) return [...fresh]
  const keys = await idsAt(
    store,
    index.name,
    index.pointer,
    places.map(({ place }) => place),
  )
  const stored = new Map((await readDirectives(store, keys)).map((one) => [one.key, one]))
  const indexed = keys.flatMap((key, at): { found: StoredDirective; rank: Rank }[] => {
    const found = stored.get(key)
    return found ? [{ found, rank: places[at]?.rank as Rank }] : []
  })
  return [...fresh, ...indexed]
}
