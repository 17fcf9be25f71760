import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/** What a list tells beyond the index of open tasks, where it is asked for. */

let api: Api
let id: string
let plain: string

beforeAll(async () => {
  api = await openCity()
  id = await newTask(api, {
    coordinating: ['STC', 'SNV'],
    dueOn: undefined,
    deadlineAsWorded: 'trước ngày 10 tháng 7 năm 2021',
  })
  plain = await newTask(api, { department: 'STC' })
  itIs('2021-07-05')
  await api.command('cv.sxd', id, 'progress', { text: 'Đang lấy ý kiến', percent: 40 })
  itIs('2021-07-20')
})

afterAll(() => {
  vi.useRealTimers()
})

const lineOf = async (wanted: string, query = 'details=true') => {
  const { body } = await api.ask('vp.mot', `GET /api/tasks?${query}`)
  return body.tasks.find((task: { id: string }) => task.id === wanted)
}

describe('the details of a line', () => {
  it('are told where they are asked for', async () => {
    expect(await lineOf(id)).toMatchObject({
      percent: 40,
      updatedOn: '2021-07-05',
      coordinating: ['SNV', 'STC'],
      deadlineAsWorded: 'trước ngày 10 tháng 7 năm 2021',
      urgings: 0,
    })
    const { coordinating, percent, urgings } = await lineOf(plain)
    expect([coordinating, percent, urgings]).toEqual([undefined, undefined, 0])
  })

  it('and nowhere else; how late a task is costs nothing and is told everywhere', async () => {
    const line = await lineOf(id, '')
    expect(Object.keys(line)).not.toContain('percent')
    expect(Object.keys(line)).not.toContain('coordinating')
    expect(line.daysOverdue).toBe(10)
    expect(Object.keys(await lineOf(plain, ''))).not.toContain('daysOverdue')
  })

  it('are the same of the tasks of a year, which are read whole', async () => {
    const query = 'status=assigned&year=2021&details=true'
    expect(await lineOf(id, query)).toEqual(await lineOf(id))
  })

  it('count what the task itself says of its urgings', async () => {
    await api.command('vp.mot', id, 'urging', { words: 'Đề nghị khẩn trương' })
    const { body } = await api.ask('vp.mot', `GET /api/tasks/${id}`)
    expect(body.urgings).toBe(1)
    expect((await lineOf(id)).urgings).toBe(1)
  })

  it('name whom it was assigned to also to a clerk, who looks nobody up', async () => {
    await api.command('gd.sxd', id, 'assign-to-staff', { holder: 'cv.sxd' })
    const { body } = await api.ask('cv2.sxd', 'GET /api/tasks?details=true')
    const line = body.tasks.find((task: { id: string }) => task.id === id)
    expect([line.holder, line.holderName]).toEqual(['cv.sxd', 'cv.sxd'])
    expect((await api.ask('cv2.sxd', 'GET /api/users')).status).toBe(403)
  })

  it('follow who coordinates: named, released, handed on with the task', async () => {
    await api.command('vp.mot', id, 'coordination', {
      parties: [
        { department: 'STC', role: 'released' },
        { department: 'SNV', role: 'information' },
      ],
    })
    expect((await lineOf(id)).coordinating).toBe(undefined)
    await api.command('vp.mot', id, 'coordination', {
      parties: [{ department: 'STC', role: 'coordinating' }],
    })
    expect((await lineOf(id)).coordinating).toEqual(['STC'])
    expect((await auditCity(api.store)).faults).toEqual([])
  })
})
