import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tallyAtNight } from '../../../../functions/figures/period/owed-reports.ts'
import {
  foldTasks,
  isCountedBy,
  needsHistory,
  onItsEvening,
  type ReportKind,
  reportKinds,
  reportsCountedBy,
  showsOtherwise,
  type View,
  viewOf,
} from '../../../../functions/figures/period/report-figures.ts'
import { addTally, noTally, type Tally } from '../../../../functions/organisation/departments/tally.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { factsAsOf } from '../../../../functions/tasks/history/event.ts'
import { dueOnBy, statusOn } from '../../../../functions/tasks/task/lateness.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import type { Command } from '../../tasks/history/command.ts'
import { dateOf, history, live, starredHistory, type World } from '../../tasks/history/histories.ts'
import { askFor, finish, giveBack, july, type Story, story, takeBack } from '../../tasks/task/stories.ts'
import type { EveningBook } from '../today/evening-book.ts'

const window = 7

const viewOn = (asOf: LocalDate, today: LocalDate, starred?: boolean): View =>
  viewOf(
    { assignedFrom: '2020-01-01', assignedTo: '2022-12-31', asOf, basis: 'effective', today, starred },
    { updateWindowDays: window, silentMonths: 3 },
  )

/** A task as figures and lists of a past day read it: by today's facts, or by its history where those leave the day open. */
const seenBy = (task: TaskFacts, left: Story['left'], view: View, opens: typeof needsHistory) =>
  opens(task, view)
    ? { facts: factsAsOf(left, view.asOf) as TaskFacts, view: onItsEvening(view) }
    : { facts: task, view }

describe('a report that was taken back later', () => {
  const november = { dueOn: july(30) }
  const reportsAsked = ({ task, left }: Story, day: number, today: number) => {
    const asked = viewOn(july(day), july(today))
    const { facts, view } = seenBy(task, left, asked, needsHistory)
    const { owed, inTime, unknown } = foldTasks([facts], view).reports
    const listed = reportKinds.filter((reports) => isCountedBy(facts, view, { reports }))
    return { rate: `${inTime}/${owed}`, unknown, listed }
  }
  const given = { rate: '1/1', unknown: 0, listed: ['owed', 'in-time'] }
  const none = { rate: '0/0', unknown: 0, listed: [] }

  test('by a return stays in the figure and the list of the day before it', () => {
    const told = story(november, [23, finish], [24, giveBack])
    expect([22, 23, 24, 25].map((day) => reportsAsked(told, day, 25))).toEqual([none, given, none, none])
  })

  test('and given again, and returned again, on each of those days', () => {
    const told = story(november, [10, finish], [12, giveBack], [20, finish], [22, giveBack])
    const days = [9, 10, 11, 12, 19, 20, 21, 22].map((day) => reportsAsked(told, day, 25).rate)
    expect(days).toEqual(['0/0', '1/1', '1/1', '0/0', '0/0', '1/1', '1/1', '0/0'])
  })

  test('on the same day counts on no evening', () => {
    const told = story(november, [23, finish], [23, giveBack])
    expect([22, 23, 24].map((day) => reportsAsked(told, day, 25))).toEqual([none, none, none])
  })

  test('by a return and then the withdrawal of the task, too', () => {
    const told = story(november, [10, finish], [12, giveBack], [15, takeBack])
    expect([11, 13, 15].map((day) => reportsAsked(told, day, 25))).toEqual([given, none, none])
  })

  test('a report that stands when the task is withdrawn stays', () => {
    const told = story(november, [10, askFor('2021-08-10')], [15, takeBack])
    expect([9, 10, 15].map((day) => reportsAsked(told, day, 25))).toEqual([none, given, given])
  })
})

/** Evenings to look back at: the last days, and one in forty before. */
const lookedBackAt = (today: number): number[] =>
  Array.from({ length: today + 1 }, (_, day) => day).filter(
    (day) => today - day < 3 || (today - day) % 40 === 0,
  )

const always = (
  histories: typeof history,
  property: (steps: Parameters<typeof live>[0]) => void,
  numRuns: number,
) =>
  fc.assert(fc.property(histories, property), {
    seed: 4651,
    numRuns,
    endOnFailure: true,
    reporter: ({ failed, counterexamplePath, errorInstance }) => {
      if (failed) throw new Error(`history of path ${counterexamplePath}`, { cause: errorInstance })
    },
  })

/** The same histories with results returned and tasks withdrawn more often than dates moved. */
const instead: Partial<Record<Command['kind'], Command['kind']>> = {
  amend: 'return',
  exceed: 'finish',
  approve: 'finish',
  prepare: 'return',
  correct: 'return',
  refuse: 'withdraw',
}
const returning = history.map((steps) =>
  steps.map((step, place) => (place % 4 === 0 ? step : { ...step, kind: instead[step.kind] ?? step.kind })),
)

type File = NonNullable<ReturnType<EveningBook['files']['get']>>
type Evening = NonNullable<ReturnType<File['evenings']['get']>>

