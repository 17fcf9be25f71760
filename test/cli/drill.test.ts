import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { directiveKeyOf } from '../../functions/directives/directive/directive.ts'
import { type CityRecord, restoreCity } from '../../functions/documents/city-file/restore.ts'
import { readPeriodFigures } from '../../functions/figures/period/period-figures-store.ts'
import { formulaSets } from '../../functions/figures/rules/formulas.ts'
import { ruleSetInForce } from '../../functions/figures/rules/rule-sets.ts'
import { dashboardOf } from '../../functions/figures/today/dashboard.ts'
import { readYearTallies } from '../../functions/figures/today/misses-and-tallies.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import type { LocalDate } from '../../functions/shared/dates/dates.ts'
import { homeOf } from '../../functions/shared/ids.ts'
import { fullCity } from '../functions/documents/city-file/full-city.ts'
import { exportedRecords } from '../functions/documents/city-file/whole-city.ts'
import { directiveOf } from '../functions/platform/table/city.ts'
import { smallCityTasks, tasksOf } from '../functions/platform/table/small-city.ts'
import { july } from '../functions/tasks/task/stories.ts'
import { newStore, storeWith, wholeTable } from '../support/dynamodb.ts'
import { city, newFile } from './command-line.ts'

/** The drill: a city goes out as a file and comes back from it in an empty table, by the commands themselves. */

const listing = (taskIds: readonly string[]) => (record: CityRecord) =>
  record.kind === 'directive' && record.key === directiveKeyOf(directiveOf())
    ? { ...record, taskIds: [...record.taskIds, ...taskIds] }
    : record

const idOf = (record: CityRecord): string | undefined => {
  if (record.kind === 'event') return record.taskId
  return record.kind === 'task' ? record.facts.id : undefined
}

/** Tasks of the small city that left the statistics without an entry that says so: an audit would find them. */
const left = new Set<string | undefined>(
  tasksOf(smallCityTasks('SXD', 'SNV', 'STC')).flatMap(({ id, lifecycle }) =>
    lifecycle === 'open' || lifecycle === 'accepted' ? [] : [id],
  ),
)

/** Every kind of item there is, and tasks of every status in three departments and two years. */
const livelyCity = async (): Promise<Store> => {
  const lives = smallCityTasks('SXD', 'SNV', 'STC').filter((record) => !left.has(idOf(record)))
  const ids = tasksOf(lives).map(({ id }) => id)
  const store = await newStore()
  const records = (await exportedRecords(await fullCity())).map(listing(ids))
  await restoreCity(store, [...records, ...lives])
  return store
}

const figuresOf = async (store: Store, asOf: LocalDate, period: string) =>
  readPeriodFigures(
    store,
    { period, asOf, basis: 'effective', rollUp: 'asGiven', formulaSet: 'da-nang' },
    july(27),
  )

const dashboard = async (store: Store) => {
  const figures = await readYearTallies(store, 2021, july(27))
  return {
    figures,
    shown: dashboardOf(figures.tallies, ruleSetInForce(july(27)), formulaSets['da-nang'], {}),
  }
}

let lively: Store

beforeAll(async () => {
  lively = await livelyCity()
})

describe('the drill', () => {
  it('a city comes back from its file with equal figures, an equal audit, and the same file again', async () => {
    const [file, again] = [newFile(), newFile()]
    const fresh = await newStore()
    const exported = await city(['export', file, '--table', lively.table, '--json'])
    expect(exported).toMatchObject({ exit: 0, err: '', json: { command: 'export', ok: true, file } })
    const restored = await city(['restore', file, '--table', fresh.table, '--json'])
    expect(restored).toMatchObject({
      exit: 0,
      json: { records: exported.json.records, hash: exported.json.hash },
    })

    const audits = await Promise.all(
      [lively, fresh].map(({ table }) => city(['audit', '--table', table, '--json'])),
    )
    expect(audits[1]).toEqual(audits[0])
    expect(audits[0]).toMatchObject({ exit: 0, json: { tasks: 88, whole: true } })
    const recounts = await Promise.all(
      [lively, fresh].map(({ table }) => city(['recount', '--table', table, '--json'])),
    )
    expect(recounts[1]).toEqual(recounts[0])
    expect(recounts[0]?.json.years).toHaveLength(2)

    expect(await dashboard(fresh)).toEqual(await dashboard(lively))
    for (const [asOf, period] of [
      [july(12), '2021'],
      [july(20), '2021-07'],
      [july(27), '2021-Q3'],
      ['2020-12-31', '2020'],
    ] as const) {
      const before = await figuresOf(lively, asOf, period)
      expect(await figuresOf(fresh, asOf, period)).toEqual(before)
      expect(before.figures.city.counts.assigned).toBeGreaterThan(0)
    }
    expect(await wholeTable(fresh)).toEqual(await wholeTable(lively))
    await city(['export', again, '--table', fresh.table])
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true)
  })
})

