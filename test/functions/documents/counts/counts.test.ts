import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newTask, openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { startWorker, type Worker } from '../work/worker.ts'

/** Figures that are counted beforehand, asked for through the API and counted by the worker. */

let api: Api
let worker: Worker

beforeAll(async () => {
  worker = await startWorker()
  api = await openCity()
  await register(api, [
    { department: 'SXD', title: 'Rà soát quy hoạch', dueOn: '2021-07-10' },
    { department: 'STC', title: 'Rà soát giá đất', dueOn: '2021-07-30' },
  ])
  const id = await newTask(api, { title: 'Báo cáo tháng' })
  await api.command('cv.sxd', id, 'report', { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'] })
  itIs('2021-07-20')
})

afterAll(async () => {
  await worker.stop()
  vi.useRealTimers()
})

const figures = async (query: string) => (await api.ask('vp.mot', `GET /api/figures?${query}`)).body

const counted = async (body: object) => {
  const asked = await api.ask('vp.mot', 'POST /api/figures/counts', body)
  await worker.settled()
  const { body: job } = await api.ask('vp.mot', `GET /api/jobs/${asked.body.id}`)
  return { status: asked.status, job }
}

it('are the figures that a request counts itself, and stay so whatever comes later', async () => {
  const { computedAt: _, ...before } = await figures('period=2021&asOf=2021-07-15')
  const { status, job } = await counted({ period: '2021', asOf: '2021-07-15' })
  expect([status, job.state, job.kind, job.counts, worker.errors]).toEqual([
    202,
    'done',
    'count',
    { tasks: 3 },
    [],
  ])
  const { computedAt: __, ...after } = await figures('period=2021&asOf=2021-07-15')
  expect(after).toEqual(before)
  await register(api, [{ department: 'SNV', title: 'Giao sau', dueOn: '2021-08-01' }])
  const { departments } = await figures('period=2021&asOf=2021-07-15')
  expect(departments.map(({ code, counts }: never) => [code, (counts as { given: number }).given])).toEqual([
    ['SNV', 0],
    ['STC', 1],
    ['SXD', 2],
  ])
})

it('asked for again, nothing is read a second time', async () => {
  await counted({ period: '2021-07', asOf: '2021-07-12' })
  const { job } = await counted({ period: '2021-07', asOf: '2021-07-12' })
  expect([job.state, job.counts]).toEqual(['done', { tasks: 0 }])
})

it.each(['2021-07-20', '2021-07-21', undefined])(
  'as of %s are refused: today still changes',
  async (asOf) => {
    const { status, body } = await api.ask('vp.mot', 'POST /api/figures/counts', { period: '2021', asOf })
    expect([status, body.code]).toEqual([422, 'only-past-counted'])
  },
)

it('of days that are none, or of two periods at once, are refused with the place', async () => {
  const { status, body } = await api.ask('vp.mot', 'POST /api/figures/counts', {
    period: '2021',
    assignedFrom: '2021-01-01',
    asOf: '2021-02-30',
  })
  expect([status, body.code]).toEqual([422, 'invalid-fields'])
})
