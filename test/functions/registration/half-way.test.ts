import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../functions/figures/today/recount/recount.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { taskIdOf } from '../../../functions/shared/ids.ts'
import { succeedDepartment } from '../../../functions/succession/succeed-department.ts'
import { writeSuccession } from '../../../functions/tasks/ending/endings-store.ts'
import { reassign, split } from '../../../functions/tasks/ending/lifecycle.ts'
import type { TaskFacts } from '../../../functions/tasks/task/task.ts'
import { newStore, storeWith, wholeTable } from '../../support/dynamodb.ts'
import { dyingAt, losingAnswerOf } from '../../support/faults.ts'
import { memoryStoreWith } from '../../support/memory-table/store-with.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import {
  codeOf,
  commandOf,
  departmentOf,
  departmentRecords,
  factsOf,
  registrationOf,
} from '../platform/table/city.ts'
import { lived } from '../platform/table/small-city.ts'
import { july, update } from '../tasks/task/stories.ts'

/**
 * Verbs of several calls, killed on the way to each of them and sent again: they end as one that did not stop, with
 * nothing doubled and no moment in which the tallies are not the tasks.
 */

const id = taskIdOf('SXD', '2021-07-01', codeOf('task'))
const today = july(22)
const directive = '2021-07-01_4651_UBND-KSTT'
let items: Item[]
let before: TaskFacts

beforeAll(async () => {
  const store = await newStore()
  const user = (userId: string, department: string) => ({
    kind: 'user' as const,
    user: {
      id: userId,
      name: userId,
      email: `${userId}@example.org`,
      role: 'clerk' as const,
      department,
      active: true,
    },
  })
  await restoreCity(store, [
    ...departmentRecords('SXD', 'SNV', 'STC'),
    user('cv.sxd', 'SXD'),
    ...withDirectives([
      ...lived(registrationOf({ dueOn: july(30) }), [july(5), update]),
      ...lived(
        registrationOf({
          code: codeOf('part'),
          department: 'SNV',
          dueOn: july(30),
          coordinating: ['SXD'],
        }),
      ),
    ]),
  ])
  items = await wholeTable(store)
  before = await factsOf(store, id)
})

const successor = departmentOf('SNM', { validFrom: july(20) })

const succession = (store: Store) =>
  succeedDepartment({
    store,
    from: 'SXD',
    decision: { on: july(20), decision: 'Nghị quyết sắp xếp', successors: [successor] },
    by: 'qt.hethong',
    at: instantOf(today, '09:00'),
    today,
  })

const heir = (department: string, place: number) => ({
  id: taskIdOf(department, today, codeOf('heir', place)),
  department,
  title: `Phần ${place}`,
})

/** The first tasks of these departments this year: their tallies are opened on the way. */
const handing = (rule: () => ReturnType<typeof split>) => async (store: Store) => {
  const { ended, opened } = rule()
  const registrations = opened.map((change, place) => ({
    change,
    naming: { title: `Phần ${place}`, directive },
  }))
  const planned = { ended: { ...ended, before }, opened: registrations, directive }
  await writeSuccession(store, planned, commandOf('handing', { at: instantOf(today, '09:00') }))
}

const verbs: readonly [name: string, action: (store: Store) => Promise<unknown>][] = [
  [
    'a task given to another department',
    handing(() => reassign(before, { reason: 'Chuyển' }, heir('STC', 0), today)),
  ],
  [
    'a task split between two',
    handing(() => split(before, { reason: 'Tách' }, [heir('STC', 0), heir('SNV', 1)], today)),
  ],
  ['a department succeeded: its people, tasks and parts', succession],
]

const expectInOrder = async (store: Store, when: string) =>
  expect((await recountYear(store, 2021, today)).differences, when).toEqual([])

describe('killed on the way to each of its calls and sent again, it ends as if it had not stopped', () => {
  it.each(verbs)('%s', async (_, action) => {
    const calm = await storeWith(items)
    await action(calm)
    const expected = await wholeTable(calm)
    expect(expected).not.toEqual(items)
    for (let place = 1; ; place += 1) {
      const store = await memoryStoreWith(items)
      const isDead = await action(dyingAt(store, place)).then(
        () => false,
        () => true,
      )
      if (!isDead) {
        expect(place).toBeGreaterThan(3)
        return
      }
      await expectInOrder(store, `killed at call ${place}`)
      await action(store)
      expect(await wholeTable(store), `killed at call ${place}`).toEqual(expected)
    }
  })

  it.each(verbs)('%s: the answer of a transaction is lost', async (_, action) => {
    const calm = await storeWith(items)
    await action(calm)
    const store = await storeWith(items)
    await expect(action(losingAnswerOf(store, 'TransactWrite'))).rejects.toThrow()
    await action(store)
    expect(await wholeTable(store)).toEqual(await wholeTable(calm))
  })
})
