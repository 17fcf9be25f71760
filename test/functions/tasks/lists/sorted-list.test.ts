import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { mostSorted } from '../../../../functions/tasks/lists/list-sorting.ts'
import { sortedPage } from '../../../../functions/tasks/lists/sorted-page.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { typicalCity } from '../../platform/table/typical-city.ts'
import { july } from '../task/stories.ts'

let api: Api

const list = async (query: string, who = 'vp.mot') => (await api.ask(who, `GET /api/tasks?${query}`)).body

const titlesOf = (body: { tasks: readonly { title: string }[] }) => body.tasks.map(({ title }) => title)

beforeAll(async () => {
  api = await openCity()
  for (const [title, dueOn, department] of [
    ['Đề án', '2021-07-10', 'SXD'],
    ['An sinh', '2021-07-12', 'STC'],
    ['Báo cáo', '2021-07-08', 'SNV'],
    ['Dự toán', undefined, 'SXD'],
  ] as const)
    await newTask(api, { title, dueOn, department })
  itIs('2021-07-20')
})

afterAll(() => {
  vi.useRealTimers()
})

describe('a list by a column', () => {
  it('is sorted over all departments, and its pages are cut from one order', async () => {
    const all = titlesOf(await list('sort=task'))
    expect(all).toEqual(['An sinh', 'Báo cáo', 'Dự toán', 'Đề án'])
    const first = await list('sort=task&limit=3')
    const second = await list(`sort=task&limit=3&cursor=${first.cursor}`)
    expect([...titlesOf(first), ...titlesOf(second)]).toEqual(all)
    expect(second.cursor).toBe(undefined)
    expect(titlesOf(await list('sort=-daysOverdue'))).toEqual(['Báo cáo', 'Đề án', 'An sinh', 'Dự toán'])
    expect(titlesOf(await list('sort=dueOn&department=SXD'))).toEqual(['Đề án', 'Dự toán'])
  })

  it('shows each its own tasks and no others', async () => {
    expect(titlesOf(await list('sort=-task', 'cv.sxd'))).toEqual(['Đề án', 'Dự toán'])
    expect((await api.ask('cv.sxd', 'GET /api/tasks?sort=task&department=STC')).status).toBe(404)
  })

  it('goes on where the last task has left it', async () => {
    const gone = await newTask(api, { title: 'Bàn giao', department: 'STC' })
    const first = await list('sort=task&limit=2')
    expect(titlesOf(first)).toEqual(['An sinh', 'Bàn giao'])
    expect((await api.command('vp.mot', gone, 'withdrawal', { reason: 'Trùng' })).status).toBe(200)
    const second = await list(`sort=task&limit=2&cursor=${first.cursor}`)
    expect(titlesOf(second)).toEqual(['Báo cáo', 'Dự toán'])
  })

  it('reads who was urged and when it was updated from the tasks themselves, told or not', async () => {
    const { tasks } = await list('status=open-overdue&sort=task')
    const [, urged] = tasks
    await api.command('vp.mot', urged.id, 'urging', { words: 'Đề nghị khẩn trương' })
    expect(titlesOf(await list('sort=-urgings'))[0]).toBe(urged.title)
  })

  it.each(['sort=secret', 'sort=task&cursor=eyJpZCI6IngifQ'])('refuses %s', async (query) => {
    expect((await api.ask('vp.mot', `GET /api/tasks?${query}`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('at the most that is sorted', () => {
  const today = july(29)
  const sorting = { sort: '-dueOn', limit: 50, cursor: undefined, today, withDetails: false } as const

  it('a page costs 70 read units, with what only the tasks tell 500 more; one task more is refused', async () => {
    const store = await newStore()
    await restoreCity(
      store,
      typicalCity({ departments: 2, tasks: mostSorted, overdue: mostSorted, overdueOn: today }),
    )
    const counted = metered(store)
    const spentBy = async (sort: 'task' | '-progress') => {
      counted.spent()
      await sortedPage(counted, {}, { ...sorting, sort })
      return counted.spent().reads
    }
    expect(await spentBy('task')).toBeLessThanOrEqual(0.07 * mostSorted)
    expect(await spentBy('-progress')).toBeLessThanOrEqual(0.57 * mostSorted + 2)
  })

  it('and one more is refused', async () => {
    const store = await newStore()
    await restoreCity(
      store,
      typicalCity({ departments: 2, tasks: mostSorted + 1, overdue: mostSorted + 1, overdueOn: today }),
    )
    await expect(sortedPage(store, {}, sorting)).rejects.toMatchObject({
      code: 'too-many-to-sort',
      facts: { max: mostSorted },
    })
  })
})
