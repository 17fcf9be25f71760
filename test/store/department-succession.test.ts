import { beforeAll, describe, expect, it } from 'vitest'
import { instantOf } from '../../functions/domain/dates.ts'
import type { DepartmentSuccession } from '../../functions/domain/succession.ts'
import type { Actor } from '../../functions/domain/user.ts'
import { succeedDepartment } from '../../functions/http/department-succession.ts'
import { readDepartment } from '../../functions/store/departments.ts'
import { openTasks } from '../../functions/store/open-tasks.ts'
import { recountYear } from '../../functions/store/recount.ts'
import { type CityRecord, restoreCity } from '../../functions/store/restore.ts'
import type { Store } from '../../functions/store/store.ts'
import { readTallies } from '../../functions/store/tallies.ts'
import { readTasks } from '../../functions/store/tasks.ts'
import { finish } from '../domain/stories.ts'
import { metered } from '../support/capacity.ts'
import { newStore, wholeTable } from '../support/dynamodb.ts'
import { dyingAt } from '../support/faults.ts'
import {
  codeOf,
  departmentOf,
  departmentRecords,
  directiveOf,
  perform,
  refusalOf,
  registrationOf,
} from './city.ts'
import { lived } from './small-city.ts'

const on = '2021-07-20'
const today = '2021-07-22'
const administrator: Actor = {
  id: 'qt.hethong',
  name: 'Quản trị',
  email: 'qt@example.org',
  role: 'administrator',
  active: true,
}

const callOf = (store: Store, code: string, body: Partial<DepartmentSuccession>, name = 'first') => ({
  store,
  actor: administrator,
  path: { code },
  query: undefined,
  ifMatch: undefined,
  command: { key: `qt.hethong~${name}`, bodyHash: name },
  body: { on, decision: 'Nghị quyết sắp xếp', successors: ['SNM'], ...body },
  now: instantOf(today, '09:00'),
  today,
})

const directive = directiveOf()
const count = 230

/** More open tasks than one request moves; two directives, so that neither list is full. */
const tasksOf = (department: string, tasks: number): CityRecord[] =>
  Array.from({ length: tasks }, (_, place) => {
    const dueOn = place % 10 === 9 ? undefined : `2021-08-${String(10 + (place % 20)).padStart(2, '0')}`
    return lived(
      registrationOf({ department, code: codeOf(department, place), ...(dueOn && { dueOn }) }, directive),
    )
  }).flat()

const openIds = async (store: Store, department: string): Promise<string[]> => {
  const ids: string[] = []
  for await (const page of openTasks(store, { department })) ids.push(...page.map(({ id }) => id))
  return ids
}

const cityWith = async (tasks: number): Promise<Store> => {
  const store = await newStore()
  const records = [...tasksOf('SXD', tasks), ...tasksOf('SGTVT', 3)]
  const taskIds = records.flatMap((record) => (record.kind === 'task' ? [record.facts.id] : []))
  await restoreCity(store, [
    ...departmentRecords('SXD', 'SGTVT'),
    { kind: 'directive', key: '2021-07-01_4651_UBND-KSTT', directive, taskIds },
    ...records,
  ])
  return store
}

