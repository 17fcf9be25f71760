import { assigneeReaders } from '../../../directives/assignees/assignee-wording.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import { yearOf } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { readFilePart, readHandedIn } from '../../work/job-files-store.ts'
import { readJob } from '../../work/jobs-store.ts'
import type { JobContext, KindOfWork, NewFile, Outcome } from '../../work/kind-of-work.ts'
import { type FoundList, shapeOf } from '../columns/import-head.ts'
import type { GivenColumns } from '../columns/import-mapping.ts'
import { putImportShape, readImportShape } from '../columns/import-shapes.ts'
import { importNotPreviewed } from '../import-problems.ts'
import { readPresent } from '../judging/import-present.ts'
import { type CommonFacts, type DirectiveGroup, directiveGroups } from '../rows/import-directives.ts'
import { readImport } from '../rows/import-file.ts'
import { confirmedRows, convertedColumns } from '../rows/import-origins.ts'
import { type ReadList, readList } from '../rows/import-reading.ts'
import { type ImportCity, readImportCity } from './import-city.ts'
import { enterRows, type Previewed } from './import-entering.ts'
import { backFile, reportFile } from './import-files.ts'
import { type PlannedGroup, planGroup } from './import-plan.ts'
import { countsOf, givenBy, type ImportReport, type MappingSource, undatedOf } from './import-report.ts'
import { asCalled, commonFactsOf } from './import-request.ts'

/** A file's tasks in two jobs: the first says what would become of each row, the second writes what the first showed. */

type ImportContext = JobContext<'import'>

/** Rows between two signs of life. */
const rowsAtOnce = 500

interface Planning {
  /** Of the rows that are told: looked at, or entered afterwards. */
  readonly total: number
  readonly hasDeadlines: boolean
  readonly isEntering: boolean
}

const planAll = async (
  groups: readonly DirectiveGroup[],
  city: ImportCity,
  place: ImportContext,
  { total, hasDeadlines, isEntering }: Planning,
) => {
  const planned: PlannedGroup[] = []
  const mayWait = place.task.common?.awaitLead ?? false
  let done = 0
  let reported = 0
  for (const group of groups) {
    const stored = city.found.get(group.name)?.registered
    const present = await readPresent(place.store, stored, mayWait)
    planned.push(planGroup(group, present, city, { hasDeadlines, mayWait }))
    done += group.rows.length
    if (done - reported < rowsAtOnce) continue
    await place.progress(isEntering ? 0 : done, total)
    reported = done
  }
  return planned
}

/** The preview that is to be written: the caller's own, and still there. */
const readPreview = async ({ store, actor, askedAt }: ImportContext, id: string): Promise<Previewed> => {
  const preview = await readJob(store, actor.id, id, askedAt)
  const file = preview?.files?.[0]
  if (!file) throw new Refused(importNotPreviewed)
  const parts: Uint8Array[] = []
  for (let part = 0; part < file.parts; part += 1)
    parts.push(await readFilePart(store, id, { place: 0, bytes: file.bytes }, part))
  return previewedOf(JSON.parse(Buffer.concat(parts).toString('utf8')))
}

/** What somebody has said of the columns: now, or of an earlier file of the same form. */
const saidOf = async (
  { store, task }: ImportContext,
  found: FoundList,
  previewed: Previewed | undefined,
): Promise<{ readonly given: GivenColumns | undefined; readonly source: MappingSource }> => {
  const given = previewed?.columns ?? task.columns
  if (given) return { given, source: { from: 'given' } }
  const remembered = await readImportShape(store, shapeOf(found))
  if (!remembered) return { given: undefined, source: { from: 'headings' } }
  const { columns, by, at } = remembered
  return { given: columns, source: { from: 'remembered', by, at } }
}

const remember = async (
  { store, task, actor, askedAt }: ImportContext,
  found: FoundList,
  columns: GivenColumns,
) => {
  if (task.columns)
    await putImportShape(store, shapeOf(found), { columns, by: actor.id, at: askedAt.toISOString() })
}

