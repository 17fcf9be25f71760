import { directivesOfYear } from '../../../directives/directive/directives-store.ts'
import { log } from '../../../platform/lambda/log.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, localDateOf, yearOf } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { hasFreshTasks, settledTasks, theBeginning } from './fresh-tasks-store.ts'
import {
  claimBuild,
  type IndexName,
  putIndexItems,
  putKnownWords,
  putPointer,
  readPointer,
  releaseBuild,
} from './index-store.ts'
import { bucketsFor, type IndexedText, indexOf, type Searched } from './indexed-text.ts'
import { textsOfDirective } from './texts-of-directive.ts'

/** What commands still under way may write with an earlier instant; what is newer than that is left to the searches. */
const settlesInMinutes = 20
/** A Lambda has no more: a build that stopped half-way is over by then, and the next attempt of its night goes on. */
const staleInMinutes = 15

const minutesBefore = (at: Date, minutes: number): string =>
  new Date(at.getTime() - minutes * 60_000).toISOString()

/** Of a year's tasks nothing is held but what they are found by. */
const taskTexts = async (store: Store, year: number, until: string): Promise<IndexedText[]> => {
  const texts: IndexedText[] = []
  for await (const page of settledTasks(store, year, until))
    for (const { id, department, title, directive } of page)
      texts.push({ id, order: directive, text: `${title} ${directive}`, departments: [department] })
  return texts
}

const directiveTexts = async (store: Store, year: number): Promise<IndexedText[]> =>
  (await directivesOfYear(store, year)).map((found) => ({
    id: found.key,
    order: found.key,
    ...textsOfDirective(found),
    departments: [...new Set(found.taskIds.map((id) => homeOf(id).department))],
  }))

const textsOf = (store: Store, { searched, year }: IndexName, until: string): Promise<IndexedText[]> =>
  searched === 'tasks' ? taskTexts(store, year, until) : directiveTexts(store, year)

/**
 * Makes the index of a year anew, from the tasks or directives themselves, on the side that is not read; then the pointer turns to it.
 * Stopped half-way, the index that was there goes on to hold; done again, it is the same. Answers how many texts it holds, or undefined
 * where another build is under way.
 */
export const buildIndex = async (store: Store, name: IndexName, at: Date): Promise<number | undefined> => {
  const build = at.toISOString()
  if (!(await claimBuild(store, name, build, minutesBefore(at, staleInMinutes)))) return undefined
  const until = minutesBefore(at, settlesInMinutes)
  const side = (await readPointer(store, name))?.side === 'A' ? 'B' : 'A'
  const texts = await textsOf(store, name, until)
  const { items, known } = indexOf(texts)
  await putIndexItems(store, name, { side, build }, items)
  await putKnownWords(store, name, { side, build }, known)
  const count = texts.length
  await putPointer(store, name, { build, side, until, count, buckets: bucketsFor(count) })
  await releaseBuild(store, name)
  return count
}

/** No task is given earlier. */
const firstYear = 2000

const isToBuild = async (store: Store, name: IndexName, today: LocalDate): Promise<boolean> => {
  const pointer = await readPointer(store, name)
  if (name.searched === 'tasks') return hasFreshTasks(store, name.year, pointer?.until ?? theBeginning)
  // Of what a directive is called nothing tells the day: those of this year and the last may still be put right, and are made anew once a day.
  if (!pointer) return true
  return name.year >= yearOf(today) - 1 && localDateOf(new Date(pointer.build)) < today
}

/**
 * The night's work: the indexes of which something has changed, and those that are missing. A year without tasks has none.
 * @param every those of which nothing has changed, too
 */
export const buildIndexes = async (
  store: Store,
  { today, at }: { readonly today: LocalDate; readonly at: Date },
  { every = false } = {},
): Promise<{ readonly built: number; readonly texts: number }> => {
  let [built, texts] = [0, 0]
  const thisYear = yearOf(today)
  for (let year = firstYear; year <= thisYear + 1; year += 1) {
    if (!(await hasFreshTasks(store, year, theBeginning))) continue
    for (const searched of ['tasks', 'directives'] satisfies Searched[]) {
      const name = { searched, year }
      if (!every && !(await isToBuild(store, name, today))) continue
      const count = await buildIndex(store, name, at)
      if (count === undefined) continue
      built += 1
      texts += count
    }
  }
  log.info('search-indexes-built', { built, texts })
  return { built, texts }
}
