import { directiveKeyOf } from '../../../directives/directive/directive.ts'
import { numbered } from '../../../directives/directive/new-directive.ts'
import { BadRequest } from '../../../platform/problems/problem-answer.ts'
import { registerCommands } from '../../../registration/register/directive-registration-store.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import {
  type Commanded,
  placesOfTransaction,
  type There,
} from '../../../tasks/registration/registration-writes.ts'
import { readTasks } from '../../../tasks/task/tasks-store.ts'
import type { PlannedGroup, PlannedRow } from '../run/import-plan.ts'
import type { ReportedRow } from '../run/import-report.ts'
import {
  type Place,
  registrationsUnder,
  type TaskRow,
  writeRow,
  writtenUnder,
  wrongly,
} from './import-row.ts'
import { enterWaiting, waitingRows } from './import-waiting.ts'
import { commandOf, numberForRow, type Writer } from './import-writer.ts'

/** What became of the rows that wait, by their numbers: they are entered together or not at all. */
const writeWaiting = async (group: PlannedGroup, writer: Writer) => {
  const [first, ...others] = waitingRows(group.rows)
  if (!first) return { key: group.stored?.key, written: [] }
  const rows = [first, ...others] as const
  try {
    const key = await enterWaiting(group, rows, writer)
    return {
      key,
      written: rows.map(({ report }): ReportedRow => ({ ...report, state: 'written', directive: key })),
    }
  } catch (error) {
    return { key: group.stored?.key, written: rows.map((row) => wrongly(row, error)) }
  }
}

const taskRows = (rows: readonly PlannedRow[]): TaskRow[] =>
  rows.flatMap((row) => (row.report.state === 'new' && row.request ? [{ ...row, request: row.request }] : []))

/** How far the rows of a directive are. */
interface Step {
  /** Of the directive, as soon as it is there. */
  readonly key: string | undefined
  readonly told: readonly ReportedRow[]
  /** They come next, before those that were not looked at. */
  readonly again: readonly TaskRow[]
}

interface Entry extends Commanded {
  readonly row: TaskRow
}

/**
 * The next rows that fit in one transaction, the first in any case: one that needs several has them to itself. What a rule
 * refuses by now is told at once.
 */
const nextRows = (rows: readonly TaskRow[], key: string, writer: Writer) => {
  const places = placesOfTransaction()
  const entries: Entry[] = []
  const told: ReportedRow[] = []
  for (const row of rows) {
    try {
      const registrations = registrationsUnder(key, row, writer)
      const fits = places.take(registrations)
      if (!fits && entries.length > 0) break
      entries.push({ row, command: commandOf(row, writer), registrations })
      if (!fits) break
    } catch (error) {
      told.push(wrongly(row, error))
    }
  }
  return { entries, told, rest: rows.slice(entries.length + told.length) }
}

/** Each by itself: what refuses one of them does not refuse its neighbours. */
const oneByOne = async (entries: readonly Entry[], place: Place, writer: Writer): Promise<Step> => {
  const told: ReportedRow[] = []
  let now = place
  for (const { row } of entries) {
    const report = await writeRow(row, now, writer)
    if (report.state === 'written') now = { key: report.directive ?? now.key, directive: undefined }
    told.push(report)
  }
  return { key: now.directive ? undefined : now.key, told, again: [] }
}

/** Those of the rows that an earlier attempt or another file had entered are told; the others come again. */
const withoutThose = async (
  there: readonly There[],
  entries: readonly Entry[],
  { key }: Place,
  { store }: Writer,
): Promise<Step> => {
  const ids = new Map(there.map(({ command, id }) => [command.key, id]))
  const tasks = await readTasks(store, [...ids.values()])
  const directives = new Map(tasks.map(({ id, directive }) => [id, directive]))
  const told = entries.flatMap(({ row, registrations }) => {
    const id = ids.get(row.key)
    return id ? [writtenUnder(row, directives.get(id) ?? key, registrations.length)] : []
  })
  const again = entries.flatMap(({ row }) => (ids.has(row.key) ? [] : [row]))
  return { key: told.at(-1)?.directive ?? key, told, again }
}

const isRefusal = (error: unknown): boolean => error instanceof Refused || error instanceof BadRequest

/** One transaction for all of them; where anything refuses them together, each for itself. */
const writeEntries = async (entries: readonly Entry[], place: Place, writer: Writer): Promise<Step> => {
  if (entries.length < 2) return oneByOne(entries, place, writer)
  try {
    const there = await registerCommands(writer.store, place, entries)
    if (there.length > 0) return await withoutThose(there, entries, place, writer)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return oneByOne(entries, place, writer)
  }
  const { key } = place
  const told = entries.map(({ row, registrations }) => writtenUnder(row, key, registrations.length))
  return { key, told, again: [] }
}

/** The directive that the next rows bring has the register's number where it has none of its own. */
const placeFor = async (
  row: TaskRow,
  key: string | undefined,
  { directive: given }: PlannedGroup,
  writer: Writer,
): Promise<Place> => {
  if (key || !given) return { key: key ?? '', directive: undefined }
  const directive = numbered(given, await numberForRow(given, row, writer), writer.today)
  return { key: directiveKeyOf(directive), directive }
}

/**
 * Writes the rows of a directive, the first with the directive where the city does not have it: what waits for its lead
 * together, all others as many at a time as a transaction takes. What each row leaves is what a request of its own would: its
 * key is its own, so that what an earlier attempt or another person's file entered stays as it is, and what refuses one row does
 * not refuse those beside it. Tells the rows as they are settled.
 */
export async function* writeGroup(
  group: PlannedGroup,
  writer: Writer,
): AsyncGenerator<readonly ReportedRow[]> {
  const waiting = await writeWaiting(group, writer)
  if (waiting.written.length > 0) yield waiting.written
  let { key } = waiting
  let open = taskRows(group.rows)
  while (open[0]) {
    const place = await placeFor(open[0], key, group, writer)
    const { entries, told, rest } = nextRows(open, place.key, writer)
    const step = await writeEntries(entries, place, writer)
    key = step.key
    open = [...step.again, ...rest]
    yield [...told, ...step.told]
  }
}
