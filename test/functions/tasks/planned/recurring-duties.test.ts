import { beforeEach, describe, expect, it } from 'vitest'
import { latestSnapshots } from '../../../../functions/figures/today/snapshots-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import {
  addDays,
  instantOf,
  type LocalDate,
  lastDayOfMonth,
  yearOf,
} from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { memoryStore } from '../../../support/memory-table/memory-store.ts'
import { perform } from '../../platform/table/city.ts'
import { accept, finish } from '../task/stories.ts'
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

/** A recurring duty counts when its period comes, in every figure and list, whether or not the scan ran. */

let store: Store

/** Of months with all their nights, in memory. */
const aLongTime = () =>
  beforeEach(async () => {
    store = await cityOfDuties(memoryStore())
  })

describe('ten monthly reports registered ahead in July', () => {
  aLongTime()
  beforeEach(async () => {
    const tasks = await registerOn(store, '2021-07-01', Array(14).fill({}))
    for (const { id } of tasks.slice(0, 9)) {
      await perform(store, id, finish, '2021-07-05')
      await perform(store, id, accept, '2021-07-06')
    }
    const request = { ...monthly({ until: '2022-05-31' }), assignedOn: '2021-08-01' }
    const planned = await registerOn(store, '2021-07-26', [request])
    expect(planned.map(({ planned: is, assignedOn }) => [is, assignedOn]).slice(0, 2)).toEqual([
      ['ahead', '2021-08-01'],
      ['ahead', '2021-09-01'],
    ])
    expect(planned).toHaveLength(10)
  })

  it.each(['each time', 'never'])('are none of the tasks of July; the scan runs %s', async (scans) => {
    const told: string[] = []
    const days = ['2021-07-26', '2021-07-31', '2021-08-01', '2021-08-31', '2021-09-01', '2021-12-31'] as const
    for (const day of days) {
      if (scans === 'each time') await scan(store, day)
      told.push(await figuresToday(store, day))
      const planned = await listed(store, day, { status: 'planned' })
      expect([day, planned.length]).toEqual([day, 24 - Number(told.at(-1)?.split('/')[1])])
    }
    expect(told).toEqual(['9/14/14', '9/14/14', '9/15/15', '9/15/15', '9/16/16', '9/19/19'])
    const newYear = '2022-01-01'
    expect(await figuresToday(store, newYear, 2021)).toBe('9/19/19')
    expect(await figuresToday(store, newYear)).toBe('0/1/1')
    await scan(store, newYear)
    expect(await figuresToday(store, newYear)).toBe('0/1/1')
    await expectInOrder(store, newYear)
    // Every past evening is told as it was told then.
    for (const [day, then] of [
      ['2021-07-31', '9/14/14'],
      ['2021-08-31', '9/15/15'],
      ['2021-12-31', '9/19/19'],
    ] as const)
      expect(await asOf(store, day, newYear)).toBe(then)
  })
})

/** The nights on which the scan runs. */
const scansOn: Record<string, (day: LocalDate) => boolean> = {
  'on the days that matter': (day) => /-(01|02|16)$/.test(day),
  'weeks late': (day) => day.endsWith('-20'),
  'once a quarter': (day) => /-(03|06|09|12)-30$/.test(day),
}

/** Each a department's own; the days on which a task is given, counted by hand. */
const duties: readonly {
  readonly department: string
  readonly recurrence: object
  readonly given: readonly string[]
}[] = [
  {
    department: 'SXD',
    recurrence: { every: 'month', day: 5 },
    given: [
      ...['07-01', '08-01', '09-01', '10-01', '11-01', '12-01'].map((day) => `2021-${day}`),
      ...['01-01', '02-01', '03-01', '04-01', '05-01', '06-01'].map((day) => `2022-${day}`),
    ],
  },
  {
    department: 'STC',
    recurrence: { every: 'quarter' },
    given: ['2021-07-01', '2021-10-01', '2022-01-01', '2022-04-01'],
  },
  { department: 'SNV', recurrence: { every: 'half-year' }, given: ['2021-07-01', '2022-01-01'] },
  { department: 'SGTVT', recurrence: { every: 'year', day: 20 }, given: ['2021-07-01', '2022-01-01'] },
  {
    department: 'SYT',
    recurrence: { every: 'half-year', dates: ['06-15', '12-01'] },
    given: ['2021-07-01', '2021-12-02', '2022-06-16'],
  },
]

