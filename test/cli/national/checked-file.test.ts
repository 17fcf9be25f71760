import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkedFile } from '../../../cli/national/checked-file.ts'
import { refusalWords } from '../../../cli/national/refusals.ts'
import type { Province } from '../../../cli/national/register.ts'
import { nightlyType } from '../../../functions/figures/national/nightly-file.ts'
import { formulaSets } from '../../../functions/figures/rules/formulas.ts'
import { thumbprintOf } from '../../../functions/platform/signing/signed-text.ts'
import { fileOf, forged, newProvince, signedBy } from './province.ts'

const date = '2026-03-02'
const formulaSet = formulaSets['da-nang']
const daNang = newProvince('48', 'Thành phố Đà Nẵng')
const hue = newProvince('46', 'Thành phố Huế')
const province: Province = { code: '48', name: daNang.name, address: 'https://a.vn', keys: [daNang.key] }

const check = (signed: string) => checkedFile(signed, province, { date, formulaSet })

const refusalOf = async (signed: string) => {
  const checked = await check(signed)
  return 'refusal' in checked ? checked.refusal : undefined
}

const good = fileOf(daNang)
const signedGood = await signedBy(daNang, good)
const header = { alg: 'ES256', kid: thumbprintOf(daNang.key), typ: nightlyType }
const [head = '', body = '', signature = ''] = signedGood.split('.')

/** The same file with one count more, its sums left as they were. */
const contradicting = () => {
  const copy = structuredClone(good)
  copy.years[0]?.departments[0]?.counts.splice(0, 1, 1_000)
  return copy
}

describe('a file of a province', () => {
  it('is taken where its own key signed it for this day', async () => {
    expect(await check(signedGood)).toEqual({ file: good })
    expect(await check(`${signedGood}\n`)).toEqual({ file: good })
  })

  it('is taken under any of the keys that the province has', async () => {
    const next = newProvince('48', daNang.name)
    const both: Province = { ...province, keys: [next.key, daNang.key] }
    expect(await checkedFile(signedGood, both, { date, formulaSet })).toEqual({ file: good })
  })
})

describe('a file is refused, with words in both languages,', () => {
  const cases: [what: string, signed: () => string | Promise<string>, code: string, vi: string][] = [
    ['cut off', () => signedGood.slice(0, signedGood.length / 2), 'not-signed', 'cắt cụt'],
    ['with its signature cut off', () => signedGood.slice(0, -5), 'not-signed', 'cắt cụt'],
    ['empty', () => '', 'not-signed', 'không có chữ ký'],
    ['a page in place of a file', () => '<html>Đăng nhập</html>', 'not-signed', 'không có chữ ký'],
    [
      'with the text of another',
      () => `${head}.${body.slice(0, -8)}AAAAAAAA.${signature}`,
      'altered',
      'bị sửa',
    ],
    ['signed with another key', () => signedBy(hue, good), 'another-key', 'không có trong danh sách'],
    [
      'signed with another key that says it is this one',
      () => forged(header, good, hue.sign),
      'altered',
      'không khớp',
    ],
    [
      'without a signature',
      () => forged({ ...header, alg: 'none' }, good, async () => Buffer.of()),
      'another-algorithm',
      'none',
    ],
    [
      'signed with the public key as a secret',
      () =>
        forged({ ...header, alg: 'HS256' }, good, async (input) =>
          createHmac('sha256', JSON.stringify(daNang.key)).update(input).digest(),
        ),
      'another-algorithm',
      'HS256',
    ],
    [
      'that asks for what nobody knows',
      () => forged({ ...header, crit: ['b64'], b64: false }, good, daNang.sign),
      'another-format',
      'crit',
    ],
    ['of another kind of text', () => signedBy(daNang, good, 'jwt'), 'another-format', 'jwt'],
    ['of a later format', () => signedBy(daNang, { ...good, format: 2 }), 'another-format', 'dạng số 2'],
    [
      'with a field that nobody knows',
      () => signedBy(daNang, { ...good, people: [] }),
      'not-of-format',
      'đúng dạng',
    ],
    ['that is no object', () => signedBy(daNang, []), 'another-format', 'undefined'],
    [
      'of yesterday, sent again',
      () => signedBy(daNang, fileOf(daNang, { date: '2026-03-01' })),
      'older-day',
      '01/03/2026',
    ],
    [
      'of a day to come',
      () => signedBy(daNang, fileOf(daNang, { date: '2026-03-03' })),
      'later-day',
      '03/03/2026',
    ],
    [
      'of another city',
      () => signedBy(daNang, { ...good, city: { code: '46', name: 'Huế' } }),
      'another-city',
      '46',
    ],
    [
      'by other formulas',
      () => signedBy(daNang, fileOf(daNang, { formulaSet: formulaSets.national })),
      'another-formulas',
      'công thức khác',
    ],
    [
      'that contradicts itself',
      () => signedBy(daNang, contradicting()),
      'contradicts',
      'sum doneOnTime 2026',
    ],
  ]

  it.each(cases)('%s', async (_, signed, code, vi) => {
    const refusal = await refusalOf(await signed())
    expect(refusal?.code).toBe(code)
    if (!refusal) return expect.unreachable()
    const words = refusalWords(refusal)
    expect(words.vi).toContain(vi)
    expect(words.en.length).toBeGreaterThan(20)
  })

  it('whose text could be read in two ways', async () => {
    const text = JSON.stringify(good).replace('{', '{"format":1,')
    const input = [header, text].map((part) =>
      Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'),
    )
    const signed = await daNang.sign(input.join('.'))
    const refusal = await refusalOf([...input, Buffer.from(signed).toString('base64url')].join('.'))
    expect(refusal).toEqual({ code: 'not-of-format', said: 'RFC 8785' })
  })
})
