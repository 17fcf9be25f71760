import { beforeAll, describe, expect, it } from 'vitest'
import { directiveKeyOf } from '../../../../../functions/directives/directive/directive.ts'
import { readDirective } from '../../../../../functions/directives/directive/directives-store.ts'
import { numbered } from '../../../../../functions/directives/directive/new-directive.ts'
import type { PlannedRow } from '../../../../../functions/documents/imports/run/import-plan.ts'
import type { ReportedRow } from '../../../../../functions/documents/imports/run/import-report.ts'
import { commandOf } from '../../../../../functions/documents/imports/writing/import-writer.ts'
import { recountYear } from '../../../../../functions/figures/today/recount/recount.ts'
import { putDepartment } from '../../../../../functions/organisation/departments/departments-store.ts'
import type { Item } from '../../../../../functions/platform/table/items.ts'
import { inboxCountPartition } from '../../../../../functions/platform/table/keys.ts'
import type { Store } from '../../../../../functions/platform/table/store.ts'
import {
  addTasks,
  registerDirective,
} from '../../../../../functions/registration/register/directive-registration-store.ts'
import { registrationsOf } from '../../../../../functions/registration/register/directive-tasks.ts'
import { numberFor } from '../../../../../functions/registration/register/register-number.ts'
import { Refused } from '../../../../../functions/shared/problems/refused.ts'
import { readInboxCounts } from '../../../../../functions/tasks/task/inbox/inbox-counts-store.ts'
import { metered } from '../../../../support/capacity.ts'
import { storeWith, wholeTable } from '../../../../support/dynamodb.ts'
import { cancellingFirst, losingAnswerOf, withCalls } from '../../../../support/faults.ts'
import { commandOf as commandNamed, departmentOf, registrationOf } from '../../../platform/table/city.ts'
import { directive, fileOf } from '../import-files.ts'
import { cityWith, type Planned, plan, today, writePlanned } from './entering.ts'
import { departmentsOfLongList as codes, longList } from './long-list.ts'

/** Rows that are written together leave what each would leave by itself. */

const rows = 130
const list = longList(rows, 60)
/** Also directives that the register numbers, one of several rows and one of a single one. */
const file = fileOf([
  ...list,
  directive('', { kind: 'thông báo', abstract: 'Kết luận giao ban tuần', title: 'Một', lead: 'SDX' }),
  { title: 'Hai', lead: 'SBX', coordinating: 'SCX' },
  { title: 'Ba', lead: 'SBX' },
  directive('', { kind: 'thông báo', abstract: 'Kết luận giao ban quý', title: 'Bốn', lead: 'SDX' }),
])

/** Some of the rows cannot wait: they lie in an inbox from the beginning. */
const pressing = (planned: Planned): Planned => ({
  ...planned,
  groups: planned.groups.map((group) => ({
    ...group,
    rows: group.rows.map(
      (row, place): PlannedRow =>
        row.request && place % 5 === 0 ? { ...row, request: { ...row.request, urgency: 'flash' } } : row,
    ),
  })),
})

/** Each row as the request of whoever would type it in: no code of imports beyond the row's own command. Tells which were refused. */
const typedIn = async (store: Store, { groups, writer }: Planned): Promise<number[]> => {
  const refused: number[] = []
  for (const { directive: given, rows: own } of groups) {
    let key: string | undefined
    for (const row of own) {
      if (!row.request || !given) continue
      const command = commandOf(row, { ...writer, store })
      const isNumbered = key !== undefined || given.number !== undefined
      const number = isNumbered ? undefined : await numberFor(store, command, given.issuedOn ?? today)
      const entered = numbered(given, number, today)
      const under = key ?? directiveKeyOf(entered)
      const context = { command, today: writer.today, calendar: writer.city.calendar }
      const registrations = registrationsOf(under, [row.request], context)
      try {
        if (key) await addTasks(store, key, registrations, command)
        else await registerDirective(store, entered, registrations, command)
        key = under
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        refused.push(row.report.row)
      }
    }
  }
  return refused
}

/** The inboxes are counted in eight parts of which only the sum is ever read. */
const leftIn = async (store: Store) => ({
  items: (await wholeTable(store)).filter(({ pk }) => pk !== inboxCountPartition),
  inboxes: await readInboxCounts(store),
})

let before: Item[]
let planned: Planned
let expected: Awaited<ReturnType<typeof leftIn>>

beforeAll(async () => {
  const store = await cityWith(codes)
  before = await wholeTable(store)
  planned = pressing(await plan(store, file, codes))
  expect(await typedIn(store, planned)).toEqual([])
  expected = await leftIn(store)
})

const states = (reports: readonly ReportedRow[]) =>
  Object.fromEntries(
    [...Map.groupBy(reports, ({ state }) => state)].map(([state, own]) => [state, own.length]),
  )

