import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { readItem } from '../../../../functions/documents/city-file/item-records.ts'
import { kindOfKey } from '../../../../functions/platform/table/item-kinds.ts'
import { taskOfItem, writtenTaskOfItem } from '../../../../functions/tasks/task/task-items.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { operationNamed } from '../../../support/operations.ts'
import { exportedRecords } from '../../documents/city-file/whole-city.ts'
import { openCity } from './city.ts'
import { accountWithRoom } from './commands/account-commands.ts'
import { type CommandCase, today } from './commands/command-case.ts'
import { commandCases, requestOf } from './commands/commands.ts'
import { fresh } from './commands/task-commands.ts'
import { bodiesAtEdges } from './field-edges.ts'
import type { Api } from './handlers.ts'

/**
 * Nothing is stored that cannot be read back: every command, at the edges of all its fields. Whatever is accepted leaves a
 * city whose histories, lists, export and audit can be read; whatever is refused says why.
 */
let api: Api
let other = ''

const send = async (operation: string, given: CommandCase, about: string, body: unknown) => {
  const { request, sent } = await requestOf(api, operation, given, about)
  return api.ask(given.user, request, body, sent)
}

const lists = [
  'GET /api/dashboard/2021',
  'GET /api/todo',
  'GET /api/search?q=bao%20cao',
  'GET /api/departments',
  'GET /api/users',
  'GET /api/directives?year=2021',
  'GET /api/directives?year=2000',
  'GET /api/tasks?department=SXD',
  'GET /api/tasks?department=STC&year=2021&status=assigned',
  'GET /api/tasks?year=2000&status=assigned',
  'GET /api/coordinations/STC',
  'GET /api/delegations',
  'GET /api/explanations?year=2021',
  'GET /api/letters?year=2021',
  'GET /api/letters?year=2000',
  'GET /api/outgoing-papers?year=2021',
  'GET /api/formula-sets',
  'GET /api/rule-sets',
  'GET /api/decree-335/scheme',
  'GET /api/decree-335/scores?department=SXD&from=2021-07-01&to=2021-07-31',
  'GET /api/paper-templates',
  'GET /api/calendar/2021',
  'GET /api/settings?on=2021-12-31',
  'GET /api/feeds',
  'GET /api/figures?period=2021',
  'GET /api/urgings',
]

const expectReadable = async () => {
  for (const item of await wholeTable(api.store)) readItem(item)
  for (const list of lists) {
    const { status, body } = await api.ask('vp.mot', list)
    expect(status, `${list}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200)
  }
}

beforeAll(async () => {
  // What a Lambda signs the address of an upload with.
  vi.stubEnv('UPLOADS_BUCKET', 'uploads')
  vi.stubEnv('AWS_REGION', 'ap-southeast-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  api = await openCity()
  other = await fresh(api)
})

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('what a command was taken for can be read', () => {
  it.each(Object.keys(commandCases))('%s', async (operation) => {
    const one = commandCases[operation as keyof typeof commandCases]
    const { request, path } = operationNamed(operation)
    const named = {
      TaskId: [other, 'SXD-1999-aaaaaaaaaaaa', 'SXD-2100-aaaaaaaaaaaa'],
      UserId: ['cv.sxd', `a${'b'.repeat(63)}`],
      DepartmentCode: ['STC', 'SNV', 'ABCDEFGHIJ'],
      DirectiveKey: ['2021-07-01_1_UBND-X', '1999-12-31_1_A', '2100-01-01_1_A'],
    }
    let taken = 0
    let last = ''
    let about: string | undefined
    for (const valid of one.bodies({ other }))
      for (const body of bodiesAtEdges(request.body as never, valid, { today, named })) {
        // So many kinds of happenings, each of them sent, are more accounts than a city may have.
        about ??= (await (operation === 'addWebhook' ? accountWithRoom : one.about)?.(api)) ?? ''
        const { status, body: told } = await send(operation, one, about, body)
        const words = `${JSON.stringify(body).slice(0, 300)}: ${JSON.stringify(told).slice(0, 500)}`
        expect([200, 201, 400, 403, 404, 409, 412, 422], words).toContain(status)
        expect(told?.code, words).not.toBe('not-readable-back')
        last = words
        if (status >= 300) continue
        taken += 1
        if (path.startsWith('/api/tasks/{id}')) {
          const history = await api.ask('vp.mot', `GET /api/tasks/${about}/history`)
          expect(history.status, words).toBe(200)
        }
        about = undefined
      }
    expect(taken, `no body was taken: ${last}`).toBeGreaterThan(0)
  })

  it('every item and every list', async () => {
    await expectReadable()
  })

  it('a task is the same, whether it is checked or taken as it was written', async () => {
    const tasks = (await wholeTable(api.store)).filter(({ pk }) => kindOfKey(String(pk)) === 'task')
    expect(tasks.length).toBeGreaterThan(100)
    for (const item of tasks) expect(writtenTaskOfItem(item)).toEqual(taskOfItem(item))
  })

  it('the whole city goes out, and its histories are as they were entered', async () => {
    await expect(exportedRecords(api.store)).resolves.toBeDefined()
    expect(await auditCity(api.store)).toMatchObject({ faults: [], orphans: [] })
  })
})
