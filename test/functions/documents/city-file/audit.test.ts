import { beforeAll, describe, expect, it } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'
import { codeOf, perform } from '../../platform/table/city.ts'
import { july, update } from '../../tasks/task/stories.ts'
import { fullCity } from './full-city.ts'
import { exportedRecords } from './whole-city.ts'

const done = `SXD-2021-${codeOf('done')}`
const historyOf = (name: string) => `T#${codeOf(name)}`

let store: Store
let items: Item[]

beforeAll(async () => {
  store = await fullCity()
  items = await wholeTable(store)
})

const isEntry = (type: string) => (item: Item) =>
  item.pk === historyOf('done') && (item.details as { type: string }).type === type

/** The key of the directive that was corrected once. */
const corrected = (): string => String(items.find(({ signer }) => signer === 'Lê Trung Chinh')?.sk)

/** The city after somebody laid hands on its table. */
const tampered = async (change: (item: Item) => Item[]) => auditCity(await storeWith(items.flatMap(change)))

describe('the audit', () => {
  it('finds every history whole, whoever wrote in it: commands, scan, comments, answers, explanations', async () => {
    const types = items.flatMap(({ details }) => (details ? [(details as { type: string }).type] : []))
    expect(new Set(types)).toEqual(
      new Set([
        ...['registered', 'reported', 'judged', 'extension-decided', 'progress-updated', 'deadline-missed'],
        ...['commented', 'coordination-answered', 'explanation-asked', 'explanation-answered'],
      ]),
    )
    expect(await auditCity(store)).toEqual({
      ...{ tasks: 4, directives: 2 },
      entries: types.length + 2, // two of directives
      ...{ faults: [], orphans: [], unreadable: [] },
    })
  })

  it.each<[string, (item: Item) => Item[]]>([
    ['a reason altered', (item) => [isEntry('judged')(item) ? { ...item, bodyHash: 'another' } : item]],
    ['a day altered', (item) => [isEntry('reported')(item) ? { ...item, on: july(14) } : item]],
    ['an entry dropped', (item) => (isEntry('reported')(item) ? [] : [item])],
    [
      'an entry added',
      (item) => (isEntry('judged')(item) ? [item, { ...item, sk: 'E#x', key: 'x' }] : [item]),
    ],
    [
      'an entry moved to another task',
      (item) => [
        (item.details as { type?: string } | undefined)?.type === 'commented'
          ? { ...item, pk: historyOf('done') }
          : item,
      ],
    ],
  ])('finds %s', async (_, change) => {
    const { faults } = await tampered(change)
    expect(faults).toContainEqual({ id: done, fault: 'broken-history' })
  })

  it.each([
    ['another day of its report', { reportedOn: july(2) }],
    ['an update that nobody made', { updatedBefore: [1, 2] }],
  ])('finds a task that tells of past days what no entry tells: %s', async (_, told) => {
    const { faults } = await tampered((item) => [
      item.sk === `T#${codeOf('done')}` ? { ...item, ...told } : item,
    ])
    expect(faults).toEqual([{ id: done, fault: 'facts-differ' }])
  })

  it('finds a task that says something else than its history', async () => {
    const { faults, orphans } = await tampered((item) => [
      item.sk === `T#${codeOf('done')}` ? { ...item, result: { submittedOn: july(1) } } : item,
    ])
    expect({ faults, orphans }).toEqual({ faults: [{ id: done, fault: 'facts-differ' }], orphans: [] })
  })

  const isCorrection = ({ change }: Item) => (change as { change?: string } | undefined)?.change === 'correct'

  it.each<[string, (item: Item) => Item[], string]>([
    [
      'the reason of a directive’s correction altered',
      (item) => [isCorrection(item) ? { ...item, bodyHash: 'another' } : item],
      'broken-history',
    ],
    ['a correction dropped', (item) => (isCorrection(item) ? [] : [item]), 'broken-history'],
    [
      'a directive that says something else than its last correction',
      (item) => [item.signer === 'Lê Trung Chinh' ? { ...item, signer: 'Người khác' } : item],
      'facts-differ',
    ],
  ])('finds %s', async (_, change, fault) => {
    const { faults, orphans } = await tampered(change)
    expect({ faults, orphans }).toEqual({ faults: [{ id: corrected(), fault }], orphans: [] })
  })

  it('finds the history of a directive that is not there', async () => {
    const { orphans } = await tampered((item) => (item.sk === corrected() ? [] : [item]))
    expect(orphans).toEqual([corrected()])
  })

  it('finds a history without its task', async () => {
    const { orphans } = await tampered((item) => (item.sk === `T#${codeOf('done')}` ? [] : [item]))
    expect(orphans).toEqual([codeOf('done')])
  })

  it('raises no alarm for what is entered while it reads', async () => {
    const own = await storeWith(items)
    let isEntered = false
    const busy = withCalls(own, async ({ name }, send) => {
      const answer = await send()
      if (name === 'Scan' && !isEntered) {
        isEntered = true
        await perform(own, `SNV-2021-${codeOf('open')}`, update, july(28))
      }
      return answer
    })
    expect(await auditCity(busy)).toMatchObject({ faults: [], orphans: [] })
  })
})

describe('a restored city', () => {
  const withoutEntry = async (): Promise<CityRecord[]> => {
    const records = await exportedRecords(store)
    const place = records.findIndex((record) => record.kind === 'event' && record.taskId === done)
    return records.toSpliced(place, 1)
  }

  it('has the same history hashes: what was whole is whole', async () => {
    const fresh = await newStore()
    await restoreCity(fresh, await exportedRecords(store))
    expect(await auditCity(fresh)).toEqual(await auditCity(store))
  })

  it('is refused where an entry got lost on the way', async () => {
    const fresh = await newStore()
    await expect(restoreCity(fresh, await withoutEntry())).rejects.toThrow(`broken-history: task ${done}`)
    expect(await wholeTable(fresh)).toEqual([])
  })

  it('is refused where an entry of a directive got lost on the way', async () => {
    const fresh = await newStore()
    const records = (await exportedRecords(store)).filter(({ kind }) => kind !== 'directive-entry')
    await expect(restoreCity(fresh, records)).rejects.toThrow(`broken-history: directive ${corrected()}`)
    expect(await wholeTable(fresh)).toEqual([])
  })

  it('may be taken with a history that was broken before, and shows it for ever', async () => {
    const fresh = await newStore()
    await restoreCity(fresh, await withoutEntry(), undefined, { evenBroken: true })
    expect((await auditCity(fresh)).faults).toEqual([{ id: done, fault: 'broken-history' }])
    const records = await exportedRecords(fresh)
    expect(records).toEqual(await withoutEntry())
  })

  it('is hashed where the records bring no history hashes', async () => {
    const fresh = await newStore()
    const records = await exportedRecords(store)
    const unhashed = records.map((record) => {
      if (record.kind !== 'task' && record.kind !== 'directive') return record
      const { historyHash: _, ...head } = record
      return head
    })
    await restoreCity(fresh, unhashed)
    expect(await exportedRecords(fresh)).toEqual(records)
  })
})
