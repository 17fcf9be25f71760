import type { Api } from '../handlers.ts'
import { type CommandCase, next, ok, today } from './command-case.ts'

/** Commands on people, machine accounts and webhooks. */

const newPerson = () => ({
  name: 'Nguyễn Văn An',
  email: `nguoi${next()}@example.org`,
  role: 'clerk',
  department: 'SXD',
})
export const entered = async (api: Api): Promise<string> =>
  ok(await api.ask('qt.mot', 'POST /api/users', newPerson())).id
export const accountMade = async (api: Api): Promise<string> => {
  const account = { name: 'Hệ thống văn bản', scopes: ['read-tasks'] }
  return ok(await api.ask('qt.mot', 'POST /api/machines', account)).id
}
const onMachine = (change: string, ...bodies: unknown[]): CommandCase => ({
  user: 'qt.mot',
  about: accountMade,
  path: (id) => `/api/machines/${id}/${change}`,
  version: (id) => `/api/machines/${id}`,
  bodies: () => bodies,
})
const webhook = { url: 'https://van-ban.example.vn/nhan', kinds: ['task.result-accepted'] }
/** An account has five webhooks at most, and a city so many accounts. */
const withRoom = { machine: '', webhooks: 5 }
export const accountWithRoom = async (api: Api): Promise<string> => {
  if (withRoom.webhooks === 5) Object.assign(withRoom, { machine: await accountMade(api), webhooks: 0 })
  withRoom.webhooks += 1
  return withRoom.machine
}
export const webhookMade = async (api: Api): Promise<string> => {
  const machine = await accountWithRoom(api)
  const { etag: ifMatch } = await api.ask('qt.mot', `GET /api/machines/${machine}`)
  const { webhooks } = ok(
    await api.ask('qt.mot', `POST /api/machines/${machine}/webhooks`, webhook, { ifMatch }),
  )
  return `${machine}/webhooks/${webhooks.at(-1).id}`
}
const onWebhook = (change: string, ...bodies: unknown[]): CommandCase => ({
  user: 'qt.mot',
  about: webhookMade,
  path: (address) => `/api/machines/${address}/${change}`,
  version: (address) => `/api/machines/${address.split('/')[0]}`,
  bodies: () => bodies,
})
const onPerson = (change: string, ...bodies: unknown[]): CommandCase => ({
  user: 'qt.mot',
  about: entered,
  path: (id) => `/api/users/${id}/${change}`,
  version: (id) => `/api/users/${id}`,
  bodies: () => bodies,
})

export const accountCommands = {
  addUser: {
    user: 'qt.mot',
    path: () => '/api/users',
    bodies: () => [newPerson()],
  },
  addUsers: {
    user: 'qt.mot',
    path: () => '/api/users/list',
    bodies: () => {
      const { name, email } = newPerson()
      return [{ rows: [{ row: 2, name, email, role: 'Chuyên viên', department: 'SXD' }] }]
    },
  },
  addMachine: {
    user: 'qt.mot',
    bodies: () => [{ name: 'Hệ thống văn bản', scopes: ['register-tasks', 'read-tasks'] }],
  },
  changeMachine: onMachine('change', { name: 'Hệ thống khác', scopes: ['read-directives'] }),
  setMachineActive: onMachine('active', { active: false }),
  renewMachineSecret: onMachine('secret', { endsBefore: 'in-a-week' }, { endsBefore: 'now' }),
  addWebhook: onMachine('webhooks', webhook),
  changeWebhook: onWebhook('change', { ...webhook, active: false }),
  renewWebhookSecret: onWebhook('secret', { endsBefore: 'in-a-week' }, { endsBefore: 'now' }),
  changeUser: onPerson('change', { name: 'Trần Thị Bình', role: 'head', department: 'SXD' }),
  changeMailAddress: {
    ...onPerson('mail-address'),
    bodies: () => [{ email: newPerson().email }],
  },
  moveUser: onPerson('move', { department: 'STC', on: today }, { department: 'STC', on: '2022-03-01' }),
  setUserActive: onPerson('active', { active: false }, { active: true }),
} satisfies Record<string, CommandCase>
