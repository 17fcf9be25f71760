import { beforeAll, describe, expect, it } from 'vitest'
import { kindOfKey } from '../../functions/platform/table/item-kinds.ts'
import type { Item } from '../../functions/platform/table/items.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { fullCity } from '../functions/documents/city-file/full-city.ts'
import { storeWith, wholeTable } from '../support/dynamodb.ts'
import { city, newFile } from './command-line.ts'

/** Two items that no command writes: an entry of a day before the figures begin, and a tally that counts no number. */

let whole: Store
let damaged: Store
let entry: Item
let tally: Item

beforeAll(async () => {
  whole = await fullCity()
  const items = await wholeTable(whole)
  const isRegistration = ({ details }: Item) =>
    (details as { type?: string } | undefined)?.type === 'registered'
  entry = items.find((item) => kindOfKey(String(item.pk)) === 'history' && isRegistration(item)) as Item
  tally = items.find(({ pk }) => kindOfKey(String(pk)) === 'tally') as Item
  const details = entry.details as { task: object }
  const early = { ...entry, details: { ...details, task: { ...details.task, assignedOn: '1999-12-31' } } }
  const others = items.filter((item) => item !== entry && item !== tally)
  damaged = await storeWith([...others, early, { ...tally, doneLate: 'three' }])
})

const nameOf = ({ pk, sk }: Item) => `${pk} ${sk}`

describe('an item that cannot be read', () => {
  it('is named by repair, with its kind, what is wrong and what to do; nothing is changed', async () => {
    const before = await wholeTable(damaged)
    const { exit, out } = await city(['repair', '--table', damaged.table], { lang: 'en_GB.UTF-8' })
    expect(exit).toBe(1)
    expect(out).toContain(`${nameOf(entry)} (history): `)
    expect(out).toContain('details.task.assignedOn')
    expect(out).toContain('the latest older export')
    expect(out).toContain(`${nameOf(tally)} (tally): `)
    expect(out).toContain('an export that is restored into an empty table has it right again')
    expect(await wholeTable(damaged)).toEqual(before)
    const { json } = await city(['repair', '--table', damaged.table, '--json'])
    expect(json).toMatchObject({ ok: false, exit: 1, items: before.length })
    expect(json.unreadable.map(({ item }: { item: string }) => item).sort()).toEqual(
      [entry, tally].map(nameOf).sort(),
    )
  })

  it('is left out of an export, which names it and says so with its exit code', async () => {
    const [wholeFile, file] = [newFile(), newFile()]
    const all = await city(['export', wholeFile, '--table', whole.table, '--json'])
    expect(all).toMatchObject({ exit: 0, json: { unreadable: [] } })
    const { exit, json } = await city(['export', file, '--table', damaged.table, '--json'])
    expect({ exit, ok: json.ok, records: json.records }).toEqual({
      exit: 1,
      ok: false,
      records: all.json.records - 1,
    })
    expect(json.unreadable).toContainEqual(expect.objectContaining({ item: nameOf(entry), kind: 'history' }))
  })

  it('does not keep the audit from verifying the rest', async () => {
    const all = await city(['audit', '--table', whole.table, '--json'])
    const { exit, json } = await city(['audit', '--table', damaged.table, '--json'])
    expect(exit).toBe(1)
    expect(json).toMatchObject({ tasks: all.json.tasks, entries: all.json.entries, faults: [], orphans: [] })
    expect(json.unreadable).toMatchObject([{ item: nameOf(entry), kind: 'history' }])
  })

  it('is not there in a city that only commands wrote to', async () => {
    const { exit, out } = await city(['repair', '--table', whole.table])
    expect(exit).toBe(0)
    expect(out).toContain('đọc được tất cả')
  })
})
