import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { changedTasks } from '../../../../functions/tasks/results/changed-tasks-store.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/** A program reads what it was not told: nothing falls between two readings, and no task comes twice in one. */

interface Told {
  readonly id: string
  readonly version: number
}

let api: Api
let token = ''

const tokenFor = async (scopes: readonly string[]): Promise<string> => {
  const account = { name: 'Hệ thống văn bản', scopes }
  const { body } = await api.ask('qt.mot', 'POST /api/machines', account)
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  const authorization = `Basic ${Buffer.from(`${body.id}:${body.secret}`).toString('base64')}`
  const headers = {
    authorization,
    'content-type': 'application/x-www-form-urlencoded',
    'idempotency-key': '',
  }
  return (await api.ask('nobody', 'POST /api/machine/token', form, { claims: {}, headers })).body.access_token
}

const ask = (query: string, by = token) =>
  api.ask('nobody', `GET /api/machine/tasks?${query}`, undefined, {
    claims: {},
    headers: { authorization: `Bearer ${by}` },
  })

/** One reading to its end, with a token of its own; between its pages happens what a test wants. */
const reading = async (query: string, meanwhile: () => Promise<unknown> = async () => undefined) => {
  token = await tokenFor(['read-tasks'])
  const told: Told[] = []
  let cursor = ''
  for (;;) {
    const { status, body } = await ask(`${query}${cursor && `&cursor=${cursor}`}`)
    expect(status, JSON.stringify(body)).toBe(200)
    told.push(...body.tasks)
    if (!body.cursor) return { told, asOf: body.asOf as string }
    cursor = body.cursor
    await meanwhile()
  }
}

const idsOf = (told: readonly Told[]) => told.map(({ id }) => id)

beforeAll(async () => {
  api = await openCity()
  itIs('2021-07-20')
})
afterAll(() => {
  vi.useRealTimers()
})

it('tells every task of the year once, whatever the size of a page, as the task itself is told', async () => {
  const made = [
    await newTask(api, { title: 'Một' }),
    await newTask(api, { title: 'Hai', department: 'STC' }),
    await newTask(api, { title: 'Ba' }),
  ]
  const { told } = await reading('limit=1')
  expect(idsOf(told)).toEqual(made.toSorted())
  expect((await reading('limit=100')).told).toEqual(told)
  const alone = await api.ask('nobody', `GET /api/machine/tasks/${made[0]}`, undefined, {
    claims: {},
    headers: { authorization: `Bearer ${token}` },
  })
  const { results: _, ...whole } = alone.body
  expect(told.find(({ id }) => id === made[0])).toEqual(whole)
  expect(idsOf((await reading('department=STC')).told)).toEqual([made[1]])
  expect((await reading('year=2020')).told).toEqual([])
})

it('tells afterwards what has changed alone; a comment is no change', async () => {
  itIs('2021-07-20', '13:00')
  const { told, asOf } = await reading('limit=100')
  const [changed, commented] = idsOf(told)
  itIs('2021-07-20', '15:00')
  await api.command('vp.mot', String(changed), 'star', { starred: true })
  await api.ask('vp.mot', `POST /api/tasks/${commented}/comments`, { text: 'Xem giúp' })
  const added = await newTask(api, { title: 'Mới', department: 'STC' })
  const next = await reading(`changedSince=${asOf}`)
  expect(idsOf(next.told)).toEqual([changed, added].toSorted())
  itIs('2021-07-20', '17:00')
  const nothing = await reading(`changedSince=${(await reading('limit=100')).asOf}`)
  expect(nothing.told).toEqual([])
})

it('leaves nothing out and tells nothing twice while tasks change and come between its pages', async () => {
  itIs('2021-07-21', '08:00')
  const known = new Map<string, number>()
  const all = idsOf((await reading('limit=100')).told)
  let turn = 0
  const meanwhile = async () => {
    turn += 1
    vi.setSystemTime(new Date(Date.now() + 60_000))
    const some = String(all[(turn * 7) % all.length])
    const done = await api.command('vp.mot', some, 'star', { starred: turn % 2 === 0 })
    expect(done.status).toBe(200)
    all.push(await newTask(api, { title: `Thêm ${turn}`, ...(turn % 2 === 0 && { department: 'STC' }) }))
  }
  let since = ''
  for (const limit of [1, 2, 3]) {
    const begun = turn
    const few = () => (turn - begun < 6 ? meanwhile() : Promise.resolve())
    const { told, asOf } = await reading(`limit=${limit}${since && `&changedSince=${since}`}`, few)
    expect(new Set(idsOf(told)).size).toBe(told.length)
    for (const { id, version } of told) known.set(id, version)
    since = asOf
  }
  for (const { id, version } of (await reading(`changedSince=${since}`)).told) known.set(id, version)
  const stands = (await reading('limit=100')).told
  expect(idsOf(stands).toSorted()).toEqual([...new Set(all)].toSorted())
  expect(known).toEqual(new Map(stands.map(({ id, version }) => [id, version])))
})

it('is for whoever may read tasks, by a cursor of its own making', async () => {
  token = await tokenFor(['read-tasks'])
  const narrow = await tokenFor(['register-tasks'])
  expect((await ask('limit=1', narrow)).body.code).toBe('insufficient-scope')
  expect((await ask('limit=1', 'none')).status).toBe(401)
  expect((await ask('cursor=bm90')).body.code).toBe('invalid-cursor')
})

it('looks at so many tasks a request, and says where it goes on though none of them has changed', async () => {
  const asked = { year: 2021, limit: 2, since: '2030-01-01T00:00:00.000Z' }
  expect(await changedTasks(api.store, asked)).toEqual({ tasks: [], next: undefined })
  const whole = await changedTasks(api.store, { year: 2021, limit: 1 })
  expect(whole.next).toMatchObject({ department: whole.tasks[0]?.id.split('-')[0] })
})
