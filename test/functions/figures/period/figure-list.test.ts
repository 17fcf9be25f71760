import { beforeAll, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { viewOf } from '../../../../functions/figures/period/report-figures.ts'
import { listFigure, wholeFigure } from '../../../../functions/figures/period/tasks/figure-list.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { mostSorted } from '../../../../functions/tasks/lists/list-sorting.ts'
import { withCalls } from '../../../support/faults.ts'
import { memoryStore } from '../../../support/memory-table/memory-store.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { codeOf, departmentRecords, directiveOf, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { typicalCity } from '../../platform/table/typical-city.ts'

const departments = ['SXD', 'STC', 'SNV', 'SYT']
const today = '2021-12-31'

const store = memoryStore()
let calls = 0
const counted: Store = withCalls(store, (_, send) => {
  calls += 1
  return send()
})

const taskOf = (place: number, department: string, assignedOn: LocalDate) => {
  const directive = directiveOf({ issuedOn: assignedOn })
  const dates = { assignedOn, registeredOn: assignedOn, dueOn: '2021-12-01' as const }
  return lived(registrationOf({ code: codeOf('given', place), department, ...dates }, directive))
}

beforeAll(async () => {
  const tasks = [
    taskOf(1, 'SXD', '2020-03-02'),
    taskOf(2, 'SXD', '2021-03-02'),
    taskOf(3, 'STC', '2021-03-02'),
  ]
  await restoreCity(store, withDirectives([...departmentRecords(...departments), ...tasks.flat()]))
})

const listed = async (assignedFrom: LocalDate, assignedTo: LocalDate, limit = 200) => {
  const given = { assignedFrom, assignedTo, asOf: today, basis: 'effective', today } as const
  const view = viewOf(given, { updateWindowDays: 7, silentMonths: 6 })
  const ids: string[] = []
  let after: string | undefined
  calls = 0
  do {
    const { tasks, last } = await listFigure(counted, { view }, { limit, after })
    ids.push(...tasks.map(({ task }) => task.id))
    after = last
  } while (after)
  return ids
}

it('of a span of a hundred years asks in which of them there was work, and reads no other', async () => {
  expect(await listed('1990-02-15', '2096-04-02')).toHaveLength(3)
  expect(calls).toBeLessThan(40)
})

it('is the same, page by page, as of the years that there are', async () => {
  const ids = await listed('2020-01-01', today)
  expect(await listed('1990-02-15', '2096-04-02', 1)).toEqual(ids)
  expect(ids.map((id) => id.slice(0, 8))).toEqual(['STC-2021', 'SXD-2020', 'SXD-2021'])
})

it('of a span before the city or after the day is empty', async () => {
  expect(await listed('1990-01-01', '1999-12-31')).toEqual([])
  expect(await listed('2022-01-01', '2023-12-31')).toEqual([])
})

it('is read whole for sorting, only where there was work, and refused where it would be too long', async () => {
  const given = {
    assignedFrom: '1990-02-15',
    assignedTo: '2096-04-02',
    asOf: today,
    basis: 'effective',
    today,
  } as const
  const view = viewOf(given, { updateWindowDays: 7, silentMonths: 6 })
  calls = 0
  const whole = await wholeFigure(counted, { view, statuses: ['open-overdue'] })
  expect(whole.map(({ task }) => task.id.slice(0, 8)).sort()).toEqual(['STC-2021', 'SXD-2020', 'SXD-2021'])
  expect(calls).toBeLessThan(40)
  const many = memoryStore()
  const all = mostSorted + 1
  await restoreCity(many, typicalCity({ departments: 2, tasks: all, overdue: all, overdueOn: today }))
  await expect(wholeFigure(many, { view, statuses: ['open-overdue'] })).rejects.toMatchObject({
    code: 'figure-too-long-to-sort',
  })
})
