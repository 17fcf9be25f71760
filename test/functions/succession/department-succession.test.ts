import { beforeAll, describe, expect, it } from 'vitest'
import { type CityRecord, restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../functions/figures/today/recount/recount.ts'
import { readDepartment } from '../../../functions/organisation/departments/departments-store.ts'
import type { DepartmentSuccession } from '../../../functions/organisation/departments/succession/department-succession.ts'
import { readTallies } from '../../../functions/organisation/departments/tallies-store.ts'
import type { User } from '../../../functions/organisation/people/user.ts'
import { readUser } from '../../../functions/organisation/people/users-store.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { dayOfMonth, instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { succeedDepartment } from '../../../functions/succession/succeed-department.ts'
import { coordinationsOf } from '../../../functions/tasks/coordination/coordination.ts'
import { listCoordinations } from '../../../functions/tasks/coordination/coordinations-store.ts'
import { openTasks } from '../../../functions/tasks/lists/open-tasks.ts'
import { readHistory, readTasks } from '../../../functions/tasks/task/tasks-store.ts'
import { metered } from '../../support/capacity.ts'
import { newStore, wholeTable } from '../../support/dynamodb.ts'
import { dyingAt } from '../../support/faults.ts'
import {
  codeOf,
  departmentOf,
  departmentRecords,
  directiveOf,
  perform,
  refusalOf,
  registrationOf,
} from '../platform/table/city.ts'
import { lived } from '../platform/table/small-city.ts'
import { finish } from '../tasks/task/stories.ts'

const on: LocalDate = '2021-07-20'
const today: LocalDate = '2021-07-22'

const handing = (store: Store, from: string, decision: Partial<DepartmentSuccession>) => ({
  store,
  from,
  decision: { on, decision: 'Nghị quyết sắp xếp', successors: ['SNM'], ...decision },
  by: 'qt.hethong',
  at: instantOf(today, '09:00'),
  today,
})

const directive = directiveOf()
const count = 230

/** More open tasks than one request moves; two directives, so that neither list is full. */
const tasksOf = (department: string, tasks: number): CityRecord[] =>
  Array.from({ length: tasks }, (_, place) => {
    const dueOn = place % 10 === 9 ? undefined : dayOfMonth(2021, 8, 10 + (place % 20))
    return lived(
      registrationOf({ department, code: codeOf(department, place), ...(dueOn && { dueOn }) }, directive),
    )
  }).flat()

const openIds = async (store: Store, department: string): Promise<string[]> => {
  const ids: string[] = []
  for await (const page of openTasks(store, { department, today: '2021-07-26' }))
    ids.push(...page.map(({ id }) => id))
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
    const first = await succeedDepartment(handing(store, 'SXD', { successors }))
    expect(first).toMatchObject({ moved: 200, remaining: count - 201 })
    expect(first.department).toMatchObject({ validTo: '2021-07-19', successors: ['SNM'] })
    const second = await succeedDepartment(handing(store, 'SXD', { successors }))
    expect(second).toMatchObject({ moved: count - 201, remaining: 0 })
    expect(second.kept).toEqual([{ id: waiting, why: 'awaiting-answer' }])
    expect(await succeedDepartment(handing(store, 'SGTVT', { successors }))).toMatchObject({ moved: 3 })
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
    expect(await succeedDepartment(handing(store, 'SXD', { successors }))).toMatchObject({
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
  it('is at most 18 write units and two read units a task while its directive’s list is short', async () => {
    const store = metered(await cityWith(6))
    store.spent()
    const successors = [departmentOf('SNM', { validFrom: on })]
    const body = await succeedDepartment(handing(store, 'SXD', { successors }))
    const { reads, writes } = store.spent()
    expect(body.moved).toBe(6)
    expect(writes).toBeLessThanOrEqual(18 * 6)
    // The departments, the tally that is opened and the saved lists are read once, consistently; what is planned, by two queries.
    expect(reads).toBeLessThanOrEqual(2 * 6 + 8)
  })
})

describe('a split', () => {
  it('gives each task to the department it is named for, the others to the first', async () => {
    const store = await cityWith(4)
    const ids = await openIds(store, 'SXD')
    const successors = [departmentOf('SMOT', { validFrom: on }), departmentOf('SHAI', { validFrom: on })]
    const tasks = [{ id: ids[1] as string, to: 'SHAI' }]
    await succeedDepartment(handing(store, 'SXD', { successors, tasks }))
    const [heirOfFirst, heirOfSecond] = [await openIds(store, 'SMOT'), await openIds(store, 'SHAI')]
    expect([heirOfFirst.length, heirOfSecond.length]).toEqual([3, 1])
    const [old, heir] = await readTasks(store, [ids[1] as string, heirOfSecond[0] as string])
    expect(old?.lifecycle).toBe('reassigned')
    expect(heir).toMatchObject({ title: old?.title, directive: old?.directive, assignedOn: on })
  })
})

describe('whom and what else a department leaves', () => {
  const people: CityRecord[] = [
    ['gd.sxd', 'head', 'SXD'],
    ['cv.sxd', 'clerk', 'SXD'],
    ['cv.sgtvt', 'clerk', 'SGTVT'],
  ].map(([id, role, department]) => ({
    kind: 'user',
    user: { id, name: `Bà ${id}`, email: `${id}@example.org`, role, department, active: true } as User,
  }))
  const dueOn = '2021-08-20'
  const coordinated = lived(
    registrationOf({ department: 'SGTVT', dueOn, coordinating: ['SXD'], forInformation: ['STC'] }, directive),
  )
  const led = lived(
    registrationOf({ department: 'SXD', code: codeOf('led'), dueOn, coordinating: ['STC'] }, directive),
  )
  const [taskOfOthers, ownTask] = [coordinated, led].map(
    ([record]) => record?.kind === 'task' && record.facts.id,
  ) as [string, string]

  const cityOfParts = async (): Promise<Store> => {
    const store = await newStore()
    await restoreCity(store, [
      ...departmentRecords('SXD', 'SGTVT', 'STC'),
      ...people,
      { kind: 'directive', key: '2021-07-01_4651_UBND-KSTT', directive, taskIds: [taskOfOthers, ownTask] },
      ...coordinated,
      ...led,
    ])
    return store
  }
  const successors = [departmentOf('SMOT', { validFrom: on }), departmentOf('SHAI', { validFrom: on })]
  const partsOf = async (store: Store, department: string) =>
    (await listCoordinations(store, department, { limit: 50, after: undefined })).coordinations.map(
      ({ id, role, dueOn: due }) => [id, role, due],
    )

  it('its people go with it, each in the same role, and the answer names them; the others stay', async () => {
    const store = await cityOfParts()
    const named = { successors, people: [{ id: 'cv.sxd', to: 'SHAI' }] }
    const body = await succeedDepartment(handing(store, 'SXD', named))
    expect(body.people).toEqual([
      { id: 'cv.sxd', name: 'Bà cv.sxd', role: 'clerk', active: true, department: 'SHAI' },
      { id: 'gd.sxd', name: 'Bà gd.sxd', role: 'head', active: true, department: 'SMOT' },
    ])
    expect((await readUser(store, 'gd.sxd'))?.department).toBe('SMOT')
    expect((await readUser(store, 'cv.sgtvt'))?.department).toBe('SGTVT')
    expect((await succeedDepartment(handing(store, 'SXD', named))).people).toEqual([])
  })

  it('its part in a task of others goes to its successor, once, in the history and beside the task', async () => {
    const store = await cityOfParts()
    const body = await succeedDepartment(handing(store, 'SXD', { successors }))
    expect(body.parts).toEqual({ moved: 1, remaining: 0, kept: [] })
    expect(await partsOf(store, 'SMOT')).toEqual([[taskOfOthers, 'coordinating', undefined]])
    expect(await partsOf(store, 'SXD')).toEqual([[taskOfOthers, 'released', undefined]])
    const parts = coordinationsOf(taskOfOthers, await readHistory(store, taskOfOthers))
    expect(parts.map(({ department, role }) => `${department} ${role}`)).toEqual([
      'STC information',
      'SXD released',
      'SMOT coordinating',
    ])
    const before = await wholeTable(store)
    const repeated = await succeedDepartment(handing(store, 'SXD', { successors }))
    expect(repeated.parts).toEqual({ moved: 0, remaining: 0, kept: [] })
    expect(await wholeTable(store)).toEqual(before)
    expect((await recountYear(store, 2021, today)).equal).toBe(true)
  })

  it('who coordinates in its own task does so in the one that takes it over', async () => {
    const store = await cityOfParts()
    await succeedDepartment(handing(store, 'SXD', { successors }))
    const [heir] = await openIds(store, 'SMOT')
    expect((await partsOf(store, 'STC')).filter(([id]) => id === heir)).toEqual([
      [heir, 'coordinating', undefined],
    ])
    const parts = coordinationsOf(String(heir), await readHistory(store, String(heir)))
    expect(parts).toEqual([{ id: heir, department: 'STC', role: 'coordinating' }])
  })
})

describe('a succession that stops half-way', () => {
  it('on its way to a call: sent again it goes on and ends as one that did not stop', async () => {
    const store = await cityWith(20)
    const successors = [departmentOf('SNM', { validFrom: on })]
    const broken = dyingAt(store, 25)
    await expect(succeedDepartment(handing(broken, 'SXD', { successors }))).rejects.toThrow('died')
    const before = (await openIds(store, 'SNM')).length
    expect(before).toBeGreaterThan(0)
    const body = await succeedDepartment(handing(store, 'SXD', { successors }))
    expect(body).toMatchObject({ moved: 20 - before, remaining: 0, kept: [] })
    expect(await openIds(store, 'SNM')).toHaveLength(20)
    expect((await recountYear(store, 2021, today)).equal).toBe(true)
  })
})

describe('a succession that is refused', () => {
  it.each<[string, Partial<DepartmentSuccession>]>([
    ['unknown-department', { successors: ['SKHAC'] }],
    ['department-not-valid', { successors: [departmentOf('SNM', { validFrom: '2021-07-21' })] }],
    ['succeeds-itself', { successors: ['SXD'] }],
    ['succession-too-far', { on: '2023-01-01', successors: ['SGTVT'] }],
    ['unknown-department', { on: '2021-07-23', successors: ['SKHAC'] }],
  ])('%s: leaves everything as it was', async (code, body) => {
    const store = await cityWith(1)
    const before = await wholeTable(store)
    expect((await refusalOf(succeedDepartment(handing(store, 'SXD', body)))).code).toBe(code)
    expect(await wholeTable(store)).toEqual(before)
  })
})
