import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import {
  type CalendarGlance,
  glanceAtCalendar,
  readCalendarTasks,
} from '../../../../functions/documents/feeds/calendar/dated-tasks.ts'
import { putFeed, readFeedOfToken } from '../../../../functions/documents/feeds/feeds-store.ts'
import { newJob } from '../../../../functions/documents/work/job.ts'
import { putJob, readJob } from '../../../../functions/documents/work/jobs-store.ts'
import { readYearTallies } from '../../../../functions/figures/today/misses-and-tallies.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { itemOfUser, readUser, userOfItem } from '../../../../functions/organisation/people/users-store.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { buildIndexes } from '../../../../functions/oversight/search/index/build-index.ts'
import { findByWords } from '../../../../functions/oversight/search/index/find-by-words.ts'
import { cityGroups } from '../../../../functions/oversight/todo/city-groups.ts'
import type { CityReader } from '../../../../functions/oversight/todo/inbox-groups.ts'
import { boardOf } from '../../../../functions/oversight/todo/morning-board.ts'
import { putBoard } from '../../../../functions/oversight/todo/morning-board-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { putItem } from '../../../../functions/platform/table/writes.ts'
import {
  addTasks,
  registerDirective,
} from '../../../../functions/registration/register/directive-registration-store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { questionOf } from '../../../../functions/shared/folded-text.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import {
  correctExtension,
  decideExtension,
  prepareExtension,
} from '../../../../functions/tasks/extension/extension.ts'
import { allOpenTasks } from '../../../../functions/tasks/lists/open-tasks.ts'
import { readDetails } from '../../../../functions/tasks/lists/task-details.ts'
import { listTasks } from '../../../../functions/tasks/lists/task-list.ts'
import { giveDueTasks } from '../../../../functions/tasks/planned/giving-store.ts'
import { judge, report, updateProgress } from '../../../../functions/tasks/report/reporting.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { functionSettings, heapOptions } from '../../../../infra/constructs/lambda/functions.ts'
import { region } from '../../../../local/aws/template.ts'
import { metered, type Spent } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { storeCredentials } from '../../../support/store-credentials.ts'
import { registerOn } from '../../tasks/planned/duties.ts'
import { july } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, departmentOf, directiveOf, factsOf, registrationOf } from './city.ts'
import { text, title, typicalCity } from './typical-city.ts'

/**
 * The budgets of docs/design.md, in the units that DynamoDB charges, for tasks of the usual length.
 * Growth is measured up to 20,000 tasks: 200,000 would take minutes to fill in.
 */

type Metered = ReturnType<typeof metered>

const scannedLast = july(28)
const today = july(29)
const firstDirective = directiveOf({ number: '4000', abstract: text })

const cityOf = async (size: { departments: number; tasks: number; overdue: number }): Promise<Metered> => {
  const store = await newStore()
  await restoreCity(store, typicalCity({ ...size, overdueOn: today }))
  await scanDay(store, { today: july(27), at: instantOf(july(27), '00:15') })
  await scanDay(store, { today: scannedLast, at: instantOf(scannedLast, '00:15') })
  await register(store, 0)
  return metered(store)
}

const register = (store: Store, place: number) => {
  const directive = directiveOf({ ...firstDirective, number: String(4000 + place) })
  const code = codeOf('new', place)
  const given = {
    code,
    title,
    content: text,
    department: 'UBX01',
    dueOn: '2021-08-20',
    registeredOn: today,
  } as const
  return registerDirective(
    store,
    directive,
    [registrationOf({ ...given, deadlineAsWorded: 'trong vòng 15 ngày kể từ ngày ký' }, directive)],
    asRequested(`register ${place}`),
  )
}

/** With a key and a hash as long as those of real requests: both are kept with every entry. */
const asRequested = (name: string) => ({
  ...commandOf(name.padEnd(36, '0')),
  bodyHash: createHash('sha256').update(name).digest('base64url'),
})

const spentBy = async (store: Metered, action: () => Promise<unknown>): Promise<Spent> => {
  store.spent()
  await action()
  return store.spent()
}

type Rule = (task: TaskFacts) => Change

const asked: Rule = (task) =>
  report(
    task,
    { outcome: 'unfinished', reason: 'other-bodies', cause: text, plan: text, proposedDueOn: '2021-09-01' },
    today,
  )
const finished: Rule = (task) => report(task, { outcome: 'finished', result: text }, today)

