import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../../local/aws/free-port.ts'
import { type City, departmentNamed, openCity, person } from './city.ts'

/** The example that whoever connects another system is given, run as it stands against a running city. */

const patienceMs = 120_000

let city: City
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'other-systems-'))
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      person('qt.hethong', 'administrator'),
      person('vp.kstt', 'office'),
      person('cv.sxd', 'clerk', 'SXD'),
    ],
    '2021-07-20',
    '09:00',
  )
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await city?.stop()
})

const guide = readFileSync(new URL('../../docs/other-systems.md', import.meta.url), 'utf8')

/** Starts the example; `lines` are what it has written. */
const startExample = (environment: Record<string, string>, place = 0) => {
  const [, code = ''] = [...guide.matchAll(/```js\n([\s\S]*?)```/g)][place] ?? []
  const file = join(folder, `example-${place}.mjs`)
  writeFileSync(file, code)
  const example = spawn(process.execPath, [file], { env: { PATH: process.env.PATH, ...environment } })
  let written = ''
  let complained = ''
  example.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text
  })
  example.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text
  })
  const lines = () =>
    written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const line = async (place: number) => {
    await expect.poll(() => lines()[place] ?? complained, { timeout: patienceMs }).toBeTruthy()
    expect(complained).toBe('')
    return lines()[place]
  }
  return { line, stop: () => example.kill() }
}

it(
  'a directive goes in, the result comes out, by the example of the documentation',
  async () => {
    const administrator = city.api.as('qt.hethong')
    const made = await administrator.post<{ id: string; secret: string }>('/api/machines', {
      name: 'Hệ thống văn bản',
      scopes: ['register-tasks', 'read-tasks'],
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const port = await freePort()
    const called = await administrator.post<{ secret: string; webhooks: { id: string }[] }>(
      `/api/machines/${made.body.id}/webhooks`,
      { url: `http://127.0.0.1:${port}/nhan`, kinds: ['task.result-accepted'] },
      { ifMatch: '"1"' },
    )
    expect(called.status, JSON.stringify(called.body)).toBe(200)
    const example = startExample({
      CITY: city.url,
      CLIENT_ID: made.body.id,
      CLIENT_SECRET: made.body.secret,
      SIGNING_SECRET: called.body.secret,
      PORT: String(port),
      CLOCK_IS_ELSEWHERE: 'yes',
    })
    const { task } = await example.line(0)
    const ofTask = async (who: string, what: string, body: object) => {
      const { etag } = await city.api.as(who).get(`/api/tasks/${task}`)
      const done = await city.api.as(who).post(`/api/tasks/${task}/${what}`, body, { ifMatch: etag })
      expect(done.status, JSON.stringify(done.body)).toBe(200)
    }
    const result = { outcome: 'finished', result: 'Đã rà soát 12 thủ tục', evidence: ['88/BC-SXD'] }
    await ofTask('cv.sxd', 'report', result)
    await ofTask('vp.kstt', 'acceptance', { decision: 'accept' })
    expect(await example.line(1)).toEqual({
      title: 'Báo cáo kết quả rà soát',
      status: 'done-on-time',
      result: 'Đã rà soát 12 thủ tục',
      evidence: ['88/BC-SXD'],
    })
    example.stop()
    const [webhook] = called.body.webhooks
    const deliveries = `/api/machines/${made.body.id}/webhooks/${webhook?.id}/deliveries`
    const told = async () => (await administrator.get<{ deliveries: object[] }>(deliveries)).body.deliveries
    await expect
      .poll(told, { timeout: patienceMs })
      .toMatchObject([{ type: 'task.result-accepted', state: 'delivered', answer: 204 }])
    expect(city.errors).toEqual([])
  },
  patienceMs * 2,
)

it(
  'what was missed is read by the example of the documentation: all, and then what has changed since',
  async () => {
    const made = await city.api.as('qt.hethong').post<{ id: string; secret: string }>('/api/machines', {
      name: 'Cổng dữ liệu',
      scopes: ['read-tasks'],
    })
    const granted = await fetch(`${city.url}/api/machine/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${made.body.id}:${made.body.secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    const { access_token: token } = (await granted.json()) as { access_token: string }
    const environment = { CITY: city.url, TOKEN: token }
    const all = startExample(environment, 1)
    const { asOf, tasks } = await all.line(0)
    expect(tasks).toMatchObject([{ title: 'Báo cáo kết quả rà soát', status: 'done-on-time' }])
    all.stop()
    const since = startExample({ ...environment, CHANGED_SINCE: asOf }, 1)
    expect((await since.line(0)).asOf >= asOf).toBe(true)
    since.stop()
  },
  patienceMs * 2,
)
