import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildIndex, buildIndexes } from '../../../../functions/oversight/search/index/build-index.ts'
import searchOperation from '../../../../functions/oversight/search/search.operation.ts'
import { localDateOf } from '../../../../functions/shared/dates/dates.ts'
import { dyingAt } from '../../../support/faults.ts'
import { openCity, register } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api
let key: string
let id: string
let fresh: string | undefined

/** Some night later, long enough after what was written. */
const night = () => {
  const at = new Date(Date.now() + 3_600_000)
  vi.setSystemTime(at)
  return buildIndexes(api.store, { today: localDateOf(at), at })
}

beforeAll(async () => {
  api = await openCity()
  const { body } = await register(api, [
    { department: 'SXD', title: 'Rà soát việc tôi được giao', dueOn: '2021-07-20' },
    { department: 'SXD', title: 'Toi duoc giao viec khac', dueOn: '2021-07-20' },
    { department: 'STC', title: 'Báo cáo việc tôi được giao', dueOn: '2021-07-20' },
  ])
  key = body.key
  id = body.tasks[0].id
})

afterAll(() => {
  vi.useRealTimers()
})

const search = async (user: string, query: Record<string, string>) => {
  const { status, body } = await api.ask(user, `GET /api/search?${new URLSearchParams(query)}`)
  if (status === 200) expect(searchOperation.answer.parse(body)).toEqual(body)
  return { status, ...body }
}
const titles = ({ tasks }: { tasks: { title: string }[] }) => tasks.map(({ title }) => title)

/** The same answers before a night has made an index, with one, and with one that is of the night before. */
const states = {
  'before any index': async () => {},
  'with an index of everything': () => night(),
  'with an index and what is newer': async () => {
    await night()
    const { body } = await register(api, [
      { department: 'SXD', title: 'Thẩm định phương án nhà ở', dueOn: '2021-07-20' },
    ])
    fresh = body.tasks[0].id
  },
}

describe.each(Object.entries(states))('a search %s', (_, prepare) => {
  beforeAll(prepare)

  test('finds with or without marks, what is as typed first', async () => {
    expect((await search('vp.mot', { q: 'tôi được' })).tasks).toMatchObject([
      { exact: true },
      { exact: true },
      { title: 'Toi duoc giao viec khac', exact: false },
    ])
    expect((await search('vp.mot', { q: 'toi duoc' })).tasks).toMatchObject([
      { title: 'Toi duoc giao viec khac', exact: true },
      { exact: false },
      { exact: false },
    ])
  })

  test('finds by id, and by number and symbol the directive with its tasks', async () => {
    expect(titles(await search('vp.mot', { q: id }))).toEqual(['Rà soát việc tôi được giao'])
    const number = key.split('_')[1] as string
    const found = await search('vp.mot', { q: `${number}/UBND` })
    expect(found.directives).toMatchObject([{ key, taskCount: 3, exact: true }])
    expect(found.taskCount).toBe(3)
    expect((await search('vp.mot', { q: 'don doc thuc hien' })).directiveCount).toBe(fresh ? 2 : 1)
  })

  test('shows a department its own tasks alone, whatever it asks for', async () => {
    const found = await search('cv.sxd', { q: 'giao' })
    expect([found.taskCount, found.searched]).toEqual([2, fresh ? 3 : 2])
    expect(found.directives).toEqual([])
    expect((await search('cv.sxd', { q: 'đôn đốc' })).directives.at(-1)).toMatchObject({ key, taskCount: 2 })
    expect((await search('cv.snv', { q: 'giao' })).tasks).toEqual([])
    expect((await search('cv.snv', { q: 'đôn đốc' })).directives).toEqual([])
    expect((await search('cv.sxd', { q: 'giao', department: 'STC' })).status).toBe(404)
  })

  test('goes on where the page ended, and stays within the year and department asked for', async () => {
    const first = await search('vp.mot', { q: 'giao', limit: '2' })
    const second = await search('vp.mot', { q: 'giao', limit: '2', cursor: first.cursor })
    expect([...titles(first), ...titles(second)].sort()).toEqual(
      titles(await search('vp.mot', { q: 'giao' })).sort(),
    )
    expect(second.cursor).toBeUndefined()
    expect((await search('vp.mot', { q: 'giao', department: 'STC' })).taskCount).toBe(1)
    expect((await search('vp.mot', { q: 'giao', year: '2020' })).taskCount).toBe(0)
  })

  test('finds by a beginning, and by words that are one letter apart where nothing has those typed', async () => {
    expect((await search('vp.mot', { q: 'gia vie' })).taskCount).toBe(3)
    const meant = await search('vp.mot', { q: 'baso cáo' })
    expect([meant.readAs, titles(meant), meant.tasks[0].exact]).toEqual([
      'báo cáo',
      ['Báo cáo việc tôi được giao'],
      false,
    ])
    expect((await search('vp.mot', { q: 'bao cao' })).readAs).toBeUndefined()
    // Of words that others' tasks alone have nobody learns.
    expect(await search('cv.snv', { q: 'baso cáo' })).not.toHaveProperty('readAs')
    expect((await search('vp.mot', { q: 'khôngcó' })).taskCount).toBe(0)
  })

  test('what was registered a moment ago is found', async () => {
    expect(
      (await search('vp.mot', { q: 'tham dinh nha' })).tasks.map((task: { id: string }) => task.id),
    ).toEqual(fresh ? [fresh] : [])
  })

  test.each(['', 'a', '/ -'])('asks for more than %j', async (q) => {
    const { status, errors } = await search('vp.mot', { q })
    expect([status, errors[0].pointer]).toEqual([422, expect.stringContaining('q')])
  })
})

test('a title that was put right is found by its new words, and no more by the old ones', async () => {
  const corrected = await api.command('vp.mot', id, 'correction', {
    title: 'Kiểm kê tài sản',
    reason: 'Ghi nhầm',
  })
  expect(corrected.status).toBe(200)
  const expectFound = async () => {
    expect((await search('vp.mot', { q: 'kiem ke' })).taskCount).toBe(1)
    expect((await search('vp.mot', { q: 'rà soát' })).taskCount).toBe(0)
  }
  await expectFound()
  await night()
  await expectFound()
})

test('an index that was made half-way is not read, and the next is whole', async () => {
  const dying = dyingAt(api.store, 5) // its words are written, the pointer is not
  const at = new Date(Date.now() + 1_800_000)
  await expect(buildIndex(dying, { searched: 'tasks', year: 2021 }, at)).rejects.toThrow()
  expect((await search('vp.mot', { q: 'kiem ke' })).taskCount).toBe(1)
  // Another build waits until the first is surely over.
  expect(await buildIndex(api.store, { searched: 'tasks', year: 2021 }, at)).toBeUndefined()
  await night()
  expect((await search('vp.mot', { q: 'kiem ke' })).taskCount).toBe(1)
})
