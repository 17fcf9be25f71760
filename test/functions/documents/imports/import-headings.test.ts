import { describe, expect, it } from 'vitest'
import { headingMeaning } from '../../../../functions/documents/imports/columns/import-headings.ts'

/** Headings as offices write them, and what they mean. */

const sure: readonly (readonly [column: string, headings: readonly string[]])[] = [
  [
    'number',
    ['Số, ký hiệu\nvăn bản', 'Số KH', 'SỐ/KÝ HIỆU', 'Số công văn', 'Số và ngày văn bản', 'Văn bản giao việc'],
  ],
  ['number', ['Số, ngày tháng văn bản', 'Số, ký hiệu, ngày tháng', 'VB giao NV', 'Ký hiệu, số VB']],
  ['issuedOn', ['Ngày VB', 'Ngày, tháng', 'Ngày BH', 'Thời gian ban hành', 'Ngày ký văn bản']],
  ['assignedOn', ['Ngày giao NV', 'Thời gian giao']],
  [
    'title',
    ['Nội dung công việc', 'NV được giao', 'Tên nhiệm vụ', 'Nội dung chỉ đạo', 'Nhiệm vụ UBND TP giao'],
  ],
  ['lead', ['ĐV chủ trì', 'CQ chủ trì thực hiện', 'Chủ trì', 'Cơ quan, đơn vị thực hiện', 'Sở, ban, ngành']],
  ['coordinating', ['CQ phối hợp TH', 'Phối hợp', 'Đơn vị cùng phối hợp']],
  [
    'deadline',
    [
      'Thời gian hoàn thành',
      'Hạn xử lý',
      'Ngày hoàn thành theo kế hoạch',
      'TG HT',
      'Hạn HT',
      'TH hoàn thành',
    ],
  ],
  [
    'deadline',
    ['Hạn báo cáo', 'Thời hạn UBND TP giao', 'Phải xong trước ngày', 'Ngày hết hạn', 'Hoàn thành, thời hạn'],
  ],
  ['kind', ['Loại VB', 'Hình thức văn bản']],
  ['issuer', ['CQBH', 'Nơi ban hành']],
  ['abstract', ['V/v', 'Trích yếu nội dung']],
]

describe('a heading is understood by its words, in any order and shortened', () => {
  it.each(sure.flatMap(([column, headings]) => headings.map((heading) => [heading, column] as const)))(
    '%j: %s',
    (heading, column) => expect(headingMeaning(heading)).toEqual({ column, certainty: 'sure' }),
  )

  it.each([
    'STT',
    'Ghi chú',
    'Kết quả thực hiện',
    'Ngày hoàn thành thực tế',
    'Số ngày quá hạn',
    'Kinh phí',
    'Ngày đến',
    'Số ngày gia hạn',
    'Số lần gia hạn',
    'Văn bản gia hạn',
  ])('%j is none of the columns', (heading) => expect(headingMeaning(heading)).toBeUndefined())
})

describe('where words are not enough', () => {
  it.each(['Tiến độ', 'Tiến độ thực hiện', 'Thời gian thực hiện', 'Dự kiến hoàn thành'])(
    '%j needs a column of days to be the deadline',
    (heading) => expect(headingMeaning(heading)).toEqual({ column: 'deadline', certainty: 'with-content' }),
  )

  it.each(['Thời hạn gia hạn', 'Gia hạn đến ngày', 'Ngày gia hạn', 'Hạn được gia hạn'])(
    '%j may be the deadline that counts now',
    (heading) => expect(headingMeaning(heading)).toEqual({ column: 'deadline', certainty: 'ask' }),
  )

  it.each(['Ngày hoàn thành', 'Hoàn thành'])('%j may be the day on which it was completed', (heading) =>
    expect(headingMeaning(heading)).toEqual({ column: 'deadline', certainty: 'ask' }),
  )
})

it.each([
  ['Văn bản giao việc', 'Ngày', 'issuedOn'],
  ['Đơn vị thực hiện', 'Phối hợp', 'coordinating'],
  ['Thời hạn', 'Ngày', 'deadline'],
  ['Thời gian thực hiện', 'Kết thúc', 'deadline'],
  ['Thời gian', 'Giao', 'assignedOn'],
  ['Thời gian thực hiện', 'Bắt đầu', undefined],
  ['Kết quả', 'Ngày hoàn thành', undefined],
])('under %j, %j is %s', (above, heading, column) => {
  const meaning = headingMeaning(heading, above)
  expect(meaning?.certainty === 'sure' ? meaning.column : undefined).toBe(column)
})

it.each(['constructor', '__proto__', 'Đơn vị toString', 'valueOf hasOwnProperty'])(
  '%j is a heading like any that nobody knows',
  (heading) => expect(() => headingMeaning(heading)).not.toThrow(),
)
