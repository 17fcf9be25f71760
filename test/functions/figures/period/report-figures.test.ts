import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportsOn } from '../../../../functions/figures/period/owed-reports.ts'
import {
  addPeriodCounts,
  ageings,
  type FigureFilter,
  foldTasks,
  isCountedBy,
  needsHistory,
  noPeriodCounts,
  onItsEvening,
  type PeriodCounts,
  reportKinds,
  reportsCountedBy,
  showsOtherwise,
  type View,
  viewOf,
} from '../../../../functions/figures/period/report-figures.ts'
import { type BuiltInFormulaSet, formulaSets, ratesOf } from '../../../../functions/figures/rules/formulas.ts'
import { percentOf } from '../../../../functions/figures/rules/percent.ts'
import { noStatusCounts, type StatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { factsAsOf } from '../../../../functions/tasks/history/event.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'
import type { Basis } from '../../../../functions/tasks/task/lateness.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { dateOf, live, starredHistory } from '../../tasks/history/histories.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  finish,
  giveBack,
  july,
  story,
  update,
} from '../../tasks/task/stories.ts'
import published from '../rules/published-figures.json' with { type: 'json' }

const settings = { updateWindowDays: 7, silentMonths: 3 }
const viewWith = (given: Partial<Parameters<typeof viewOf>[0]>): View => {
  const asOf = given.asOf ?? july(31)
  return viewOf(
    { assignedFrom: '2021-01-01', assignedTo: '2021-12-31', asOf, basis: 'effective', today: asOf, ...given },
    settings,
  )
}
const some = (counts: object) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))
const sumOf = (counts: object) => Object.values(counts).reduce((sum: number, count) => sum + Number(count), 0)

describe('a period with two cut-offs', () => {
  const tasks = [
    story({ assignedOn: july(1), dueOn: july(10) }).task,
    story({ assignedOn: july(5), dueOn: july(20) }, [9, finish], [12, accept]).task,
    story({ assignedOn: july(20), dueOn: july(25) }).task,
    story({ assignedOn: july(22), registeredOn: july(28) }).task,
  ]

  test('counts what was assigned up to A as it stood on B', () => {
    const upTo = (assignedTo: LocalDate, asOf: LocalDate) =>
      some(foldTasks(tasks, viewWith({ assignedTo, asOf })).effective)
    expect(upTo(july(10), july(10))).toEqual({ openInTerm: 2 })
    expect(upTo(july(10), july(12))).toEqual({ openOverdue: 1, doneOnTime: 1 })
    expect(upTo(july(31), july(25))).toEqual({ openOverdue: 1, doneOnTime: 1, openInTerm: 1 })
    expect(upTo(july(31), july(28))).toEqual({ openOverdue: 2, doneOnTime: 1, openNoDeadline: 1 })
  })

  test('a task given on the first or the last day of the period is in it', () => {
    const of = (assignedFrom: LocalDate, assignedTo: LocalDate) =>
      sumOf(foldTasks(tasks, viewWith({ assignedFrom, assignedTo })).effective)
    expect([of(july(5), july(20)), of(july(6), july(19)), of(july(20), july(20))]).toEqual([2, 0, 1])
  })

  test('open tasks of earlier years are backlog, told apart; earlier ones of the same year are left out', () => {
    const old = story({ assignedOn: '2020-12-31', dueOn: july(3) }).task
    const closed = story({ assignedOn: '2020-12-31' }, [3, finish], [4, accept]).task
    const sums = foldTasks([...tasks, old, closed], viewWith({ assignedFrom: july(5) }))
    expect(sums.backlog).toEqual({ open: 1, openOverdue: 1 })
    expect(sumOf(sums.effective)).toBe(3)
    expect(foldTasks([closed], viewWith({ asOf: july(3) })).backlog).toEqual({ open: 1, openOverdue: 0 })
  })
})