describe('what is left is the same, to the last item,', () => {
  it('as after a request for each row', async () => {
    const store = await storeWith(before)
    expect(states(await writePlanned(store, planned))).toEqual({ written: rows + 4 })
    expect(await leftIn(store)).toEqual(expected)
    expect(expected.inboxes.untaken).toBeGreaterThan(20)
  })

  it.each(['TransactionConflict', 'ThrottlingError'] as const)('after a %s', async (code) => {
    const store = await storeWith(before)
    const faulty = cancellingFirst(store, 4, code)
    expect(states(await writePlanned(faulty, planned))).toEqual({ written: rows + 4 })
    expect(faulty.cancelled()).toBe(4)
    expect(await leftIn(store)).toEqual(expected)
  })

  it('where the answer to a transaction was lost and the file is written again', async () => {
    const store = await storeWith(before)
    await expect(writePlanned(losingAnswerOf(store, 'TransactWrite'), planned)).rejects.toThrow('no answer')
    expect(states(await writePlanned(store, planned))).toEqual({ written: rows + 4 })
    expect(await leftIn(store)).toEqual(expected)
  })

  it('where every other row was there before', async () => {
    const store = await storeWith(before)
    const half = {
      ...planned,
      groups: planned.groups.map((group) => ({
        ...group,
        rows: group.rows.filter((_, place) => place % 2 === 0),
      })),
    }
    await writePlanned(store, half)
    expect(states(await writePlanned(store, planned))).toEqual({ written: rows + 4 })
    // Only the order in which the directives name their tasks is that of their entry.
    const inOrder = (items: readonly Item[]) =>
      items.map(({ taskIds, ...item }) => ({
        ...item,
        taskIds: Array.isArray(taskIds) && taskIds.toSorted(),
      }))
    const left = await leftIn(store)
    expect({ ...left, items: inOrder(left.items) }).toEqual({ ...expected, items: inOrder(expected.items) })
  })
})

it('two who write the same rows at once write each once', async () => {
  const store = await storeWith(before)
  const both = await Promise.all([writePlanned(store, planned), writePlanned(store, planned)])
  expect(both.map(states)).toEqual([{ written: rows + 4 }, { written: rows + 4 }])
  for (const year of [2020, 2021])
    expect(await recountYear(store, year, today)).toMatchObject({ equal: true })
  const tasks = (items: readonly Item[]) => items.filter(({ pk }) => String(pk).startsWith('D#')).length
  expect(tasks(await wholeTable(store))).toBe(tasks(expected.items))
})

it('a row that is refused by now does not stop those beside it, and is told with what to do', async () => {
  const [one, other] = [await storeWith(before), await storeWith(before)]
  for (const store of [one, other])
    await putDepartment(store, departmentOf('SAX', { validTo: '2021-06-30' }), 2021)
  const reports = await writePlanned(one, planned)
  const refused = reports.filter(({ state }) => state === 'wrong')
  expect(refused.length).toBeGreaterThan(5)
  for (const { errors } of refused)
    expect(errors).toMatchObject([{ column: 'Đơn vị chủ trì', code: 'department-not-valid' }])
  expect(await typedIn(other, planned)).toEqual(refused.map(({ row }) => row))
  expect(await leftIn(one)).toEqual(await leftIn(other))
})

it('somebody who registers under the same directive meanwhile loses nothing, nor does the list', async () => {
  const store = await storeWith(before)
  const key = planned.groups[3]?.rows[0]?.report.number ? '2021-07-01_4_UBND-TH' : ''
  let others = 0
  const beside = withCalls(store, async ({ name }, send) => {
    const answer = await send()
    if (name === 'TransactWrite' && (await readDirective(store, key)) && others < 3) {
      others += 1
      const given = { code: `somebody000${others}`, department: 'SAX' }
      const registration = registrationOf(given)
      const naming = { ...registration.naming, directive: key }
      await addTasks(store, key, [{ ...registration, naming }], commandNamed(`typed ${others}`))
    }
    return answer
  })
  expect(states(await writePlanned(beside, planned))).toEqual({ written: rows + 4 })
  const own = planned.groups[3]?.rows.reduce((sum, { report }) => sum + report.tasks, 0) ?? 0
  expect((await readDirective(store, key))?.taskIds).toHaveLength(own + 3)
  expect(await recountYear(store, 2021, today)).toMatchObject({ equal: true })
})

it('costs a call for ten rows where one by one it is more than one a row, and fewer units', async () => {
  const store = metered(await storeWith(before))
  await writePlanned(store, planned)
  const single = list.filter(
    ({ deadline, number, lead }) => !number && !deadline?.startsWith('ngày') && !lead?.includes(';'),
  )
  const another = fileOf([{ ...single[0], ...directive('900/UBND') }, ...single.slice(1, 100)])
  const ofOne = await plan(store, another, codes)
  store.spent()
  expect(states(await writePlanned(store, ofOne))).toEqual({ written: 100 })
  const { calls, reads, writes } = store.spent()
  expect(calls).toBeLessThanOrEqual(10)
  expect(reads).toBeLessThanOrEqual(3)
  expect(writes).toBeLessThanOrEqual(11 * 100)
})
