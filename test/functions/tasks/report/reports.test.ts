import { describe, expect, test } from 'vitest'
import { formulaSets, reportRateOf } from '../../../../functions/figures/rules/formulas.ts'
import {
  accept,
  approve,
  askFor,
  correct,
  finish,
  giveBack,
  july,
  refuse,
  type Story,
  scan,
  story,
  update,
} from '../task/stories.ts'

const due10 = { dueOn: july(10) }
const reportsOf = ({ task }: Story) => [task.reportsOwed, task.reportsInTime]

describe('a report is owed at every due date, done or not', () => {
  test.each([
    ['finished', finish],
    ['unfinished', askFor(july(20))],
  ])('%s, given on the due date, it is in time', (_, action) => {
    expect(reportsOf(story(due10, [10, action]))).toEqual([1, 1])
  })

  test.each([
    ['finished', finish],
    ['unfinished', askFor(july(20))],
  ])('%s, given the day after, it does not undo the failure', (_, action) => {
    const told = story(due10, [11, action])
    expect(reportsOf(told)).toEqual([1, 0])
    expect(told.misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
  })

  test('nothing is owed before the due date has passed or a report was given', () => {
    expect(reportsOf(story(due10, [10, scan]))).toEqual([0, 0])
    expect(reportsOf(story(due10, [11, scan]))).toEqual([1, 0])
  })

  test('nothing is owed without a due date', () => {
    expect(reportsOf(story({}, [10, finish], [12, giveBack], [13, finish], [14, accept]))).toEqual([0, 0])
  })

  test('a progress update is no report', () => {
    const told = story(due10, [10, update], [11, scan])
    expect(reportsOf(told)).toEqual([1, 0])
    expect(told.misses).toMatchObject([{ reportGiven: false }])
  })

  test('a task entered after its due date owes the report it could not give', () => {
    expect(reportsOf(story({ registeredOn: july(15), ...due10 }))).toEqual([1, 0])
  })

  test('one due date owes one report, however many are given for it', () => {
    expect(reportsOf(story(due10, [5, askFor(july(20))], [9, finish]))).toEqual([1, 1])
    expect(reportsOf(story(due10, [5, askFor(july(20))], [6, refuse], [7, askFor(july(15))]))).toEqual([1, 1])
    expect(reportsOf(story(due10, [11, scan], [12, askFor(july(20))], [13, finish]))).toEqual([1, 0])
  })

  test('an extended due date owes its own', () => {
    const extended: [number, ReturnType<typeof askFor>][] = [
      [9, askFor(july(20))],
      [12, approve(july(20))],
    ]
    expect(reportsOf(story(due10, ...extended))).toEqual([1, 1])
    expect(reportsOf(story(due10, ...extended, [20, finish]))).toEqual([2, 2])
    const silent = story(due10, ...extended, [21, scan])
    expect(reportsOf(silent)).toEqual([2, 1])
    expect(silent.misses).toEqual([{ forDueOn: july(20), on: july(21), reportGiven: false }])
  })

  test('a result returned before the due date leaves the report owed again', () => {
    expect(reportsOf(story(due10, [5, finish], [8, giveBack]))).toEqual([0, 0])
    expect(reportsOf(story(due10, [5, finish], [10, giveBack], [10, finish]))).toEqual([1, 1])
    const silent = story(due10, [5, finish], [8, giveBack], [11, scan])
    expect(reportsOf(silent)).toEqual([1, 0])
    expect(silent.misses).toMatchObject([{ reportGiven: false }])
  })

  test('a result returned before the due date does not take back an earlier report for that date', () => {
    const refused: [number, ReturnType<typeof askFor>][] = [
      [4, askFor(july(20))],
      [5, refuse],
    ]
    const told = story(due10, ...refused, [7, finish], [8, giveBack], [11, scan])
    expect(reportsOf(told)).toEqual([1, 1])
    expect(told.misses).toMatchObject([{ reportGiven: true }])
  })

  test('an extended date that a returned result had reported on is owed again, however the date went meanwhile', () => {
    const extended: [number, ReturnType<typeof askFor>][] = [
      [4, askFor(july(20))],
      [5, approve(july(20))],
      [6, finish],
    ]
    expect(reportsOf(story(due10, ...extended))).toEqual([2, 2])
    expect(reportsOf(story(due10, ...extended, [7, giveBack]))).toEqual([1, 1])
    const there: [number, ReturnType<typeof askFor>][] = [
      [7, correct(july(10))],
      [8, correct(july(20))],
    ]
    expect(reportsOf(story(due10, ...extended, ...there, [9, giveBack]))).toEqual([1, 1])
    const again: [number, ReturnType<typeof askFor>][] = [
      [10, correct(july(10))],
      [10, correct(july(20))],
    ]
    expect(reportsOf(story(due10, ...extended, ...there, [9, giveBack], ...again, [21, scan]))).toEqual([
      2, 1,
    ])
    expect(reportsOf(story(due10, ...extended, ...there, [9, giveBack], ...again, [19, finish]))).toEqual([
      2, 2,
    ])
  })

  test('a result returned while a request waits leaves the request as the report', () => {
    expect(reportsOf(story(due10, [5, askFor(july(20))], [6, finish], [8, giveBack]))).toEqual([1, 1])
  })

  test('a result returned after the due date was still a report in time', () => {
    const told = story(due10, [10, finish], [14, giveBack])
    expect(reportsOf(told)).toEqual([1, 1])
    expect(told.misses).toMatchObject([{ reportGiven: true }])
  })

  test('a request that is refused was still a report in time', () => {
    for (const day of [9, 10, 15]) {
      const told = story(due10, [8, askFor(july(20))], [day, refuse], [20, scan])
      expect(reportsOf(told)).toEqual([1, 1])
      expect(told.misses).toMatchObject([{ reportGiven: true }])
    }
  })
})

test('the report rate is in time over owed, and nothing where nothing was owed', () => {
  expect(reportRateOf({ reportsOwed: 8, reportsInTime: 7 }, formulaSets['da-nang'])).toMatchObject({
    numerator: 7,
    denominator: 8,
    percent: 87.5,
    decimals: 2,
  })
  const whole = { ...formulaSets['da-nang'], rounding: 'truncated', decimals: 0 } as const
  expect(reportRateOf({ reportsOwed: 8, reportsInTime: 7 }, whole)).toMatchObject({
    percent: 87,
    decimals: 0,
  })
  expect(reportRateOf({ reportsOwed: 0, reportsInTime: 0 }, formulaSets['da-nang']).percent).toBeNull()
})
