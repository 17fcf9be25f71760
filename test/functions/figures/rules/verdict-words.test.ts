import { describe, expect, test } from 'vitest'
import {
  type Judged,
  type RuleSet,
  ruleSetNamed,
  ruleSetSchema,
} from '../../../../functions/figures/rules/rule-sets.ts'
import { deadlineWarningOf, explainVerdict } from '../../../../functions/figures/rules/verdict-explanation.ts'
import { noStatusCounts, type StatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const judgedWith = (counts: Partial<StatusCounts>, timesCommended = 0): Judged => ({
  ...withSums({ ...noStatusCounts(), ...counts }),
  timesCommended,
})

/** Conditions that no letter has set yet, but an Office may: every comparison, of numbers and of shares. */
const everyKind = ruleSetSchema.parse({
  name: 'every-kind',
  letter: 'Thử nghiệm',
  from: '2022-01-01',
  levels: [
    {
      level: 'commend',
      all: [
        { count: 'openOverdue', is: '<', number: 3 },
        { count: 'doneLate', is: '<=', number: 2 },
        { count: 'done', is: '>=', number: 10 },
        { share: 'doneLate', is: '<', percent: 10 },
        { share: 'doneLate', is: '<=', percent: 0 },
        { count: 'timesCommended', is: '>=', number: 2 },
        { share: 'done', is: '>=', percent: 95 },
      ],
    },
    { level: 'acknowledge', any: [{ count: 'doneLate', is: '<', number: 0 }] },
    {
      level: 'criticise',
      floor: 5,
      any: [
        { count: 'openOverdue', is: '>=', number: 4 },
        { share: 'done', is: '<=', percent: 50 },
        { count: 'timesCommended', is: '<', number: 1 },
        { count: 'assigned', is: '>', number: 19 },
      ],
    },
  ],
})

const explained = (judged: Judged) =>
  explainVerdict(judged, everyKind).flatMap(({ level, all, any }) =>
    [...all, ...any].map((condition) => ({ ...condition, key: `${level}: ${condition.condition}` })),
  )

const behind = explained(judgedWith({ doneOnTime: 8, doneLate: 4, openOverdue: 5, openInTerm: 3 }))
const ahead = explained(judgedWith({ doneOnTime: 19, openOverdue: 1 }, 2))

const wordsIn = (conditions: typeof behind) => conditions.map(({ key, words }) => [key, words.vi, words.en])

describe('each condition in words', () => {
  test('of a department that is behind', () => {
    expect(wordsIn(behind)).toEqual([
      [
        'commend: openOverdue < 3',
        'Số nhiệm vụ quá hạn chưa hoàn thành: 5 (yêu cầu dưới 3) – Chưa đạt. Phải xử lý dứt điểm ít nhất 3 nhiệm vụ quá hạn',
        'Not met: 5 overdue and unfinished (at most 2); at least 3 to be settled',
      ],
      [
        'commend: doneLate <= 2',
        'Số nhiệm vụ hoàn thành quá hạn: 4 (yêu cầu không quá 2) – Chưa đạt, vượt 2',
        'Not met: 4 completed late (at most 2); 2 too many',
      ],
      [
        'commend: done >= 10',
        'Số nhiệm vụ hoàn thành: 12 (yêu cầu ít nhất 10) – Đạt',
        'Met: 12 completed (needs 10)',
      ],
      [
        'commend: doneLate < 10 %',
        'Số nhiệm vụ hoàn thành quá hạn: 4 (yêu cầu không quá 1) – Chưa đạt, vượt 3',
        'Not met: 4 completed late (at most 1); 3 too many',
      ],
      [
        'commend: doneLate <= 0 %',
        'Số nhiệm vụ hoàn thành quá hạn: 4 (yêu cầu không quá 0) – Chưa đạt, vượt 4',
        'Not met: 4 completed late (at most 0); 4 too many',
      ],
      [
        'commend: timesCommended >= 2',
        'Số lần được biểu dương trong năm: 0 (yêu cầu ít nhất 2) – Chưa đạt, cần thêm 2',
        'Not met: 0 times commended this year (needs 2); 2 more needed',
      ],
      [
        'commend: done >= 95 %',
        'Số nhiệm vụ hoàn thành: 12 (yêu cầu ít nhất 19) – Chưa đạt, cần thêm 7',
        'Not met: 12 completed (needs 19); 7 more needed',
      ],
      [
        'acknowledge: doneLate < 0',
        'Số nhiệm vụ hoàn thành quá hạn: không số nào đạt yêu cầu.',
        'Not met: no number of tasks completed late would meet it.',
      ],
      [
        'criticise: assigned >= 5',
        'Thuộc diện phê bình: 20 nhiệm vụ được giao (ngưỡng từ 5)',
        '20 assigned; criticised at 5 or more',
      ],
      [
        'criticise: openOverdue >= 4',
        'Thuộc diện phê bình: 5 nhiệm vụ quá hạn chưa hoàn thành (ngưỡng từ 4); cần giảm ít nhất 2',
        '5 overdue and unfinished; criticised at 4 or more; 2 fewer would clear it',
      ],
      [
        'criticise: done <= 50 %',
        'Không thuộc diện phê bình: 12 nhiệm vụ hoàn thành (ngưỡng từ 10 trở xuống); còn cách 2',
        '12 completed; criticised at 10 or fewer; 2 away',
      ],
      [
        'criticise: timesCommended < 1',
        'Thuộc diện phê bình: 0 lần được biểu dương trong năm (ngưỡng từ 0 trở xuống)',
        '0 times commended this year; criticised at 0 or fewer',
      ],
      [
        'criticise: assigned > 19',
        'Thuộc diện phê bình: 20 nhiệm vụ được giao (ngưỡng từ 20)',
        '20 assigned; criticised at 20 or more',
      ],
    ])
  })

  test('of a department that is ahead', () => {
    const [overdue, late] = wordsIn(ahead)
    expect([overdue, late]).toEqual([
      [
        'commend: openOverdue < 3',
        'Số nhiệm vụ quá hạn chưa hoàn thành: 1 (yêu cầu dưới 3) – Đạt',
        'Met: 1 overdue and unfinished (at most 2)',
      ],
      [
        'commend: doneLate <= 2',
        'Số nhiệm vụ hoàn thành quá hạn: 0 (yêu cầu không quá 2) – Đạt',
        'Met: 0 completed late (at most 2)',
      ],
    ])
    expect(ahead.filter(({ key, holds }) => key.startsWith('commend') && !holds)).toEqual([])
  })

  test('what was done late stays so, what others decide may still come', () => {
    const out = behind.map(({ key, outOfReach }) => [key, outOfReach]).filter(([, reason]) => reason)
    expect(out).toEqual(
      ['doneLate <= 2', 'doneLate < 10 %', 'doneLate <= 0 %']
        .map((condition) => [`commend: ${condition}`, 'too-few-left'])
        .concat([['acknowledge: doneLate < 0', 'too-few-left']]),
    )
    expect(ahead.filter(({ outOfReach }) => outOfReach).map(({ key }) => key)).toEqual([
      'acknowledge: doneLate < 0',
    ])
  })
})

describe('a share on time that tasks without due date put out of reach', () => {
  const letter4651 = ruleSetNamed('4651') as RuleSet

  test('is told in both languages, with what is open among them', () => {
    expect(
      deadlineWarningOf(judgedWith({ doneOnTime: 300, doneNoDeadline: 60, openNoDeadline: 40 }), letter4651),
    ).toEqual({
      vi: '100 trong 400 nhiệm vụ không có thời hạn nên không thể đạt tỷ lệ đúng hạn của văn bản, dù hoàn thành hết.',
      en: "100 of 400 tasks have no due date, so the letter's on-time share is out of reach however well the rest is done.",
    })
    expect(deadlineWarningOf(judgedWith({ doneOnTime: 301, openNoDeadline: 99 }), letter4651)).toBeUndefined()
  })

  test('is no matter of a letter that commends nobody', () => {
    const levels = everyKind.levels.filter(({ level }) => level === 'criticise')
    expect(deadlineWarningOf(judgedWith({ doneNoDeadline: 10 }), { ...everyKind, levels })).toBeUndefined()
  })

  test('of several levels it is the commendation that is looked at', () => {
    const [urging, ...others] = [...letter4651.levels].reverse()
    if (!urging) throw new Error('the letter has levels')
    const turned = { ...letter4651, levels: [urging, ...others] }
    expect(deadlineWarningOf(judgedWith({ doneOnTime: 300, doneNoDeadline: 100 }), turned)?.en).toContain(
      '100 of 400',
    )
  })
})
