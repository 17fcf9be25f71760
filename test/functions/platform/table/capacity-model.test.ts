import {
  PutCommand,
  type PutCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { beforeAll, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { imagesOf, indexUnits, itemUnits, keysOf } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'
import { tableOf } from '../../../support/tables.ts'
import { accept, approve, askFor, finish, giveBack, july, update } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, departmentRecords, directiveOf, perform, registrationOf } from './city.ts'
import { text, title } from './typical-city.ts'

type Write = { Put?: PutCommandInput; Update?: UpdateCommandInput }

/** The units that Local charges for a write done alone, of the item and of the indexes. */
const chargeOf = async (store: Store, { Put, Update }: Write) => {
  const own = {
    TableName: tableOf(store, (Put?.Item ?? Update?.Key) as Item),
    ReturnConsumedCapacity: 'INDEXES' as const,
  }
  const { ConsumedCapacity } = Put
    ? await store.client.send(new PutCommand({ ...Put, ...own }))
    : await store.client.send(new UpdateCommand({ ...(Update as UpdateCommandInput), ...own }))
  return {
    item: ConsumedCapacity?.Table?.CapacityUnits ?? 0,
    index: Object.values(ConsumedCapacity?.GlobalSecondaryIndexes ?? {}).reduce(
      (sum, { CapacityUnits = 0 }) => sum + CapacityUnits,
      0,
    ),
  }
}

interface Charge {
  readonly key: unknown
  readonly item: number
  readonly index: number
}

const charged: Charge[] = []
const computed: Charge[] = []

/** Every transaction is done twice: as one on the store, and write by write on its twin, which stays the same. */
const twinned = (store: Store, twin: Store): Store =>
  withCalls(store, async ({ name, input }, send) => {
    if (name !== 'TransactWrite') {
      const { TableName } = input
      if (name !== 'Put') return send()
      await twin.client.send(
        new PutCommand({ ...(input as unknown as PutCommandInput), TableName: twin.table }),
      )
      expect(TableName).toBe(store.table)
      return send()
    }
    const writes = input.TransactItems as Write[]
    const keys = keysOf(writes)
    const before = await imagesOf(store, keys)
    const answer = await send()
    const after = await imagesOf(store, keys)
    for (const [place, write] of writes.entries()) {
      const [key, was, is] = [keys[place], before[place], after[place]]
      charged.push({ key, ...(await chargeOf(twin, write)) })
      computed.push({ key, item: itemUnits(was, is), index: indexUnits(was, is) })
    }
    return answer
  })

beforeAll(async () => {
  const [store, twin] = [await newStore(), await newStore()]
  for (const one of [store, twin]) await restoreCity(one, departmentRecords('SXD', 'SNV'))
  const both = twinned(store, twin)
  const first = registrationOf({ dueOn: july(20), title, content: text })
  const long = registrationOf({ code: codeOf('long'), dueOn: july(22), content: text.repeat(15) })
  const late = { code: codeOf('late'), dueOn: july(2), registeredOn: july(5), department: 'SNV' }
  const all = [first, long, registrationOf(late)]
  await registerDirective(both, directiveOf({ abstract: text.repeat(2) }), all, commandOf('register'))
  const id = first.change.after.id
  await perform(both, id, update, july(3))
  await perform(both, id, askFor(july(30)), july(18))
  await perform(both, id, approve(july(28)), july(19))
  await perform(both, id, finish, july(20))
  await perform(both, id, giveBack, july(21))
  await perform(both, id, finish, july(27))
  await perform(both, id, accept, july(29))
  await scanDay(both, { today: july(26), at: instantOf(july(26), '00:15') })
})

it('the computing of transactions charges each write what Local charges for it alone', () => {
  expect(computed).toEqual(charged)
})

it('and the writes compared are of every kind there is', () => {
  expect(charged.length).toBeGreaterThan(25)
  expect(new Set(charged.map(({ index }) => index))).toEqual(new Set([0, 1, 2, 3]))
  expect(Math.max(...charged.map(({ item }) => item))).toBeGreaterThan(2)
})
