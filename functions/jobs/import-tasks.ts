import { excelFileOf } from '../documents/excel.ts'
import { readImport } from '../documents/import-file.ts'
import { rowsBack } from '../documents/import-template.ts'
import { excelType } from '../documents/sheet-files.ts'
import { Refused } from '../domain/errors.ts'
import { type DirectiveGroup, directiveGroups } from '../domain/import-directives.ts'
import type { ImportList, ListRow } from '../domain/import-list.ts'
import { confirmedRows, convertedColumns } from '../domain/import-origins.ts'
import {
  countsOf,
  errorsInWords,
  type ImportReport,
  type ReportedRow,
  type RowState,
} from '../domain/import-report.ts'
import { readFilePart, readHandedIn } from '../store/job-files.ts'
import { readJob } from '../store/jobs.ts'
import { readTasks } from '../store/tasks.ts'
import { type ImportCity, readImportCity } from './import-city.ts'
import { type PlannedGroup, type PlannedRow, planGroup, presentOf } from './import-plan.ts'
import { type Writer, writeGroup } from './import-write.ts'
import type { NewFile, Outcome, Workplace } from './job-kinds.ts'

/** A file's tasks in two jobs: the first says what would become of each row, the second writes what the first showed. */

type ImportPlace = Workplace<'import'>

/** Rows between two signs of life: planning is quick, writing takes a transaction or more each. */
const rowsAtOnce = 500
const writtenAtOnce = 20

const planAll = async (
  groups: readonly DirectiveGroup[],
  city: ImportCity,
  place: ImportPlace,
  total: number,
) => {
  const planned: PlannedGroup[] = []
  let done = 0
  let told = 0
  for (const group of groups) {
    const stored = city.registered.get(group.name)
    const tasks = stored ? await readTasks(place.store, stored.taskIds) : []
    planned.push(planGroup(group, presentOf(stored?.taskIds ?? [], tasks), city))
    done += group.rows.length
    if (done - told < rowsAtOnce) continue
    await place.progress(place.task.preview ? 0 : done, total)
    told = done
  }
  return planned
}

const reportFile = (report: ImportReport): NewFile => ({
  name: 'ket-qua.json',
  type: 'application/json; charset=utf-8',
  bytes: Buffer.from(JSON.stringify(report)),
})

/** What the file with the rows to correct is called. */
export const wrongRowsName = (name: string): string => `${name.replace(/\.[^.]*$/, '')}-dong-loi.xlsx`

/** The rows to correct, with the directive's columns of the rows above filled in. */
const backFile = (
  { task }: ImportPlace,
  list: ImportList,
  rows: readonly ReportedRow[],
  sources: ReadonlyMap<number, ListRow>,
  { departments }: ImportCity,
): NewFile[] => {
  const back = rows.flatMap(({ row, state, errors }) => {
    const source = sources.get(row)
    return state === 'wrong' && source ? [{ row: source, wrong: errorsInWords(errors) }] : []
  })
  if (back.length === 0) return []
  return [
    {
      name: wrongRowsName(task.name),
      type: excelType,
      bytes: excelFileOf(...rowsBack(list, back, departments)),
    },
  ]
}

interface Previewed {
  readonly id: string
  /** The rows that it showed as to be entered. */
  readonly rows: ReadonlySet<number>
}

/** The preview that is to be written: the caller's own, and still there. */
const readPreview = async ({ store, actor, askedAt }: ImportPlace, id: string): Promise<Previewed> => {
  const preview = await readJob(store, actor.id, id, askedAt)
  const file = preview?.files?.[0]
  if (!file) throw new Refused('import-not-previewed')
  const parts: Uint8Array[] = []
  for (let part = 0; part < file.parts; part += 1)
    parts.push(await readFilePart(store, id, { place: 0, bytes: file.bytes }, part))
  return { id, rows: newRowsOf(JSON.parse(Buffer.concat(parts).toString('utf8'))) }
}

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

const writeAll = async (
  planned: readonly PlannedGroup[],
  previewed: Previewed['rows'],
  city: ImportCity,
  place: ImportPlace,
) => {
  const { store, actor, askedAt, today } = place
  const writer: Writer = { store, actor, askedAt, today, city }
  const total = planned.reduce((sum, { rows }) => sum + rows.length, 0)
  const rows: ReportedRow[] = []
  for (const group of planned)
    for await (const row of writeGroup(onlyPreviewed(group, previewed), writer)) {
      rows.push(row)
      if (row.tasks > writtenAtOnce || rows.length % writtenAtOnce === 0)
        await place.progress(rows.length, total)
    }
  return rows
}

/**
 * The rows of a file, looked at, or written where they are among those that were previewed as new.
 * @throws Refused file-…, secret-directive
 */
export const importRows = async (
  place: ImportPlace,
  bytes: Uint8Array,
  previewed?: Previewed['rows'],
): Promise<Outcome & { readonly report: ImportReport }> => {
  const { store, task, today } = place
  const read = await readImport(task.name, bytes)
  const list = task.convert ? { ...read, rows: confirmedRows(read.rows) } : read
  const groups = directiveGroups(list.rows)
  await place.progress(0, list.rows.length)
  const city = await readImportCity(store, groups, today)
  const planned = await planAll(groups, city, place, list.rows.length)
  const reported = previewed
    ? await writeAll(planned, previewed, city, place)
    : planned.flatMap(({ rows }) => rows.map(({ report }) => report))
  const rows = reported.toSorted((one, other) => one.row - other.row)
  const sources = new Map(planned.flatMap(({ rows: of }) => of.map(({ source }) => [source.row, source])))
  const { sheet, others, unreadSheets } = list
  const converted = convertedColumns(read.rows)
  const report = { file: task.name, sheet, others, unreadSheets, converted, rows }
  return {
    files: [reportFile(report), ...backFile(place, list, rows, sources, city)],
    counts: countsOf(rows),
    report,
  }
}

/** The rows that a preview showed as to be entered. */
export const newRowsOf = ({ rows }: ImportReport): ReadonlySet<number> =>
  new Set(rows.filter(({ state }) => state === 'new').map(({ row }) => row))

export const importTasks = async (place: ImportPlace): Promise<Outcome> => {
  const { store, task } = place
  if (task.preview === undefined) return importRows(place, await place.handedIn())
  const previewed = await readPreview(place, task.preview)
  return importRows(place, await readHandedIn(store, previewed.id), previewed.rows)
}