interface Looked {
  readonly report: Pick<ImportReport, 'rows' | 'undated' | 'isCancelled'>
  readonly back: readonly NewFile[]
}

/** Every row judged, and written where it is among those that were previewed. */
const lookAt = async (place: ImportContext, { list, mapping }: ReadList, look: Look): Promise<Looked> => {
  const groups = directiveGroups(list.rows, yearOf(place.today), look.common)
  const isEntering = look.previewed !== undefined
  const total = look.previewed?.rows.size ?? list.rows.length
  await place.progress(0, total)
  const city = await readImportCity(place.store, groups, place.today, look.departments)
  const hasDeadlines = mapping.columns.some(({ is }) => is === 'deadline')
  const planned = await planAll(groups, city, place, { total, hasDeadlines, isEntering })
  const entered = look.previewed
    ? await enterRows(planned, look.previewed.rows, city, place)
    : { rows: planned.flatMap(({ rows }) => rows.map(({ report }) => report)), isCancelled: false }
  const rows = entered.rows.toSorted((one, other) => one.row - other.row)
  const sources = new Map(planned.flatMap(({ rows: of }) => of.map(({ source }) => [source.row, source])))
  return {
    report: { rows, undated: undatedOf(rows), ...(entered.isCancelled && { isCancelled: true as const }) },
    back: backFile(place.task.name, list, rows, sources, city),
  }
}

interface Look {
  readonly departments: readonly Department[]
  readonly common: CommonFacts
  readonly previewed: Previewed | undefined
}

/**
 * The rows of a file, looked at, or written where they are among those that were previewed as new. Where it is not
 * clear what a column is, no row is looked at: the report asks.
 * @throws Refused file-…, secret-directive
 */
export const importRows = async (
  place: ImportContext,
  bytes: Uint8Array,
  previewed?: Previewed,
): Promise<Outcome & { readonly report: ImportReport }> => {
  const { store, task, today } = place
  const found = await readImport(task.name, bytes)
  const departments = asCalled(await readDepartments(store), task.names)
  const { given, source } = await saidOf(place, found, previewed)
  const common = commonFactsOf(task.common)
  const read = readList(found, assigneeReaders(departments)(today), given, common)
  const { mapping } = read
  const list = task.convert ? { ...read.list, rows: confirmedRows(read.list.rows) } : read.list
  const isAsking = mapping.questions.length > 0
  const looked = isAsking
    ? { report: { rows: [], undated: [], isCancelled: undefined }, back: [] }
    : await lookAt(place, { list, mapping }, { departments, common, previewed })
  if (!isAsking) await remember(place, found, givenBy(mapping.columns))
  const { sheet, others, unreadSheets, aside } = list
  const report = {
    file: task.name,
    sheet,
    others,
    unreadSheets,
    converted: convertedColumns(read.list.rows),
    source,
    ...mapping,
    common: task.common ?? {},
    aside,
    ...looked.report,
  }
  return {
    files: [reportFile(report), ...looked.back],
    counts: { ...countsOf(report.rows), aside: aside.length, asked: mapping.questions.length },
    ...(looked.report.isCancelled && { isCancelled: true }),
    report,
  }
}

/** What a preview showed as to be entered. */
export const previewedOf = ({ rows, columns }: ImportReport): Previewed => ({
  rows: new Set(rows.filter(({ state }) => state === 'new').map(({ row }) => row)),
  columns: givenBy(columns),
})

const importTasks = async (place: ImportContext): Promise<Outcome> => {
  const { store, task, id } = place
  const file = task.file ?? id
  const bytes = () => (file === id ? place.handedIn() : readHandedIn(store, file))
  if (task.preview === undefined) return importRows(place, await bytes())
  return importRows(place, await bytes(), await readPreview(place, task.preview))
}

export const importingTasks: KindOfWork<'import'> = { permission: 'register-tasks', work: importTasks }
