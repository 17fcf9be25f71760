import { isFormer } from '../../directives/directive/directive.ts'
import { listDirectives, type StoredDirective } from '../../directives/directive/directives-store.ts'
import { rankOfDirective } from '../../directives/reading/directive-search.ts'
import { readTallies } from '../../organisation/departments/tallies-store.ts'
import { pagesOf } from '../../platform/table/items.ts'
import { keyOfItem, taskIdOfKey, taskPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { bestFirst, type Hit, type Question, rankOf } from '../../shared/folded-text.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { withSums } from '../../tasks/task/counts.ts'
import { searchTooWide } from './search-problems.ts'

/** What one request can read within the seconds that somebody waits for an answer. */
const maxSearched = 50_000

interface Home {
  readonly department: string
  readonly year: number
}

export interface TaskSearch {
  readonly years: readonly number[]
  /** Only this department's tasks. */
  readonly department: string | undefined
}

/** Where the tasks are, and how many. The tallies know. */
const homesOf = async (store: Store, { years, department }: TaskSearch) => {
  const tallies = await Promise.all(years.map((year) => readTallies(store, year)))
  const homes = tallies.flatMap((ofYear, index) =>
    Object.entries(ofYear)
      .filter(([code]) => !department || code === department)
      .map(([code, tally]) => ({
        department: code,
        year: years[index] as number,
        given: withSums(tally).given,
      })),
  )
  return { homes, count: homes.reduce((sum, { given }) => sum + given, 0) }
}

const hitsAt = async (store: Store, { department, year }: Home, question: Question): Promise<Hit[]> => {
  const titles = {
    KeyConditionExpression: 'pk = :home',
    ExpressionAttributeValues: { ':home': taskPartition(department, year) },
    ProjectionExpression: 'pk, sk, title, directive',
  }
  const hits: Hit[] = []
  for await (const page of pagesOf(store, titles))
    for (const { pk, sk, title, directive } of page as Record<string, string>[]) {
      const id = taskIdOfKey(keyOfItem({ pk, sk }))
      const rank = rankOf(question, `${title} ${directive} ${id}`)
      if (rank !== undefined) hits.push({ id, rank, directive: directive ?? '' })
    }
  return hits
}

/**
 * The tasks that answer a question, the best first: every title of the years is read, the departments side by side.
 * @throws Refused search-too-wide
 */
export const searchTasks = async (
  store: Store,
  question: Question,
  where: TaskSearch,
): Promise<{ hits: Hit[]; searched: number }> => {
  const { homes, count } = await homesOf(store, where)
  if (count > maxSearched) throw new Refused(searchTooWide, { count, max: maxSearched })
  const hits = await Promise.all(homes.map((home) => hitsAt(store, home, question)))
  return { hits: hits.flat().sort(bestFirst), searched: count }
}

export interface DirectiveHit {
  readonly found: StoredDirective
  readonly hit: Hit
}

const pageSize = 200

const directivesOf = async (store: Store, year: number): Promise<StoredDirective[]> => {
  const directives: StoredDirective[] = []
  let after: string | undefined
  do {
    const page = await listDirectives(store, year, { limit: pageSize, after })
    directives.push(...page.directives.filter(({ directive }) => !isFormer(directive)))
    after = page.last
  } while (after)
  return directives
}

/** The directives that answer a question, the best first. `seen` says what of one the reader may know. */
export const searchDirectives = async (
  store: Store,
  question: Question,
  years: readonly number[],
  seen: (found: StoredDirective) => StoredDirective | undefined,
): Promise<DirectiveHit[]> => {
  const directives = (await Promise.all(years.map((year) => directivesOf(store, year)))).flat()
  return directives
    .flatMap((found) => seen(found) ?? [])
    .flatMap((found): DirectiveHit[] => {
      const rank = rankOfDirective(question, found)
      return rank === undefined ? [] : [{ found, hit: { id: found.key, rank, directive: found.key } }]
    })
    .sort((one, other) => bestFirst(one.hit, other.hit))
}
