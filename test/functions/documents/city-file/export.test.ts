import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { type ItemKind, itemKinds, kindOfKey } from '../../../../functions/platform/table/item-kinds.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import { inboxCountKey } from '../../../../functions/platform/table/keys.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { sumOfInboxes } from '../../../../functions/tasks/task/inbox/inbox.ts'
import { inboxCountsOfItem } from '../../../../functions/tasks/task/inbox/inbox-counts-store.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { codeOf } from '../../platform/table/city.ts'
import { july } from '../../tasks/task/stories.ts'
import { fullCity } from './full-city.ts'
import { exportedRecords } from './whole-city.ts'

const source = new URL('../../../../functions/', import.meta.url)

let store: Store
let records: CityRecord[]

beforeAll(async () => {
  store = await fullCity()
  records = await exportedRecords(store)
})

/** The parts of a sum are one after a restore. */
const summed = (all: Item[]): Item[] => {
  // Since when a task is called what it is only tells which index holds it: after a restore none does. When it changed last is
  // told to programs alone, which read everything anew after a restore.
  const items = all.map(({ textSince: _, changedAt: __, ...item }) => item)
  const parts = items.filter(({ pk }) => pk === itemKinds.inboxCount)
  const sum = sumOfInboxes(parts.map(inboxCountsOfItem))
  return [
    ...items.filter((item) => !parts.includes(item)),
    { ...inboxCountKey(0), schema: inboxCountsOfItem.schema, ...sum },
  ]
}

/** Everything but what somebody has asked for these days. */
/** Of questions and answers a city's file knows the day, not the hour. */
const byDay = (item: Item): Item => (item.explanation ? { ...item, collectedAt: 'on its day' } : item)

const wholeCity = async (one: Store): Promise<Item[]> => (await wholeTable(one)).map(byDay)

const cityOf = async (one: Store) =>
  (await wholeCity(one)).filter(
    ({ pk }) =>
      ![
        'administrators',
        'importShape',
        'job',
        'jobFile',
        'delivering',
        'delivery',
        'keptFold',
        'machineToken',
        'morning',
        'nightlyFile',
        'board',
        'readMarks',
        'requestCount',
        'run',
        'searchIndex',
      ].includes(kindOfKey(String(pk)) ?? ''),
  )

const restored = async (from: readonly CityRecord[]): Promise<Store> => {
  const fresh = await newStore()
  await restoreCity(fresh, from)
  return fresh
}

describe('a city with every kind of item', () => {
  it('has every kind that the table knows: a new kind needs its place in the export, and here', async () => {
    const kinds = new Set((await wholeTable(store)).map(({ pk }) => kindOfKey(String(pk))))
    expect([...kinds].sort()).toEqual((Object.keys(itemKinds) as ItemKind[]).sort())
  })

  it('exported and restored it is the same table, item by item, and its export the same records', async () => {
    const fresh = await restored(records)
    expect(summed(await wholeCity(fresh))).toEqual(summed(await cityOf(store)))
    expect(await exportedRecords(fresh)).toEqual(records)
    const recounts = [store, fresh].map((one) => recountYear(one, 2021, july(27)))
    const [before, after] = await Promise.all(recounts)
    expect(after).toEqual(before)
    expect(after).toMatchObject({ equal: true, tasks: 4 })
  })

  it('passes through JSON, a record a line', async () => {
    const lines = records.map((record) => JSON.stringify(record))
    const fresh = await restored(lines.map((line) => JSON.parse(line) as CityRecord))
    expect(summed(await wholeCity(fresh))).toEqual(summed(await cityOf(store)))
  })

  it('always comes in the same order: kind after kind, each history behind its task, oldest first', async () => {
    const shuffled = await restored([...records].reverse())
    expect(await exportedRecords(shuffled)).toEqual(records)
    const history = records.flatMap((record) =>
      record.kind === 'event' && record.taskId === `SXD-2021-${codeOf('done')}` ? [record.event] : [],
    )
    expect(history.map(({ details }) => details.type)).toEqual(['registered', 'reported', 'judged'])
  })
})

it('every partition key is made in keys.ts, where the export sees its kind', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const literal = /pk: ?['`]|pk = ['`]|`(?:[A-Z]{1,9})#\$\{/
  const makers = files.filter((name) => literal.test(readFileSync(new URL(name, source), 'utf8')))
  expect(makers).toEqual(['platform/table/keys.ts'])
})

it('an item of no known kind stops the export, by its name', async () => {
  const odd = await storeWith([...(await wholeTable(store)), { pk: 'MINISTER#1', sk: 'x' }])
  await expect(exportedRecords(odd)).rejects.toThrow('MINISTER#1 x cannot be read: an item of no known kind')
})

describe('mails', () => {
  const waiting = async (state: 'held' | 'ready' | 'waiting' | 'sending') => {
    const items = await wholeTable(store)
    return storeWith(
      items.map((item) => (kindOfKey(String(item.pk)) === 'notice' ? { ...item, state } : item)),
    )
  }

  it.each(['held', 'ready', 'waiting', 'sending'] as const)(
    'that are %s at the export are not sent by the restored city, and show as mails of which nobody knows',
    async (state) => {
      const fresh = await restored(await exportedRecords(await waiting(state)))
      const notices = (await wholeTable(fresh)).filter(({ pk }) => kindOfKey(String(pk)) === 'notice')
      expect(new Set(notices.map((notice) => notice.state))).toEqual(new Set(['unsettled']))
    },
  )

  it('that wait are refused by a restore, whoever wrote the records', async () => {
    const notices = records.map((record) =>
      record.kind === 'notice' ? { ...record, notice: { ...record.notice, state: 'ready' } } : record,
    )
    const fresh = await newStore()
    await expect(restoreCity(fresh, notices as CityRecord[])).rejects.toThrow('notice.state')
    expect(await wholeTable(fresh)).toEqual([])
  })
})
