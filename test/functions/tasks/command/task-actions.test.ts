import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const actionsOf = async (user: string, id: string): Promise<string[]> =>
  (await api.ask(user, `GET /api/tasks/${id}`)).body.actions.sort()

const ofHead = [
  'acknowledgeTask',
  'assignToStaff',
  'commentOnTask',
  'reportTask',
  'returnTaskAsNotOurs',
  'updateProgress',
]
const ofOffice = [
  'commentOnTask',
  'correctTask',
  'mergeTask',
  'reassignTask',
  'setCoordination',
  'setUrgency',
  'splitTask',
  'starTask',
  'withdrawTask',
]
const ofLeader = ['askExplanation', 'commentOnTask', 'setUrgency', 'starTask']

const request = {
  outcome: 'unfinished',
  reason: 'funding',
  cause: 'Chưa có kinh phí',
  plan: 'Trình bổ sung',
  proposedDueOn: '2021-08-20',
}

describe('what a person may do with a task now', () => {
  test('with a new one', async () => {
    const id = await newTask(api)
    expect(await actionsOf('gd.sxd', id)).toEqual(ofHead)
    expect(await actionsOf('cv.sxd', id)).toEqual(
      ofHead.filter((action) => !['returnTaskAsNotOurs', 'assignToStaff'].includes(action)),
    )
    expect(await actionsOf('vp.mot', id)).toEqual(ofOffice)
    expect(await actionsOf('ct.mot', id)).toEqual(ofLeader)
    expect(await actionsOf('tt.mot', id)).toEqual([])
  })

  test('with one that waits for the leader, and then for the Office', async () => {
    const id = await newTask(api)
    await api.command('cv.sxd', id, 'report', request)
    expect(await actionsOf('vp.mot', id)).toEqual([...ofOffice, 'prepareExtension'].sort())
    expect(await actionsOf('ct.mot', id)).toEqual([...ofLeader, 'decideExtension'].sort())
    expect((await api.ask('cv.sxd', `GET /api/tasks/${id}`)).body.reportAs).toEqual(['finished'])
    await api.command('ct.mot', id, 'extension', { decision: 'refuse', reason: 'Không đủ căn cứ' })
    expect(await actionsOf('ct.mot', id)).toEqual(
      [...ofLeader, 'correctExtension', 'carryDecisionPaper'].sort(),
    )
    await api.command('cv.sxd', id, 'report', { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'] })
    expect(await actionsOf('vp.mot', id)).toEqual([...ofOffice, 'judgeResult', 'carryDecisionPaper'].sort())
    expect(await actionsOf('cv.sxd', id)).not.toContain('reportTask')
  })

  test('with one that was returned as not ours, that has no due date, that has ended', async () => {
    const id = await newTask(api, { dueOn: undefined })
    expect((await api.ask('gd.sxd', `GET /api/tasks/${id}`)).body.reportAs).toEqual(['finished'])
    await api.command('gd.sxd', id, 'not-ours', { reason: 'Không thuộc chức năng' })
    expect(await actionsOf('vp.mot', id)).toContain('confirmAssignment')
    await api.command('vp.mot', id, 'withdrawal', { reason: 'Không còn cần' })
    expect(await actionsOf('vp.mot', id)).toEqual(['commentOnTask'])
    expect(await actionsOf('gd.sxd', id)).toEqual(['commentOnTask'])
  })

  test('as a deputy, and as a coordinating department that owes its answer', async () => {
    const id = await newTask(api, { coordinating: ['STC'] })
    expect(await actionsOf('cv.stc', id)).toEqual(['answerCoordination'])
    await api.ask('cv.stc', `POST /api/tasks/${id}/coordination-answer`, { text: 'Đã góp ý' })
    expect(await actionsOf('cv.stc', id)).toEqual([])
    const delegations = [{ deputy: 'cv.sxd', from: '2021-07-01', to: '2021-07-01' }]
    await api.ask('gd.sxd', 'PUT /api/delegations', { delegations })
    expect(await actionsOf('cv.sxd', id)).toEqual(ofHead)
    itIs('2021-07-02')
    expect(await actionsOf('cv.sxd', id)).not.toContain('assignToStaff')
  })
})
