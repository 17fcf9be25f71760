import * as z from 'zod'
import { figuresAsked, figuresShape, ofOnePeriod } from '../../../figures/period/figures-request.ts'
import { type FiguresRead, readPeriodFigures } from '../../../figures/period/period-figures-store.ts'
import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, localTimeOf } from '../../../shared/dates/dates.ts'
import { signerAsked } from '../drafting.ts'
import { fileName } from '../paper-file.ts'
import { shortDate } from '../vietnamese.ts'
import { periodWords } from './period-words.ts'

export const paperFiguresQuery = ofOnePeriod(z.strictObject({ ...figuresShape, ...signerAsked }))

/** What a paper of a period is asked for with. */
export interface FiguresPaperAsked {
  readonly store: Store
  readonly query: z.infer<typeof paperFiguresQuery>
  readonly today: LocalDate
  readonly now: Date
}

/** The time at which figures of today are taken: its evening has not come. Those of a past day are of its evening. */
export const takenOn = (
  asOf: LocalDate,
  { today, now }: Pick<FiguresPaperAsked, 'today' | 'now'>,
): { readonly takenAt?: string } => (asOf < today ? {} : { takenAt: localTimeOf(now) })

/** The figures as the dashboard has them, with all that papers say of them. */
export const readFiguresForPaper = async ({ store, query, today, now }: FiguresPaperAsked) => {
  const [{ figures, day, view }, departments] = await Promise.all([
    readPeriodFigures(store, figuresAsked(query, today), today),
    readDepartments(store),
  ])
  const taken = takenOn(day.asOf, { today, now })
  return { figures, day: { ...day, ...taken, counted: view, departments } }
}

/** What a file with figures of a period is called. */
export const figuresFileName = (what: string, { period, asOf }: FiguresRead['day']): string =>
  fileName(`${what} ${periodWords(period)} tính đến ${shortDate(asOf)}`)
