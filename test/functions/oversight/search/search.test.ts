import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import searchOperation from '../../../../functions/oversight/search/search.operation.ts'
import { openCity, register } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api
let key: string
let id: string

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

describe('a search', () => {
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
    expect(found).toMatchObject({ directives: [{ key, taskCount: 3, exact: true }], taskCount: 3 })
    expect((await search('vp.mot', { q: 'don doc thuc hien' })).directiveCount).toBe(1)
  })

  test('shows a department its own tasks alone, whatever it asks for', async () => {
    const found = await search('cv.sxd', { q: 'giao' })
    expect([found.taskCount, found.searched]).toEqual([2, 2])
    expect(found.directives).toEqual([])
    expect((await search('cv.sxd', { q: 'đôn đốc' })).directives).toMatchObject([{ taskCount: 2 }])
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

  test.each(['', 'a', '/ -'])('asks for more than %j', async (q) => {
    const { status, errors } = await search('vp.mot', { q })
    expect([status, errors[0].pointer]).toEqual([422, expect.stringContaining('q')])
  })

  test('says so when there is too much to go through', async () => {
    await api.store.client.send(
      new UpdateCommand({
        TableName: api.store.table,
        Key: { pk: 'TALLY#2021', sk: 'D#STC' },
        UpdateExpression: 'SET doneOnTime = :many',
        ExpressionAttributeValues: { ':many': 60_000 },
      }),
    )
    const { status, code } = await search('vp.mot', { q: 'giao' })
    expect([status, code]).toEqual([422, 'search-too-wide'])
    expect((await search('cv.sxd', { q: 'giao' })).status).toBe(200)
  })
})
