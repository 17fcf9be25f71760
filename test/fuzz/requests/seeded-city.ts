import { filesOfCity } from '../../../functions/documents/city-file/files/told-files.ts'
import { putFeed } from '../../../functions/documents/feeds/feeds-store.ts'
import { enterMachine } from '../../../functions/organisation/machines/machine-changes.ts'
import { newSecret } from '../../../functions/organisation/machines/machine-secrets.ts'
import { writeMachineChange } from '../../../functions/organisation/machines/machines-store.ts'
import { machineScopes } from '../../../functions/organisation/machines/scopes.ts'
import { enterUser } from '../../../functions/organisation/people/register/user-changes.ts'
import { writeUserChange } from '../../../functions/organisation/people/register/user-changes-store.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { fullCity } from '../../functions/documents/city-file/full-city.ts'
import { codeOf, commandOf } from '../../functions/platform/table/city.ts'
import { july } from '../../functions/tasks/task/stories.ts'
import { wholeTable } from '../../support/dynamodb.ts'
import { memoryStore } from '../../support/memory-table/memory-store.ts'
import { memoryStoreWith } from '../../support/memory-table/store-with.ts'

/** The city that requests are sent to: something of every kind, and somebody of every role. */
export interface SeededCity {
  readonly items: readonly Item[]
  /** Of people who are let in, by id. */
  readonly people: readonly string[]
  readonly machine: { readonly id: string; readonly secret: string }
  /** Secrets of addresses of people's own. */
  readonly tokens: readonly string[]
  /** Keys of the files that it tells of. */
  readonly files: readonly string[]
}

const feedKinds = ['calendar', 'tasks', 'figures', 'nightly'] as const

const addFeeds = async (store: Store): Promise<string[]> => {
  const tokens: string[] = []
  for (const owner of ['ct.tran', 'gd.sxd'])
    for (const kind of feedKinds) {
      const name = `${kind}${owner.slice(0, 2)}`
      const feed = { id: codeOf(name), kind, name: 'Điện thoại', owner, madeOn: july(27) }
      tokens.push((await putFeed(store, feed, commandOf(`feed ${name}`, { by: owner }))).token)
    }
  return tokens
}

const addMachine = async (store: Store): Promise<SeededCity['machine']> => {
  const at = instantOf(july(27), '09:00')
  const { told: secret, kept } = newSecret(at)
  const given = { name: 'Hệ thống báo cáo', scopes: [...machineScopes] }
  const change = enterMachine('machine.bbbbbbbbbbbb', given, kept, { by: 'qt.mot', at, today: july(27) })
  await writeMachineChange(store, change, { key: 'bao-cao', bodyHash: '-', by: 'qt.mot', at })
  return { id: change.after.id, secret }
}

const addAuditor = async (store: Store): Promise<void> => {
  const at = instantOf(july(1), '09:00')
  const given = { name: 'Bà kt.le', email: 'kt.le@example.vn', role: 'auditor' as const }
  const change = enterUser('kt.le', given, { by: 'qt.mot', at, today: july(1) })
  await writeUserChange(store, change, { key: 'kiem-toan', bodyHash: '-', by: 'qt.mot', at })
}

/** Made once; each stretch of requests begins with a copy. */
export const seededCity = async (): Promise<SeededCity> => {
  const store = await fullCity(memoryStore())
  await addAuditor(store)
  const [tokens, machine] = [await addFeeds(store), await addMachine(store)]
  const files: string[] = []
  for await (const { key } of filesOfCity(store)) files.push(key)
  return {
    items: await wholeTable(store),
    people: ['vp.kstt1', 'ct.tran', 'pct.le', 'gd.sxd', 'cv.snv', 'kt.le', 'qt.mot'],
    ...{ machine, tokens, files },
  }
}

/** The same city anew. */
export const copyOf = ({ items }: SeededCity): Promise<Store> => memoryStoreWith(items)
