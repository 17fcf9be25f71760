import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf, textOf } from '../../../functions/shared/text.ts'

const messagesOf = (schema: ReturnType<typeof textOf>, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message)

const character = (code: number) => String.fromCodePoint(code)
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
const named = (codes: number[]) =>
  codes.map((code) => [`U+${code.toString(16).padStart(4, '0')}`, code] as const)

describe('text a person typed', () => {
  test('is stored composed, whatever the keyboard sent', () => {
    const typed = 'Sở Tài nguyên và Môi trường'
    expect(typed.normalize('NFD')).not.toBe(typed)
    expect(textOf(100).parse(typed.normalize('NFD'))).toBe(typed)
    expect(lineOf(100).parse(typed.normalize('NFD'))).toBe(typed)
  })

  test('its length is counted in characters of the composed and trimmed text', () => {
    expect(textOf(4).parse(`  ${'ế'.repeat(4).normalize('NFD')}\n`)).toBe('ế'.repeat(4))
    expect(messagesOf(textOf(4), 'ế'.repeat(5))).toEqual(['too-long'])
    expect(textOf(4).parse('👍👍👍👍')).toBe('👍👍👍👍')
    expect(messagesOf(textOf(4), '👍👍👍👍👍')).toEqual(['too-long'])
  })

  test.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a colour of skin before the joiner', '👩🏽‍🚒'],
    ['a sign told to be a picture', '❤️‍🔥'],
    ['a flag of signs', '🏳️‍🌈'],
    ['a picture chosen over a sign', '☎️ 1️⃣'],
  ])('an emoji of several stays one: %s', (_, emoji) => {
    expect(textOf(40).parse(`Họp ${emoji} tổ dân phố`)).toBe(`Họp ${emoji} tổ dân phố`)
  })

  test('a joiner elsewhere goes, as copied from Word', () => {
    expect(textOf(40).parse('Sở\u200d Xây\u200d dựng\u200d')).toBe('Sở Xây dựng')
    expect(textOf(40).parse('👨\u200d Sở')).toBe('👨 Sở')
    expect(textOf(40).parse('31/7\u200d/2021')).toBe('31/7/2021')
    expect(textOf(40).parse('\u200d👨')).toBe('👨')
  })

  test.each(['', ' ', '\n\t ', '\u00a0', '\ufeff'])('%j is empty', (text) => {
    expect(messagesOf(textOf(10), text)).toEqual(['empty'])
  })

  const controls = [...range(0, 8), 11, 12, ...range(14, 31), 127]
  test.each(named(controls))('the control character %s is refused, not removed', (_, code) => {
    for (const text of [
      character(code),
      `Báo cáo${character(code)}`,
      `${character(code)}Báo cáo`,
      `a${character(code)}b`,
    ])
      expect(messagesOf(textOf(10), text)).toEqual(['control-characters'])
  })

  test.each(named([...range(0x202a, 0x202e), ...range(0x2066, 0x2069)]))(
    '%s, which turns the direction of what follows, is refused',
    (_, code) => {
      expect(messagesOf(textOf(10), `a${character(code)}b`)).toEqual(['control-characters'])
    },
  )

  test('line breaks and tabs inside a text stay, around it they go', () => {
    expect(textOf(20).parse('\n1. Họp\r\n\t2. Báo cáo\n')).toBe('1. Họp\r\n\t2. Báo cáo')
  })

  test('a line has no line break inside', () => {
    expect(messagesOf(lineOf(20), 'a\nb')).toEqual(['line-break'])
    expect(messagesOf(lineOf(20), 'a\rb')).toEqual(['line-break'])
    expect(lineOf(20).parse('a\n')).toBe('a')
  })

  test.each([1, null, undefined, true, ['a'], { a: 1 }])('%j is no text', (value) => {
    expect(textOf(10).safeParse(value).success).toBe(false)
  })

  test('what is accepted once is accepted again, unaltered', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('đ', 'Ư\u0309', ' ', '\n', '\u0000', 'e\u0302\u0301'),
    )
    const typed = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''))
    let accepted = 0
    fc.assert(
      fc.property(typed, (text) => {
        const once = textOf(40).safeParse(text)
        if (!once.success) return
        accepted += 1
        expect(textOf(40).parse(once.data)).toBe(once.data)
        expect(once.data).toBe(once.data.normalize('NFC').trim())
        expect([...once.data].length).toBeLessThanOrEqual(40)
      }),
      { seed: 4651, numRuns: 300 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})
