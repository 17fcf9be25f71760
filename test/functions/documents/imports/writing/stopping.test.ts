import { beforeAll, expect, it } from 'vitest'
import { enterRows } from '../../../../../functions/documents/imports/run/import-entering.ts'
import type { ReportedRow } from '../../../../../functions/documents/imports/run/import-report.ts'
import { JobCancelled, type JobContext } from '../../../../../functions/documents/work/kind-of-work.ts'
import type { Item } from '../../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../../functions/platform/table/store.ts'
import { storeWith, wholeTable } from '../../../../support/dynamodb.ts'
import { fileOf } from '../import-files.ts'
import { cityWith, plan } from './entering.ts'
import { departmentsOfLongList as codes, longList } from './long-list.ts'

/** How far the rows are, and what a stop leaves. */

/** Eight transactions are under way when somebody has it stopped: so many rows are not all written by then. */
const rows = 450
const file = fileOf(longList(rows, 90))
const all = new Set(Array.from({ length: rows }, (_, place) => place + 2))

interface Told {
  readonly done: number
  readonly total: number | undefined
  readonly counts: Record<string, number> | undefined
}

/** Enters the file; at the n-th word about how far it is, whoever asked has had it stopped. */
const enter = async (store: Store, stopAt = Number.POSITIVE_INFINITY) => {
  const { groups, writer } = await plan(store, file, codes)
  const told: Told[] = []
  const place = {
    ...writer,
    store,
    progress: async (done: number, total?: number, counts?: Record<string, number>) => {
      told.push({ done, total, counts })
      if (told.length >= stopAt) throw new JobCancelled('a test')
    },
  } as unknown as JobContext<'import'>
  const entered = await enterRows(groups, all, writer.city, place)
  return { ...entered, told }
}

const countOf = (reports: readonly ReportedRow[], state: string) =>
  reports.filter((report) => report.state === state).length

const tasksIn = (items: readonly Item[]) => items.filter(({ pk }) => String(pk).startsWith('D#')).length

let before: Item[]

beforeAll(async () => {
  before = await wholeTable(await cityWith(codes))
})

it('tells how many rows are written of those to be written, and never fewer than before', async () => {
  const { told, rows: reports, isCancelled } = await enter(await storeWith(before))
  expect({ isCancelled, written: countOf(reports, 'written') }).toEqual({ isCancelled: false, written: rows })
  expect(told.length).toBeGreaterThan(3)
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
  for (const { done, total, counts } of told)
    expect({ total, counts }).toEqual({ total: rows, counts: { written: done, wrong: 0 } })
})

it('stopped, what is written stays and is told, what is not is left; the file sent again goes on from there', async () => {
  const store = await storeWith(before)
  const stopped = await enter(store, 3)
  const [written, left] = [countOf(stopped.rows, 'written'), countOf(stopped.rows, 'left')]
  expect(stopped.isCancelled).toBe(true)
  expect(written + left).toBe(rows)
  expect([written > 0, left > 0]).toEqual([true, true])
  const sum = stopped.rows.filter(({ state }) => state === 'written').reduce((n, { tasks }) => n + tasks, 0)
  expect(tasksIn(await wholeTable(store))).toBe(sum)

  const again = await enter(store)
  expect(again.told[0]).toMatchObject({ done: written, total: rows })
  expect(countOf(again.rows, 'written')).toBe(rows)
  const whole = await storeWith(before)
  await enter(whole)
  expect(tasksIn(await wholeTable(store))).toBe(tasksIn(await wholeTable(whole)))
})

it('stopped before the first row nothing is written', async () => {
  const store = await storeWith(before)
  const { rows: reports, isCancelled } = await enter(store, 1)
  expect({ isCancelled, left: countOf(reports, 'left') }).toEqual({ isCancelled: true, left: rows })
  expect(await wholeTable(store)).toEqual(before)
})
