import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisionTimesOf, isSpan } from '../../../../functions/oversight/decisions/decision-times.ts'
import {
  departmentAsked,
  type Explanation,
  explanationSection,
  questionSchema,
  requireAskable,
  requireNotAsked,
  stateOf,
} from '../../../../functions/oversight/explanations/explanation.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { july, refusalOf } from '../../tasks/task/stories.ts'

const about = { kind: 'figure', department: 'STC', count: 'openOverdue', year: 2021, asOf: july(10) } as const
const question = { about, question: 'Vì sao tăng?', dueOn: july(20) }
const taskId = 'SXD-2021-k3f9x2m8q1ab'
const asked: Explanation = {
  ...question,
  id: 'STC-2021-e00000000000',
  askedOn: july(10),
  askedBy: 'ld.tran',
}

describe('a request for explanation', () => {
  test('asks the department of the figure, or the one the task was given to', () => {
    expect(departmentAsked(question)).toBe('STC')
    expect(departmentAsked({ ...question, about: { kind: 'task', taskId } })).toBe('SXD')
  })

  test('is open to the end of its day, then late, until it is answered', () => {
    expect([10, 20, 21].map((day) => stateOf(asked, july(day)))).toEqual(['open', 'open', 'late'])
    expect(stateOf({ ...asked, answeredOn: july(25) }, july(26))).toBe('answered')
  })

  test('is not due before it is asked, and not about a figure that is not there yet', () => {
    expect(() => requireAskable({ ...question, dueOn: july(10) }, july(10))).not.toThrow()
    expect(refusalOf(() => requireAskable(question, july(21)))).toBe('explanation-due-passed')
    expect(refusalOf(() => requireAskable(question, july(9)))).toBe('figure-of-future')
  })

  test('about a task is refused while another about it has no answer; a figure may be asked about again', () => {
    const ofTask = { ...question, about: { kind: 'task', taskId } } as const
    const open: Explanation = { ...asked, ...ofTask }
    const other: Explanation = { ...open, about: { kind: 'task', taskId: 'SXD-2021-k3f9x2m8q1ac' } }
    expect(() => requireNotAsked(ofTask, [other, asked])).not.toThrow()
    expect(() => requireNotAsked(question, [open, asked])).not.toThrow()
    expect(refusalOf(() => requireNotAsked(ofTask, [other, open]))).toBe('explanation-still-open')
  })

  test.each([
    ['a figure nobody computes', { ...question, about: { ...about, count: 'toString' } }],
    ['a task and a figure at once', { ...question, about: { ...about, taskId } }],
    ['nothing', { ...question, question: ' \u200b ' }],
    ['half a figure', { ...question, about: { kind: 'figure', department: 'STC' } }],
    ['a part of a task', { ...question, about: { kind: 'task', taskId: `${taskId}0` } }],
  ])('about %s is none', (_, given) => {
    expect(questionSchema.safeParse(given).success).toBe(false)
  })
})

describe('the section of the digest', () => {
  const section = (today: LocalDate, ...given: Explanation[]) =>
    explanationSection(given, { today, lastDigest: addDays(today, -1) }, 2)

  test('is absent where nothing is asked, and counts more than it prints, the most urgent first', () => {
    expect(section(july(12))).toEqual({ section: undefined, isPressing: false })
    const later = { ...asked, dueOn: july(25) }
    const { section: told } = section(july(21), later, { ...asked, about: { kind: 'task', taskId } }, later)
    expect(told).toEqual({
      count: 3,
      lines: [
        { question: 'Vì sao tăng?', dueOn: july(20), late: true, taskId },
        { question: 'Vì sao tăng?', dueOn: july(25), late: false },
      ],
    })
  })

  test('is worth a mail of its own when it is new, near or late', () => {
    const pressing = [10, 11, 12, 16, 17, 20, 21].map((day) => section(july(day), asked).isPressing)
    expect(pressing).toEqual([true, true, false, false, true, true, true])
  })
})

describe('how long decisions took', () => {
  const took = (kind: 'accepted' | 'returned' | 'extended' | 'extension-refused', ...days: number[]) =>
    days.map((count) => ({ kind, askedOn: july(1), on: addDays(july(1), count) }))

  test('results and extensions apart; the median of an even number is the mean of the middle two', () => {
    const decided = [...took('accepted', 0, 9), ...took('returned', 2), ...took('extended', 1, 4)]
    expect(decisionTimesOf([...decided, ...took('extension-refused', 2, 30)])).toEqual({
      results: { count: 3, medianDays: 2, longestDays: 9 },
      extensions: { count: 4, medianDays: 3, longestDays: 30 },
    })
  })

  test('nothing decided has no median, and a decision of before the day was kept is left out', () => {
    const nothing = { count: 0, medianDays: null, longestDays: null }
    expect(decisionTimesOf([])).toEqual({ results: nothing, extensions: nothing })
    expect(decisionTimesOf([{ kind: 'accepted', on: july(9) }]).results).toEqual(nothing)
  })

  test('as many took at least the median as took at most the median, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1 }), (days) => {
        const { count, medianDays } = decisionTimesOf(took('extended', ...days)).extensions
        const median = medianDays ?? -1
        expect(count).toBe(days.length)
        expect(days.filter((day) => day <= median).length * 2).toBeGreaterThanOrEqual(days.length)
        expect(days.filter((day) => day >= median).length * 2).toBeGreaterThanOrEqual(days.length)
      }),
    )
  })

  test('a span has at most 366 days', () => {
    expect(isSpan('2024-01-01', '2024-12-31')).toBe(true)
    expect(isSpan('2021-01-01', '2022-01-02')).toBe(false)
    expect(isSpan(july(2), july(1))).toBe(false)
    expect(isSpan(july(1), july(1))).toBe(true)
  })
})