/**
 * The life of one task: every command once, each with its price. A report of unfinished work holds two texts:
 * with cause and plan of 200 characters each its entry is over 1 KB and costs two units more.
 */
const commands: readonly [name: string, rule: Rule, maxWrites: number][] = [
  ['progress update', (task) => updateProgress(task, { text, percent: 40 }, today), 4],
  ['deadline report, unfinished', asked, 12],
  [
    'extension prepared',
    (task) => prepareExtension(task, { recommendation: 'approve', dueOn: '2021-08-30', note: text }, today),
    10,
  ],
  [
    'extension approved',
    (task) =>
      decideExtension(
        task,
        { decision: 'approve', dueOn: '2021-08-30', objectiveCause: false, note: text },
        today,
      ),
    11,
  ],
  [
    'extension corrected',
    (task) => correctExtension(task, { dueOn: '2021-08-25', objectiveCause: false, reason: text }, today),
    8,
  ],
  ['deadline report, finished', finished, 10],
  ['result returned', (task) => judge(task, { decision: 'return', reason: text }, today), 10],
  ['second report', asked, 12],
  ['extension refused', (task) => decideExtension(task, { decision: 'refuse', reason: text }, today), 11],
  ['third report', finished, 10],
  ['acceptance', (task) => judge(task, { decision: 'accept', note: text }, today), 10],
]

const searchIn = (store: Store) =>
  findByWords(
    store,
    questionOf('vanh dai bao cao'),
    { years: [2021], department: undefined, isOfCity: true },
    { from: 0, limit: 20, directives: 10 },
  )

describe('in a city of 100 departments', () => {
  const departments = 100
  const overdue = 250
  let store: Metered

  beforeAll(async () => {
    store = await cityOf({ departments, tasks: 1_000, overdue })
  })

  it('the first task of a new directive costs 10 write units, no read, one call', async () => {
    expect(await spentBy(store, () => register(store, 1))).toEqual({ calls: 1, reads: 0, writes: 10 })
  })

  it('each command reads its task and writes in one call, within its write units', async () => {
    const [task] = await register(store, 2)
    const { id } = task as NonNullable<typeof task>
    for (const [name, rule, most] of commands) {
      const { calls, reads, writes } = await spentBy(store, async () => {
        const before = await factsOf(store, id)
        await writeChange(store, { ...rule(before), before }, asRequested(name))
      })
      expect({ name, calls, reads }).toEqual({ name, calls: 2, reads: 1 })
      expect(writes, name).toBeLessThanOrEqual(most)
    }
  })

  it('the dashboard costs at most 4 read units in two calls', async () => {
    const { calls, reads, writes } = await spentBy(store, () => readYearTallies(store, 2021, scannedLast))
    expect({ calls, writes }).toEqual({ calls: 2, writes: 0 })
    expect(reads).toBeLessThanOrEqual(4)
  })

  it('a calendar that is fetched again costs 4 read units and 0.05 a task while nothing changed, a unit a task else', async () => {
    const owner = { id: 'gd.ubx01', name: 'A', email: 'a@example.vn', role: 'head', active: true } as const
    const person = { ...owner, department: 'UBX01' }
    const feed = { id: codeOf('phone'), owner: owner.id, kind: 'calendar', name: 'A', madeOn: today } as const
    const { token } = await putFeed(store, feed, commandOf('phone'))
    let glance: CalendarGlance | undefined
    const unchanged = await spentBy(store, async () => {
      await readFeedOfToken(store, token)
      await readUser(store, owner.id)
      glance = await glanceAtCalendar(store, person, ['UBX01'], today)
    })
    const { open = [] } = glance ?? {}
    expect(open.length).toBeGreaterThanOrEqual(5)
    expect(unchanged).toMatchObject({ calls: 6, writes: 0 })
    expect(unchanged.reads).toBeLessThanOrEqual(0.05 * open.length + 4)
    const changed = await spentBy(store, () => readCalendarTasks(store, person, glance as CalendarGlance))
    expect(changed).toMatchObject({ calls: 1, writes: 0 })
    expect(changed.reads).toBeLessThanOrEqual(open.length)
  })

  it('the scan costs at most 5 write units a miss and 2 a department, and reads no task that is not due', async () => {
    const { calls, reads, writes } = await spentBy(store, async () => {
      const { newlyOverdue, notices } = await scanDay(store, { today, at: instantOf(today, '00:15') })
      expect({ newlyOverdue, notices }).toEqual({ newlyOverdue: overdue, notices: 0 })
    })
    expect(writes).toBeLessThanOrEqual(5 * overdue + 2 * Math.min(departments, overdue) + departments)
    // The one unit more is the people, few of them here.
    expect(reads).toBeLessThanOrEqual(departments + overdue / 25 + 1)
    // Beside two queries, for what is to be given and what is overdue, and a transaction for each department: the last scan, the departments, the people, two years' tallies,
    // this year's snapshot, the rule sets and the calendar.
    expect(calls).toBeLessThanOrEqual(3 * departments + 8)
  })

  it('giving costs 6 write units a task and 10 more in a series without end; 2 read units, and 3 more', async () => {
    const day: LocalDate = '2021-08-02'
    const when = { today: day, at: instantOf(day, '00:15') }
    const monthly = { by: 'recurrence', recurrence: { every: 'month', day: 25 } }
    const givingOf = async (count: number, due: object) => {
      const one = { department: 'UBX01', title, content: text, deadlineAsWorded: 'ngày 25 hằng tháng', due }
      const given = { abstract: text, number: String(9000 + count) }
      await registerOn(store, today, Array(count).fill(one), given)
      return spentBy(store, () => giveDueTasks(store, departmentOf('UBX01'), when))
    }
    const single = await givingOf(20, { ...monthly, until: '2021-12-31' })
    // With one tally for all of them, and one query that finds them.
    expect(single).toMatchObject({ calls: 2 * 20 + 2, writes: 6 * 20 + 2 })
    expect(single.reads).toBeLessThanOrEqual(2 * 20 + 2)
    const ofSeries = await givingOf(10, monthly)
    expect(ofSeries).toMatchObject({ calls: 6 * 10 + 1, writes: 16 * 10 })
    expect(ofSeries.reads).toBeLessThanOrEqual(5 * 10 + 2)
  })

  it('the scan of a day that was scanned costs one read', async () => {
    expect(
      await spentBy(store, () => scanDay(store, { today, at: instantOf(today, '00:15') })),
    ).toMatchObject({
      calls: 1,
      writes: 0,
    })
  })
})

