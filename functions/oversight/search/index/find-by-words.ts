import type { StoredDirective } from '../../../directives/directive/directives-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import { fold, type Question, type Rank, wordsIn } from '../../../shared/folded-text.ts'
import {
  bestDirectives,
  type DirectiveHits,
  type DirectiveScope,
  type DirectivesOfYear,
  openDirectives,
  searchDirectivesOf,
} from './find-directives.ts'
import { type FreshTask, freshTasks, theBeginning } from './fresh-tasks-store.ts'
import { type IndexHits, type OpenIndex, openIndex, searchIndex } from './index-search.ts'
import { idsAt, readKnownWords, readPointer } from './index-store.ts'
import { type AskedWord, askedWords, type KnownWord, meantBy, rankByWords } from './word-ranks.ts'

export interface WordScope extends DirectiveScope {
  /** The latest first. */
  readonly years: readonly number[]
}

interface YearOpened {
  readonly index: OpenIndex | undefined
  readonly fresh: readonly FreshTask[]
  readonly directives: DirectivesOfYear
}

const openYear = async (store: Store, year: number, scope: WordScope) => {
  const name = { searched: 'tasks', year } as const
  const pointer = await readPointer(store, name)
  const fresh = await freshTasks(store, year, pointer?.until ?? theBeginning)
  const { department } = scope
  const masked = fresh.filter(({ isRenamed }) => isRenamed).map(({ id }) => id)
  const index = pointer && (await openIndex(store, name, pointer, { department, withHidden: false, masked }))
  return {
    index,
    fresh: fresh.filter((task) => !department || task.department === department),
    touched: pointer ? fresh.map(({ directive }) => directive) : [],
  }
}

const openYears = async (store: Store, scope: WordScope): Promise<YearOpened[]> => {
  const tasks = await Promise.all(scope.years.map((year) => openYear(store, year, scope)))
  const touched = [...new Set(tasks.flatMap((one) => one.touched))]
  return Promise.all(
    scope.years.map(async (year, place) => {
      const { index, fresh } = tasks[place] as (typeof tasks)[number]
      return { index, fresh, directives: await openDirectives(store, year, touched, scope) }
    }),
  )
}

interface YearFound {
  readonly of: YearOpened
  readonly hits: IndexHits | undefined
  readonly fresh: readonly { readonly task: FreshTask; readonly rank: Rank }[]
  readonly directives: DirectiveHits
}

const byDirective = (one: { task: FreshTask }, other: { task: FreshTask }): number =>
  other.task.directive.localeCompare(one.task.directive) || one.task.id.localeCompare(other.task.id)

const searchYear = async (
  store: Store,
  of: YearOpened,
  asked: readonly AskedWord[],
  scope: WordScope,
): Promise<YearFound> => {
  const [hits, directives] = await Promise.all([
    of.index && searchIndex(store, of.index, asked),
    searchDirectivesOf(store, of.directives, asked, scope),
  ])
  const fresh = of.fresh.flatMap((task) => {
    const rank = rankByWords(asked, `${task.title} ${task.directive}`)
    return rank === undefined ? [] : [{ task, rank }]
  })
  return { of, hits, fresh: fresh.sort(byDirective), directives }
}

const countOf = (found: readonly YearFound[]) => ({
  tasks: found.reduce((sum, { hits, fresh }) => sum + (hits?.count ?? 0) + fresh.length, 0),
  directives: found.reduce((sum, { directives }) => sum + directives.count, 0),
})

const isFound = (found: readonly YearFound[]): boolean => {
  const { tasks, directives } = countOf(found)
  return tasks + directives > 0
}

/** The words of the years, those of fresh tasks among them. */
const knownIn = async (store: Store, years: readonly YearOpened[]): Promise<KnownWord[]> => {
  const indexes = years.flatMap(({ index, directives }) => [index, directives.index]).filter((one) => !!one)
  const lists = await Promise.all(indexes.map(({ name, pointer }) => readKnownWords(store, name, pointer)))
  const fresh = years
    .flatMap(({ fresh: tasks }) => tasks.map(({ title }) => title))
    .flatMap(wordsIn)
    .map((word): KnownWord => [fold(word), 1, word])
  const sum = new Map<string, KnownWord>()
  for (const [folded, count, written] of [...lists.flat(), ...fresh]) {
    const [, before = 0, was = written] = sum.get(folded) ?? []
    sum.set(folded, [folded, before + count, was])
  }
  return [...sum.values()]
}

