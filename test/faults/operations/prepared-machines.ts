import { putDelivery } from '../../../functions/oversight/webhooks/deliveries-store.ts'
import { newDelivery } from '../../../functions/oversight/webhooks/delivery.ts'
import { accountMade, webhookMade } from '../../functions/platform/http/commands/account-commands.ts'
import { ok, task } from '../../functions/platform/http/commands/command-case.ts'
import { directive, registered } from '../../functions/platform/http/commands/paper-commands.ts'
import { fresh } from '../../functions/platform/http/commands/task-commands.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import type { Prepare, Prepared } from './prepared.ts'
import { attachedToResult } from './prepared-files.ts'

/** What programs ask, with what is to be known of them. */

const scopes = ['register-tasks', 'read-directives', 'read-tasks']

/** Nobody is signed in. */
const nobody = { user: 'nobody' } as const

const tokenRequest = async (api: Api): Promise<Prepared> => {
  const account = { name: 'Hệ thống văn bản', scopes }
  const { id, secret } = ok(await api.ask('qt.mot', 'POST /api/machines', account))
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
  const type = 'application/x-www-form-urlencoded'
  return {
    ...nobody,
    request: 'POST /api/machine/token',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    sent: { claims: {}, headers: { authorization, 'content-type': type, 'idempotency-key': '' } },
  }
}

const withToken = async (api: Api, request: string, body?: unknown): Promise<Prepared> => {
  const asked = await tokenRequest(api)
  const { access_token: token } = ok(await api.ask(asked.user, asked.request, asked.body, asked.sent))
  const sent = { claims: {}, headers: { authorization: `Bearer ${token}` } }
  return { ...nobody, request, ...(body !== undefined && { body }), sent }
}

/** Of a webhook that was to be told something. */
const toldTo = async (api: Api) => {
  const address = await webhookMade(api)
  const [machine = '', , webhook = ''] = address.split('/')
  const at = new Date()
  const happening = {
    type: 'task.result-accepted',
    timestamp: at.toISOString(),
    data: { task: await fresh(api), department: 'SXD', on: '2021-07-01', version: 1 },
  } as const
  const delivery = newDelivery({ machine, webhook }, happening, 'T#1 E#1', at)
  await putDelivery(api.store, { ...delivery, state: 'given-up' })
  return { path: `/api/machines/${address}/deliveries`, id: delivery.id }
}

export const machines: Readonly<Record<string, Prepare>> = {
  getMachine: async ({ api }) => ({ user: 'qt.mot', request: `GET /api/machines/${await accountMade(api)}` }),
  getMachineHistory: async ({ api }) => ({
    user: 'qt.mot',
    request: `GET /api/machines/${await accountMade(api)}/history`,
  }),
  listDeliveries: async ({ api }) => ({ user: 'qt.mot', request: `GET ${(await toldTo(api)).path}` }),
  sendDeliveryAgain: async ({ api }) => {
    const { path, id } = await toldTo(api)
    return { user: 'qt.mot', request: `POST ${path}/${id}/again` }
  },
  giveMachineToken: ({ api }) => tokenRequest(api),
  machineRegistersDirective: ({ api }) =>
    withToken(api, 'POST /api/machine/directives', { directive: directive(), tasks: [task] }),
  machineGetsDirective: async ({ api }) =>
    withToken(api, `GET /api/machine/directives/${await registered(api)}`),
  machineGetsTask: async ({ api }) => withToken(api, `GET /api/machine/tasks/${await fresh(api)}`),
  machineListsTasks: ({ api }) => withToken(api, 'GET /api/machine/tasks?department=SXD'),
  machineOpensFile: async ({ api }) =>
    withToken(api, `GET ${(await attachedToResult(api)).replace('/api/', '/api/machine/')}`),
}
