import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { type CityRecord, restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../functions/figures/today/recount/recount.ts'
import {
  putDepartment,
  readDepartment,
} from '../../../functions/organisation/departments/departments-store.ts'
import type { DepartmentSuccession } from '../../../functions/organisation/departments/succession/department-succession.ts'
import { readUser } from '../../../functions/organisation/people/users-store.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../functions/succession/night/scan-day.ts'
import { succeedDepartment } from '../../../functions/succession/succeed-department.ts'
import { listCoordinations } from '../../../functions/tasks/coordination/coordinations-store.ts'
import { openTasks } from '../../../functions/tasks/lists/open-tasks.ts'
import { newStore, wholeTable } from '../../support/dynamodb.ts'
import { withCalls } from '../../support/faults.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import { codeOf, departmentOf, departmentRecords, perform, registrationOf } from '../platform/table/city.ts'
import { lived } from '../platform/table/small-city.ts'
import { approve, askFor, finish, giveBack, july, starred } from '../tasks/task/stories.ts'
import { whenScanned } from './night/late-july.ts'

/*
 *  Thu 22 July  SXD ends, and STC takes over; a result and a request wait for their answers, and stay
 *  then         STC ends as well, on the same day or on the 24th
 *  Sun 25 July  the result is returned, the extension approved: who goes on with the work?
 */

const named = (name: string) => `SXD-2021-${codeOf(name)}`

const records: CityRecord[] = [
  ...departmentRecords('SXD', 'STC', 'SNV'),
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
  ...lived(registrationOf({ code: codeOf('result'), dueOn: july(30) }), [july(19), finish]),
  ...lived(registrationOf({ code: codeOf('asks'), dueOn: july(30) }), [july(19), askFor('2021-08-10')]),
  ...lived(
    registrationOf({ department: 'SNM', code: codeOf('others'), dueOn: july(30), coordinating: ['SXD'] }),
  ),
  ...departmentRecords('SNM'),
]

let store: Store

beforeEach(async () => {
  store = await newStore()
  await restoreCity(store, withDirectives(records))
})

const end = (of: Store, from: string, day: number, given: Pick<DepartmentSuccession, 'on' | 'successors'>) =>
  succeedDepartment({
    store: of,
    from,
    decision: { decision: 'Nghị quyết sắp xếp', ...given },
    by: 'qt.hethong',
    at: instantOf(july(day), '09:00'),
    today: july(day),
  })

const scan = (day: number) => scanDay(store, whenScanned(july(day)))

const answer = async () => {
  await perform(store, named('result'), giveBack, july(25))
  await perform(store, named('asks'), approve('2021-08-05'), july(25))
}

const openOf = async (department: string) => {
  const open: { assignedOn: string; dueOn?: string | undefined }[] = []
  for await (const page of openTasks(store, { department, today: july(26) })) open.push(...page)
  return open.map(({ assignedOn, dueOn }) => `${assignedOn} ${dueOn}`).sort()
}

describe('what waited for an answer while the successor ended as well', () => {
  it.each([
    [22, 'on the day on which it took over'],
    [24, 'later, before the answer'],
  ])(
    'goes to whom the successor’s tasks went to, from their first day on: ended on the %i, %s',
    async (ended) => {
      await end(store, 'SXD', 22, { on: july(22), successors: ['STC'] })
      await end(store, 'STC', 24, { on: july(ended), successors: ['SNV'] })
      await answer()
      expect((await scan(26)).successions).toEqual([{ department: 'SXD', moved: 2, kept: 0 }])
      expect(await openOf('SNV')).toEqual([`${july(ended)} 2021-07-30`, `${july(ended)} 2021-08-05`])
      expect([await openOf('SXD'), await openOf('STC')]).toEqual([[], []])
      expect(await readDepartment(store, 'SXD')).not.toHaveProperty('planned')
      expect((await recountYear(store, 2021, july(26))).equal).toBe(true)
      const before = await wholeTable(store)
      expect((await end(store, 'SXD', 26, { on: july(22), successors: ['STC'] })).moved).toBe(0)
      expect(await wholeTable(store)).toEqual(before)
    },
  )

  it('goes through several steps, to the main one where a successor was split', async () => {
    await end(store, 'SXD', 22, { on: july(22), successors: ['STC'] })
    await end(store, 'STC', 23, { on: july(23), successors: ['SNV'] })
    const parts = ['SMOT', 'SHAI'].map((code) => departmentOf(code, { validFrom: july(24) }))
    await end(store, 'SNV', 24, { on: july(24), successors: parts })
    await answer()
    expect((await scan(26)).successions).toMatchObject([{ department: 'SXD', moved: 2 }])
    expect(await openOf('SMOT')).toEqual([`${july(24)} 2021-07-30`, `${july(24)} 2021-08-05`])
  })

  it('stays where nobody takes over any more, and the reason is told until somebody does', async () => {
    await end(store, 'SXD', 22, { on: july(22), successors: ['STC'] })
    await putDepartment(store, departmentOf('STC', { validTo: july(24) }), 2021)
    await answer()
    expect((await scan(26)).successions).toMatchObject([{ moved: 0, refused: 'department-not-valid' }])
    const refused = { code: 'department-not-valid', department: 'STC', on: july(26) }
    expect((await readDepartment(store, 'SXD'))?.planned?.refused).toEqual(refused)
    expect(await openOf('SXD')).toHaveLength(2)
    await putDepartment(store, departmentOf('STC', { validTo: july(24), successors: ['SNV'] }), 2021)
    expect((await scan(27)).successions).toMatchObject([{ moved: 2, kept: 0 }])
    expect(await openOf('SNV')).toHaveLength(2)
  })
})

it('entered after its successor has ended, a decision gives tasks, parts and people to whoever is there now', async () => {
  await end(store, 'STC', 24, { on: july(24), successors: ['SNV'] })
  await answer()
  const { moved, parts, people } = await end(store, 'SXD', 26, { on: july(22), successors: ['STC'] })
  expect([moved, parts.moved, people]).toMatchObject([2, 1, [{ id: 'cv.sxd', department: 'SNV' }]])
  expect(await openOf('SNV')).toHaveLength(2)
  expect((await readUser(store, 'cv.sxd'))?.department).toBe('SNV')
  const { coordinations } = await listCoordinations(store, 'SNV', { limit: 50, after: undefined })
  expect(coordinations.map(({ id }) => id)).toEqual([`SNM-2021-${codeOf('others')}`])
})

it('what somebody changed in the moment of its handing over is handed over by the night', async () => {
  await answer()
  let isChanged = false
  const busy = withCalls(store, async ({ name, input }, send) => {
    const isOfTask = name === 'TransactWrite' && inspect(input, { depth: 9 }).includes(named('asks'))
    if (isOfTask && !isChanged) {
      isChanged = true
      await perform(store, named('asks'), starred(true), july(25))
    }
    return send()
  })
  const { moved, kept } = await end(busy, 'SXD', 25, { on: july(22), successors: ['STC'] })
  expect([moved, kept.map(({ id }) => id)]).toEqual([1, [named('asks')]])
  expect((await scan(26)).successions).toMatchObject([{ department: 'SXD', moved: 1, kept: 0 }])
  expect(await openOf('STC')).toHaveLength(2)
})
