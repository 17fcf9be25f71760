import { isDeepStrictEqual } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { type CityRecord, restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../functions/figures/today/recount/recount.ts'
import {
  putDepartment,
  readDepartment,
} from '../../../functions/organisation/departments/departments-store.ts'
import type { DepartmentSuccession } from '../../../functions/organisation/departments/succession/department-succession.ts'
import withdrawSuccession from '../../../functions/organisation/departments/succession/withdraw-succession.operation.ts'
import { readTallies } from '../../../functions/organisation/departments/tallies-store.ts'
import { readUser } from '../../../functions/organisation/people/users-store.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../functions/succession/night/scan-day.ts'
import { succeedDepartment } from '../../../functions/succession/succeed-department.ts'
import { openTasks } from '../../../functions/tasks/lists/open-tasks.ts'
import { readHistory } from '../../../functions/tasks/task/tasks-store.ts'
import { metered } from '../../support/capacity.ts'
import { newStore, storeWith, wholeTable } from '../../support/dynamodb.ts'
import { dyingAt, withCalls } from '../../support/faults.ts'
import { memoryStoreWith } from '../../support/memory-table/store-with.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import { codeOf, departmentOf, departmentRecords, perform, registrationOf } from '../platform/table/city.ts'
import { lived } from '../platform/table/small-city.ts'
import { finish, giveBack, july } from '../tasks/task/stories.ts'
import { whenScanned } from './night/late-july.ts'

/*
 *  Mon 19 July  administrator enters: SXD goes into the new SXDM from Thu 22 July on
 *  Thu 22 July  00:15, the scan: SXD ends on the 21st; its tasks, its people and its part in STC's task go over
 */

const on = july(22)
const successor = departmentOf('SXDM', { validFrom: on })

const records: CityRecord[] = [
  ...departmentRecords('SXD', 'STC'),
  {
    kind: 'user',
    user: {
      id: 'cv.sxd',
      name: 'Bà cv',
      email: 'cv@example.org',
      role: 'clerk',
      department: 'SXD',
      active: true,
    },
  },
  ...lived(registrationOf({ code: codeOf('late'), dueOn: july(21) })),
  ...lived(registrationOf({ code: codeOf('open'), dueOn: july(30) })),
  ...lived(registrationOf({ code: codeOf('waits'), dueOn: july(30) }), [july(19), finish]),
  ...lived(
    registrationOf({ department: 'STC', code: codeOf('ofstc'), dueOn: july(30), coordinating: ['SXD'] }),
  ),
]

const handing = (store: Store, today: LocalDate, decision: Partial<DepartmentSuccession> = {}) => ({
  store,
  from: 'SXD',
  decision: { on, decision: 'Nghị quyết sắp xếp', successors: [successor], ...decision },
  by: 'qt.hethong',
  at: instantOf(today, '09:00'),
  today,
})

const enter = (store: Store, decision?: Partial<DepartmentSuccession>) =>
  succeedDepartment(handing(store, july(19), decision))

const openIds = async (store: Store, department: string): Promise<string[]> => {
  const ids: string[] = []
  for await (const page of openTasks(store, { department, today: on })) ids.push(...page.map(({ id }) => id))
  return ids
}

const scan = (store: Store, day: number, late = 0) => scanDay(store, whenScanned(july(day), late))

/** Without what tells when a run was, since a later run tells a later hour. */
/** Without the moments of writing, and how long a run took. */
const untimed = (items: readonly Item[]) => items.map(({ at: _, stateAt: __, seconds: ___, ...item }) => item)

let store: Store

beforeEach(async () => {
  store = await newStore()
  await restoreCity(store, withDirectives(records))
})

describe('until its day', () => {
  it('nothing changes but that the register tells it', async () => {
    await scan(store, 19)
    const before = await wholeTable(store)
    expect(await enter(store)).toMatchObject({ moved: 0, remaining: 0, successors: [{ code: 'SXDM' }] })
    const [changed, ...others] = (await wholeTable(store)).filter(
      (item) => !before.some((one) => isDeepStrictEqual(one, item)),
    )
    expect(others).toEqual([])
    expect(changed).toMatchObject({ sk: 'SXD', planned: { on, by: 'qt.hethong', successors: [successor] } })
    expect(changed).not.toHaveProperty('validTo')
    expect(await scan(store, 21)).not.toHaveProperty('successions')
    expect(await openIds(store, 'SXD')).toHaveLength(3)
    expect(await readDepartment(store, 'SXDM')).toBeUndefined()
  })

  it('another decision takes its place', async () => {
    await enter(store)
    await enter(store, { on: july(26), successors: ['STC'] })
    expect((await readDepartment(store, 'SXD'))?.planned).toMatchObject({ on: july(26), successors: ['STC'] })
    expect(await scan(store, 22)).not.toHaveProperty('successions')
    expect(await scan(store, 26)).toMatchObject({ successions: [{ department: 'SXD', moved: 3, kept: 1 }] })
    expect(await openIds(store, 'STC')).toHaveLength(3)
  })

  it('withdrawn, it leaves everything as if it had not been entered', async () => {
    const before = await wholeTable(store)
    await enter(store)
    await withdrawSuccession.run({ store, path: { code: 'SXD' } } as never)
    expect(await wholeTable(store)).toEqual(before)
    expect(await scan(store, 22)).not.toHaveProperty('successions')
  })
})

describe('on its day', () => {
  beforeEach(async () => {
    await enter(store)
    await scan(store, 21)
  })

  it('the scan hands over tasks, parts and people, in the name of who decided', async () => {
    const { successions } = await scan(store, 22)
    expect(successions).toEqual([{ department: 'SXD', moved: 3, kept: 1 }])
    const old = await readDepartment(store, 'SXD')
    expect(old).toMatchObject({ validTo: july(21), successors: ['SXDM'] })
    expect(old).toHaveProperty('planned')
    expect(await readDepartment(store, 'SXDM')).toEqual(successor)
    expect(await openIds(store, 'SXD')).toEqual([`SXD-2021-${codeOf('waits')}`])
    expect(await openIds(store, 'SXDM')).toHaveLength(2)
    expect((await readUser(store, 'cv.sxd'))?.department).toBe('SXDM')
    const history = await readHistory(store, `SXD-2021-${codeOf('late')}`)
    expect(history.find(({ details }) => details.type === 'reassigned')).toMatchObject({
      by: 'qt.hethong',
      on,
    })
    expect(history.filter(({ details }) => details.type === 'deadline-missed')).toHaveLength(1)
  })

  it('the figures of that night are those of the new department', async () => {
    await scan(store, 22)
    expect(await readTallies(store, 2021)).toMatchObject({
      SXD: { reassigned: 2, openInTerm: 1 },
      SXDM: { openInTerm: 2, openOverdue: 0 },
    })
    expect((await recountYear(store, 2021, on)).equal).toBe(true)
  })

  it('a second time it writes nothing', async () => {
    await scan(store, 22)
    const before = await wholeTable(store)
    await scan(store, 22)
    expect(await wholeTable(store)).toEqual(before)
  })

  it('killed on its way and run again it ends the same', async () => {
    const items = await wholeTable(store)
    let calls = 0
    const whole = await storeWith(items)
    const counted = withCalls(whole, ({ number }, send) => {
      calls = number
      return send()
    })
    await scan(counted, 22)
    const table = await wholeTable(whole)
    for (let place = 1; place <= calls; place += 6) {
      const killed = await memoryStoreWith(items)
      await expect(scan(dyingAt(killed, place), 22)).rejects.toThrow(`died at call ${place}`)
      await scan(killed, 22)
      expect(untimed(await wholeTable(killed)), `killed at call ${place}`).toEqual(untimed(table))
    }
  })

  it('when the scan does not come, the administrator sends it and ends the same', async () => {
    expect(await succeedDepartment(handing(store, on))).toMatchObject({
      moved: 2,
      remaining: 0,
      people: [{ id: 'cv.sxd' }],
    })
    expect(await readDepartment(store, 'SXD')).toHaveProperty('planned')
    expect(await scan(store, 22)).toMatchObject({ successions: [{ moved: 0, kept: 1 }] })
    expect((await recountYear(store, 2021, on)).equal).toBe(true)
  })

  it('two days late it is done on the day it runs', async () => {
    expect((await scan(store, 22, 2)).successions).toMatchObject([{ moved: 3, kept: 1 }])
    expect((await recountYear(store, 2021, july(24))).equal).toBe(true)
    const history = await readHistory(store, `SXD-2021-${codeOf('open')}`)
    expect(history.at(-1)).toMatchObject({ on: july(24), details: { type: 'reassigned' } })
  })

  it('what waited is handed over by the night after its answer, once, and then nothing is planned any more', async () => {
    await scan(store, 22)
    expect(await readDepartment(store, 'SXD')).toHaveProperty('planned')
    expect((await scan(store, 23)).successions).toMatchObject([{ moved: 0, kept: 1 }])
    await perform(store, `SXD-2021-${codeOf('waits')}`, giveBack, july(23))
    expect((await scan(store, 24)).successions).toMatchObject([{ moved: 1, kept: 0 }])
    expect(await openIds(store, 'SXD')).toEqual([])
    expect(await openIds(store, 'SXDM')).toHaveLength(3)
    expect(await readDepartment(store, 'SXD')).not.toHaveProperty('planned')
    expect(await scan(store, 25)).not.toHaveProperty('successions')
    expect((await recountYear(store, 2021, july(25))).equal).toBe(true)
  })

  it('what waited when a department was ended at once is handed over by the night after its answer', async () => {
    await withdrawSuccession.run({ store, path: { code: 'SXD' } } as never)
    expect(await succeedDepartment(handing(store, on))).toMatchObject({
      moved: 2,
      kept: [{ why: 'awaiting-answer' }],
    })
    await perform(store, `SXD-2021-${codeOf('waits')}`, giveBack, on)
    expect((await scan(store, 23)).successions).toMatchObject([{ moved: 1, kept: 0 }])
    expect([await openIds(store, 'SXD'), (await openIds(store, 'SXDM')).length]).toEqual([[], 3])
  })

  it('what waited is handed over by the administrator after the answer', async () => {
    await scan(store, 22)
    await perform(store, `SXD-2021-${codeOf('waits')}`, giveBack, on)
    expect(await succeedDepartment(handing(store, on))).toMatchObject({ moved: 1, kept: [] })
  })
})

describe('that cannot be carried out', () => {
  it('keeps the reason, does not stop the night, and is tried again the next one', async () => {
    await enter(store, { successors: ['STC'] })
    const stc = departmentOf('STC')
    await putDepartment(store, { ...stc, validTo: july(21) }, 2021)
    expect(await scan(store, 22)).toMatchObject({
      snapshots: 1,
      successions: [{ department: 'SXD', moved: 0, refused: 'department-not-valid' }],
    })
    const { planned, ...department } = (await readDepartment(store, 'SXD')) ?? {}
    expect(planned?.refused).toEqual({ code: 'department-not-valid', department: 'STC', on })
    expect(department).toEqual(departmentOf('SXD'))
    await putDepartment(store, stc, 2021)
    expect((await scan(store, 23)).successions).toMatchObject([{ moved: 3, kept: 1 }])
    expect((await readDepartment(store, 'SXD'))?.planned).not.toHaveProperty('refused')
  })
})

it('a night without one reads no more than before, though one is planned', async () => {
  const readsOf = async (of: Store) => {
    const counted = metered(of)
    counted.spent()
    await scan(counted, 20)
    return counted.spent().reads
  }
  const plain = await storeWith(await wholeTable(store))
  await enter(store)
  expect(await readsOf(store)).toBe(await readsOf(plain))
})
