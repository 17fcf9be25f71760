import { beforeEach, describe, expect, it } from 'vitest'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { withdraw } from '../../../../functions/tasks/ending/lifecycle.ts'
import { withheldTasks } from '../../../../functions/tasks/lists/planned-tasks.ts'
import { giveDueTasks } from '../../../../functions/tasks/planned/giving-store.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { departmentOf, perform } from '../../platform/table/city.ts'
import {
  asOf,
  cityOfDuties,
  expectInOrder,
  figuresToday,
  listed,
  monthly,
  registerOn,
  scan,
} from './duties.ts'

/** A department that ends with nobody to follow it is given nothing more, whether or not the scan runs. */

let store: Store

/** Monthly reports of Sở Xây dựng from July to October, July's given at once. */
beforeEach(async () => {
  store = await cityOfDuties(await newStore())
  await registerOn(store, '2021-07-01', [monthly({ until: '2021-10-31' })])
})

const sxd = (validTo?: LocalDate) => departmentOf('SXD', validTo ? { validTo } : {})

const endOn = async (validTo: LocalDate | undefined, today: LocalDate) => {
  await putDepartment(store, sxd(validTo), 2021)
  await giveDueTasks(store, sxd(validTo), { today, at: instantOf(today, '09:00'), by: 'qt.mot' })
}

const givenBy = async (today: LocalDate) =>
  (await listed(store, today, { status: 'open' })).map(({ assignedOn }) => assignedOn)

const withheld = async (validTo: LocalDate) =>
  (await withheldTasks(store, sxd(validTo))).map(({ assignedOn }) => assignedOn)

describe.each(['each time', 'never'])('a department that ends on 31 August; the scan runs %s', (scans) => {
  const comeTo = async (day: LocalDate) => {
    if (scans === 'each time') await scan(store, day)
  }

  it('is not given what was planned for later, and no figure counts it', async () => {
    await comeTo('2021-08-10')
    await endOn('2021-08-31', '2021-08-10')
    for (const day of ['2021-08-31', '2021-09-01', '2021-10-01', '2021-11-02'] as const) {
      await comeTo(day)
      expect([day, await givenBy(day)]).toEqual([day, ['2021-07-01', '2021-08-01']])
      expect([day, await figuresToday(store, day)]).toEqual([day, '0/2/2'])
      const planned = await listed(store, day, { status: 'planned' })
      expect(planned.map(({ assignedOn }) => assignedOn)).toEqual(await withheld('2021-08-31'))
      expect(planned).toHaveLength(2)
    }
    expect(await asOf(store, '2021-10-15', '2021-11-02')).toBe('0/2/2')
    await scan(store, '2021-11-02')
    await expectInOrder(store, '2021-11-02')
  })

  it('has none of it in its figures when it is withdrawn after its day', async () => {
    await endOn('2021-08-31', '2021-07-20')
    await comeTo('2021-10-15')
    for (const { id } of await withheldTasks(store, sxd('2021-08-31')))
      await perform(store, id, (task, today) => withdraw(task, { reason: '-' }, today), '2021-10-15')
    expect(await figuresToday(store, '2021-10-15')).toBe('0/2/2')
    await scan(store, '2021-10-16')
    expect(await figuresToday(store, '2021-10-16')).toBe('0/2/2')
    await expectInOrder(store, '2021-10-16')
  })

  it('whose end is put off or taken back is given it from then on; no past day changes', async () => {
    await endOn('2021-08-31', '2021-07-20')
    await comeTo('2021-09-20')
    await endOn('2021-09-30', '2021-09-20')
    expect(await withheld('2021-09-30')).toEqual(['2021-10-01'])
    expect(await figuresToday(store, '2021-09-20')).toBe('0/3/3')
    await endOn(undefined, '2021-09-25')
    await comeTo('2021-10-02')
    expect(await figuresToday(store, '2021-10-02')).toBe('0/4/4')
    expect(await asOf(store, '2021-09-19', '2021-10-02')).toBe('0/2/2')
    expect(await asOf(store, '2021-09-20', '2021-10-02')).toBe('0/3/3')
    await scan(store, '2021-10-03')
    await expectInOrder(store, '2021-10-03')
  })

  it('is given overdue what is released after its due date, with its miss recorded', async () => {
    await endOn('2021-08-31', '2021-07-20')
    await comeTo('2021-10-10')
    await endOn(undefined, '2021-10-10')
    for (const day of ['2021-10-10', '2021-10-11', '2021-10-20'] as const) {
      await comeTo(day)
      expect([day, await figuresToday(store, day)]).toEqual([day, '0/4/4'])
      const late = await listed(store, day, { status: 'open-overdue' })
      expect(late.map(({ assignedOn }) => assignedOn)).toEqual(['2021-07-01', '2021-08-01', '2021-09-01'])
    }
    await scan(store, '2021-10-21')
    await expectInOrder(store, '2021-10-21')
  })
})

it('where the change of a department stopped half-way, the night withholds and releases', async () => {
  await putDepartment(store, sxd('2021-08-31'), 2021)
  await scan(store, '2021-09-01')
  expect(await givenBy('2021-09-01')).toEqual(['2021-07-01', '2021-08-01'])
  expect(await withheld('2021-08-31')).toEqual(['2021-09-01', '2021-10-01'])
  await putDepartment(store, sxd(), 2021)
  await scan(store, '2021-09-02')
  expect(await figuresToday(store, '2021-09-02')).toBe('0/3/3')
  await scan(store, '2021-10-01')
  expect(await figuresToday(store, '2021-10-01')).toBe('0/4/4')
  await expectInOrder(store, '2021-10-01')
})
