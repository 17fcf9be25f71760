import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Judged,
  type RuleSet,
  ruleSetInForce,
  ruleSetNamed,
  ruleSetSchema,
  ruleSets,
  verdictOf,
} from '../../../../functions/figures/rules/rule-sets.ts'
import { deadlineWarningOf, explainVerdict } from '../../../../functions/figures/rules/verdict-explanation.ts'
import { noStatusCounts, type StatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const letter4651 = ruleSetNamed('4651') as RuleSet
const award = ruleSetNamed('award-2023') as RuleSet

const judgedWith = (counts: Partial<StatusCounts>, timesCommended?: number): Judged => ({
  ...withSums({ ...noStatusCounts(), ...counts }),
  ...(timesCommended !== undefined && { timesCommended }),
})

const commendOf = (judged: Judged, rules: RuleSet) =>
  explainVerdict(judged, rules).find(({ level }) => level === 'commend')

describe('why a department is commended or not', () => {
  test('two more on-time completions would do', () => {
    const told = commendOf(
      judgedWith({ doneOnTime: 149, doneLate: 35, openInTerm: 15, openOverdue: 2 }),
      letter4651,
    )
    expect(told?.given).toBe(false)
    expect(
      told?.all.map(({ quantity, holds, value, limit, by }) => [quantity, holds, value, limit, by]),
    ).toEqual([
      ['assigned', true, 201, 201, 0],
      ['done', true, 184, 181, 3],
      ['doneOnTime', false, 149, 151, 2],
      ['openOverdue', true, 2, 2, 0],
    ])
    expect(told?.all[2]?.words).toEqual({
      vi: 'Số nhiệm vụ hoàn thành đúng hạn: 149 (yêu cầu ít nhất 151) – Chưa đạt, cần thêm 2',
      en: 'Not met: 149 completed on time (needs 151); 2 more needed',
    })
    expect(told?.all[0]?.words).toEqual({
      vi: 'Số nhiệm vụ được giao: 201 (yêu cầu trên 200) – Đạt',
      en: 'Met: 201 assigned (needs 201)',
    })
    expect(told?.all[2]?.outOfReach).toBeUndefined()
  })

  test('one overdue task fewer would do; nothing is left with which to be on time', () => {
    const told = commendOf(judgedWith({ doneOnTime: 225, doneLate: 71, openOverdue: 4 }), letter4651)
    expect(told?.all[3]).toMatchObject({ holds: false, value: 4, limit: 3, by: 1 })
    expect(told?.all[3]?.words.en).toBe(
      'Not met: 4 overdue and unfinished (at most 3); at least 1 to be settled',
    )
    expect(told?.all[2]).toMatchObject({ holds: false, value: 225, limit: 226, outOfReach: 'too-few-left' })
  })

  test('an exact quarter without due date puts the letter out of reach, and it is said so', () => {
    const quarter = judgedWith({ doneOnTime: 300, doneNoDeadline: 100 })
    expect(commendOf(quarter, letter4651)?.all[2]?.outOfReach).toBe('lack-of-deadlines')
    expect(deadlineWarningOf(quarter, letter4651)?.en).toContain('100 of 400 tasks have no due date')
    expect(deadlineWarningOf(judgedWith({ doneOnTime: 301, doneNoDeadline: 99 }), letter4651)).toBeUndefined()
    expect(deadlineWarningOf(judgedWith({}), letter4651)).toBeUndefined()
  })

  test('the floor of an urging level is one of its conditions', () => {
    const [, urge] = explainVerdict(judgedWith({ openOverdue: 29 }), letter4651)
    expect(urge).toMatchObject({ level: 'request', given: false })
    expect(urge?.all).toMatchObject([
      {
        condition: 'assigned >= 30',
        threshold: { count: 'assigned', is: '>=', number: 30 },
        holds: false,
        by: 1,
      },
    ])
    expect(urge?.any.map(({ holds }) => holds)).toEqual([true, true])
  })

  test('an urging level says what would end it, or how far off it is, and calls nothing out of reach', () => {
    const urgeOf = (counts: Partial<StatusCounts>) => explainVerdict(judgedWith(counts), letter4651)[1]?.any
    expect(urgeOf({ doneOnTime: 90, openOverdue: 10 })?.map(({ words }) => words)).toEqual([
      {
        vi: 'Thuộc diện đôn đốc: 10 nhiệm vụ quá hạn chưa hoàn thành (ngưỡng từ 6); cần giảm ít nhất 5',
        en: '10 overdue and unfinished; urged at 6 or more; 5 fewer would clear it',
      },
      {
        vi: 'Không thuộc diện đôn đốc: 90 nhiệm vụ hoàn thành (ngưỡng từ 69 trở xuống); còn cách 21',
        en: '90 completed; urged at 69 or fewer; 21 away',
      },
    ])
    const [overdue, done] = urgeOf({ doneOnTime: 65, openInTerm: 35 }) ?? []
    expect(overdue?.words.en).toBe('0 overdue and unfinished; urged at 6 or more; 6 away')
    expect(done?.words.en).toBe('65 completed; urged at 69 or fewer; 5 more would clear it')
    expect([overdue, done].map((condition) => condition?.outOfReach)).toEqual([undefined, undefined])
  })

  const computed = fc.record({
    doneOnTime: fc.nat(400),
    doneLate: fc.nat(60),
    doneNoDeadline: fc.nat(60),
    openInTerm: fc.nat(60),
    openOverdue: fc.nat(30),
    openNoDeadline: fc.nat(60),
  })

  test('the limit is the last number that holds, for any counts and any letter', () => {
    fc.assert(
      fc.property(computed, fc.nat(8), (counts, times) => {
        const judged = judgedWith(counts, times)
        for (const rules of ruleSets)
          for (const { all, any } of explainVerdict(judged, rules))
            for (const { condition, holds, value, limit, by, quantity } of [...all, ...any]) {
              const [, is = '', bound = ''] = condition.split(' ')
              const isShare = condition.endsWith('%')
              const passes = (count: number) => {
                const [left, right] = isShare
                  ? [count * 100, Number(bound) * judged.assigned]
                  : [count, Number(bound)]
                return { '>': left > right, '>=': left >= right, '<': left < right, '<=': left <= right }[is]
              }
              const worse = is.startsWith('>') ? -1 : 1
              expect([quantity, passes(limit), passes(limit + worse)]).toEqual([quantity, true, false])
              expect(passes(value)).toBe(holds)
              expect(by).toBe(Math.abs(limit - value))
            }
      }),
      { numRuns: 200, seed: 4651 },
    )
  })

  test('a level is given exactly when its conditions say so', () => {
    fc.assert(
      fc.property(computed, fc.nat(8), (counts, times) => {
        const judged = judgedWith(counts, times)
        for (const rules of ruleSets) {
          const levels = explainVerdict(judged, rules)
          for (const { given, all, any } of levels)
            expect(given).toBe(
              all.every(({ holds }) => holds) && (!any.length || any.some(({ holds }) => holds)),
            )
          expect(verdictOf(judged, rules).commended).toBe(
            levels.some(({ level, given }) => given && level === 'commend'),
          )
        }
      }),
      { numRuns: 200, seed: 4651 },
    )
  })
})

describe('the award for 2023', () => {
  const good = { doneOnTime: 280, doneLate: 5, openInTerm: 16 }

  test.each([
    [4, false],
    [5, true],
  ])('commended %i times in the year: %s', (times, given) => {
    expect(verdictOf(judgedWith(good, times), award).commended).toBe(given)
  })

  test('without recorded letters nobody gets it, and it is said how many are missing', () => {
    expect(commendOf(judgedWith(good), award)?.all[3]).toMatchObject({ holds: false, value: 0, by: 5 })
  })

  test('it is never the letter in force', () => {
    expect(ruleSetInForce('2024-06-01').name).toBe('4651')
  })
})

describe('five levels of wording', () => {
  const rules = ruleSetSchema.parse({
    name: 'five',
    letter: 'Thử nghiệm',
    from: '2022-01-01',
    levels: [
      { level: 'commend', all: [{ share: 'done', is: '>', percent: 90 }] },
      { level: 'acknowledge', all: [{ share: 'done', is: '>', percent: 80 }] },
      { level: 'request', any: [{ share: 'done', is: '<', percent: 70 }] },
      { level: 'remind', any: [{ share: 'done', is: '<', percent: 60 }] },
      { level: 'criticise', any: [{ share: 'done', is: '<', percent: 50 }] },
    ],
  })

  test.each([
    [95, 'commend', true, false],
    [85, 'acknowledge', false, false],
    [75, undefined, false, false],
    [65, 'request', false, true],
    [55, 'remind', false, true],
    [45, 'criticise', false, true],
  ])('%i of 100 done: %s', (doneOnTime, level, commended, urged) => {
    const verdict = verdictOf(judgedWith({ doneOnTime, openInTerm: 100 - doneOnTime }), rules)
    expect(verdict).toEqual({ ...(level && { level }), commended, urged })
  })

  test('who was assigned nothing is given no level, and it is said why: nobody is at 0 % or 100 % of nothing', () => {
    const lenient = ruleSetSchema.parse({
      name: 'lenient',
      letter: 'văn bản thử',
      from: '2021-01-01',
      levels: [
        { level: 'acknowledge', all: [{ share: 'openOverdue', is: '<=', percent: 1 }] },
        { level: 'remind', any: [{ share: 'doneOnTime', is: '<=', percent: 50 }] },
      ],
    })
    for (const nothing of [judgedWith({}), judgedWith({ withdrawn: 3, reassigned: 2 })]) {
      expect(verdictOf(nothing, lenient)).toEqual({ commended: false, urged: false })
      expect(explainVerdict(nothing, lenient)).toMatchObject([
        { given: false, all: [{ condition: 'assigned >= 1', holds: false }, { holds: true }] },
        { given: false, all: [{ condition: 'assigned >= 1', holds: false }] },
      ])
    }
    expect(verdictOf(judgedWith({ openInTerm: 1 }), lenient).level).toBe('remind')
    expect(explainVerdict(judgedWith({ openInTerm: 1 }), lenient)[0]?.all).toHaveLength(1)
  })

  test('a level stands once and names at least one condition', () => {
    const [first] = rules.levels
    expect(ruleSetSchema.safeParse({ ...rules, levels: [first, first] }).success).toBe(false)
    expect(ruleSetSchema.safeParse({ ...rules, levels: [{ level: 'commend' }] }).success).toBe(false)
  })
})
