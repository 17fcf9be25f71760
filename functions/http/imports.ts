import { excelFileOf } from '../documents/excel.ts'
import { readImport } from '../documents/import-file.ts'
import { importTemplate } from '../documents/import-template.ts'
import { excelType } from '../documents/sheet-files.ts'
import { Refused } from '../domain/errors.ts'
import { isValidOn } from '../domain/validity.ts'
import { readDepartments } from '../store/departments.ts'
import { readJob } from '../store/jobs.ts'
import { presentJob } from './present-job.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'
import { startJob } from './start-job.ts'

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
  const { name, convert } = call.query
  await readImport(name, call.file)
  const job = await startJob(call, { kind: 'import', name, ...(convert && { convert: true }) }, call.file)
  return { status: 202, body: presentJob(job, call.now) }
}

const write = async (call: Call<'writeImport'>): Promise<Answer> => {
  const { store, actor, path, now } = call
  const previewed = await readJob(store, actor.id, path.id, now)
  if (!previewed) throw new Refused('not-found', { id: path.id })
  const { task, state } = previewed
  if (task.kind !== 'import' || task.preview || state !== 'done') throw new Refused('import-not-previewed')
  const { name, convert } = task
  const job = await startJob(call, { kind: 'import', name, ...(convert && { convert }), preview: path.id })
  return { status: 202, body: presentJob(job, now) }
}

export const handler = resourceHandler('imports', {
  getImportTemplate: template,
  previewImport: preview,
  writeImport: write,
})
