import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ReportTold } from '../../../../functions/directives/requests/commands.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import type { Refused } from '../../../../functions/shared/problems/refused.ts'
import { requireEvidence } from '../../../../functions/tasks/report/evidence-needed.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

const finished = { outcome: 'finished', result: 'Đã ban hành' } as const
const scan = {
  id: 'ab'.repeat(16),
  name: 'Quyết định.pdf',
  size: 9,
  kind: 'pdf' as const,
  sha256: 'cd'.repeat(32),
}
const unfinished: ReportTold = {
  outcome: 'unfinished',
  reason: 'funding',
  cause: 'Chờ vốn',
  plan: 'Họp',
  proposedDueOn: '2021-08-20',
}

const refusalFor = (given: ReportTold, finishedReportsNeed: 'evidence' | 'words'): string | undefined => {
  try {
    requireEvidence(given, { finishedReportsNeed })
  } catch (error) {
    return (error as Refused).code
  }
  return undefined
}

test.each<[string, ReportTold, 'evidence' | 'words', string | undefined]>([
  ['words alone', finished, 'evidence', 'evidence-missing'],
  ['lists of nothing', { ...finished, evidence: [], files: [] }, 'evidence', 'evidence-missing'],
  ['a document', { ...finished, evidence: ['12/QĐ-UBND'] }, 'evidence', undefined],
  ['a file', { ...finished, files: [scan] }, 'evidence', undefined],
  ['words alone, where they do', finished, 'words', undefined],
  ['what is not finished', unfinished, 'evidence', undefined],
])('%s', (_, given, finishedReportsNeed, refusal) =>
  expect(refusalFor(given, finishedReportsNeed)).toBe(refusal),
)

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

test('a city that has set nothing asks for evidence; from the day on which it no longer does, words are enough', async () => {
  const id = await newTask(api)
  const without = await api.command('cv.sxd', id, 'report', finished)
  expect(without).toMatchObject({ status: 422, body: { code: 'evidence-missing' } })
  expect(without.body.detail).toContain('đính kèm tệp')
  const { body: still } = await api.ask('cv.sxd', `GET /api/tasks/${id}`)
  expect(still, 'nothing was saved').toMatchObject({ version: 1, reportAs: ['finished', 'unfinished'] })

  const { etag } = await api.ask('qt.mot', 'GET /api/settings')
  const body = { from: '2021-07-02', settings: { ...defaultSettings, finishedReportsNeed: 'words' } }
  expect(await api.ask('qt.mot', 'PUT /api/settings', body, { ifMatch: etag })).toMatchObject({ status: 200 })
  expect(await api.command('cv.sxd', id, 'report', finished)).toMatchObject({ status: 422 })
  itIs('2021-07-02')
  expect(await api.command('cv.sxd', id, 'report', finished)).toMatchObject({ status: 200 })
})

test('a report that was taken is answered again to its repeat, though the city asks for more by then', async () => {
  itIs('2021-07-03')
  const id = await newTask(api)
  const { etag } = await api.ask('cv.sxd', `GET /api/tasks/${id}`)
  const send = () =>
    api.ask('cv.sxd', `POST /api/tasks/${id}/report`, finished, { ifMatch: etag, key: 'sent-twice-0001' })
  const first = await send()
  const settings = await api.ask('qt.mot', 'GET /api/settings')
  const body = { from: '2021-07-04', settings: defaultSettings }
  await api.ask('qt.mot', 'PUT /api/settings', body, { ifMatch: settings.etag })
  itIs('2021-07-04')
  expect(first.status).toBe(200)
  expect(await send()).toMatchObject({ status: 200, body: first.body })
  expect(
    await api.command('vp.mot', id, 'acceptance', { decision: 'accept' }),
    'what was reported stays',
  ).toMatchObject({
    status: 200,
  })
})
