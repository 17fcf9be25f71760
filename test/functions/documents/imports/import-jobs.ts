import { expect, vi } from 'vitest'
import type { ReportedRow } from '../../../../functions/documents/imports/run/import-report.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { itIs } from '../../platform/http/handlers.ts'
import { startWorker } from '../work/worker.ts'
import { fileOf, type Line } from './import-files.ts'

/** A city whose jobs run, with what an import asks of it. */
export const openImports = async () => {
  const worker = await startWorker()
  const api = await openCity()
  await newTask(api)
  itIs('2021-07-20')
  const jobOf = async (user: string, id: string) => {
    await worker.settled()
    const { body: job } = await api.ask(user, `GET /api/jobs/${id}`)
    expect(job.failure).toBeUndefined()
    const { text } = await api.fetch(user, `GET /api/jobs/${id}/files/0/0`)
    const rows: ReportedRow[] = JSON.parse(text).rows
    const back = async () => (await api.fetch(user, `GET /api/jobs/${id}/files/1/0`)).bytes
    return { id, job, rows, back, states: rows.map(({ state }) => state) }
  }
  const send = (lines: readonly Line[], user = 'vp.mot', query = '') =>
    api.ask(user, `POST /api/imports?name=giao-viec.xlsx${query}`, fileOf(lines))
  const preview = async (lines: readonly Line[], user = 'vp.mot', query = '') => {
    const { status, body } = await send(lines, user, query)
    expect([status, body.kind]).toEqual([202, 'import'])
    return jobOf(user, body.id)
  }
  const enter = async (lines: readonly Line[], user = 'vp.mot', query = '') => {
    const { id } = await preview(lines, user, query)
    const { status, body } = await api.ask(user, `POST /api/imports/${id}/entries`)
    expect(status).toBe(202)
    return jobOf(user, body.id)
  }
  const close = async () => {
    await worker.stop()
    vi.useRealTimers()
  }
  return { api, settled: () => worker.settled(), jobOf, send, preview, enter, close }
}

export type Imports = Awaited<ReturnType<typeof openImports>>
