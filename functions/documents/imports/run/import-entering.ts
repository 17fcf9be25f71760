import type { JobContext } from '../../work/kind-of-work.ts'
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

/** How many of the rows that are to be entered are settled, said now and then, one word at a time. */
const telling = (place: JobContext<'import'>, total: number, settledBefore: number) => {
  let [settled, told] = [settledBefore, 0]
  let saying: Promise<void> | undefined
  const say = async () => {
    told = settled
    await place.progress(settled, total)
  }
  const settle = async (rows: number): Promise<void> => {
    settled += rows
    if (saying || settled - told < rowsBetween) return
    saying = say()
    try {
      await saying
    } finally {
      saying = undefined
    }
  }
  return { settle, say }
}

/**
 * Writes the rows that a preview found right and that are not there yet, some directives side by side.
 * @returns what became of each row of the file
 */
export const enterRows = async (
  planned: readonly PlannedGroup[],
  previewed: Previewed['rows'],
  city: ImportCity,
  place: JobContext<'import'>,
): Promise<ReportedRow[]> => {
  const { store, actor, askedAt, today } = place
  const writer: Writer = { store: withTurns(store), actor, askedAt, today, city }
  const groups = planned.map((group) => onlyPreviewed(group, previewed))
  const rows = new Map(groups.flatMap((group) => group.rows.map(({ report }) => [report.row, report])))
  const toEnter = [...rows.values()].filter(({ state }) => state === 'new').length
  const { settle, say } = telling(place, previewed.size, previewed.size - toEnter)
  await say()
  await sideBySide(groups, async (group) => {
    for await (const settled of writeGroup(group, writer)) {
      for (const report of settled) rows.set(report.row, report)
      await settle(settled.length)
    }
  })
  return [...rows.values()]
}