const monthEnds = [
  ...[7, 8, 9, 10, 11, 12].map((month) => lastDayOfMonth(2021, month)),
  ...[1, 2, 3, 4, 5, 6].map((month) => lastDayOfMonth(2022, month)),
]

const expectedOn = (given: readonly string[], end: LocalDate) => {
  const count = given.filter((day) => day.startsWith(end.slice(0, 4)) && day <= end).length
  return `0/${count}/${count}`
}

/** What each department's duty comes to at the end of a month, told by `figuresOf`. */
const expectFigures = async (
  end: LocalDate,
  figuresOf: (department: string) => Promise<string>,
): Promise<void> => {
  const told = duties.map(async ({ department }) => [end, department, await figuresOf(department)])
  const expected = duties.map(({ department, given }) => [end, department, expectedOn(given, end)])
  expect(await Promise.all(told)).toEqual(expected)
}

describe('monthly, quarterly, half-yearly and yearly duties, and one on dates of the year', () => {
  aLongTime()
  it.each([
    ['on the days that matter', undefined],
    ['on the days that matter', '2022-12-31'],
    ['weeks late', undefined],
    ['weeks late', '2022-12-31'],
    ['once a quarter', '2022-12-31'],
  ])('count in the months of their periods; the scan runs %s, their end: %s', async (scans, until) => {
    const asked = duties.map(({ department, recurrence }) => ({
      department,
      ...monthly({ recurrence, ...(until && { until }) }),
    }))
    await registerOn(store, '2021-07-01', asked)
    let day: LocalDate = '2021-07-01'
    for (const end of monthEnds) {
      for (; day <= end; day = addDays(day, 1)) if (scansOn[scans]?.(day)) await scan(store, day)
      await expectFigures(end, (department) => figuresToday(store, end, yearOf(end), department))
    }
    for (const end of monthEnds)
      await expectFigures(end, (department) => asOf(store, end, day, yearOf(end), department))
    await scan(store, day)
    await expectInOrder(store, day)
  })
})

describe('a series without end', () => {
  beforeEach(async () => {
    store = await cityOfDuties(await newStore())
  })

  const plannedDays = async (today: LocalDate) =>
    (await listed(store, today, { status: 'planned' })).map(({ assignedOn }) => assignedOn)

  it('has the period that runs and the next one, and goes on when that is given', async () => {
    const made = await registerOn(store, '2021-07-10', [monthly()])
    expect(made.map(({ assignedOn, dueOn }) => [assignedOn, dueOn])).toEqual([
      ['2021-07-10', '2021-07-31'],
      ['2021-08-01', '2021-08-31'],
    ])
    await scan(store, '2021-08-01')
    expect(await plannedDays('2021-08-01')).toEqual(['2021-09-01'])
    const [next] = await listed(store, '2021-08-01', { status: 'planned' })
    expect(next).toMatchObject({ dueOn: '2021-09-30', title: 'Báo cáo định kỳ' })
    await expectInOrder(store, '2021-08-01')
  })

  it('catches up with every period, however late the scan comes, and twice is the same as once', async () => {
    await registerOn(store, '2021-07-10', [monthly()])
    await scan(store, '2021-12-15')
    expect(await figuresToday(store, '2021-12-15')).toBe('0/6/6')
    expect(await plannedDays('2021-12-15')).toEqual(['2022-01-01'])
    await scan(store, '2022-02-03')
    await scan(store, '2022-02-03')
    expect(await figuresToday(store, '2022-02-03')).toBe('0/2/2')
    expect(await plannedDays('2022-02-03')).toEqual(['2022-03-01'])
    await expectInOrder(store, '2022-02-03')
  })
})

it('a scan that runs a day late tells its own night: what it gave then, and what stays planned', async () => {
  const snapshotBy = async (ranAt: Date) => {
    const city = await cityOfDuties(memoryStore())
    await registerOn(city, '2021-07-01', [monthly({ until: '2021-10-31' })])
    await scan(city, '2021-07-31')
    await scanDay(city, { today: '2021-08-01', at: ranAt })
    const [snapshot] = await latestSnapshots(city, 2021, 1, '2021-08-01')
    return snapshot?.tallies
  }
  const inTime = await snapshotBy(instantOf('2021-08-01', '00:15'))
  expect(inTime?.SXD).toMatchObject({ openInTerm: 1, openOverdue: 1, planned: 2, reportsOwed: 1 })
  expect(await snapshotBy(instantOf('2021-08-02', '00:10'))).toEqual(inTime)
})
