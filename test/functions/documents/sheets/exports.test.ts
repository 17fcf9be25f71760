import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newJob } from '../../../../functions/documents/work/job.ts'
import { putJob } from '../../../../functions/documents/work/jobs-store.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { newTask, openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { startWorker, type Worker } from '../work/worker.ts'
import { attribute, partsOf } from './parts.ts'

/** The API asks, Lambda's own address on this machine hands over, the worker works: nothing in between is made up. */

let api: Api
let worker: Worker

beforeAll(async () => {
  worker = await startWorker()
  api = await openCity()
  await register(api, [
    { department: 'SXD', title: '=HYPERLINK("x")', dueOn: '2021-07-10' },
    { department: 'STC', title: 'Rà soát giá đất', dueOn: '2021-07-30' },
  ])
  const id = await newTask(api, { title: 'Báo cáo, "có dấu phẩy"' })
  await api.command('cv.sxd', id, 'report', { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'] })
  itIs('2021-07-20')
})

afterAll(async () => {
  await worker.stop()
  vi.useRealTimers()
})

const ask = (user: string, body: object, key?: string) =>
  api.ask(user, 'POST /api/exports', body, key ? { key } : {})

/** Asked for, worked on, and fetched: the job and the lines of its file. */
const exported = async (user: string, list: string, query: object = {}, sort?: string) => {
  const { status, body } = await ask(user, { list, query, format: 'csv', sort })
  expect([status, body.state]).toEqual([202, 'queued'])
  await worker.settled()
  const { body: job } = await api.ask(user, `GET /api/jobs/${body.id}`)
  return { job, lines: await linesOf(user, body.id) }
}

const linesOf = async (user: string, id: string): Promise<string[][]> => {
  const { text } = await api.fetch(user, `GET /api/jobs/${id}/files/0/0`)
  return text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
}

const idsOf = (lines: readonly string[][]) => lines.map(([, id]) => id)

describe('a list as a file', () => {
  it.each([
    ['vp.mot', {}],
    ['vp.mot', { status: 'assigned', year: '2021' }],
    ['vp.mot', { department: 'STC' }],
    ['cv.sxd', {}],
    ['gd.sxd', { awaiting: 'acceptance' }],
    ['ct.mot', { status: 'open-overdue' }],
    ['cv.snv', {}],
  ])('%s, %j: exactly the tasks of the list, in its order', async (user, query) => {
    const { body } = await api.ask(user, `GET /api/tasks?${new URLSearchParams(query)}`)
    const { job, lines } = await exported(user, 'tasks', query)
    expect(idsOf(lines)).toEqual(body.tasks.map(({ id }: { id: string }) => id))
    expect(job).toMatchObject({ state: 'done', done: lines.length, counts: { rows: lines.length } })
  })

  it.each([
    ['vp.mot', { status: 'open' }, undefined],
    ['vp.mot', { status: 'open' }, '-department'],
    ['cv.stc', {}, undefined],
  ])('%s, %j, %s: exactly the tasks behind a figure, in its order', async (user, more, sort) => {
    const query = { assignedFrom: '2021-01-01', assignedTo: '2021-07-20', ...more }
    const asked = new URLSearchParams({ ...query, ...(sort && { sort }) })
    const { body } = await api.ask(user, `GET /api/figures/tasks?${asked}`)
    const { lines } = await exported(user, 'figureTasks', query, sort)
    expect(idsOf(lines)).toEqual(body.tasks.map(({ id }: { id: string }) => id))
    expect(lines.length).toBeGreaterThan(0)
  })

  it('is an Excel workbook with a name of its day, for whoever wants one', async () => {
    const { body } = await ask('cv.sxd', { list: 'tasks', query: { department: 'SXD' }, format: 'xlsx' })
    await worker.settled()
    const { headers, bytes } = await api.fetch('cv.sxd', `GET /api/jobs/${body.id}/files/0/0`)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers['content-disposition']).toContain(
      'filename="nhiem-vu-dang-thuc-hien-so-sxd-2021-07-20.xlsx"',
    )
    const parts = partsOf(bytes)
    expect(attribute(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '', 'Relationship', 'Target')).toMatch(
      /^https:\/\/city\.example\.vn\/tasks\/SXD-2021-/,
    )
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>2 nhiệm vụ đang thực hiện · Sở SXD · tính đến 20/07/2021</dc:title>',
    )
  })

  it('has the columns that somebody chose, in their order, and what they ask of the tasks', async () => {
    const columns = ['task', 'holder', 'coordinating', 'progress', 'urgings', 'daysOverdue']
    const id = await newTask(api, { coordinating: ['STC'], dueOn: '2021-07-22' })
    await api.command('gd.sxd', id, 'assign-to-staff', { holder: 'cv.sxd' })
    await api.command('cv.sxd', id, 'progress', { text: 'Đã xong dự thảo', percent: 60 })
    const asked = { list: 'tasks', query: { holder: 'cv.sxd' }, format: 'csv', columns }
    const { body } = await ask('gd.sxd', asked)
    await worker.settled()
    const { text } = await api.fetch('gd.sxd', `GET /api/jobs/${body.id}/files/0/0`)
    expect(text.replace(/^\ufeff/, '').split('\r\n')[0]).toBe(
      'TT,Mã nhiệm vụ,Nhiệm vụ,Văn bản giao,Ngày văn bản,Gắn sao,Chuyên viên được giao,Đơn vị phối hợp,Tiến độ,Cập nhật gần nhất,Số lần đôn đốc,Số ngày quá hạn',
    )
    const [[, told, , , , , ...facts] = []] = await linesOf('gd.sxd', body.id)
    expect([told, ...facts]).toEqual([id, 'cv.sxd', 'Sở STC', '60', '2021-07-20', '', ''])
    const { body: sorted } = await ask('gd.sxd', {
      list: 'tasks',
      query: {},
      format: 'csv',
      sort: '-progress',
      columns: ['task', 'progress'],
    })
    await worker.settled()
    const [first, ...others] = await linesOf('gd.sxd', sorted.id)
    expect(first?.slice(-2)).toEqual(['60', '2021-07-20'])
    expect(others.map((line) => line.slice(-2))).toEqual(others.map(() => ['', expect.any(String)]))
    const wrong = await ask('gd.sxd', { ...asked, columns: ['task', 'secret'] })
    expect(wrong.status).toBe(422)
  })

  it("is refused where the list would be, before anything is written: another department's, a wrong filter", async () => {
    const before = await wholeTable(api.store)
    const wrong = await ask('vp.mot', { list: 'tasks', query: { status: 'done', limit: 5 }, format: 'csv' })
    expect(wrong.status).toBe(422)
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/query/limit',
      '#/query/year',
    ])
    expect(await wholeTable(api.store)).toEqual(before)
    const { body } = await ask('cv.sxd', { list: 'tasks', query: { department: 'STC' }, format: 'csv' })
    await worker.settled()
    const { body: job } = await api.ask('cv.sxd', `GET /api/jobs/${body.id}`)
    expect(job).toMatchObject({ state: 'failed', files: [], failure: { code: 'not-found' } })
    expect(job.failure.detail).toContain('không thuộc đơn vị')
  })
})

