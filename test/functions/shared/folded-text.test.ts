import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, isExact, questionOf, rankOf } from '../../../functions/shared/folded-text.ts'

const rank = (question: string, text: string) => rankOf(questionOf(question), text)

const task = 'Báo cáo việc tôi được giao tại quận Sơn Trà 2021-07-26_4651_UBND-KSTT SXD-2021-k3f9x2m8q1ab'

describe('what a question finds', () => {
  test.each([
    ['tôi được', 0],
    ['TÔI ĐƯỢC', 0],
    ['t\u00f4i \u0111\u01b0\u1ee3c'.normalize('NFD'), 0],
    ['được tôi', 1],
    ['đượ', 2],
    ['toi duoc', 3],
    ['tối dược', 3],
    ['duoc toi', 4],
    ['duo to', 5],
    ['4651/UBND', 0],
    ['4651/UBND-KSTT', 0],
    ['SXD-2021-k3f9x2m8q1ab', 0],
    ['Sơn Trà 4651', 1],
    ['son tra', 3],
    ['ơn', undefined],
    ['tôi không', undefined],
    ['4652', undefined],
    ['/ - _', undefined],
  ])('%s: %s', (question, expected) => expect(rank(question, task)).toBe(expected))

  test.each(['5/CT-UBND', '05/CT-UBND', '005/CT-UBND'])('%s finds that directive, and no 50', (question) => {
    expect(rank(question, 'Việc 2021-07-05_5_CT-UBND')).toBe(0)
    expect(rank(question, 'Việc 2021-07-05_50_CT-UBND')).not.toBe(0)
    expect(rank('ngày 5/7', 'Trước ngày 05/07')).toBe(0)
  })

  test('as typed comes before what only sounds like it', () => {
    const texts = ['Thu ngân sách', 'Thư ngỏ', 'Thứ ngay', 'Bức thư']
    const found = texts.flatMap((id) => {
      const found = rank('thư', id)
      return found === undefined ? [] : [{ id, rank: found }]
    })
    expect(
      found.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1)).map(({ id }) => id),
    ).toEqual(['Bức thư', 'Thư ngỏ', 'Thu ngân sách', 'Thứ ngay'])
    expect(found.filter((one) => isExact(one.rank))).toHaveLength(2)
  })
})

const syllable = fc.constantFrom(
  'đường',
  'được',
  'tôi',
  'tới',
  'Sở',
  'sổ',
  'kế',
  'hoạch',
  'ĐÔ',
  'thị',
  '4651',
)
const text = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

describe('whatever is typed', () => {
  test('folding leaves no mark and no đ, and nothing to fold', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text, (any, vietnamese) => {
        const folded = fold(vietnamese)
        expect(folded).toMatch(/^[a-z0-9 ]+$/)
        expect(fold(fold(any))).toBe(fold(any))
      }),
    ))

  test('any words of a text find it, marks or not, in any order; as typed they find it exactly', () =>
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.nat()), (whole, picks) => {
        const words = whole.split(' ')
        const some = words.map(() => words[(picks.next().value ?? 0) % words.length]).join(' ')
        const typed = rank(some, whole)
        expect(typed !== undefined && isExact(typed)).toBe(true)
        expect(rank(fold(some), whole)).toBeDefined()
        expect(rank(whole, whole)).toBe(0)
      }),
    ))

  test('typing marks never finds more than leaving them out', () =>
    fc.assert(
      fc.property(text, text, (question, whole) => {
        if (rank(question, whole) !== undefined) expect(rank(fold(question), whole)).toBeDefined()
      }),
    ))
})
