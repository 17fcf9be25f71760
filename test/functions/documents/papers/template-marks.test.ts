import { describe, expect, test } from 'vitest'
import {
  condition,
  part,
  required,
  rows,
  text,
} from '../../../../functions/documents/papers/templates/fields.ts'
import { faultsOf } from '../../../../functions/documents/papers/templates/template-marks.ts'

const fields = [
  { ...text('ky', 'năm 2021', 'Kỳ', 'The period'), common: true as const },
  required(text('giao', '12', 'Được giao', 'Assigned')),
  condition('co_qua_han', 'Có quá hạn', 'Something is overdue'),
  part(
    'bieu_duong',
    [
      text('tieu_chi', 'trên 90%', 'Tiêu chí', 'Criteria'),
      required(rows('don_vi', [required(text('ten', 'Sở A', 'Tên', 'Name'))], 'Đơn vị', 'Departments')),
    ],
    'Biểu dương',
    'The commended',
  ),
] as const

/** Paragraphs outside of tables, or `[table, text]`. */
const faultsIn = (...paragraphs: (string | readonly [number, string])[]) =>
  faultsOf(
    [
      paragraphs.map((one) =>
        typeof one === 'string' ? { text: one, table: 0 } : { text: one[1], table: one[0] },
      ),
    ],
    fields,
  )
const codes = (...paragraphs: Parameters<typeof faultsIn>) => faultsIn(...paragraphs).map(({ code }) => code)
const whole = '{giao} nhiệm vụ {ky}'

describe('a template without a fault', () => {
  test.each([
    [[whole]],
    [[whole, '{#co_qua_han}Có{/co_qua_han}{^co_qua_han}Không{/}']],
    [[whole, '{#bieu_duong}', '{muc}. {tieu_chi}', '{#don_vi}', '- {ten}, {ky}', '{/}', '{/}']],
    [[whole, '{#giao}đã giao {giao}{/}']],
    [[whole, '{#bieu_duong}{#don_vi}{ten}{/don_vi}{/bieu_duong}']],
  ])('%j', (paragraphs) => {
    expect(faultsIn(...paragraphs)).toEqual([])
  })
})

describe('a fault is named with its paragraph', () => {
  test.each([
    ['a brace alone', ['{giao} và {ky'], 'brace-alone'],
    ['a name that nothing has', [whole, '{tong_so}'], 'unknown-field'],
    ['a field of a list outside of it', [whole, '{ten}'], 'field-of-a-list'],
    [
      'a figure of the whole in a row',
      [whole, '{#bieu_duong}{#don_vi}{ten} {giao}{/}{/}'],
      'field-of-the-whole',
    ],
    ['a list written as a text', [whole, '{bieu_duong}'], 'list-as-text'],
    ['a condition written as a text', [whole, '{co_qua_han}'], 'condition-as-text'],
    ['a mark that closes nothing', [whole, '{/}'], 'never-opened'],
    ['a mark that closes another', [whole, '{#co_qua_han}có{/giao}'], 'closed-by-another'],
    ['what is never closed', [whole, '{#co_qua_han}có'], 'never-closed'],
    ['a list without the required field in it', [whole, '{#bieu_duong}{#don_vi}x{/}{/}'], 'missing-field'],
    ['a part without the required list in it', [whole, '{#bieu_duong}x{/}'], 'missing-field'],
    ['nothing of what it is for', ['{ky}'], 'missing-field'],
    ['a required figure that is only asked for', ['{#giao}có{/}'], 'missing-field'],
  ] as const)('%s', (_, paragraphs, code) => {
    expect(codes(...paragraphs)).toEqual([code])
  })

  test('a list that opens in a table and closes outside of it', () => {
    expect(codes(whole, '{#bieu_duong}', [1, '{#don_vi}{ten}'], '{/}', '{/}')).toEqual([
      'in-and-out-of-a-table',
    ])
  })

  test('where it stands, and what may be meant', () => {
    expect(faultsIn(whole, `Đầu câu ${'dài '.repeat(40)}{Bieu-Dương}`)).toEqual([
      {
        code: 'unknown-field',
        facts: {
          written: '{Bieu-Dương}',
          where: expect.stringMatching(/^Đầu câu dài .{70,}…$/),
          meant: '{bieu_duong}',
        },
      },
    ])
  })

  test('what is missing is said with the lists it belongs into', () => {
    const [fault] = faultsIn(whole, '{#bieu_duong}{#don_vi}x{/}{/}')
    expect(fault?.facts).toMatchObject({ written: '{#bieu_duong} {#don_vi} {ten}', says: 'Tên' })
  })
})