describe('the comparison of a file with a city', () => {
  it('finds every record the same after a restore, and writes nothing', async () => {
    const [file, fresh] = [newFile(), await newStore()]
    const { json } = await city(['export', file, '--table', lively.table, '--json'])
    await city(['restore', file, '--table', fresh.table])
    const before = await wholeTable(fresh)
    expect(await city(['compare', file, '--table', fresh.table, '--json'])).toMatchObject({
      exit: 0,
      json: { same: json.records, differences: [], hash: json.hash },
    })
    expect(await wholeTable(fresh)).toEqual(before)
  }, 60_000)

  it('names each record that one of them lacks, and each that differs', async () => {
    const file = newFile()
    const { json: exported } = await city(['export', file, '--table', lively.table, '--json'])
    const items = await wholeTable(lively)
    const letter = items.find(({ pk }) => String(pk).startsWith('LETTER#'))
    const department = items.find(({ pk, sk }) => pk === 'DEPT' && sk === 'SNV')
    const changed = await storeWith([
      ...items.filter((item) => item !== letter && item !== department),
      { ...department, name: 'Sở khác' },
      { ...department, sk: 'SMOI', code: 'SMOI' },
    ])
    const { exit, json } = await city(['compare', file, '--table', changed.table, '--json'])
    expect(exit).toBe(1)
    expect(json.same).toBe(exported.records - 2)
    expect(json.differences).toEqual([
      { what: 'only-in-second', kind: 'department', name: 'DEPT SMOI' },
      { what: 'different', kind: 'department', name: 'DEPT SNV' },
      { what: 'only-in-first', kind: 'letter', name: `${letter?.pk} ${letter?.sk}` },
    ])
    const told = await city(['compare', file, '--table', changed.table])
    expect(told.out).toContain('chỉ có trong tệp: letter')
  }, 60_000)
})

describe('a scheduled export, as it comes from its bucket', () => {
  let compressed: Buffer

  beforeAll(async () => {
    const file = newFile()
    await city(['export', file, '--table', lively.table])
    compressed = gzipSync(readFileSync(file))
  })

  it('is restored as it is', async () => {
    const [file, fresh] = [newFile('jsonl.gz'), await newStore()]
    writeFileSync(file, compressed)
    expect(await city(['restore', file, '--table', fresh.table])).toMatchObject({ exit: 0 })
    expect(await wholeTable(fresh)).toEqual(await wholeTable(lively))
  })

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut off', (whole) => whole.subarray(0, whole.length - 500)],
    ['damaged inside', (whole) => Buffer.from(whole).fill(0xff, 19_000, 19_100)],
    ['no compressed file', () => Buffer.from('{"line":1}')],
  ])('%s it is refused before the first write', async (_, change) => {
    const [file, fresh] = [newFile('jsonl.gz'), await newStore()]
    writeFileSync(file, change(compressed))
    const { exit, json } = await city(['restore', file, '--table', fresh.table, '--json'])
    expect({ exit, code: json.error.code }).toEqual({ exit: 1, code: 'damaged-file' })
    expect(await wholeTable(fresh)).toEqual([])
  })
})

describe('a restore stops before the first write', () => {
  let lines: string[]

  beforeAll(async () => {
    const file = newFile()
    await city(['export', file, '--table', lively.table])
    lines = readFileSync(file, 'utf8').split('\n')
  })

  const refused = async (given: readonly string[], into?: Store) => {
    const file = newFile()
    writeFileSync(file, given.join('\n'))
    const store = into ?? (await newStore())
    const before = await wholeTable(store)
    const { exit, json } = await city(['restore', file, '--table', store.table, '--json'])
    expect(await wholeTable(store)).toEqual(before)
    return { exit, code: json.error.code, problems: json.error.problems }
  }

  it.each<[string, (whole: string[]) => string[], string, object]>([
    [
      'a word altered',
      (all) => all.map((line, place) => (place === 3 ? line.replace('Sở', 'Ban') : line)),
      'damaged-file',
      { line: 4, code: 'altered' },
    ],
    ['a line lost', (all) => all.toSpliced(40, 1), 'damaged-file', { line: 41, code: 'missing-lines' }],
    [
      'a line doubled',
      (all) => all.toSpliced(40, 0, all[40] as string),
      'damaged-file',
      { line: 42, code: 'moved-or-doubled' },
    ],
    ['the end lost', (all) => all.slice(0, -2), 'damaged-file', { code: 'cut-off' }],
  ])('%s', async (_, change, code, problem) => {
    const told = await refused(change(lines))
    expect(told).toMatchObject({ exit: 1, code })
    expect(told.problems[0]).toMatchObject({ ...problem, vi: expect.any(String), en: expect.any(String) })
  })

  it('a table that holds a city', async () => {
    expect(await refused(lines, lively)).toMatchObject({ exit: 1, code: 'table-not-empty' })
  })
})

it('an audit names the task whose history was laid hands on, and says so by its exit code', async () => {
  const items = await wholeTable(lively)
  const judged = items.find(({ details }) => (details as { type?: string } | undefined)?.type === 'judged')
  const tampered = await storeWith(
    items.map((item) => (item === judged ? { ...item, bodyHash: 'another' } : item)),
  )
  const { exit, json } = await city(['audit', '--table', tampered.table, '--json'])
  expect(exit).toBe(1)
  expect(json).toMatchObject({ ok: false, whole: false, faults: [{ fault: 'broken-history' }] })
  expect(`T#${homeOf(json.faults[0].id).code}`).toBe(judged?.pk)
  const told = await city(['audit', '--table', tampered.table])
  expect(told.out).toContain('mã băm không khớp')
})
