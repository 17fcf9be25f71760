import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
  const delegations = ['vp.mot', 'vp.hai'].map((deputy) => ({ deputy, from: '2021-07-01', to: '2021-07-31' }))
  await api.ask('ct.mot', 'PUT /api/delegations', { delegations })
})
afterAll(() => {
  vi.useRealTimers()
})

/** A task with an extension that vp.mot has prepared. */
const prepared = async (): Promise<string> => {
  const id = await newTask(api)
  await api.command('cv.sxd', id, 'report', {
    ...{
      outcome: 'unfinished',
      reason: 'funding',
      cause: 'Chờ vốn',
      plan: 'Họp',
      proposedDueOn: '2021-08-01',
    },
  })
  await api.command('vp.mot', id, 'extension-preparation', {
    ...{ recommendation: 'approve', dueOn: '2021-08-01', objectiveCause: true },
  })
  return id
}
const decide = async (person: string, id: string) => {
  const decision = { decision: 'approve', dueOn: '2021-08-01', objectiveCause: true }
  const { status, body } = await api.command(person, id, 'extension', decision)
  return [status, body.code]
}

it('who prepared an extension does not decide it in a leader’s place; another deputy does, and the leader', async () => {
  const id = await prepared()
  expect(await decide('vp.mot', id)).toEqual([409, 'prepared-by-same-person'])
  expect(await decide('vp.hai', id)).toEqual([200, undefined])
  expect(await decide('ct.mot', await prepared())).toEqual([200, undefined])
})

it('unless the city lets them', async () => {
  const { etag: ifMatch } = await api.ask('qt.mot', 'GET /api/settings')
  const settings = { ...defaultSettings, decidingOwnPreparation: 'allowed' }
  await api.ask('qt.mot', 'PUT /api/settings', { from: '2021-07-02', settings }, { ifMatch })
  const id = await prepared()
  itIs('2021-07-02')
  expect(await decide('vp.mot', id)).toEqual([200, undefined])
})