describe('a job', () => {
  it('is nobody else’s: not its state, not its file, not its resumption', async () => {
    const { job } = await exported('vp.mot', 'tasks')
    for (const user of ['vp.hai', 'qt.mot'])
      for (const path of ['', '/files/0/0'])
        expect((await api.ask(user, `GET /api/jobs/${job.id}${path}`)).status).toBe(404)
    expect((await api.ask('vp.hai', `POST /api/jobs/${job.id}/resumption`)).status).toBe(404)
    expect((await api.ask('vp.hai', 'GET /api/jobs')).body.jobs).toEqual([])
    const { body } = await api.ask('vp.mot', 'GET /api/jobs')
    expect(body.jobs[0]).toEqual(job)
    for (const path of ['1/0', '0/1'])
      expect((await api.ask('vp.mot', `GET /api/jobs/${job.id}/files/${path}`)).status).toBe(404)
  })

  it('asked for twice with one key is one; another body with it is refused', async () => {
    const wanted = { list: 'tasks', query: {}, format: 'csv' }
    const [first, again] = [await ask('vp.hai', wanted, 'export-1'), await ask('vp.hai', wanted, 'export-1')]
    await worker.settled()
    expect(again.body.id).toBe(first.body.id)
    expect((await ask('vp.hai', wanted, 'export-1')).body).toMatchObject({ id: first.body.id, state: 'done' })
    const other = await ask('vp.hai', { ...wanted, format: 'xlsx' }, 'export-1')
    expect(other).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused', facts: { key: 'export-1' } },
    })
  })

  it('whose worker died is told to be stopped, and goes on when asked', async () => {
    worker.isDown = true
    const { body } = await ask('ct.mot', { list: 'tasks', query: {}, format: 'csv' })
    await worker.settled()
    worker.isDown = false
    const stands = async () => (await api.ask('ct.mot', `GET /api/jobs/${body.id}`)).body.state
    expect(await stands()).toBe('queued')
    vi.setSystemTime(Date.now() + 300_000)
    expect(await stands()).toBe('stopped')
    const resumed = await api.ask('ct.mot', `POST /api/jobs/${body.id}/resumption`)
    expect(resumed).toMatchObject({ status: 202, body: { state: 'queued' } })
    await worker.settled()
    expect(await stands()).toBe('done')
    expect((await api.ask('ct.mot', `POST /api/jobs/${body.id}/resumption`)).body.state).toBe('done')
  })

  it('that fails is tried three times, says so, and is a dead letter', async () => {
    const id = 'a-job-that-cannot-be-do'.padEnd(24, 'n')
    const task = { kind: 'export', list: 'tasks', query: { year: 'never' }, format: 'csv' } as const
    const asked = { id, by: 'tt.mot', bodyHash: '-', task }
    await putJob(api.store, newJob(asked, new Date(Date.now() - 300_000)))
    await api.ask('tt.mot', `POST /api/jobs/${id}/resumption`)
    await worker.settled()
    const { body: job } = await api.ask('tt.mot', `GET /api/jobs/${id}`)
    expect(job).toMatchObject({ state: 'failed', failure: { code: 'job-failed', facts: { id } } })
    expect(worker.errors).toEqual([expect.stringContaining('work: given up after all retries')])
  })
})
