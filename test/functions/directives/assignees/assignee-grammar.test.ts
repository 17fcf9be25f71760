import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isValidOn } from '../../../../functions/shared/dates/validity.ts'
import { day, reader, register } from './assignee-register.ts'

/** Wordings built from the register and the ways offices write names, so that what each means is known. */

const valid = register.filter((one) => isValidOn(one, day))
const named = new Map(register.map(({ code, name }) => [code, name]))
const codes = valid.map(({ code }) => code)
const nameOf = (code: string) => named.get(code) ?? code

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

const committees: Readonly<Record<string, string>> = { quận: 'Q.', huyện: 'H.', phường: 'P.', xã: 'X.' }

/** The ways one name is written. None of them is another department's. */
const waysToWrite = (code: string): string[] => {
  const name = nameOf(code)
  const place = /^UBND (quận|huyện|phường|xã) (.+)$/.exec(name)
  const ofPlace = place
    ? [`UBND ${committees[place[1] ?? '']} ${place[2]}`, `${place[1]} ${place[2]}`, `Chủ tịch ${name}`]
    : [`Giám đốc ${name}`, `${name.replace(/ và /g, ' & ')}`, `${name.replace(/ - /g, ', ')}`]
  return [
    name,
    code,
    ...ofPlace,
    name.toUpperCase(),
    name.toLowerCase(),
    withoutMarks(name),
    name.replace(/^UBND /, 'Ủy ban nhân dân '),
    `${name} TP. Đà Nẵng`.replace(/ (?:thành phố|Đà Nẵng) TP/, ' TP'),
    `${name} (${code})`,
    ` ${name}. `,
    name.normalize('NFD'),
  ]
}

const someone = fc
  .constantFrom(...codes)
  .chain((code) => fc.constantFrom(...waysToWrite(code)).map((words) => ({ code, words })))
const several = fc.uniqueArray(someone, { minLength: 1, maxLength: 4, selector: ({ code }) => code })
const between = fc.constantFrom('; ', ';', '\n', '\t', ' và ', ', ', ', và ')

const lists = [
  (words: readonly string[], sign: string) => words.join(sign),
  (words: readonly string[]) => words.map((one) => `- ${one}`).join('\n'),
  (words: readonly string[]) => words.map((one, place) => `${place + 1}. ${one}`).join('\n'),
  (words: readonly string[]) => words.map((one, place) => `${place + 1}) ${one}`).join(' '),
]

const isShort = (wording: string) => wording.length <= 300

describe('whatever is written from the register is read as it is meant', () => {
  test('lists of bodies', () => {
    fc.assert(
      fc.property(several, between, fc.nat({ max: lists.length - 1 }), (bodies, sign, way) => {
        const words = bodies.map((one) => one.words)
        const wording = lists[way]?.(words, sign) ?? ''
        fc.pre(isShort(wording))
        const { departments, unread } = reader.read(wording)
        expect([wording, departments, unread]).toEqual([wording, bodies.map(({ code }) => code), []])
      }),
      { numRuns: 600 },
    )
  })

  test('who leads and who helps', () => {
    const sentences = [
      (lead: string, helping: string) => `${lead} chủ trì, phối hợp với ${helping}`,
      (lead: string, helping: string) => `Giao ${lead} chủ trì, phối hợp cùng ${helping}`,
      (lead: string, helping: string) => `Chủ trì: ${lead}; phối hợp: ${helping}`,
      (lead: string, helping: string) => `${lead} (chủ trì); phối hợp: ${helping}`,
    ]
    fc.assert(
      fc.property(several, someone, fc.nat({ max: sentences.length - 1 }), (helping, lead, way) => {
        const wording =
          sentences[way]?.(lead.words.trim(), helping.map(({ words }) => words).join('; ')) ?? ''
        const others = helping.map(({ code }) => code).filter((code) => code !== lead.code)
        fc.pre(isShort(wording) && others.length > 0)
        const { departments, coordinating, unread } = reader.read(wording)
        expect([wording, departments, coordinating, unread]).toEqual([wording, [lead.code], others, []])
      }),
      { numRuns: 400 },
    )
  })
})

/** Words that make another body of a name, or none. */
const elsewhere = [
  'Quảng Nam',
  'tỉnh Quảng Nam',
  'TP. Hồ Chí Minh',
  'Hà Nội',
  '(tỉnh Quảng Ngãi)',
  'thành phố Huế',
  'số 9',
]
const within = ['Phòng Tổ chức', 'Thanh tra', 'Chi bộ', 'Công đoàn', 'Đội 2', 'Trường Đại học']

describe('what the register does not have is told by name and never taken', () => {
  test('bodies of other places, and parts of bodies', () => {
    const other = fc.oneof(
      fc
        .tuple(fc.constantFrom(...codes), fc.constantFrom(...elsewhere))
        .map(([code, words]) => `${nameOf(code)} ${words}`),
      fc
        .tuple(fc.constantFrom(...within), fc.constantFrom(...codes))
        .map(([words, code]) => `${words} ${nameOf(code)}`),
    )
    fc.assert(
      fc.property(other, (wording) => {
        fc.pre(isShort(wording) && !valid.some(({ name }) => name === wording))
        const { departments, coordinating, unread } = reader.read(wording)
        expect([wording, departments, coordinating]).toEqual([wording, [], []])
        expect(unread.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('a letter too many, too few or another: that department is proposed, no other is taken', () => {
    const mistyped = fc
      .tuple(fc.constantFrom(...codes), fc.nat(), fc.constantFrom('left out', 'another', 'too many'))
      .map(([code, at, how]) => {
        const name = nameOf(code)
        const place = 4 + (at % Math.max(name.length - 4, 1))
        const letters = {
          'left out': '',
          another: name[place] === ' ' ? '' : 'q',
          'too many': `${name[place]}q`,
        }[how]
        return { code, wording: `${name.slice(0, place)}${letters}${name.slice(place + 1)}` }
      })
    fc.assert(
      fc.property(mistyped, ({ code, wording }) => {
        const { departments, unread } = reader.read(wording)
        const proposed = unread.flatMap(({ proposals }) => proposals)
        const taken = departments.filter((one) => one !== code)
        expect([wording, taken]).toEqual([wording, []])
        if (departments.length === 0) expect([wording, ...proposed]).toContain(code)
      }),
      { numRuns: 500 },
    )
  })

  test('any words at all: what is read is of the register, the rest is told; no lead helps itself', () => {
    const piece = fc.oneof(
      fc.constantFrom(...codes).chain((code) => fc.constantFrom(...waysToWrite(code))),
      fc.constantFrom(
        'chủ trì',
        'phối hợp với',
        'và',
        ',',
        ';',
        '(',
        ')',
        '-',
        '1.',
        'các sở',
        'quận',
        'trừ',
        '/',
        '&',
        'giao',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { departments, coordinating, unread } = reader.read(pieces.join(' '))
        expect(codes).toEqual(expect.arrayContaining([...departments, ...coordinating]))
        expect(departments.filter((code) => coordinating.includes(code))).toEqual([])
        for (const { proposals } of unread) expect(codes).toEqual(expect.arrayContaining([...proposals]))
      }),
      { numRuns: 400 },
    )
  })
})

test('the same words, the same answer, whatever was read before', () => {
  const wording = 'Sở KH&ĐT chủ trì, phối hợp với Sở NN&PTNT'
  const before = reader.read(wording)
  reader.read('Sở KH&ĐT')
  expect(reader.read(wording)).toEqual(before)
})
