import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { listTasks, type Place, type TaskListQuery } from '../../../../functions/tasks/lists/task-list.ts'
import { boardStateOf, boardStates } from '../../../../functions/tasks/overview/board.ts'
import {
  awaitingOf,
  doneStatuses,
  listedStatusOn,
  openStatuses,
  type Status,
  statuses,
  statusOn,
} from '../../../../functions/tasks/task/lateness.ts'
import type { Task } from '../../../../functions/tasks/task/task.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { departmentRecords, refusalOf } from '../../platform/table/city.ts'
import { smallCityTasks, tasksOf, today } from '../../platform/table/small-city.ts'
import { july } from '../task/stories.ts'

const departments = ['SNV', 'STC', 'SXD']
const records = smallCityTasks(...departments)
const tasks = tasksOf(records)
let store: Store

beforeAll(async () => {
  store = await newStore()
  await restoreCity(store, withDirectives([...departmentRecords(...departments, 'SVHTT'), ...records]))
})

const groups: Record<string, readonly Status[]> = {
  open: openStatuses,
  done: doneStatuses,
  assigned: [...openStatuses, ...doneStatuses],
}

/** What the list should hold, asked of every task one by one. */
const isWanted = (task: Task, query: TaskListQuery): boolean => {
  const { department, year, status, starred, urgency, holder, awaiting, boardState, dueFrom, dueTo } = query
  const is = statusOn(task, today) as Status
  const wanted = status ? (groups[status] ?? [status]) : year === undefined ? openStatuses : statuses
  return (
    wanted.includes(is) &&
    (department === undefined || homeOf(task.id).department === department) &&
    (year === undefined || homeOf(task.id).year === year) &&
    (starred === undefined || task.starred === starred) &&
    (urgency === undefined || (task.urgency ?? 'usual') === urgency) &&
    (holder === undefined || task.holder === holder) &&
    (awaiting === undefined || awaitingOf(task) === awaiting) &&
    (boardState === undefined || (task.lifecycle === 'open' && boardStateOf(task, today) === boardState)) &&
    (dueFrom === undefined || (task.dueOn !== undefined && task.dueOn >= dueFrom)) &&
    (dueTo === undefined || (task.dueOn !== undefined && task.dueOn <= dueTo))
  )
}

const idsOf = (query: TaskListQuery) => tasks.filter((task) => isWanted(task, query)).map(({ id }) => id)

/** Every page of a list, one after the other by the places they end at. */
const pagesOf = async (query: TaskListQuery, limit: number) => {
  const pages: (readonly { id: string; dueOn?: string | undefined }[])[] = []
  let after: Place | undefined
  do {
    const page = await listTasks(store, query, { limit, after, today })
    pages.push(page.tasks)
    after = page.last
  } while (after)
  return pages
}

const each = <Value>(name: keyof TaskListQuery, values: readonly Value[]) =>
  values.map((value) => ({ [name]: value }) as TaskListQuery)

it('the city has urgent tasks and some that were assigned to staff', () => {
  expect(tasks.filter(({ urgency, holder }) => urgency && holder === 'cv.sxd')).toHaveLength(2)
})

const allStatuses = [...Object.keys(groups), ...statuses]