describe('one task', () => {
  const asked = (task: TaskFacts, asOf: LocalDate, basis: Basis = 'effective') =>
    foldTasks([task], viewWith({ asOf, basis, today: '2022-07-31' }))

  test.each<[LocalDate, string | undefined]>([
    [july(10), undefined],
    [july(11), '1-30'],
    ['2021-08-09', '1-30'],
    ['2021-08-10', '31-120'],
    ['2021-11-07', '31-120'],
    ['2021-11-08', 'over-120'],
  ])('due on 10 July, on %s: overdue for %s days', (asOf, ageing) => {
    const { task } = story({ dueOn: july(10) })
    expect(some(asked(task, asOf).ageing)).toEqual(ageing ? { [ageing]: 1 } : {})
  })

  test('days of waiting for the Office are not days overdue', () => {
    const { task } = story({ dueOn: july(1) }, [1, finish], [30, giveBack])
    expect(some(asked(task, '2021-08-28').ageing)).toEqual({ '1-30': 1 })
    expect(some(asked(task, '2021-08-29').ageing)).toEqual({ '31-120': 1 })
  })

  test('extended in time: in term by the effective date, overdue by the original one; late by the original one', () => {
    const { task } = story(
      { dueOn: july(10) },
      [9, askFor(july(20))],
      [12, approve(july(20))],
      [18, finish],
      [19, accept],
    )
    const both = (day: number) => {
      const { effective, original } = asked(task, july(day))
      return [some(effective), some(original)]
    }
    expect(both(11)).toEqual([{ openInTerm: 1 }, { openInTerm: 1 }])
    expect(both(12)).toEqual([{ openInTerm: 1 }, { openOverdue: 1 }])
    expect(both(19)).toEqual([{ doneOnTime: 1 }, { doneLate: 1 }])
    expect(asked(task, july(12), 'original').ageing).toEqual({ '1-30': 1, '31-120': 0, 'over-120': 0 })
  })

  test('a date the Office put right counts from that day on, by the original dates too', () => {
    const { task } = story({ dueOn: july(10) }, [15, amend(july(20))])
    const original = (day: number) => some(asked(task, july(day), 'original').original)
    expect([10, 14, 15, 21].map(original)).toEqual([
      { openInTerm: 1 },
      { openOverdue: 1 },
      { openInTerm: 1 },
      { openOverdue: 1 },
    ])
    const dated = story({}, [15, amend(july(20))]).task
    expect(some(asked(dated, july(14), 'original').original)).toEqual({ openNoDeadline: 1 })
    const same = story({ dueOn: july(10) }, [15, amend(july(15))]).task
    expect(some(asked(same, '2021-08-14', 'original').ageing)).toEqual({ '1-30': 1 })
  })

  test('without due date: silent once three months have passed without a sign', () => {
    const { task } = story({}, [10, update])
    expect(asked(task, '2021-10-09').silent).toEqual({ yes: 0, no: 1, unknown: 0 })
    expect(asked(task, '2021-10-10').silent).toEqual({ yes: 1, no: 0, unknown: 0 })
    const later = story({ assignedOn: '2021-01-04' }, [10, update]).task
    expect(asked(later, '2021-06-30').silent).toEqual({ yes: 1, no: 0, unknown: 0 })
    expect(asked(asKeptBefore(later), '2021-06-30').silent).toEqual({ yes: 0, no: 0, unknown: 1 })
  })

  test('silent is said of open tasks without due date alone, from three months after they were given', () => {
    const silent = (task: TaskFacts, asOf: LocalDate) => asked(task, asOf).silent.yes
    const { task } = story({ assignedOn: july(10) })
    expect([silent(task, '2021-10-09'), silent(task, '2021-10-10')]).toEqual([0, 1])
    expect(silent(story({ assignedOn: july(10), dueOn: july(20) }).task, '2021-12-31')).toBe(0)
    const done = story({ assignedOn: july(10) }, [11, finish], [12, accept]).task
    expect(silent(done, '2021-12-31')).toBe(0)
  })

  test('what the facts of today leave open of a past day', () => {
    const { task } = story({ dueOn: july(31) }, [10, update], [20, update])
    const view = (day: number, more: Partial<View> = {}) =>
      ({ ...viewWith({ asOf: july(day), today: july(25), ...more }), ...more }) as View
    const open = (facts: TaskFacts, day: number, more: Partial<View> = {}) =>
      needsHistory(facts, view(day, more))
    // Of the day itself and of a task that was not there yet nothing is open.
    expect([open(asKeptBefore(task), 15), open(asKeptBefore(task), 25)]).toEqual([true, false])
    expect(open(asKeptBefore({ ...task, assignedOn: july(16), registeredOn: july(16) }), 15)).toBe(false)
    expect(open(asKeptBefore(task), 15, { statusOnly: true })).toBe(false)
    expect(open(task, 15)).toBe(false)
    // A star that changed since then, where the star is asked for.
    const starred = { ...task, starred: true, starChangedOn: july(16) }
    const asks = (day: number, isAsked?: boolean) => open(starred, day, { starred: isAsked })
    expect([asks(15, true), asks(16, true), asks(15)]).toEqual([true, false, false])
  })

  test('a line shows otherwise what was starred or updated after the day it is asked of', () => {
    const { task } = story({ dueOn: july(31) }, [10, update])
    const shows = (facts: TaskFacts, day: number, today = july(25)) =>
      showsOtherwise(facts, viewWith({ asOf: july(day), today }))
    expect([9, 10, 11].map((day) => shows(task, day))).toEqual([true, false, false])
    expect(shows({ ...task, updatedOn: undefined, starChangedOn: july(12) }, 11)).toBe(true)
    expect(shows({ ...task, updatedOn: undefined, starChangedOn: july(12) }, 12)).toBe(false)
    expect(shows(story({ dueOn: july(31) }).task, 9)).toBe(false)
    expect(shows(task, 9, july(9))).toBe(false)
    expect(shows({ ...task, registeredOn: july(10) }, 9)).toBe(false)
  })

  test('updated within the window of seven days that ends with the day', () => {
    const { task } = story({ dueOn: july(31) }, [10, update], [25, update])
    const updated = (day: number) => some(asked(task, july(day)).updated)
    expect([9, 10, 16, 17, 25].map(updated)).toEqual([
      { no: 1 },
      { yes: 1 },
      { yes: 1 },
      { no: 1 },
      { yes: 1 },
    ])
  })

  test('a task that kept its latest update alone does not know the days before it', () => {
    const { task } = story({ dueOn: july(31) }, [10, update], [20, update])
    const updated = (day: number) => some(asked(asKeptBefore(task), july(day)).updated)
    expect([9, 16, 20].map(updated)).toEqual([{ unknown: 1 }, { unknown: 1 }, { yes: 1 }])
  })

  test('only starred, only unstarred', () => {
    const { task } = story({ dueOn: july(10) })
    const tasks = [task, { ...task, starred: true }, { ...task, starred: true }]
    const counted = (starred?: boolean) => sumOf(foldTasks(tasks, viewWith({ starred })).effective)
    expect([counted(), counted(true), counted(false)]).toEqual([3, 2, 1])
  })
})

