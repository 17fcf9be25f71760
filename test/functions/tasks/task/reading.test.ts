import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openCity, register } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

describe('people', () => {
  test('a head sees the people of the own department, to hand a task down or name a deputy', async () => {
    const { body } = await api.ask('gd.sxd', 'GET /api/users')
    expect(body.users.map(({ id }: { id: string }) => id)).toEqual(['cv.sxd', 'cv2.sxd', 'gd.sxd'])
    expect((await api.ask('gd.sxd', 'GET /api/users/cv.sxd')).body.name).toBe('cv.sxd')
  })

  test("another department's people are not there for a head, no different from nobody", async () => {
    for (const id of ['cv.stc', 'ct.mot', 'nobody']) {
      const { status, body } = await api.ask('gd.sxd', `GET /api/users/${id}`)
      expect([status, body.code]).toEqual([404, 'not-found'])
    }
  })

  test('a clerk sees no list of people', async () =>
    expect((await api.ask('cv.sxd', 'GET /api/users')).status).toBe(403))
})

describe('directives', () => {
  let shared: string
  let theirs: string

  beforeAll(async () => {
    const due = { title: 'Báo cáo tiến độ', dueOn: '2021-07-20' }
    const both = ['SXD', 'STC', 'SXD'].map((department) => ({ ...due, department }))
    shared = (await register(api, both)).body.key
    theirs = (await register(api, [{ ...due, department: 'STC' }])).body.key
  })

  test('a department reads the directives that gave it work, with its own tasks alone', async () => {
    const { body } = await api.ask('cv.sxd', `GET /api/directives/${encodeURI(shared)}`)
    expect([body.abstract, body.taskCount]).toEqual(['Đôn đốc thực hiện nhiệm vụ', 2])
    expect(body.tasks.map(({ department }: { department: string }) => department)).toEqual(['SXD', 'SXD'])
    const listed = await api.ask('cv.sxd', 'GET /api/directives')
    expect(listed.body.directives).toMatchObject([{ key: shared, taskCount: 2 }])
    expect((await api.ask('cv.sxd', `GET /api/directives/${shared}/history`)).status).toBe(200)
  })

  test('a directive that gave it none is not there, nor is its history', async () => {
    for (const path of [theirs, `${theirs}/history`]) {
      const { status, body } = await api.ask('cv.sxd', `GET /api/directives/${path}`)
      expect([status, body.code]).toEqual([404, 'not-found'])
    }
  })

  test('the Office reads all of them with all their tasks', async () => {
    const { body } = await api.ask('vp.mot', 'GET /api/directives')
    expect(body.directives.map(({ taskCount }: { taskCount: number }) => taskCount)).toEqual([1, 3])
  })

  test('words, kind and state narrow the list; its pages are full and miss nothing', async () => {
    const ask = async (query: string) => {
      const { body } = await api.ask('vp.mot', `GET /api/directives?${query}`)
      return [body.directives.map(({ key }: { key: string }) => key), body.cursor]
    }
    const number = theirs.split('_')[1]
    expect(await ask(`q=${number}/ubnd`)).toEqual([[theirs], undefined])
    expect(await ask('q=don+doc&kind=official-letter&state=in-force')).toEqual([[theirs, shared], undefined])
    expect(await ask('kind=notice')).toEqual([[], undefined])
    expect(await ask('state=ended')).toEqual([[], undefined])
    const [first, cursor] = await ask('q=don+doc&limit=1')
    const [next] = await ask(`q=don+doc&limit=1&cursor=${cursor}`)
    expect([first, next]).toEqual([[theirs], [shared]])
    const { body } = await api.ask('vp.mot', 'GET /api/directives?q=x')
    expect(body.errors).toMatchObject([{ pointer: '#/query/q', code: 'search-too-short' }])
  })
})
