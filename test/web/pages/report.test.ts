import { describe, expect, test } from 'vitest'
import {
  bodyOf,
  type Facts,
  noReport,
  proposedDays,
  type ReportValues,
  stepAfter,
  stepAt,
  stepOf,
  wrongIn,
} from '../../../web/pages/department/report/report.ts'
import {
  percentTyped,
  proofTyped,
  wrongInLines,
  wrongInPercent,
} from '../../../web/pages/department/report/typed.ts'

const both: Facts = {
  reportAs: ['finished', 'unfinished'],
  dueOn: '2021-07-20',
  today: '2021-07-26',
  needsEvidence: false,
}
const finishedOnly: Facts = { ...both, reportAs: ['finished'] }
const finished: ReportValues = { ...noReport, outcome: 'finished', result: 'Đã trình' }
const unfinished: ReportValues = {
  ...noReport,
  outcome: 'unfinished',
  reason: 'funding',
  cause: 'Chưa có vốn',
  plan: 'Trình bổ sung',
  proposedDueOn: '31/8/2021',
}

/** Every question from the first on, as somebody goes through them. */
const wayThrough = (values: ReportValues, facts: Facts) => {
  const way = [stepAt(null, values, facts)]
  while (way.at(-1) !== 'check') way.push(stepAfter(way.at(-1) ?? 'check', values, facts))
  return way
}

describe('the questions of a report', () => {
  test('finished: the result, then a look at the answers', () =>
    expect(wayThrough(finished, both)).toEqual(['outcome', 'result', 'check']))

  test('unfinished: cause, plan and date on one page', () =>
    expect(wayThrough(unfinished, both)).toEqual(['outcome', 'unfinished', 'check']))

  test('where only one outcome is possible nobody is asked for it, whatever a draft says', () =>
    expect(wayThrough({ ...unfinished, result: 'Đã trình' }, finishedOnly)).toEqual(['result', 'check']))

  test('an address cannot skip a question that has no good answer', () => {
    expect(stepAt('check', noReport, both)).toBe('outcome')
    expect(stepAt('check', { ...unfinished, plan: ' ' }, both)).toBe('unfinished')
    expect(stepAt('check', { ...unfinished, proposedDueOn: '' }, both)).toBe('unfinished')
    expect(stepAt('unfinished', finished, both), 'a question of the other outcome').toBe('outcome')
    expect(stepAt('nonsense', finished, both)).toBe('outcome')
  })

  test('what is wrong leads to the question that asks for it', () => {
    expect(stepOf('happenedOn')).toBe('result')
    expect(stepOf('proposedDueOn')).toBe('unfinished')
    expect(stepOf('text')).toBeUndefined()
  })
})

test('days are proposed after the due date or after today, none of them on a weekend', () => {
  const proposed = (dueOn: string) => proposedDays({ dueOn, today: '2021-07-26' })
  const days = (dueOn: string) => proposed(dueOn).map(({ day }) => day)
  expect(days('2021-07-20')).toEqual(['2021-08-02', '2021-08-10', '2021-08-25'])
  // A Saturday, a Sunday, and a Monday.
  expect(days('2021-07-31')).toEqual(['2021-08-09', '2021-08-16', '2021-08-30'])
  expect(
    proposed('2021-07-20').map((one) => one.days),
    'how far each puts it off',
  ).toEqual([13, 21, 36])
  expect(proposed('2021-07-31').map((one) => one.days)).toEqual([9, 16, 30])
})

describe('what can be seen to be wrong', () => {
  test('finished work without a document or a file, where the city asks for one', () => {
    const strict = { ...both, needsEvidence: true }
    expect(wrongIn(finished, strict).evidence).toBe('evidenceMissing')
    expect(wrongIn({ ...finished, evidence: '12/QĐ-SXD' }, strict).evidence).toBeUndefined()
    expect(wrongIn({ ...finished, files: ['{"key":"a"}'] }, strict).evidence).toBeUndefined()
    expect(wrongIn(finished, both).evidence).toBeUndefined()
    expect(wrongIn(unfinished, strict).evidence).toBeUndefined()
    expect(stepAt('check', finished, strict), 'it leads to its question').toBe('result')
  })

  test.each([
    ['20/7/2021', 'dayNotLater'],
    ['25/7/2021', 'dayNotLater'],
    ['26/7/2021', undefined],
    ['31/2/2021', 'date-does-not-exist'],
    ['1/9/2121', 'year-out-of-range'],
    ['', 'date-form'],
  ])('a proposed date of %s: %s', (proposedDueOn, mistake) =>
    expect(wrongIn({ ...unfinished, proposedDueOn }, both).proposedDueOn).toBe(mistake),
  )

  test.each([
    ['', undefined],
    ['26/7/2021', undefined],
    ['27/7/2021', 'dayInFuture'],
    ['31/4/2021', 'date-does-not-exist'],
    ['1/7/1821', 'year-out-of-range'],
    ['hôm qua', 'date-form'],
  ])('work done on %s: %s, told at its own question', (happenedOn, mistake) => {
    const typed = { ...finished, happenedOn }
    expect(wrongIn(typed, both).happenedOn).toBe(mistake)
    expect(stepAt('check', typed, both)).toBe(mistake ? 'result' : 'check')
  })

  test('only the answers that the outcome asks for', () => {
    expect(wrongIn(finished, both)).toEqual({ result: undefined, evidence: undefined, happenedOn: undefined })
    expect(wrongIn({ ...finished, result: 'a'.repeat(2001) }, both)).toMatchObject({ result: 'tooLong' })
  })

  test('documents: ten lines of 300 characters', () => {
    expect(wrongInLines('a\n'.repeat(10))).toBeUndefined()
    expect(wrongInLines('a\n'.repeat(11))).toBe('tooManyDocuments')
    expect(wrongInLines('a'.repeat(301))).toBe('documentTooLong')
  })
})

describe('what is sent', () => {
  test('a result with its documents and the day of the work, none of which has to be', () => {
    expect(bodyOf(finished, both)).toEqual({ outcome: 'finished', result: 'Đã trình' })
    const more = { ...finished, evidence: ' 812/TTr-SXD \n\n https://a.vn/1', happenedOn: '19/07/2021' }
    expect(bodyOf(more, both)).toEqual({
      outcome: 'finished',
      result: 'Đã trình',
      evidence: ['812/TTr-SXD', 'https://a.vn/1'],
      happenedOn: '2021-07-19',
    })
  })

  test('a request for an extension', () =>
    expect(bodyOf(unfinished, both)).toEqual({
      outcome: 'unfinished',
      reason: 'funding',
      cause: 'Chưa có vốn',
      plan: 'Trình bổ sung',
      proposedDueOn: '2021-08-31',
    }))

  test('a percentage as people type it', () => {
    expect(['40', '40 %', '100%', '0', '', '101', '4,5', '-1'].map(percentTyped)).toEqual([
      40,
      40,
      100,
      0,
      ...Array(4).fill(undefined),
    ])
    expect([wrongInPercent(''), wrongInPercent('101')]).toEqual([undefined, 'percentWrong'])
    expect(proofTyped({ evidence: '' })).toEqual({})
  })
})