/** The heap that the deployed function keeps to. */
const { heapMegabytes = 0 } = functionSettings['called/work']

/** What the work took in a process of its own. */
const workedOnAlone = (table: string, event: object): { seconds: number; megabytes: number } => {
  const script = fileURLToPath(new URL('../../documents/work/work-once.ts', import.meta.url))
  const env = {
    TABLE_NAME: table,
    SITE_ADDRESS: 'https://city.example.vn',
    AWS_ENDPOINT_URL_DYNAMODB: inject('dynamodb'),
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
  }
  const said = execFileSync(
    process.execPath,
    [...heapOptions(heapMegabytes).split(' '), script, JSON.stringify(event)],
    {
      encoding: 'utf8',
      env,
    },
  )
  return JSON.parse(said.split('\n').at(-1) ?? '')
}

describe('costs do not grow with the city', () => {
  const sizes = [200, 2_000, 20_000]
  const departments = 20
  const overdue = 40
  const spent = new Map<number, Record<string, Spent>>()
  let largest: Store

  beforeAll(async () => {
    for (const tasks of sizes) {
      const store = await cityOf({ departments, tasks, overdue })
      largest = store
      const department = 'UBX01'
      // A department whose first page is full at every size.
      for (let from = 0; from < 60; from += 20) {
        const more = Array.from({ length: 20 }, (_, place) => {
          const code = codeOf('list', from + place)
          return registrationOf({ code, department, title, dueOn: '2021-08-10' }, firstDirective)
        })
        await addTasks(store, '2021-07-01_4000_UBND-KSTT', more, commandOf(`list ${from}`))
      }
      // What waits is the same at every size: results, and requests for more time.
      for (const [place, rule] of [finished, finished, asked, asked].entries()) {
        const before = await factsOf(store, `${department}-2021-${codeOf('list', place)}`)
        await writeChange(store, { ...rule(before), before }, commandOf(`waits ${place}`))
      }
      const found = await allOpenTasks(store, department, today)
      const city = [{ name: department, tasks: found, urgings: {} }]
      await putBoard(store, boardOf(city, { ...defaultSettings, leaderAfterDays: 0 }, today))
      const todoOf = (reader: CityReader) => () => cityGroups(store, { reader, today, limit: 5 })
      await buildIndexes(store, { today, at: instantOf(today, '23:59') })
      const page = { limit: 50, after: undefined, today }
      const [task] = await register(store, 3)
      const { title: _, directive: __, ...before } = task as NonNullable<typeof task>
      const update = updateProgress(before, { text }, today)
      spent.set(tasks, {
        list: await spentBy(store, () => listTasks(store, { department }, page)),
        details: await spentBy(store, async () => {
          await readDetails(store, (await listTasks(store, { department }, page)).tasks)
        }),
        dashboard: await spentBy(store, () => readYearTallies(store, 2021, scannedLast)),
        create: await spentBy(store, () => register(store, 4)),
        update: await spentBy(store, () => writeChange(store, { ...update, before }, asRequested('update'))),
        search: await spentBy(store, () => searchIn(store)),
        searchAgain: await spentBy(store, () => searchIn(store)),
        office: await spentBy(store, todoOf({ isOffice: true })),
        leader: await spentBy(store, todoOf({ isLeader: true })),
        recount: await spentBy(store, () => recountYear(store, 2021, today)),
        scan: await spentBy(store, () => scanDay(store, { today, at: instantOf(today, '00:15') })),
      })
    }
  })

  const at = (tasks: number, name: string) => spent.get(tasks)?.[name] as Spent

  it.each(['list', 'dashboard', 'create', 'update', 'office', 'leader'])(
    '%s: the same at 200, 2,000 and 20,000 tasks',
    (name) => {
      for (const tasks of sizes) expect(at(tasks, name)).toEqual(at(200, name))
    },
  )

  it('a list of 50 open tasks costs at most 3 read units in two calls', () => {
    expect(at(20_000, 'list').calls).toBe(2)
    expect(at(20_000, 'list').reads).toBeLessThanOrEqual(3)
  })

  it('with the details of each, half a read unit more for each task, in two calls more', () => {
    expect(at(20_000, 'details').calls).toBe(4)
    expect(at(20_000, 'details').reads - at(20_000, 'list').reads).toBeLessThanOrEqual(0.5 * 50 + 1)
  })

  it('what there is to do, 5 of each group: at most 10 read units for the Office and for a leader', () => {
    for (const reader of ['office', 'leader']) expect(at(20_000, reader).reads).toBeLessThanOrEqual(10)
  })

  it('scan: within 5 % at the same number of newly overdue tasks, and a page more for each department that is urged', () => {
    // Where more is overdue, the thirty tasks that its mail names stand on two pages of the index.
    const ofUrged = { calls: departments, reads: departments, writes: 0 }
    for (const tasks of sizes)
      for (const unit of ['calls', 'reads', 'writes'] as const) {
        const difference = Math.abs(at(tasks, 'scan')[unit] - at(200, 'scan')[unit])
        expect(difference).toBeLessThanOrEqual(0.05 * at(200, 'scan')[unit] + ofUrged[unit])
      }
  })

  it('a search reads the lists of its words and the lines of its page', () => {
    const { calls, reads, writes } = at(20_000, 'search')
    expect(writes).toBe(0)
    expect(calls).toBeLessThanOrEqual(24)
    expect(reads).toBeLessThanOrEqual(30)
  })

  it('asked again it reads what is newer than the index, and nothing of the index', () => {
    expect(at(20_000, 'searchAgain').reads).toBeLessThanOrEqual(2.5)
  })

  it('a recount reads at most 0.08 units a task and writes nothing', () => {
    const { reads, writes } = at(20_000, 'recount')
    expect(writes).toBe(0)
    expect(reads).toBeLessThanOrEqual(0.08 * 20_000)
  })

  it('20,000 tasks as an Excel file: 10 s of a processor and 256 MB, with the heap that is deployed', async () => {
    const by = 'vp.kstt1'
    const office = {
      id: by,
      name: 'Văn phòng',
      email: 'vp@example.vn',
      role: 'office',
      active: true,
    } as const
    await putItem(largest, itemOfUser(office), userOfItem)
    const query = { status: 'assigned', year: '2021' }
    const task = { kind: 'export', list: 'tasks', query, format: 'xlsx' } as const
    const job = newJob({ id: 'export', by, bodyHash: '-', task }, new Date())
    await putJob(largest, job)
    const took = workedOnAlone(largest.table, { by, id: job.id })
    expect(took.seconds).toBeLessThan(10)
    expect(took.megabytes).toBeLessThan(256)
    const done = await readJob(largest, by, job.id, new Date())
    expect(done).toMatchObject({ state: 'done', files: [{ parts: 1 }] })
    expect(done?.counts?.rows).toBeGreaterThanOrEqual(20_000)
  })
})