const queries: TaskListQuery[] = [
  {},
  { department: 'SXD' },
  { department: 'SVHTT' },
  { department: 'SXD', year: 2021 },
  { year: 2020 },
  { year: 2019 },
  { starred: true },
  { department: 'STC', starred: false },
  { urgency: 'flash' },
  { department: 'SXD', urgency: 'flash', dueFrom: july(1) },
  { urgency: 'flash', year: 2020, starred: true },
  { department: 'SXD', urgency: 'usual', status: 'open-in-term' },
  { holder: 'cv.sxd' },
  { holder: 'cv.sxd', department: 'SXD', status: 'assigned', year: 2021 },
  { awaiting: 'acceptance' },
  { department: 'SNV', awaiting: 'decision' },
  { awaiting: 'decision', status: 'open-overdue' },
  { awaiting: 'acceptance', year: 2021 },
  { department: 'SXD', boardState: 'overdue', status: 'open-overdue' },
  { boardState: 'decision', year: 2021 },
  ...each('boardState', boardStates),
  { dueFrom: july(22) },
  { dueTo: july(22) },
  { department: 'SXD', dueFrom: july(22), dueTo: july(22) },
  { dueFrom: july(20), dueTo: july(20), year: 2021, status: 'done' },
  { dueFrom: july(11), dueTo: july(14) },
  { year: 2021, starred: true },
  { year: 2020, starred: true, status: 'open-in-term', department: 'SXD', dueFrom: july(1), dueTo: july(30) },
  ...each('status', openStatuses),
  ...each('status', allStatuses).map((query) => ({ ...query, year: 2021 })),
  ...each('status', allStatuses).map((query) => ({ ...query, year: 2020, department: 'SNV' })),
]

describe('a list holds exactly the tasks that match', () => {
  it('and the small city has tasks of every status, so that no list is right by being empty', () => {
    for (const status of statuses) expect(idsOf({ year: 2021, status }).length).toBeGreaterThan(2)
  })

  it.each(queries.map((query) => ({ name: JSON.stringify(query), query })))('$name', async ({ query }) => {
    for (const limit of [3, 200]) {
      const pages = await pagesOf(query, limit)
      const listed = pages.flat().map(({ id }) => id)
      expect(listed.toSorted()).toEqual(idsOf(query).toSorted())
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
    }
  })

  it('with the same status as the whole task has', async () => {
    for (const query of [{}, { year: 2020 }, { year: 2021 }])
      for (const task of (await listTasks(store, query, { limit: 200, after: undefined, today })).tasks) {
        const whole = tasks.find(({ id }) => id === task.id) as Task
        expect(listedStatusOn(task, today)).toBe(statusOn(whole, today))
      }
  })
})

describe('pages neither lose nor repeat a task, whatever their length', () => {
  it.each([
    { name: 'open tasks of a department', query: { department: 'SXD' } },
    { name: "a department's tasks of a year", query: { department: 'SXD', year: 2021 } },
    { name: 'a status of the whole city', query: { year: 2021, status: 'open-overdue' as const } },
    { name: 'open tasks of the whole city', query: {} },
  ])('$name', async ({ query }) => {
    const [all = []] = await pagesOf(query, 200)
    expect(all.length).toBeGreaterThan(10)
    for (let limit = 1; limit <= all.length + 1; limit += 1)
      expect((await pagesOf(query, limit)).flat()).toEqual(all)
  })

  it('open tasks come by department and due date, those without one last', async () => {
    const [all = []] = await pagesOf({}, 200)
    const places = all.map(({ id, dueOn }) => `${homeOf(id).department} ${dueOn ?? 'none'}`)
    expect(places).toEqual(places.toSorted())
  })
})

describe('a place of another list', () => {
  const overdue = { id: 'SXD-2021-plotsxd00008', dueOn: july(15) }

  it.each<[string, TaskListQuery, Place]>([
    ['of another year', { department: 'SXD', year: 2020 }, overdue],
    ['due before the range', { department: 'SXD', dueFrom: july(20) }, overdue],
    ['due after the range', { dueTo: july(10) }, overdue],
    ['without a due date, in a range', { dueTo: july(30) }, { id: overdue.id }],
  ])('%s is refused', async (_, query, after) => {
    const refusal = await refusalOf(listTasks(store, query, { limit: 5, after, today }))
    expect(refusal.code).toBe('invalid-cursor')
  })

  it('that never was a task is a place all the same', async () => {
    const after = { id: 'SXD-2021-000000000000', dueOn: july(16) }
    const { tasks: rest } = await listTasks(store, { department: 'SXD' }, { limit: 200, after, today })
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.every(({ dueOn }) => dueOn === undefined || dueOn >= july(16))).toBe(true)
  })
})
