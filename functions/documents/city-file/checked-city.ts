import * as z from 'zod'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { homeOf } from '../../shared/ids.ts'
import { type CityRecord, cityRecordSchema } from './city-records.ts'
import { itemOfRecord } from './record-items.ts'
import { type Names, newNames } from './records/names.ts'
import { placeOf, readPlace } from './records/order.ts'
import { directive, type Named, task, textOf } from './records/references.ts'
import { newSorter, type Sorter } from './sorting/sorter.ts'

/** What is wrong with one of the records; `record` is its place among them, from 1. */
export type RecordProblem = { readonly record: number } & (
  | { readonly code: 'no-record'; readonly error: z.ZodError }
  | { readonly code: 'twice'; readonly key: string }
  | { readonly code: 'unknown-reference' | 'broken-history'; readonly of: Named }
)

const shown = 20

const wordsOf = (problem: RecordProblem): string => {
  if (problem.code === 'no-record') return z.prettifyError(problem.error)
  return problem.code === 'twice' ? problem.key : textOf(problem.of)
}

/** Records that a restore does not take. Nothing was written. */
export class RefusedRecords extends Error {
  readonly problems: readonly RecordProblem[]
  constructor(problems: readonly RecordProblem[]) {
    const lines = problems
      .slice(0, shown)
      .map((problem) => `record ${problem.record}: ${problem.code}: ${wordsOf(problem)}`)
    super([...lines, ...(problems.length > shown ? [`and ${problems.length - shown} more`] : [])].join('\n'))
    this.name = 'RefusedRecords'
    this.problems = problems
  }
}

/** Beyond these each further one says nothing new. */
const maxProblems = 1_000

/** A record, and its place among those that were given, from 1. */
interface Placed {
  readonly place: number
  readonly record: CityRecord
}

/** A task, a directive or a person with the history, oldest entry first, or one other record. */
type PlacedGroup = readonly Placed[]

function* groupsOf(sorter: Sorter): Generator<PlacedGroup> {
  let last: string | undefined
  let group: Placed[] = []
  for (const [key, text] of sorter.sorted()) {
    const { group: own } = readPlace(key)
    if (own !== last && group.length > 0) {
      yield group
      group = []
    }
    last = own
    const end = text.indexOf(' ')
    group.push({ place: Number(text.slice(0, end)), record: JSON.parse(text.slice(end + 1)) as CityRecord })
  }
  if (group.length > 0) yield group
}

/** The second would replace the first, or, in the same batch, stop the restore half-way. */
function* repeats(group: PlacedGroup): Generator<RecordProblem> {
  if (group.length === 1) return
  const seen = new Set<string>()
  for (const { place, record } of [...group].sort((one, other) => one.place - other.place)) {
    const { pk, sk } = itemOfRecord(record)
    const key = `${pk} ${sk}`
    if (seen.has(key)) yield { record: place, code: 'twice', key }
    seen.add(key)
  }
}

/** The hash of the history of one of the group. */
export const historyHashIn = (group: readonly CityRecord[], record: CityRecord): bigint | undefined => {
  if (record.kind === 'directive') {
    const entries = group.flatMap((one) => (one.kind === 'directive-entry' ? [one.entry] : []))
    return historyHashOf(record.key, entries)
  }
  if (record.kind !== 'task') return undefined
  const { id } = record.facts
  const events = group.flatMap((one) => (one.kind === 'event' && one.taskId === id ? [one.event] : []))
  return historyHashOf(homeOf(id).code, events)
}

/** A history that does not add up to its history hash: an entry was lost, added or altered on the way, or before. */
function* brokenHistories(group: PlacedGroup): Generator<RecordProblem> {
  const records = group.map(({ record }) => record)
  for (const { place, record } of group) {
    if ((record.kind !== 'task' && record.kind !== 'directive') || record.historyHash === undefined) continue
    if (BigInt(record.historyHash) === historyHashIn(records, record)) continue
    const of = record.kind === 'task' ? task(record.facts.id) : directive(record.key)
    yield { record: place, code: 'broken-history', of }
  }
}

function* problemsOf(sorter: Sorter, names: Names, evenBroken: boolean): Generator<RecordProblem> {
  for (const group of groupsOf(sorter)) {
    yield* repeats(group)
    if (!evenBroken) yield* brokenHistories(group)
  }
  for (const { record, of } of names.missing()) yield { record, code: 'unknown-reference', of }
}

/** Stops when there are enough. @throws RefusedRecords with what is wrong, by the place of its record */
const requireNone = (problems: Iterable<RecordProblem>): void => {
  const found: RecordProblem[] = []
  for (const problem of problems) {
    found.push(problem)
    if (found.length === maxProblems) break
  }
  if (found.length > 0) throw new RefusedRecords(found.sort((one, other) => one.record - other.record))
}

export interface CheckedCity {
  readonly records: number
  /** The records in their order, what belongs together at a time; as often as it is asked. */
  readonly groups: () => Generator<readonly CityRecord[]>
  /** What was sorted goes from the disk. */
  readonly close: () => void
}

/**
 * The records of a whole city, in whatever order they come, each checked and all together. They are sorted on disk: memory holds what
 * is sorted at a time.
 * @param evenBroken takes histories whose hashes were broken before the export, and leaves them broken for everybody to see
 * @throws RefusedRecords with what is wrong: first of the records one by one, then of all together
 */
export const checkCity = async (
  given: Iterable<unknown> | AsyncIterable<unknown>,
  { evenBroken = false } = {},
): Promise<CheckedCity> => {
  const [sorter, names] = [newSorter(), newNames()]
  const problems: RecordProblem[] = []
  let place = 0
  try {
    for await (const one of given) {
      place += 1
      const { data, error } = cityRecordSchema.safeParse(one, { reportInput: true })
      if (error && problems.length < maxProblems) problems.push({ record: place, code: 'no-record', error })
      if (!data) continue
      sorter.add(placeOf(data), `${place} ${canonicalJson(data)}`)
      names.add(data, place)
    }
    requireNone(problems)
    requireNone(problemsOf(sorter, names, evenBroken))
  } catch (error) {
    sorter.close()
    throw error
  } finally {
    names.close()
  }
  const groups = function* () {
    for (const group of groupsOf(sorter)) yield group.map(({ record }) => record)
  }
  return { records: place, groups, close: sorter.close }
}
