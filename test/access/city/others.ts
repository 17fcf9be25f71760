import { defaultScheme } from '../../../functions/figures/decree-335/assessment-scheme.ts'
import { putNightlyFile } from '../../../functions/figures/national/nightly-files-store.ts'
import { defaultSettings } from '../../../functions/organisation/settings/settings.ts'
import { putDelivery } from '../../../functions/oversight/webhooks/deliveries-store.ts'
import { newDelivery } from '../../../functions/oversight/webhooks/delivery.ts'
import { sendTo } from './client.ts'
import { done, etagOf, registered } from './making.ts'
import { type DepartmentCode, departmentCodes } from './people.ts'
import type { Params, Thing } from './things.ts'
import type { World } from './world.ts'
import { today } from './world.ts'

/** What the administrator enters, the programs of the city, and bytes that are handed in. */

const administrator = 'qt.mot'

const signer = { name: 'Lê Trung Chinh', position: 'chairman' } as const
/** A city that has said how papers name it. */
const settings = {
  ...defaultSettings,
  ...{ cityName: 'thành phố Đà Nẵng', cityPlace: 'Đà Nẵng', officeSymbol: 'KSTT' },
  ...{ signers: [signer, { name: 'Trần Anh', position: 'office-head' as const }] },
  ...{ letterSigner: signer.name, reportSigner: 'Trần Anh' },
}
const scheme = { ...defaultScheme, products: [{ code: 'VB.01', name: 'Văn bản', units: 1 }] }

const put = async (world: World, path: string, body: object): Promise<void> => {
  const ifMatch = await etagOf(world, administrator, path)
  await done(world, administrator, { method: 'PUT', path, body, ifMatch })
}

/** Before anything else: papers have names, and the catalogue a product. */
export const enterCity = async (world: World): Promise<void> => {
  await put(world, '/api/settings', { from: today, settings })
  await put(world, '/api/decree-335/scheme', { from: today, scheme })
  const deputyOf = (delegator: string, deputy: string) =>
    done(world, delegator, {
      method: 'PUT',
      path: '/api/delegations',
      body: { delegations: [{ deputy, from: today, to: '2021-07-31' }] },
    })
  await deputyOf('gd.sxd', 'cv2.sxd')
  await deputyOf('ct.mot', 'vp.hai')
  await putNightlyFile(world.store, {
    date: today,
    signed: 'e30.e30.c2ln',
    publicKey: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
  })
}

const ofCity = async (at: Params | Promise<Params>, missing: Params = {}): Promise<Thing> => ({
  of: 'city',
  at: await at,
  missing,
})

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const table = 'Nội dung;Đơn vị chủ trì;Hạn\nBáo cáo quý;SXD;30/07/2021\n'

const noMachine = { id: 'machine.aaaaaaaaaaaa' }
const noWebhook = { ...noMachine, webhook: 'a'.repeat(12) }

/** An account with its secret, as it is told once. */
export const enteredMachine = async (world: World, scopes: readonly string[]) => {
  const body = { name: 'Hệ thống văn bản', scopes }
  const told = await done(world, administrator, { method: 'POST', path: '/api/machines', body })
  return { id: told.id as string, secret: told.secret as string }
}

const withWebhook = async (world: World): Promise<Params> => {
  const { id } = await enteredMachine(world, ['read-tasks'])
  const path = `/api/machines/${id}`
  const body = { url: 'https://van-ban.example.vn/nhan', kinds: ['task.result-accepted'] }
  const ifMatch = await etagOf(world, administrator, path)
  const { webhooks } = await done(world, administrator, {
    method: 'POST',
    path: `${path}/webhooks`,
    body,
    ifMatch,
  })
  return { id, webhook: webhooks[0].id }
}

const delivered = async (world: World): Promise<Params> => {
  const to = await withWebhook(world)
  const at = new Date()
  const happening = {
    type: 'task.registered',
    timestamp: at.toISOString(),
    data: { task: 'SXD-2021-t00000000000', department: 'SXD', on: today, version: 1 },
  } as const
  const delivery = newDelivery(
    { machine: to.id as string, webhook: to.webhook as string },
    happening,
    'T#1 E#1',
    at,
  )
  await putDelivery(world.store, delivery)
  return { ...to, delivery: delivery.id }
}

const codes = (): Thing => ({
  of: 'department',
  at: Object.fromEntries(departmentCodes.map((code): [string, Params] => [code, { code }])) as Record<
    DepartmentCode,
    Params
  >,
  missing: { code: 'SKHONG' },
})

const ending = async (world: World): Promise<Params> => {
  const department = { code: 'SHET', name: 'Sở sẽ hết', kind: 'department', validFrom: '2004-01-01' }
  await done(world, administrator, { method: 'PUT', path: '/api/departments/SHET', body: department })
  const body = { on: '2021-12-31', decision: 'NQ 12', successors: ['SNV'], tasks: [], people: [] }
  await done(world, administrator, { method: 'POST', path: '/api/departments/SHET/succession', body })
  return { code: 'SHET' }
}

const template = async (world: World): Promise<Params> => {
  const response = await fetch(`${world.front.url}/api/paper-templates/letter/file`, {
    headers: { authorization: `Bearer ${world.token(administrator)}` },
  })
  return { kind: 'letter', bytes: asText(new Uint8Array(await response.arrayBuffer())) }
}

/** Makers by the names that the rows use. */
export const otherThings = (world: World) => ({
  'two tasks': async (): Promise<Thing> => {
    const at: [string, Params][] = []
    for (const code of departmentCodes) {
      const [{ id }, { id: into }] = [await registered(world, code), await registered(world, code)]
      at.push([code, { id, into }])
    }
    const missing = { id: 'SXD-2021-zzzzzzzzzzzz', into: at[0]?.[1].into ?? '' }
    return { of: 'department', at: Object.fromEntries(at) as Record<DepartmentCode, Params>, missing }
  },
  'a department by its code': async () => codes(),
  'a department that is to end': () => ofCity(ending(world), { code: 'SKHONG' }),
  'a machine account': async () => {
    const { id } = await enteredMachine(world, ['read-tasks'])
    return ofCity({ id }, noMachine)
  },
  'a webhook': () => ofCity(withWebhook(world), noWebhook),
  'a delivery of a webhook': () =>
    ofCity(delivered(world), { ...noWebhook, delivery: `msg_${'0'.repeat(32)}` }),
  'the settings': () => {
    const at = { settings: JSON.stringify(settings) }
    return ofCity(at, at)
  },
  'the scheme of assessments': () => {
    const at = { scheme: JSON.stringify(scheme) }
    return ofCity(at, at)
  },
  'a set of formulas': () => ofCity({ name: 'can-tho' }, { name: 'hue' }),
  'a template': async () => {
    const at = await template(world)
    return ofCity(at, { ...at, kind: 'khong' })
  },
  'a table to import': () => {
    const at = { bytes: asText(Buffer.from(table)) }
    return ofCity(at, at)
  },
})

/** A token that a program was given for its account's secret. */
export const machineToken = async (world: World, scopes: readonly string[]): Promise<string> => {
  const { id, secret } = await enteredMachine(world, scopes)
  const credentials = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString(
    'base64',
  )
  const { status, text } = await sendTo(world.front.url, `Basic ${credentials}`, {
    method: 'POST',
    path: '/api/machine/token',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  if (status !== 200) throw new Error(text)
  return JSON.parse(text).access_token
}
