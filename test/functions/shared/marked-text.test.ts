import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedParts } from '../../../functions/shared/marked-text.ts'

const marked = (text: string, question: string) =>
  markedParts(text, question)
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('')

describe('what was looked for is marked', () => {
  test.each([
    ['Báo cáo tiến độ', 'bao cao', '[Báo] [cáo] tiến độ'],
    ['Báo cáo tiến độ', 'độ', 'Báo cáo tiến [độ]'],
    ['Văn bản 04651/UBND', '4651', 'Văn bản [04651]/UBND'],
    ['Thành phố', 'tha', '[Thành] phố'],
    ['An toàn', 'an', '[An] toàn'],
    ['Ban hành', 'an', 'Ban hành'],
    ['Báo cáo', '', 'Báo cáo'],
  ])('%s · %s', (text, question, expected) => expect(marked(text, question)).toBe(expected))

  test('the parts together are the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, question) => {
        expect(
          markedParts(text, question)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    ))
})