const asKept = (task: TaskFacts): TaskFacts => task

/** As tasks were written before they kept the days of earlier updates and of reports. */
const asKeptBefore = ({ updatedBefore: _, reportedOn: __, ...task }: TaskFacts): TaskFacts => ({
  ...task,
  ...(task.earlierDueDates && {
    earlierDueDates: task.earlierDueDates.map(({ reportedOn: ___, ...earlier }) => earlier),
  }),
})

const told = ({ updated: _, silent: __, reports: ___, ...counts }: PeriodCounts) => counts

const always = (property: (steps: Parameters<typeof live>[0]) => void, numRuns: number) =>
  fc.assert(fc.property(starredHistory, property), { seed: 4651, numRuns, endOnFailure: true })

describe('whatever happens to a dozen tasks over some months', () => {
  const viewOn = (day: number, lastDay: number, basis: Basis) =>
    viewWith({
      assignedFrom: '2020-11-15',
      assignedTo: '2022-12-31',
      asOf: dateOf(day),
      today: dateOf(lastDay),
      basis,
    })

  test('a past day tells what a store that stopped on its evening told', () => {
    always((steps) => {
      const evenings: PeriodCounts[] = []
      const { world, lastDay } = live(steps, 'some nights', {
        evening: ({ tasks }, today) =>
          void evenings.push(foldTasks(tasks.values(), viewOn(today, today, 'effective'))),
      })
      evenings.forEach((then, day) => {
        const now = foldTasks(world.tasks.values(), viewOn(day, lastDay, 'effective'))
        const { original: _, ...official } = told(now)
        expect({ day, ...told(then) }).toMatchObject({ day, ...official })
        for (const name of ['updated', 'silent'] as const) {
          expect(then[name].unknown).toBe(0)
          expect(then[name].yes).toBeGreaterThanOrEqual(now[name].yes)
          expect(then[name].yes).toBeLessThanOrEqual(now[name].yes + now[name].unknown)
        }
        if (now.reports.unknown === 0) expect({ day, ...now.reports }).toEqual({ day, ...then.reports })
      })
    }, 20)
  })

  test('by the original due date too', () => {
    always((steps) => {
      const evenings: StatusCounts[] = []
      const { world, lastDay } = live(steps, 'some nights', {
        evening: ({ tasks }, today) =>
          void evenings.push(foldTasks(tasks.values(), viewOn(today, today, 'original')).original),
      })
      evenings.forEach((then, day) => {
        expect({
          day,
          ...foldTasks(world.tasks.values(), viewOn(day, lastDay, 'original')).original,
        }).toEqual({
          day,
          ...then,
        })
      })
    }, 20)
  })

  test('reports that a past day tells are those of that evening, task by task', () => {
    let times = 0
    always((steps) => {
      const evenings: Map<number, ReturnType<typeof reportsOn>>[] = []
      const { world, lastDay } = live(steps, 'some nights', {
        evening: ({ tasks }, today) =>
          void evenings.push(
            new Map([...tasks].map(([slot, task]) => [slot, reportsOn(task, dateOf(today), dateOf(today))])),
          ),
      })
      evenings.forEach((evening, day) => {
        for (const [slot, then] of evening) {
          const now = reportsOn(world.tasks.get(slot) as TaskFacts, dateOf(day), dateOf(lastDay))
          if (!now) continue
          expect([day, slot, now]).toEqual([day, slot, then])
          times += now.length
        }
      })
    }, 20)
    expect(times).toBeGreaterThan(1000)
  })

  test('the reports owed are as many as the task counts, one a due date', () => {
    always((steps) => {
      const { world, lastDay } = live(steps, 'some nights')
      for (const task of world.tasks.values()) {
        const reports = reportsOn(task, dateOf(lastDay), dateOf(lastDay)) ?? []
        const inTime = reports.filter((report) => report.inTime).length
        expect([reports.length, inTime]).toEqual([task.reportsOwed, task.reportsInTime])
        expect(new Set(reports.map(({ dueOn }) => dueOn)).size).toBe(reports.length)
      }
    }, 20)
  })

  test.each([
    ['all tasks', undefined, asKept, 0.02],
    ['starred ones', true, asKept, 0.4],
    ['unstarred ones', false, asKept, 0.4],
    ['tasks of before their days were kept', undefined, asKeptBefore, 0.6],
  ] as const)(
    'with the histories where they are needed nothing of a past day is unknown: %s',
    (_, starred, kept, share) => {
      let needed = 0
      let asked = 0
      always((steps) => {
        const viewOf = (day: number, today: number) => ({ ...viewOn(day, today, 'effective'), starred })
        const evenings: PeriodCounts[] = []
        const { world, lastDay } = live(steps, 'some nights', {
          evening: ({ tasks }, today) => void evenings.push(foldTasks(tasks.values(), viewOf(today, today))),
        })
        evenings.forEach((then, day) => {
          const view = viewOf(day, lastDay)
          const parts = [...world.tasks].map(([slot, one]) => {
            const task = kept(one)
            asked += 1
            if (!needsHistory(task, view)) return foldTasks([task], view)
            needed += 1
            const facts = factsAsOf(world.left.get(slot) ?? [], view.asOf) as TaskFacts
            return foldTasks([facts], onItsEvening(view))
          })
          const { original: __, ...now } = parts.reduce(addPeriodCounts, noPeriodCounts())
          expect({ day, ...then }).toMatchObject({ day, ...now })
        })
      }, 10)
      expect(needed).toBeGreaterThan(0)
      expect(needed / asked).toBeLessThan(share)
    },
  )

  test('every figure is the length of its list, the six sum to assigned, the ageing to overdue, on any day', () => {
    always((steps) => {
      const { world, lastDay } = live(steps, 'some nights')
      const tasks = [...world.tasks.values()]
      for (let day = 0; day <= lastDay; day += 7)
        for (const basis of ['effective', 'original'] as const) {
          const view = viewOn(day, lastDay, basis)
          const sums = foldTasks(tasks, view)
          const counts = withSums(sums[basis])
          const listed = (filter: FigureFilter) =>
            tasks.filter((task) => isCountedBy(task, view, filter)).length
          expect(listed({})).toBe(counts.given)
          expect(listed({ statuses: ['open-overdue'] })).toBe(counts.openOverdue)
          expect(sumOf(sums.ageing)).toBe(counts.openOverdue)
          expect(sumOf(sums.updated)).toBe(counts.assigned)
          expect(sumOf(sums.silent)).toBe(counts.assigned)
          expect(sumOf(sums.original)).toBe(sumOf(sums.effective))
          for (const ageing of ageings) expect(listed({ ageing })).toBe(sums.ageing[ageing])
          const reportsListed = reportKinds.map((reports) =>
            sumOf(
              tasks
                .filter((task) => isCountedBy(task, view, { reports }))
                .map((task) => reportsCountedBy(task, view, reports).length),
            ),
          )
          const { owed, inTime } = sums.reports
          expect(reportsListed).toEqual([owed, inTime, owed - inTime])
          for (const known of ['yes', 'no', 'unknown'] as const) {
            expect(listed({ updated: known })).toBe(sums.updated[known])
            expect(listed({ silent: known })).toBe(sums.silent[known])
          }
        }
    }, 20)
  })

  test('the city is the sum of its parts, however the tasks are shared out', () => {
    always((steps) => {
      const { world, lastDay } = live(steps, 'never')
      const view = viewOn(lastDay, lastDay, 'effective')
      const tasks = [...world.tasks.values()]
      const [some, others] = [tasks.slice(0, 5), tasks.slice(5)]
      const sum = addPeriodCounts(foldTasks(some, view), foldTasks(others, view))
      expect(sum).toEqual(foldTasks(tasks, view))
      expect(addPeriodCounts(sum, noPeriodCounts())).toEqual(sum)
    }, 10)
  })
})

