import type { Context } from 'aws-lambda'
import { vi } from 'vitest'
import { directive, fileOf } from '../../functions/documents/imports/import-files.ts'
import { soundPdf } from '../../functions/documents/texts/hostile-pdfs.ts'
import { ok } from '../../functions/platform/http/commands/command-case.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import { type Prepare, plain } from './prepared.ts'

/** Work that takes longer than a request: asked for, worked on, fetched. */

const file = () =>
  fileOf([
    { ...directive('41'), title: 'Báo cáo quý', lead: 'Sở SXD', deadline: '2021-07-30' },
    { title: 'Rà soát', lead: 'Sở STC', deadline: '2021-08-30' },
  ])

const exported = { list: 'tasks', query: { department: 'SXD' }, format: 'csv' }

const asked = async (api: Api, request: string, body: unknown): Promise<string> =>
  ok(await api.ask('vp.mot', request, body)).id

const workedOn = async (id: string): Promise<string> => {
  // Loaded when there is an environment for it.
  const { handler: work } = await import('../../../functions/lambdas/called/work.ts')
  await work({ by: 'vp.mot', id }, {} as Context)
  return id
}

const previewed = async (api: Api): Promise<string> =>
  workedOn(await asked(api, 'POST /api/imports?name=giao-viec.xlsx', file()))

export const jobs: Readonly<Record<string, Prepare>> = {
  askForExport: plain('vp.mot', 'POST /api/exports', exported),
  askForCount: plain('vp.mot', 'POST /api/figures/counts', { period: '2021', asOf: '2021-06-30' }),
  previewImport: plain('vp.mot', 'POST /api/imports?name=giao-viec.xlsx', file()),
  previewImportAgain: async ({ api }) => ({
    user: 'vp.mot',
    request: `POST /api/imports/${await previewed(api)}/previews`,
    body: { names: { 'Sở ABC': 'SXD' } },
  }),
  writeImport: async ({ api }) => ({
    user: 'vp.mot',
    request: `POST /api/imports/${await previewed(api)}/entries`,
  }),
  getJob: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET /api/jobs/${await asked(api, 'POST /api/exports', exported)}`,
  }),
  getJobFile: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET /api/jobs/${await workedOn(await asked(api, 'POST /api/exports', exported))}/files/0/0`,
  }),
  cancelJob: async ({ api }) => ({
    user: 'vp.mot',
    request: `POST /api/jobs/${await asked(api, 'POST /api/exports', exported)}/cancellation`,
  }),
  resumeJob: async ({ api }) => {
    const id = await asked(api, 'POST /api/exports', exported)
    // Nobody came to work on it.
    vi.setSystemTime(Date.now() + 86_400_000)
    return { user: 'vp.mot', request: `POST /api/jobs/${id}/resumption` }
  },
  readSheet: plain('qt.mot', 'POST /api/sheets?name=danh-sach.xlsx', file()),
  readDirectiveFile: plain('vp.mot', 'POST /api/directive-texts?name=ket-luan.pdf', soundPdf()),
}
