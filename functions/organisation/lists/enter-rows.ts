import * as z from 'zod'
import { problemWords } from '../../shared/problems/problem.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type JudgedRow, rowNumber } from './judged-row.ts'

const refusedRow = z.object({ row: rowNumber, code: z.string(), vi: z.string(), en: z.string() })

/** What became of a list: sent again, it goes on where it stopped, and enters nothing a second time. */
export const enteredListSchema = z.object({
  entered: z.int().meta({ description: 'rows that this request entered' }),
  there: z.int().meta({ description: 'rows that were there already' }),
  refused: z.array(refusedRow).meta({ description: 'rows that somebody else has overtaken' }),
  stoppedBefore: rowNumber
    .optional()
    .meta({ description: 'the time of a request was over before this row: send the same list again' }),
})

/** A request has 29 seconds; the last rows begun still need their own. */
const secondsForRows = 18

interface Ways<Value> {
  /** Enters one; throws Refused where somebody else was first. */
  readonly enter: (value: Value, row: number) => Promise<unknown>
  /** How many at the same time. */
  readonly atOnce: number
  readonly seconds?: number
}

const refusalOf = ({ problem, facts }: Refused, row: number) => {
  const { code, detail, en } = problemWords(problem, facts)
  return { row, code, vi: detail, en: en.detail }
}

/** Enters the new rows in their order, a few at once, until the time is over. */
export const enterRows = async <Value>(
  rows: readonly JudgedRow<Value>[],
  { enter, atOnce, seconds = secondsForRows }: Ways<Value>,
): Promise<z.infer<typeof enteredListSchema>> => {
  const begun = performance.now()
  const fresh = rows.flatMap(({ row, outcome, value }) =>
    outcome === 'new' && value !== undefined ? [{ row, value }] : [],
  )
  const refused: z.infer<typeof refusedRow>[] = []
  let entered = 0
  const enterOne = async ({ row, value }: { row: number; value: Value }) => {
    try {
      await enter(value, row)
      entered += 1
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      refused.push(refusalOf(error, row))
    }
  }
  const there = rows.length - fresh.length
  for (let position = 0; position < fresh.length; position += atOnce) {
    const isOver = performance.now() - begun > seconds * 1_000
    const [first] = fresh.slice(position)
    if (isOver && first) return { entered, there, refused, stoppedBefore: first.row }
    await Promise.all(fresh.slice(position, position + atOnce).map(enterOne))
  }
  return { entered, there, refused }
}
