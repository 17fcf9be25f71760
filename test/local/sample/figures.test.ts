import { describe, expect, it } from 'vitest'
import {
  type LevelRule,
  type RuleSet,
  ruleSetNamed,
  verdictOf,
} from '../../../functions/figures/rules/rule-sets.ts'
import { addTally, noTally, type StatusCounts } from '../../../functions/organisation/departments/tally.ts'
import { addDays, instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { homeOf, scanUserId } from '../../../functions/shared/ids.ts'
import { missOf } from '../../../functions/tasks/task/change.ts'
import { type Counts, countOn, tallyOf, withSums } from '../../../functions/tasks/task/counts.ts'
import { isOverdue } from '../../../functions/tasks/task/lateness.ts'
import { type Task, type TaskFacts, toldFacts } from '../../../functions/tasks/task/task.ts'
import { makeSampleCity } from '../../../local/sample/city.ts'
import { profiles } from '../../../local/sample/profiles.ts'

const city = makeSampleCity()
const rules = ruleSetNamed('4651') as RuleSet
const tasksOf = Map.groupBy(city.tasks, ({ id }) => homeOf(id).department)
const eventsOf = Map.groupBy(city.events, ({ taskId }) => taskId)

const countsOf = (department: string, day: LocalDate): Counts =>
  withSums(countOn(tasksOf.get(department) ?? [], day))

const named = (day: LocalDate, verdict: 'commended' | 'urged') =>
  profiles.map(({ code }) => code).filter((code) => verdictOf(countsOf(code, day), rules)[verdict])

describe('figures of the sample city', () => {
  it.each(['2021-07-25', '2021-07-26', '2021-07-27'] as const)(
    'name the departments of letter 4651 on %s',
    (day) => {
      expect(named(day, 'commended').sort()).toEqual(['SGTVT', 'SNV', 'STC'])
      expect(named(day, 'urged').sort()).toEqual(['STNMT', 'SXD'])
    },
  )

  it.each(profiles)('are those of the profile: $code', (profile) => {
    const { assigned, done, doneOnTime, openOverdue } = countsOf(profile.code, '2021-07-26')
    expect({ assigned, done, doneOnTime, openOverdue }).toEqual({
      assigned: profile.assigned,
      done: profile.done,
      doneOnTime: profile.doneOnTime,
      openOverdue: profile.openOverdue,
    })
  })

  it('miss each commending threshold narrowly somewhere, and nothing else', () => {
    const commend = rules.levels.find(({ level }) => level === 'commend') as LevelRule
    const failing = (code: string) =>
      commend.all
        .filter(
          (threshold) =>
            !verdictOf(countsOf(code, '2021-07-26'), {
              ...rules,
              levels: [{ ...commend, all: [threshold] }],
            }).commended,
        )
        .map((threshold) => ('count' in threshold ? threshold.count : threshold.share))
    expect(failing('SCT')).toEqual(['assigned'])
    expect(failing('SVHTT')).toEqual(['done'])
    expect(failing('STP')).toEqual(['doneOnTime'])
    expect(failing('SNNPTNT')).toEqual(['openOverdue'])
    expect(countsOf('SCT', '2021-07-26').assigned).toBe(200)
    expect(countsOf('SVHTT', '2021-07-26').done * 100).toBe(90 * 220)
    expect(countsOf('STP', '2021-07-26').doneOnTime * 100).toBe(75 * 240)
  })

  it('stay just on the right side of the urging thresholds', () => {
    expect(countsOf('SKHDT', '2021-07-26').openOverdue * 100).toBe(5 * 340)
    expect(countsOf('QLC', '2021-07-26').done * 100).toBe(70 * 160)
    const { assigned, done } = countsOf('VNCPT', '2021-07-26')
    expect(done * 100).toBeLessThan(70 * assigned)
    expect(assigned).toBeLessThan(rules.levels.find(({ level }) => level === 'request')?.floor ?? 0)
  })

  it('leave the next scan 5 to 20 misses, all of due dates of 25 July', () => {
    const found = city.tasks.filter((task) => task.lifecycle === 'open' && missOf(task, '2021-07-26'))
    expect(found.length).toBeGreaterThanOrEqual(5)
    expect(found.length).toBeLessThanOrEqual(20)
    expect(new Set(found.map(({ dueOn }) => dueOn))).toEqual(new Set(['2021-07-25']))
  })

  it('leave no earlier miss unrecorded', () => {
    const unrecorded = city.tasks.filter(
      (task) => task.lifecycle === 'open' && isOverdue(task, '2021-07-25') && task.missedFor !== task.dueOn,
    )
    expect(unrecorded).toEqual([])
  })
})

/** What the scan's own entry does to a task; entries of commands carry the task they left. */
const afterMiss = (facts: TaskFacts, forDueOn: LocalDate, reportGiven: boolean): TaskFacts => {
  const reportsOwed = facts.reportsOwed + (reportGiven ? 0 : 1)
  return { ...facts, version: facts.version + 1, missedFor: forDueOn, reportsOwed }
}

/** The task as its history leaves it at the end of a day. */
const replayed = (taskId: string, day: LocalDate): TaskFacts | undefined => {
  let facts: TaskFacts | undefined
  for (const { event } of eventsOf.get(taskId) ?? []) {
    if (event.at >= instantOf(addDays(day, 1)).toISOString()) break
    const { details, by, after } = event
    if (after) facts = after
    else if (facts && by === scanUserId && details.type === 'deadline-missed')
      facts = afterMiss(facts, details.forDueOn, details.reportGiven)
  }
  return facts
}

/** As entries tell them. */
const factsOf = ({ title: _, directive: __, lastOfSeries: ___, ...facts }: Task): TaskFacts =>
  toldFacts(facts)

describe('histories of the sample city', () => {
  it('lead to the tasks as they stand', () => {
    for (const task of city.tasks) expect(replayed(task.id, '2021-07-25')).toEqual(factsOf(task))
  })

  it('have one entry for each version, in order of time', () => {
    for (const task of city.tasks) {
      const events = (eventsOf.get(task.id) ?? []).map(({ event }) => event)
      expect(events).toHaveLength(task.version)
      expect(new Set(events.map(({ key }) => key)).size).toBe(events.length)
      const times = events.map(({ at, order }) => `${at} ${order}`)
      expect(times).toEqual([...times].sort())
    }
  })
})

describe('snapshots of the sample city', () => {
  const statusesOf = ({
    reportsOwed: _,
    reportsInTime: __,
    planned: ___,
    ...counts
  }: ReturnType<typeof noTally>): StatusCounts => counts

  it.each(['2021-02-14', '2021-03-21', '2021-05-02', '2021-07-25'] as const)(
    'say what the tasks say of %s, a day off on which nothing happened after the scan',
    (date) => {
      const snapshot = city.snapshots.find((one) => one.date === date)
      for (const [department, tally] of Object.entries(snapshot?.tallies ?? {}))
        expect(statusesOf(tally), department).toEqual(countOn(tasksOf.get(department) ?? [], date))
      expect(Object.keys(snapshot?.tallies ?? {})).toHaveLength(31)
    },
  )

  it.each(['2021-01-20', '2021-04-27', '2021-06-15', '2021-07-20'] as const)(
    'say of %s what the histories up to the evening before give in the morning',
    (date) => {
      const evening = city.tasks.flatMap(({ id }) => replayed(id, addDays(date, -1)) ?? [])
      const given = Map.groupBy(evening, ({ id }) => homeOf(id).department)
      const snapshot = city.snapshots.find((one) => one.date === date)
      for (const [department, tally] of Object.entries(snapshot?.tallies ?? {}))
        expect(statusesOf(tally), department).toEqual(countOn(given.get(department) ?? [], date))
    },
  )

  it('end with the tallies that a recount of the tasks gives', () => {
    const last = city.snapshots.at(-1)?.tallies ?? {}
    for (const [department, tasks] of tasksOf)
      expect(last[department], department).toEqual(
        tasks.reduce((sum, task) => addTally(sum, tallyOf(task)), noTally()),
      )
  })
})
