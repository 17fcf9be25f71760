import * as z from 'zod'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import type { Item } from '../../platform/table/items.ts'
import { homeOf } from '../../shared/ids.ts'
import { type CityRecord, cityRecordSchema } from './city-records.ts'
import { directiveHistoriesOf, historiesOf } from './following-items.ts'
import { itemOfRecord } from './record-items.ts'
import { brokenReferences, directive, type Named, task, textOf } from './record-references.ts'

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

/** The second would replace the first, or, in the same batch, stop the restore half-way. */
const repeats = (records: readonly CityRecord[]): RecordProblem[] => {
  const seen = new Set<string>()
  return records.flatMap((record, place) => {
    const { pk, sk }: Item = itemOfRecord(record)
    const key = `${pk} ${sk}`
    if (seen.has(key)) return [{ record: place + 1, code: 'twice' as const, key }]
    seen.add(key)
    return []
  })
}

/** A history that does not add up to its history hash: an entry was lost, added or altered on the way, or before. */
const brokenHistories = (records: readonly CityRecord[]): RecordProblem[] => {
  const histories = historiesOf(records)
  const ofDirectives = directiveHistoriesOf(records)
  const historyOf = (record: CityRecord) => {
    if (record.kind === 'directive') {
      const { key, historyHash } = record
      return { of: directive(key), historyHash, sum: historyHashOf(key, ofDirectives.get(key) ?? []) }
    }
    if (record.kind !== 'task') return undefined
    const { id } = record.facts
    return {
      of: task(id),
      historyHash: record.historyHash,
      sum: historyHashOf(homeOf(id).code, histories.get(id) ?? []),
    }
  }
  return records.flatMap((record, place) => {
    const { of, historyHash, sum } = historyOf(record) ?? {}
    const isBroken = of && historyHash !== undefined && BigInt(historyHash) !== sum
    return isBroken ? [{ record: place + 1, code: 'broken-history' as const, of }] : []
  })
}

/**
 * The records of a whole city, each and all together in order.
 * @param evenBroken takes histories whose hashes were broken before the export, and leaves them broken for everybody to see
 * @throws RefusedRecords with everything that is wrong: first of the records one by one, then of all together
 */
export const checkedRecords = (given: Iterable<unknown>, { evenBroken = false } = {}): CityRecord[] => {
  const problems: RecordProblem[] = []
  const records: CityRecord[] = []
  let place = 0
  for (const one of given) {
    place += 1
    const { data, error } = cityRecordSchema.safeParse(one, { reportInput: true })
    if (data) records.push(data)
    else problems.push({ record: place, code: 'no-record', error })
  }
  if (problems.length > 0) throw new RefusedRecords(problems)
  const together = [
    ...repeats(records),
    ...brokenReferences(records).map((broken): RecordProblem => ({ ...broken, code: 'unknown-reference' })),
    ...(evenBroken ? [] : brokenHistories(records)),
  ]
  if (together.length > 0) throw new RefusedRecords(together)
  return records
}
