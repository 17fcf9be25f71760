import { JobCancelled, type JobContext } from '../../work/kind-of-work.ts'
import type { GivenColumns } from '../columns/import-mapping.ts'
import { writeGroup } from '../writing/import-write.ts'
import type { Writer } from '../writing/import-writer.ts'
import { withTurns } from '../writing/turns-store.ts'
import type { ImportCity } from './import-city.ts'
import type { PlannedGroup, PlannedRow } from './import-plan.ts'
import type { ReportedRow, RowState } from './import-report.ts'

/** The rows of a file that a preview found right, on their way into the register. */

/** What a preview showed: the rows that are to be entered, and how their columns were read. */
export interface Previewed {
  readonly rows: ReadonlySet<number>
  readonly columns: GivenColumns
}

/** Directives that are written side by side: waiting for the table, a processor has time for some more. */
const directivesAtOnce = 8

/** Rows between two signs of life: a transaction or two. */
const rowsBetween = 48

/** What was to be entered and is there by now, an attempt before this one has entered. */
const stateNow = ({ state, row }: ReportedRow, previewed: ReadonlySet<number>): RowState => {
  if (state === 'new') return previewed.has(row) ? 'new' : 'left'
  return state === 'exists' && previewed.has(row) ? 'written' : state
}

const onlyPreviewed = (group: PlannedGroup, previewed: ReadonlySet<number>): PlannedGroup => ({
  ...group,
  rows: group.rows.map((row): PlannedRow => {
    const { report } = row
    return { ...row, report: { ...report, state: stateNow(report, previewed) } }
  }),
})

/** Does these one after the other in so many places at once. After a failure nothing more is begun, and what was is awaited. */
const sideBySide = async <One>(all: readonly One[], doOne: (one: One) => Promise<void>): Promise<void> => {
  const open = all.values()
  let failure: { readonly error: unknown } | undefined
  const next = async (): Promise<void> => {
    for (const one of open) {
      if (failure) return
      await doOne(one).catch((error: unknown) => {
        failure ??= { error }
      })
    }
  }
  await Promise.all(Array.from({ length: directivesAtOnce }, next))
  if (failure) throw failure.error
}

const countOf = (rows: Iterable<ReportedRow>, wanted: RowState): number =>
  Array.from(rows).filter(({ state }) => state === wanted).length

/** How many of the rows that are to be entered are written or refused, said now and then, one word at a time. */
const telling = (place: JobContext<'import'>, before: readonly ReportedRow[]) => {
  let [written, wrong, told] = [countOf(before, 'written'), countOf(before, 'wrong'), 0]
  let saying: Promise<void> | undefined
  const say = async () => {
    told = written + wrong
    await place.progress(told, before.length, { written, wrong })
  }
  const settle = async (rows: readonly ReportedRow[]): Promise<void> => {
    written += countOf(rows, 'written')
    wrong += countOf(rows, 'wrong')
    if (saying || written + wrong - told < rowsBetween) return
    saying = say()
    try {
      await saying
    } finally {
      saying = undefined
    }
  }
  return { settle, say }
}

interface Entered {
  /** What became of each row of the file; those that a stop came before are left. */
  readonly rows: ReportedRow[]
  readonly isCancelled: boolean
}

/** Whether it was stopped by whoever asked for it; any other failure is thrown on. */
const untilCancelled = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work
    return false
  } catch (error) {
    if (error instanceof JobCancelled) return true
    throw error
  }
}

/**
 * Writes the rows that a preview found right and that are not there yet, some directives side by side. Stopped half-way, what is
 * written stays.
 */
export const enterRows = async (
  planned: readonly PlannedGroup[],
  previewed: Previewed['rows'],
  city: ImportCity,
  place: JobContext<'import'>,
): Promise<Entered> => {
  const { store, actor, askedAt, today } = place
  const writer: Writer = { store: withTurns(store), actor, askedAt, today, city }
  const groups = planned.map((group) => onlyPreviewed(group, previewed))
  const rows = new Map(groups.flatMap((group) => group.rows.map(({ report }) => [report.row, report])))
  const { settle, say } = telling(
    place,
    [...rows.values()].filter(({ row }) => previewed.has(row)),
  )
  const writeAll = async () => {
    await say()
    await sideBySide(groups, async (group) => {
      for await (const settled of writeGroup(group, writer)) {
        for (const report of settled) rows.set(report.row, report)
        await settle(settled)
      }
    })
  }
  const isCancelled = await untilCancelled(writeAll())
  const left = ({ state, ...report }: ReportedRow): ReportedRow => ({
    ...report,
    state: state === 'new' ? 'left' : state,
  })
  return { rows: [...rows.values()].map(left), isCancelled }
}