/** So many likely words are tried for one that is nowhere to be found. */
const mostTried = 5

/**
 * The question with what was probably meant by the words that nothing in the reader's scope has; undefined where that is no help.
 * Only what finds something is told, so that nobody learns of words in texts that they may not read.
 */
const asMeant = async (
  store: Store,
  years: readonly YearOpened[],
  asked: readonly AskedWord[],
  scope: WordScope,
): Promise<{ asked: AskedWord[]; readAs: string } | undefined> => {
  const search = (words: readonly AskedWord[]) =>
    Promise.all(years.map((year) => searchYear(store, year, words, scope)))
  const known = await knownIn(store, years)
  const meant: { word: AskedWord; written: string }[] = []
  for (const word of asked) {
    if (isFound(await search([word]))) {
      meant.push({ word, written: word.typed })
      continue
    }
    let best: (typeof meant)[number] | undefined
    for (const [folded, , written] of meantBy(word.folded, known).slice(0, mostTried)) {
      const tried = { ...word, meant: folded }
      if (isFound(await search([tried]))) best = { word: tried, written }
      if (best) break
    }
    if (!best) return undefined
    meant.push(best)
  }
  return { asked: meant.map(({ word }) => word), readAs: meant.map(({ written }) => written).join(' ') }
}

export interface FoundByWords {
  /** The ids of the tasks of this page. */
  readonly tasks: readonly { readonly id: string; readonly rank: Rank }[]
  readonly taskCount: number
  readonly directives: readonly { readonly found: StoredDirective; readonly rank: Rank }[]
  readonly directiveCount: number
  /** How many tasks the reader may find at all. */
  readonly searched: number
  /** What was searched for instead, as nothing has the words that were typed. */
  readonly readAs?: string
}

const ranks = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Rank[]

/** The ids at these places of the whole order: rank by rank, the later year first, in it what is fresh, then the later directive. */
const idsBetween = async (store: Store, found: readonly YearFound[], from: number, until: number) => {
  const tasks: { id: string; rank: Rank }[] = []
  let before = 0
  const cut = <One>(list: readonly One[]): readonly One[] => {
    const part = list.slice(Math.max(0, from - before), Math.max(0, until - before))
    before += list.length
    return part
  }
  for (const rank of ranks)
    for (const { of, hits, fresh } of found) {
      for (const { task } of cut(fresh.filter((one) => one.rank === rank))) tasks.push({ id: task.id, rank })
      const places = cut(hits?.byRank.get(rank) ?? [])
      if (!of.index || places.length === 0) continue
      const ids = await idsAt(store, of.index.name, of.index.pointer, places)
      tasks.push(...ids.map((id) => ({ id, rank })))
    }
  return tasks
}

/**
 * What answers a question: the tasks of one page and the first directives. Costs the lists of its words, 1 read unit for 8 kilobytes and none
 * while they are kept from an earlier call, 0.03 for each task that is newer than the index, and the lines of the page.
 */
export const findByWords = async (
  store: Store,
  question: Question,
  scope: WordScope,
  { from, limit, directives: mostDirectives }: { from: number; limit: number; directives: number },
): Promise<FoundByWords> => {
  const years = await openYears(store, scope)
  const search = (words: readonly AskedWord[]) =>
    Promise.all(years.map((year) => searchYear(store, year, words, scope)))
  const typed = askedWords(question)
  let found = await search(typed)
  let readAs: string | undefined
  if (!isFound(found)) {
    const meant = await asMeant(store, years, typed, scope)
    if (meant) found = await search(meant.asked)
    readAs = meant && isFound(found) ? meant.readAs : undefined
  }
  const counts = countOf(found)
  const best = await Promise.all(
    found.map(({ directives }) => bestDirectives(store, directives, mostDirectives)),
  )
  return {
    tasks: await idsBetween(store, found, from, from + limit),
    taskCount: counts.tasks,
    directives: best
      .flat()
      .sort((one, other) => one.rank - other.rank || other.found.key.localeCompare(one.found.key))
      .slice(0, mostDirectives),
    directiveCount: counts.directives,
    searched: years.reduce((sum, { index, fresh }) => sum + (index?.inScope ?? 0) + fresh.length, 0),
    ...(readAs && { readAs }),
  }
}