describe('a merger of two departments with hundreds of open tasks', () => {
  const successors = [departmentOf('SNM', { validFrom: on })]
  let store: Store
  let waiting: string

  beforeAll(async () => {
    store = await cityWith(count)
    waiting = (await openIds(store, 'SXD'))[0] as string
    await perform(store, waiting, finish, '2021-07-19')
  })

  it('moves them page by page until none remains; what awaits an answer stays', async () => {
    const first = (await succeedDepartment(callOf(store, 'SXD', { successors }))).body
    expect(first).toMatchObject({ moved: 200, remaining: count - 201 })
    expect(first.department).toMatchObject({ validTo: '2021-07-19', successors: ['SNM'] })
    const second = (await succeedDepartment(callOf(store, 'SXD', { successors }, 'second'))).body
    expect(second).toMatchObject({ moved: count - 201, remaining: 0 })
    expect(second.kept).toEqual([{ id: waiting, why: 'awaiting-answer' }])
    expect((await succeedDepartment(callOf(store, 'SGTVT', { successors }))).body).toMatchObject({ moved: 3 })
    expect(await openIds(store, 'SXD')).toEqual([waiting])
    expect(await openIds(store, 'SNM')).toHaveLength(count + 2)
  })

  it('counts each once: those that left outside the rates, those that came with the new department', async () => {
    expect(await readTallies(store, 2021)).toMatchObject({
      SXD: { reassigned: count - 1, openInTerm: 1, openNoDeadline: 0 },
      SNM: { openInTerm: 207 - 1 + 3, openNoDeadline: 23 },
    })
    expect(await recountYear(store, 2021, today)).toMatchObject({ equal: true, differences: [] })
  })

  it('sent once more it changes nothing', async () => {
    const before = await wholeTable(store)
    expect((await succeedDepartment(callOf(store, 'SXD', { successors }, 'third'))).body).toMatchObject({
      moved: 0,
      remaining: 0,
    })
    expect(await wholeTable(store)).toEqual(before)
  })

  it('closes the old department to new tasks', async () => {
    expect(await readDepartment(store, 'SXD')).toMatchObject({ validTo: '2021-07-19' })
  })
})

describe('the price of a handing over', () => {
  it('is at most 17 write units and one read unit a task while its directive’s list is short', async () => {
    const store = metered(await cityWith(6))
    store.spent()
    const successors = [departmentOf('SNM', { validFrom: on })]
    const { body } = await succeedDepartment(callOf(store, 'SXD', { successors }))
    const { reads, writes } = store.spent()
    expect(body.moved).toBe(6)
    expect(writes).toBeLessThanOrEqual(17 * 6)
    // The departments and the tally that is opened are read once, consistently.
    expect(reads).toBeLessThanOrEqual(6 + 5)
  })
})

describe('a split', () => {
  it('gives each task to the department it is named for, the others to the first', async () => {
    const store = await cityWith(4)
    const ids = await openIds(store, 'SXD')
    const successors = [departmentOf('SMOT', { validFrom: on }), departmentOf('SHAI', { validFrom: on })]
    const tasks = [{ id: ids[1] as string, to: 'SHAI' }]
    await succeedDepartment(callOf(store, 'SXD', { successors, tasks }))
    const [heirOfFirst, heirOfSecond] = [await openIds(store, 'SMOT'), await openIds(store, 'SHAI')]
    expect([heirOfFirst.length, heirOfSecond.length]).toEqual([3, 1])
    const [old, heir] = await readTasks(store, [ids[1] as string, heirOfSecond[0] as string])
    expect(old?.lifecycle).toBe('reassigned')
    expect(heir).toMatchObject({ title: old?.title, directive: old?.directive, assignedOn: on })
  })
})

describe('a succession that stops half-way', () => {
  it('on its way to a call: sent again it goes on and ends as one that did not stop', async () => {
    const store = await cityWith(20)
    const successors = [departmentOf('SNM', { validFrom: on })]
    const broken = dyingAt(store, 25)
    await expect(succeedDepartment(callOf(broken, 'SXD', { successors }))).rejects.toThrow('died')
    const before = (await openIds(store, 'SNM')).length
    expect(before).toBeGreaterThan(0)
    const { body } = await succeedDepartment(callOf(store, 'SXD', { successors }, 'again'))
    expect(body).toMatchObject({ moved: 20 - before, remaining: 0, kept: [] })
    expect(await openIds(store, 'SNM')).toHaveLength(20)
    expect((await recountYear(store, 2021, today)).equal).toBe(true)
  })
})

describe('a succession that is refused', () => {
  it.each([
    ['unknown-department', { successors: ['SKHAC'] }],
    ['department-not-valid', { successors: [departmentOf('SNM', { validFrom: '2021-07-21' })] }],
    ['succeeds-itself', { successors: ['SXD'] }],
    ['succession-in-future', { on: '2021-07-23', successors: ['SGTVT'] }],
  ])('%s: leaves everything as it was', async (code, body) => {
    const store = await cityWith(1)
    const before = await wholeTable(store)
    expect((await refusalOf(succeedDepartment(callOf(store, 'SXD', body)))).code).toBe(code)
    expect(await wholeTable(store)).toEqual(before)
  })
})
