import { readImport } from '../documents/imports/rows/import-file.ts'
import { importTemplate } from '../documents/imports/rows/import-template.ts'
import { importColumnsAsked, importNotPreviewed } from '../documents/reading/file-problems.ts'
import { excelFileOf } from '../documents/sheets/excel.ts'
import { excelType } from '../documents/sheets/media-types.ts'
import type { JobTask } from '../documents/work/job.ts'
import { readJob } from '../documents/work/jobs-store.ts'
import { presentJob } from '../documents/work/present-job.ts'
import { startJob } from '../documents/work/start-job.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { isValidOn } from '../shared/dates/validity.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

type ImportTask = Extract<JobTask, { kind: 'import' }>

const template = async ({ store, today }: Call<'getImportTemplate'>): Promise<Answer> => {
  const departments = (await readDepartments(store)).filter((one) => isValidOn(one, today))
  return {
    file: {
      name: 'mau-nhap-nhiem-vu.xlsx',
      type: excelType,
      bytes: excelFileOf(...importTemplate(departments)),
    },
  }
}

/** The file is read before anything of it is kept: what is refused leaves nothing behind. */
const preview = async (call: Call<'previewImport'>): Promise<Answer> => {
  const { name, columns, convert, ...common } = call.query
  await readImport(name, call.file)
  const said = { ...(columns && { columns }), ...(convert && { convert: true as const }), common }
  const job = await startJob(call, { kind: 'import', name, ...said }, call.file)
  return { status: 202, body: presentJob(job, call.now) }
}

/** A preview of the caller's own that is over. */
const previewedBy = async ({
  store,
  actor,
  path,
  now,
}: Call<'previewImportAgain' | 'writeImport'>): Promise<{
  readonly task: ImportTask
  /** How many questions about its columns are open. */
  readonly asked: number
}> => {
  const previewed = await readJob(store, actor.id, path.id, now)
  if (!previewed) throw new Refused(notFound, { id: path.id })
  const { task, state, counts } = previewed
  if (task.kind !== 'import' || task.preview || state !== 'done') throw new Refused(importNotPreviewed)
  return { task: { ...task, file: task.file ?? path.id }, asked: counts?.asked ?? 0 }
}

/** The same file read otherwise: what its columns are, what holds for all rows, whom its words mean. */
const previewAgain = async (call: Call<'previewImportAgain'>): Promise<Answer> => {
  const { task } = await previewedBy(call)
  const names = { ...task.names, ...call.body.names }
  const job = await startJob(call, { ...task, ...call.body, names })
  return { status: 202, body: presentJob(job, call.now) }
}

const write = async (call: Call<'writeImport'>): Promise<Answer> => {
  const { task, asked } = await previewedBy(call)
  if (asked > 0) throw new Refused(importColumnsAsked)
  // What its columns are, the preview has told.
  const { columns: _, ...said } = task
  const job = await startJob(call, { ...said, preview: call.path.id })
  return { status: 202, body: presentJob(job, call.now) }
}

export const handler = resourceHandler('imports', {
  getImportTemplate: template,
  previewImport: preview,
  previewImportAgain: previewAgain,
  writeImport: write,
})
