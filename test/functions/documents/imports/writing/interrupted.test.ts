import { beforeAll, expect, it } from 'vitest'
import { readDirective } from '../../../../../functions/directives/directive/directives-store.ts'
import { presentOf } from '../../../../../functions/documents/imports/judging/import-present.ts'
import { readImportCity } from '../../../../../functions/documents/imports/run/import-city.ts'
import { planGroup } from '../../../../../functions/documents/imports/run/import-plan.ts'
import { recountYear } from '../../../../../functions/figures/today/recount/recount.ts'
import type { Item } from '../../../../../functions/platform/table/items.ts'
import { readTasks } from '../../../../../functions/tasks/task/tasks-store.ts'
import { storeWith, wholeTable } from '../../../../support/dynamodb.ts'
import { callFaults, failingAt, withCalls } from '../../../../support/faults.ts'
import { memoryStoreWith } from '../../../../support/memory-table/store-with.ts'
import { departmentOf } from '../../../platform/table/city.ts'
import { directive, fileOf } from '../import-files.ts'
import { cityWith, columns, groupsOf, today, write } from './entering.ts'

const codes = ['SXD', 'STC', 'SNV']
const departments = codes.map((code) => departmentOf(code))

const file = fileOf([
  directive('1/UBND', { title: 'Một', lead: 'SXD', deadline: '2021-07-10' }),
  { title: 'Hai', lead: 'SXD; STC', coordinating: 'SNV' },
  { title: 'Chờ một', deadline: '10 ngày kể từ ngày ký' },
  { title: 'Chờ hai', lead: 'chưa xác định', coordinating: 'SNV' },
  directive('2/UBND', { title: 'Ba', lead: 'các sở', deadline: 'ngày 25 hằng tháng', until: '2022-07-31' }),
])

let before: Item[]
let whole: Item[]
let calls = 0

beforeAll(async () => {
  const store = await cityWith(codes)
  before = await wholeTable(store)
  const counting = withCalls(store, (_, send) => {
    calls += 1
    return send()
  })
  expect((await write(counting, file, codes)).map(({ state, tasks }) => [state, tasks])).toEqual([
    ['written', 1],
    ['written', 2],
    ['written', 1],
    ['written', 1],
    ['written', 39],
  ])
  whole = await wholeTable(store)
})

it.each(callFaults)(
  'whichever call %s, the next attempt goes on and nothing is there twice',
  async (fault) => {
    let stopped = 0
    for (let place = 3; place <= calls; place += 3) {
      const store = await memoryStoreWith(before)
      const [attempt] = await Promise.allSettled([write(failingAt(store, place, fault), file, codes)])
      if (attempt.status === 'rejected') stopped += 1
      await write(store, file, codes)
      expect(await wholeTable(store)).toEqual(whole)
    }
    expect(stopped > 0).toBe(fault !== 'answer lost and asked again')
  },
)

it('two at once write each row once', async () => {
  const store = await storeWith(before)
  const reports = await Promise.all([write(store, file, codes), write(store, file, codes)])
  expect(reports.flat().filter(({ state }) => state === 'wrong')).toEqual([])
  expect((await readDirective(store, '2021-07-01_2_UBND'))?.taskIds).toHaveLength(39)
  expect(await recountYear(store, 2021, today)).toMatchObject({ equal: true })
})

it('five thousand rows of a hundred directives are looked at in 10 s', async () => {
  const lines = Array.from({ length: 5_000 }, (_, n) => {
    const title = `Rà soát, báo cáo tiến độ giải phóng mặt bằng đoạn thứ ${n} và đề xuất giải quyết vướng mắc`
    const task = {
      title,
      lead: n % 7 ? 'SXD' : 'các sở, ban, ngành',
      deadline: n % 3 ? '2021-08-15' : '10 ngày làm việc kể từ ngày ký',
    }
    return n % 50 ? task : { ...directive(`${n + 10}/UBND`), ...task }
  })
  const bytes = fileOf(lines)
  const store = await storeWith(before)
  const started = process.cpuUsage()
  const groups = await groupsOf(bytes, codes)
  const city = await readImportCity(store, groups, today, departments)
  const rows = groups.flatMap((group) => planGroup(group, presentOf([], []), city, columns).rows)
  const { user, system } = process.cpuUsage(started)
  expect(rows.map(({ report }) => report.state)).toEqual(lines.map(() => 'new'))
  expect((user + system) / 1e6).toBeLessThan(10)
})

it('and as quickly where their directive has two thousand tasks already', async () => {
  const lines = Array.from({ length: 5_000 }, (_, n) => ({
    ...(n === 0 && directive('2/UBND')),
    title: `Rà soát, báo cáo tiến độ giải phóng mặt bằng đoạn thứ ${n}`,
    lead: 'SXD; STC; SNV',
    deadline: '2021-08-15',
  }))
  const groups = await groupsOf(fileOf(lines), codes)
  const store = await storeWith(whole)
  const city = await readImportCity(store, groups, today, departments)
  const ids = city.found.get(groups[0]?.name ?? '')?.registered?.taskIds ?? []
  const [task] = await readTasks(store, ids)
  if (!task) throw new Error('the directive is there')
  const started = process.cpuUsage()
  const present = presentOf(
    ids,
    Array.from({ length: 2_000 }, (_, n) => ({ ...task, title: `${task.title} ${n}` })),
  )
  const rows = groups.flatMap((group) => planGroup(group, present, city, columns).rows)
  const { user, system } = process.cpuUsage(started)
  expect(rows.map(({ report }) => report.state)).toEqual(lines.map(() => 'new'))
  expect((user + system) / 1e6).toBeLessThan(10)
})