const reportsWritten = ({ reports }: Evening) =>
  [...reports]
    .map(([due, inTime]) => ({ dueOn: dateOf(due), inTime }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))

/** What is told of a past day, and what the book wrote down that evening. */
type Look = (
  seen: { readonly task: TaskFacts; readonly left: Story['left'] },
  evening: Evening,
  days: { readonly day: number; readonly today: number },
) => readonly [told: object, written: object]

/** Everything that figures and their lists tell of a task. */
const inFigures: Look = ({ task, left }, evening, { day, today }) => {
  const asked = viewOn(dateOf(day), dateOf(today))
  const { facts, view } = seenBy(task, left, asked, needsHistory)
  const written = reportsWritten(evening)
  const inTime = written.filter((report) => report.inTime).length
  const sums = foldTasks([facts], view)
  const isUpdated = evening.lastSign !== undefined && day - evening.lastSign < window
  const isAssigned = evening.status !== 'withdrawn' && evening.status !== 'reassigned'
  const hasKind = (kind: ReportKind) =>
    written.some((report) => kind === 'owed' || report.inTime === (kind === 'in-time'))
  return [
    {
      reports: sums.reports,
      listed: reportsCountedBy(facts, view, 'owed'),
      kinds: reportKinds.filter((reports) => isCountedBy(facts, view, { reports })),
      updated: isCountedBy(facts, view, { updated: 'yes' }),
      unknown: sums.updated.unknown + sums.silent.unknown,
    },
    {
      reports: { owed: written.length, inTime, unknown: 0 },
      listed: written,
      kinds: reportKinds.filter(hasKind),
      updated: isUpdated && isAssigned,
      unknown: 0,
    },
  ]
}

/** What a line of a list prints. */
const inLists: Look = ({ task, left }, evening, { day, today }) => {
  const asked = viewOn(dateOf(day), dateOf(today))
  const { facts } = seenBy(task, left, asked, showsOtherwise)
  const dated = (written: number | null | undefined) => (written == null ? undefined : dateOf(written))
  return [
    {
      status: statusOn(facts, asked.asOf),
      dueOn: dueOnBy('effective', facts, asked.asOf),
      originalDueOn: dueOnBy('original', facts, asked.asOf),
      starred: facts.starred,
      updatedOn: facts.updatedOn,
    },
    {
      status: evening.status,
      dueOn: dated(evening.due),
      originalDueOn: dated(evening.firstDue),
      starred: evening.starred,
      updatedOn: dated(evening.lastSign),
    },
  ]
}

/** How many evenings were looked back at, all of them told as they were written down. */
const lookBack = ({ tasks, left }: World, book: EveningBook, today: number, look: Look): number => {
  let looked = 0
  for (const [slot, { evenings }] of book.files)
    for (const day of lookedBackAt(today)) {
      const evening = evenings.get(day)
      if (!evening) continue
      const seen = { task: tasks.get(slot) as TaskFacts, left: left.get(slot) ?? [] }
      const [told, written] = look(seen, evening, { day, today })
      // A comparison by the test library costs a hundred times as much.
      if (JSON.stringify(told) !== JSON.stringify(written))
        expect({ slot, day, today, ...told }).toEqual({ slot, day, today, ...written })
      looked += 1
    }
  return looked
}

describe('whatever happens to a dozen tasks over some months, asked on any day of any day before it', () => {
  test.each([
    ['figures and lists of reports and updates are', returning, inFigures],
    ['what the lines of lists print is', starredHistory, inLists],
  ])(
    '%s as the evening book has it',
    (_, histories, look) => {
      let looked = 0
      always(
        histories,
        (steps) => {
          live(steps, 'some nights', {
            evening: (world, today, book) => {
              looked += lookBack(world, book, today, look)
            },
          })
        },
        3,
      )
      expect(looked).toBeGreaterThan(5_000)
    },
    120_000,
  )

  test('the tallies of a night, asked later, are those that its scan left', () => {
    let nights = 0
    always(
      history,
      (steps) => {
        const tallies = new Map<number, Tally>()
        const { world, lastDay } = live(steps, 'every night', {
          scanned: ({ tally }, today) => void tallies.set(today, { ...tally }),
        })
        for (const [night, tally] of tallies) {
          const told = [...world.tasks].map(([slot, task]) => {
            const left = world.left.get(slot) ?? []
            const now = tallyAtNight(task, dateOf(night), dateOf(lastDay))
            if (now) return now
            const evening = factsAsOf(left, dateOf(night - 1))
            return evening ? tallyAtNight(evening, dateOf(night), dateOf(night - 1)) : noTally()
          })
          const sum = told.reduce<Tally>((all, one) => addTally(all, one ?? noTally()), noTally())
          expect({ night, ...sum }).toEqual({ night, ...tally })
          nights += 1
        }
      },
      8,
    )
    expect(nights).toBeGreaterThan(500)
  })
})
