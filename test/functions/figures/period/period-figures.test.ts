import { describe, expect, test } from 'vitest'
import {
  letterSchema,
  type RecordedLetter,
  timesCommendedOn,
} from '../../../../functions/figures/letters/letter.ts'
import { periodFiguresOf } from '../../../../functions/figures/period/period-figures.ts'
import { noPeriodCounts, type PeriodCounts } from '../../../../functions/figures/period/report-figures.ts'
import { formulaSetSchema, formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { type RuleSet, ruleSetNamed } from '../../../../functions/figures/rules/rule-sets.ts'
import { type PendingTask, whatIf } from '../../../../functions/figures/today/what-if.ts'
import { noTally, type StatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { defaultSettings, settingsSchema } from '../../../../functions/organisation/settings/settings.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { july } from '../../tasks/task/stories.ts'

const letter4651 = ruleSetNamed('4651') as RuleSet
const award = ruleSetNamed('award-2023') as RuleSet

const countsOf = (
  effective: Partial<StatusCounts>,
  original: Partial<StatusCounts> = effective,
): PeriodCounts => {
  const empty = noPeriodCounts()
  return {
    ...empty,
    effective: { ...empty.effective, ...effective },
    original: { ...empty.original, ...original },
  }
}

const computing = {
  basis: 'effective',
  formulaSet: formulaSets['da-nang'],
  ruleSet: letter4651,
  volumes: defaultSettings,
} as const

describe('figures of a period', () => {
  const now = {
    STC: countsOf({ doneOnTime: 250, openInTerm: 10 }, { doneOnTime: 240, doneLate: 10, openInTerm: 10 }),
    SXD: countsOf({ doneOnTime: 190, openOverdue: 60 }),
    HS: countsOf({ doneOnTime: 3 }),
    SNV: countsOf({ doneOnTime: 45, openInTerm: 5 }),
    QHC: countsOf({ doneOnTime: 40, openInTerm: 9 }),
  }
  const previous = { STC: countsOf({ doneOnTime: 90, openInTerm: 10 }) }
  const figures = () => periodFiguresOf(now, previous, {}, computing)
  const of = (code: string) => figures().departments.find((row) => row.code === code)

  test('the city is the sum of its departments, which stand in the order of their codes', () => {
    const { city, departments } = figures()
    expect(departments.map(({ code }) => code)).toEqual(['HS', 'QHC', 'SNV', 'STC', 'SXD'])
    expect(city.counts).toMatchObject({ assigned: 612, done: 528, openOverdue: 60 })
  })

  test('small units at 100 % are not ranked with large ones: more than 200, 50 to 200, fewer', () => {
    expect(figures().ranking).toEqual({ large: ['STC', 'SXD'], middle: ['SNV'], small: ['HS', 'QHC'] })
  })

  test('where the groups begin is a setting', () => {
    const volumes = { volumeLargeAbove: 250, volumeSmallBelow: 3 }
    expect(periodFiguresOf(now, previous, {}, { ...computing, volumes }).ranking).toEqual({
      large: ['STC'],
      middle: ['HS', 'SNV', 'QHC', 'SXD'],
      small: [],
    })
    const parses = (changed: object) => settingsSchema.safeParse({ ...defaultSettings, ...changed }).success
    expect(parses(volumes)).toBe(true)
    expect(parses({ volumeLargeAbove: 50, volumeSmallBelow: 51 })).toBe(false)
  })

  test('original and effective due dates stand side by side, whichever is asked for', () => {
    const byOriginal = periodFiguresOf(now, previous, {}, { ...computing, basis: 'original' })
    const row = byOriginal.departments.find(({ code }) => code === 'STC')
    expect(of('STC')?.rates.onTime?.numerator).toBe(250)
    expect(of('STC')?.other).toMatchObject({ basis: 'original', rates: { onTime: { numerator: 240 } } })
    expect(row?.rates.onTime?.numerator).toBe(240)
    expect(row?.other).toMatchObject({ basis: 'effective', rates: { onTime: { numerator: 250 } } })
  })

  test('the change is in points, null where there was nothing before', () => {
    expect(of('STC')?.change.completion).toBe(6.15)
    expect(of('SXD')?.change.completion).toBeNull()
  })

  test('the verdict comes with its reasons', () => {
    expect(of('STC')?.verdict).toEqual({ level: 'commend', commended: true, urged: false })
    expect(of('SXD')?.verdict).toEqual({ level: 'request', commended: false, urged: true })
    expect(of('SXD')?.levels[0]?.all.map(({ holds, by }) => [holds, by])).toEqual([
      [true, 49],
      [false, 36],
      [true, 2],
      [false, 58],
    ])
  })

  test('the rates of reports and updates say of how many, and how many of a past day are not known', () => {
    const counts: PeriodCounts = {
      ...countsOf({ doneOnTime: 6, openInTerm: 2 }),
      updated: { yes: 5, no: 2, unknown: 1 },
      silent: { yes: 3, no: 4, unknown: 1 },
      reports: { owed: 4, inTime: 3, unknown: 2 },
    }
    const { city } = periodFiguresOf({ SXD: counts }, {}, {}, computing)
    expect(city).toMatchObject({
      reportRate: {
        formula: 'reports-in-time / reports-owed',
        numerator: 3,
        denominator: 4,
        percent: 75,
        unknown: 2,
      },
      updateRate: { formula: 'updated / assigned', numerator: 5, denominator: 8, percent: 62.5, unknown: 1 },
      silent: { tasks: 3, unknown: 1 },
    })
  })

  test('a share that tasks without due date put out of reach comes with its warning', () => {
    const without = {
      SXD: countsOf({ doneOnTime: 300, doneNoDeadline: 100 }),
      STC: countsOf({ doneOnTime: 300 }),
    }
    const { departments } = periodFiguresOf(without, {}, {}, computing)
    expect(departments.map(({ code, warning }) => [code, warning?.en.slice(0, 10)])).toEqual([
      ['STC', undefined],
      ['SXD', '100 of 400'],
    ])
    expect(departments.map((row) => 'warning' in row)).toEqual([false, true])
  })

  test('a formula an administrator added is computed like those that come with the program', () => {
    const formulaSet = formulaSetSchema.parse({
      name: 'can-tho',
      formulas: {
        settled: {
          numerator: ['done', 'withdrawn'],
          denominator: ['given'],
          words: { vi: 'đã giải quyết / được giao', en: 'settled / given' },
        },
      },
    })
    const given = { A: countsOf({ doneLate: 2, withdrawn: 1, openInTerm: 1 }) }
    const figures = periodFiguresOf(given, {}, {}, { ...computing, formulaSet })
    expect(figures.city.rates).toEqual({
      settled: { formula: 'can-tho/settled', numerator: 3, denominator: 4, percent: 75, decimals: 2 },
    })
  })

  test('a formula sums counts that exist, over something', () => {
    const formula = { numerator: ['done'], denominator: ['assigned'], words: { vi: 'a', en: 'a' } }
    const parses = (changed: object) =>
      formulaSetSchema.safeParse({ name: 'x1', formulas: { rate: { ...formula, ...changed } } }).success
    expect(parses({})).toBe(true)
    expect(parses({ numerator: ['doneTomorrow'] })).toBe(false)
    expect(parses({ denominator: [] })).toBe(false)
    expect(formulaSetSchema.safeParse({ name: 'x1', formulas: {} }).success).toBe(false)
  })
})

describe('times commended this year', () => {
  const letter = (
    issuedOn: LocalDate,
    recordedOn: LocalDate,
    named: RecordedLetter['named'],
  ): RecordedLetter => ({
    number: '4651',
    symbol: 'UBND-KSTT',
    issuedOn,
    recordedOn,
    named,
    by: 'vp.kstt',
  })
  const commend = (department: string) => ({ department, level: 'commend' as const })
  const letters = [
    letter('2023-02-01', '2023-02-01', [commend('STC'), { department: 'SXD', level: 'criticise' }]),
    letter('2023-03-01', '2023-05-01', [commend('STC'), commend('SNV')]),
  ]

  test.each<[LocalDate, Record<string, number>]>([
    ['2023-01-31', {}],
    ['2023-02-01', { STC: 1 }],
    ['2023-04-30', { STC: 1 }],
    ['2023-05-01', { STC: 2, SNV: 1 }],
  ])('as of %s: %o', (day, times) => {
    expect(timesCommendedOn(letters, day)).toEqual(times)
  })

  test('a letter that names both parts of a unit commends it once', () => {
    expect(timesCommendedOn(letters, '2023-05-01', () => 'STCM')).toEqual({ STCM: 2 })
  })

  test('five letters of the year make the award, four do not', () => {
    const now = { STC: countsOf({ doneOnTime: 300, openInTerm: 5 }) }
    const verdictWith = (times: number) =>
      periodFiguresOf(now, {}, { STC: times }, { ...computing, ruleSet: award }).departments[0]?.verdict
        .commended
    expect([verdictWith(4), verdictWith(5)]).toEqual([false, true])
  })

  test('a letter names each department once', () => {
    const { by: _, recordedOn: __, ...given } = letters[0] as RecordedLetter
    expect(letterSchema.safeParse(given).success).toBe(true)
    expect(letterSchema.safeParse({ ...given, named: [commend('STC'), commend('STC')] }).success).toBe(false)
    expect(letterSchema.safeParse({ ...given, named: [] }).success).toBe(false)
  })
})

describe('what if', () => {
  const task = (given: Partial<PendingTask>): PendingTask => ({
    id: 'SXD-2021-k3f9x2m8q1ab',
    lifecycle: 'open',
    assignedOn: july(1),
    registeredOn: july(1),
    dueOn: july(20),
    ...given,
  })
  const given = { rules: letter4651, timesCommended: 0, today: july(26) }
  const tally = { ...noTally(), doneOnTime: 180, openInTerm: 18, openOverdue: 3 }

  test('accepting one result in time makes 181 of 201; the overdue ones still stand in the way', () => {
    const { now, effects } = whatIf(tally, [task({ result: { submittedOn: july(20) } })], given)
    expect(now.commended).toBe(false)
    expect(effects).toMatchObject([
      { decision: 'accept', from: 'open-in-term', to: 'done-on-time', verdict: { commended: false } },
    ])
  })

  test('accepting it and extending an overdue one commends: each alone does not', () => {
    const pending = [
      task({ result: { submittedOn: july(20) } }),
      task({ id: 'SXD-2021-k3f9x2m8q1ac', request: { askedOn: july(22), proposedDueOn: july(30) } }),
    ]
    const { effects, all } = whatIf(tally, pending, given)
    expect(effects.map(({ from, to, verdict }) => [from, to, verdict.commended])).toEqual([
      ['open-in-term', 'done-on-time', false],
      ['open-overdue', 'open-in-term', false],
    ])
    expect(all).toEqual({ level: 'commend', commended: true, urged: false })
  })

  test('a late result is done late, one without due date is done without', () => {
    const pending = [
      task({ result: { submittedOn: july(21) } }),
      task({ dueOn: undefined, result: { submittedOn: july(21) } }),
      task({}),
    ]
    expect(whatIf(tally, pending, given).effects.map(({ from, to }) => [from, to])).toEqual([
      ['open-overdue', 'done-late'],
      ['open-no-deadline', 'done-no-deadline'],
    ])
  })

  test('a request that came after the due date settles nothing: the late result is judged as it is', () => {
    const request = { askedOn: july(21), proposedDueOn: july(30) }
    const moves = whatIf(tally, [task({ request, result: { submittedOn: july(22) } })], given).effects
    expect(moves.map(({ decision, to }) => [decision, to])).toEqual([['accept', 'done-late']])
    const inTime = task({ request: { ...request, askedOn: july(20) }, result: { submittedOn: july(20) } })
    expect(whatIf(tally, [inTime], given).effects.map(({ decision, to }) => [decision, to])).toEqual([
      ['accept', 'done-on-time'],
    ])
  })

  test('an extension is in term, also where the day asked for has passed: then none but today or later can be granted', () => {
    const asked = (day: number) =>
      whatIf(tally, [task({ request: { askedOn: july(19), proposedDueOn: july(day) } })], given).effects[0]
        ?.to
    expect([asked(25), asked(26), asked(27)]).toEqual(['open-in-term', 'open-in-term', 'open-in-term'])
  })

  test('a late result beside a request made in time waits for the request, and is judged by the new date', () => {
    const pending = [
      task({
        request: { askedOn: july(20), proposedDueOn: july(30) },
        result: { submittedOn: july(22) },
      }),
    ]
    const counts = { ...noTally(), doneOnTime: 180, openInTerm: 21 }
    const { effects, all } = whatIf(counts, pending, given)
    expect(effects).toMatchObject([
      { decision: 'approve-extension', from: 'open-in-term', to: 'open-in-term' },
    ])
    expect([effects[0]?.verdict.commended, all.commended]).toEqual([false, true])
  })

  test('what a leader has decided is told as decided, though its paper is not signed yet', () => {
    const asked = { askedOn: july(20), proposedDueOn: july(30) }
    const decided = (dueOn?: LocalDate) => ({ ...asked, decided: { on: july(24), ...(dueOn && { dueOn }) } })
    const movesOf = (of: Partial<PendingTask>) =>
      whatIf(tally, [task(of)], given).effects.map(({ decision, to }) => [decision, to])
    expect(movesOf({ request: decided() })).toEqual([])
    expect(movesOf({ request: decided(july(25)) })).toEqual([['approve-extension', 'open-overdue']])
    expect(movesOf({ request: decided(), result: { submittedOn: july(22) } })).toEqual([
      ['accept', 'done-late'],
    ])
  })

  test('what a leader has corrected is told as signed, and what waits beside it is judged by its date', () => {
    const corrected = (day: number, of: Partial<PendingTask> = {}) =>
      whatIf(tally, [task({ correction: { on: july(24), dueOn: july(day) }, ...of })], given)
    const movesOf = ({ effects }: ReturnType<typeof whatIf>) =>
      effects.map(({ decision, from, to }) => [decision, from, to])
    expect(movesOf(corrected(30))).toEqual([['sign-correction', 'open-overdue', 'open-in-term']])
    expect(movesOf(corrected(25))).toEqual([['sign-correction', 'open-overdue', 'open-overdue']])
    // A late result that the correction makes a timely one.
    const late = corrected(22, { result: { submittedOn: july(22) } })
    expect(movesOf(late)).toEqual([['sign-correction', 'open-overdue', 'open-in-term']])
    const one = { ...noTally(), doneOnTime: 1, openOverdue: 1 }
    const rules = {
      ...letter4651,
      levels: [{ level: 'commend', floor: 0, all: [{ count: 'doneOnTime', is: '>=', number: 2 }], any: [] }],
    } as typeof letter4651
    const pending = [
      task({ correction: { on: july(24), dueOn: july(22) }, result: { submittedOn: july(22) } }),
    ]
    const { now, all } = whatIf(one, pending, { ...given, rules })
    expect([now.commended, all.commended]).toEqual([false, true])
  })
})