describe('published figures, given as tasks', () => {
  /** Each status by the shortest story that leads to it, all as of 31 July. */
  const example: Partial<Record<keyof StatusCounts, TaskFacts>> = {
    doneOnTime: story({ dueOn: july(20) }, [10, finish], [12, accept]).task,
    doneLate: story({ dueOn: july(10) }, [15, finish], [16, accept]).task,
    doneNoDeadline: story({}, [15, finish], [16, accept]).task,
    openInTerm: story({ dueOn: addDays(july(31), 5) }).task,
    openOverdue: story({ dueOn: july(20) }).task,
    openNoDeadline: story({}).task,
  }
  const tasksOf = (counts: StatusCounts): TaskFacts[] =>
    Object.entries(counts).flatMap(([name, count]) =>
      count === 0 ? [] : Array<TaskFacts>(count).fill(example[name as keyof StatusCounts] as TaskFacts),
    )

  interface PrintedRecord {
    id: string
    set?: string
    printed: Partial<StatusCounts> & { assigned?: number; given?: number; done: number }
    derived?: Partial<StatusCounts>
    rates: { formula: string; percent: string }[]
  }
  const records = (published.records as PrintedRecord[]).filter(({ rates }) => rates.length > 0)

  test.each(records)('$id', ({ printed, derived, set, rates }) => {
    const { doneOnTime = 0, doneLate = 0, openInTerm = 0, openOverdue = 0 } = { ...printed, ...derived }
    const assigned = printed.assigned ?? 0
    const tasks = tasksOf({
      ...noStatusCounts(),
      doneOnTime,
      doneLate,
      doneNoDeadline: printed.done - doneOnTime - doneLate,
      openInTerm,
      openOverdue,
      openNoDeadline: assigned - printed.done - openInTerm - openOverdue,
    })
    const counts = withSums(foldTasks(tasks, viewWith({})).effective)
    expect(counts).toMatchObject({ assigned, done: printed.done, openOverdue })
    const told = ratesOf(counts, formulaSets[set as BuiltInFormulaSet])
    for (const { formula, percent } of rates) {
      const decimals = percent.split('.')[1]?.length ?? 0
      const rate = told[formula]
      expect(percentOf(rate?.numerator ?? 0, rate?.denominator ?? 0, { decimals })?.toFixed(decimals)).toBe(
        percent,
      )
    }
  })
})
