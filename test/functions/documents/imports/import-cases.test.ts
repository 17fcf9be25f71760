import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import { shownOf } from '../../../../functions/documents/imports/columns/import-cells.ts'
import type { ImportColumn } from '../../../../functions/documents/imports/columns/import-columns.ts'
import type { GivenColumns } from '../../../../functions/documents/imports/columns/import-mapping.ts'
import type { CommonFacts } from '../../../../functions/documents/imports/rows/import-directives.ts'
import { readImport } from '../../../../functions/documents/imports/rows/import-file.ts'
import { readList } from '../../../../functions/documents/imports/rows/import-reading.ts'
import { departments } from '../papers/july.ts'

/** Lists as an office keeps them: what is asked, what is read, and what is set aside. */

const assignees = assigneeReaders(departments)('2021-07-20')

const read = async (name: string, bytes: Uint8Array, given?: GivenColumns, common: CommonFacts = {}) => {
  const { list, mapping } = readList(await readImport(name, bytes), assignees, given, common)
  return {
    ...list,
    ...mapping,
    cells: (row: number, column: ImportColumn) =>
      shownOf(list.rows.find((one) => one.row === row)?.cells[column]),
    is: Object.fromEntries(mapping.columns.flatMap(({ letter, is }) => (is ? [[letter, is]] : []))),
    aside: list.aside.map(({ row, kind, gives }) => [row, kind, ...(gives ? [gives] : [])].join(' ')),
  }
}

const file = (name: string, given?: GivenColumns) =>
  read(name, readFileSync(new URL(`cases/${name}`, import.meta.url)), given)

const csv = (text: string, given?: GivenColumns, common?: CommonFacts) =>
  read('a.csv', Buffer.from(text), given, common)

const head = 'STT;Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn'
const row = (n: number, cells = {}) =>
  Object.values({
    n,
    number: `${n}/UBND-KSTT`,
    on: '05/07/2021',
    title: `Rà soát tiến độ dự án số ${n}`,
    lead: 'Sở Xây dựng',
    due: '31/08/2021',
    ...cells,
  }).join(';')

describe('the sheet of an office with headings of two levels', () => {
  it('is read as it is; sections, totals and signatures are set aside', async () => {
    const list = await file('F01-office-two-level.xlsx')
    expect(list.questions).toEqual([])
    expect(list.is).toEqual({
      B: 'number',
      C: 'issuedOn',
      D: 'title',
      E: 'lead',
      F: 'coordinating',
      G: 'deadline',
      J: 'kind',
      K: 'issuer',
      L: 'abstract',
    })
    expect(list.rows.map(({ row: of }) => of)).toEqual([10, 11, 12, 14, 15])
    expect(list.aside).toEqual(['9 section', '13 section', '18 total', '20 signature'])
  })

  it('also where the upper heading stands in the first of its columns only', async () => {
    const list = await csv(
      'STT;Văn bản giao việc;;Nội dung nhiệm vụ;Đơn vị thực hiện;;Thời hạn\n;Số;Ngày;;Chủ trì;Phối hợp;\n' +
        '1;1/UBND;05/07/2021;Việc thứ nhất phải làm;Sở Xây dựng;Sở Tài chính;31/08/2021\n',
    )
    expect(list.questions).toEqual([])
    expect(Object.values(list.is)).toEqual([
      'number',
      'issuedOn',
      'title',
      'lead',
      'coordinating',
      'deadline',
    ])
  })
})

describe('what the deadline is, is asked', () => {
  it('where the heading may mean the day on which it was completed', async () => {
    const list = await file('G2-due-heading.xlsx')
    expect(list.questions).toEqual([{ why: 'unclear', column: 'deadline', letters: ['H'] }])
    expect(list.is.H).toBe('deadline')
    const answered = await file('G2-due-heading.xlsx', { H: 'deadline' })
    expect([answered.questions, answered.cells(2, 'deadline')]).toEqual([[], '31/08/2021'])
  })

  it('where two columns may be it', async () => {
    const list = await file('G4-two-deadlines.xlsx')
    expect(list.questions).toEqual([{ why: 'several', column: 'deadline', letters: ['H', 'I'] }])
    expect((await file('G4-two-deadlines.xlsx', { H: 'deadline' })).questions).toEqual([])
    const both = await csv(`${head};Hạn xử lý\n${row(1)};15/08/2021\n`)
    expect(both.questions).toMatchObject([{ why: 'several', column: 'deadline' }])
  })

  it.each(['Thời hạn gia hạn', 'Hạn mới', 'Gia hạn đến', 'Gia hạn'])(
    'where %j stands beside the first deadline',
    async (heading) => {
      const list = await csv(`${head};${heading}\n${row(1)};15/09/2021\n`)
      expect(list.questions).toEqual([{ why: 'several', column: 'deadline', letters: ['F', 'G'] }])
      const answered = await csv(`${head};${heading}\n${row(1)};15/09/2021\n`, { G: 'deadline' })
      expect([answered.questions, answered.cells(2, 'deadline')]).toEqual([[], '15/09/2021'])
    },
  )

  it('not where a column only says that it was extended', async () => {
    const list = await csv(`${head};Gia hạn;Lý do gia hạn\n${row(1)};Có;Mưa lũ\n`)
    expect([list.questions, list.is.F]).toEqual([[], 'deadline'])
  })

  it('where there is none, or only a column of days under another heading', async () => {
    const none = await csv(
      'Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Đơn vị chủ trì\n1/UBND;5/7/2021;Một việc;SXD\n',
    )
    expect(none.questions).toEqual([{ why: 'missing', column: 'deadline' }])
    const all = { A: 'number', B: 'issuedOn', C: 'title', D: 'lead' } as const
    const text = 'Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Đơn vị chủ trì\n1/UBND;5/7/2021;Một việc;SXD\n'
    expect((await csv(text, all)).questions).toEqual([])
    const other = await csv(`${head.replace('Thời hạn', 'Mốc')}\n${row(1)}\n`)
    expect([other.questions, other.is.F]).toEqual([[{ why: 'missing', column: 'deadline' }], 'deadline'])
  })

  it('not where an empty column might have been it; days in a column that is not used are told', async () => {
    const list = await csv(`${head};Tiến độ thực hiện;Đợt\n${row(1)};;01/09/2021\n`)
    expect([list.questions, list.unusedDays]).toEqual([[], ['Đợt']])
  })

  it('by its content where the heading leaves it open', async () => {
    const days = await csv(`${head.replace('Thời hạn', 'Tiến độ')}\n${row(1)}\n`)
    expect([days.questions, days.is.F]).toEqual([[], 'deadline'])
    const words = await csv(`${head.replace('Thời hạn', 'Tiến độ')}\n${row(1, { due: 'Đang làm' })}\n`)
    expect(words.questions).toEqual([{ why: 'unclear', column: 'deadline', letters: ['F'] }])
  })
})

describe('other columns', () => {
  it('a heading that its content belies is asked', async () => {
    const list = await csv(
      `STT;Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Đơn vị;Bên nhận;Thời hạn\n1;1/UBND;05/07/2021;Trồng cây xanh;cây;Sở Xây dựng;31/08/2021\n`,
    )
    expect(list.questions).toMatchObject([{ why: 'several', column: 'lead', letters: ['E', 'F'] }])
  })

  it('a number that says its day needs no column of days; facts that hold for all rows need none either', async () => {
    const text = 'Văn bản;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn\n'
    const cited = await csv(`${text}Số 1/UBND-KSTT ngày 5/7/2021;Một việc;SXD;31/8/2021\n`)
    expect(cited.questions).toEqual([])
    const bare = 'Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn\nMột việc;SXD;31/8/2021\n'
    expect((await csv(bare)).questions.map(({ column }) => column)).toEqual(['number', 'issuedOn'])
    expect((await csv(bare, {}, { number: '1', symbol: 'UBND', issuedOn: '2021-07-05' })).questions).toEqual(
      [],
    )
  })
})

describe('rows that are no tasks', () => {
  it('a section gives department or directive to rows that say none, and only if nothing else could be meant', async () => {
    const list = await csv(
      [
        head,
        'I. LĨNH VỰC ĐÔ THỊ',
        row(1),
        'A;Sở Tài chính',
        row(2, { lead: '' }),
        row(3),
        'B;Lĩnh vực của Sở Xây dựng',
        row(4, { lead: '' }),
        'C;Công văn số 9/UBND-KSTT ngày 06/7/2021 của UBND thành phố',
        row(5, { number: '', on: '' }),
        'D;VĂN XÃ',
        row(6, { number: '', on: '' }),
      ].join('\n'),
    )
    expect(list.aside).toEqual([
      '2 section',
      '4 section lead',
      '7 section',
      '9 section directive',
      '11 section',
    ])
    expect([5, 6, 8].map((at) => list.cells(at, 'lead'))).toEqual(['Sở Tài chính', 'Sở Xây dựng', ''])
    expect([10, 12].map((at) => list.cells(at, 'number').slice(0, 11))).toEqual(['Công văn số', ''])
  })

  it('totals, signatures, notes and the head of a further page; a task that only sounds like one stays', async () => {
    const list = await csv(
      [
        head,
        row(1),
        head,
        row(2, { title: 'Tổng hợp, báo cáo kết quả' }),
        row(3, { title: 'Cộng đồng doanh nghiệp: tổ chức đối thoại' }),
        row(4, { lead: '' }),
        'Cộng (I+II);;;4',
        ';;;TỔNG SỐ NHIỆM VỤ ĐÃ GIAO: 4',
        ';;;Đà Nẵng, ngày    tháng 7 năm 2021',
        ';NGƯỜI LẬP BIỂU;;;TM. ỦY BAN NHÂN DÂN',
        ';Trần Thị B;;;Nguyễn Văn A',
      ].join('\n'),
    )
    expect(list.rows.map(({ row: of }) => of)).toEqual([2, 4, 5, 6])
    expect(list.aside).toEqual([
      '3 head',
      '7 total',
      '8 total',
      '9 signature',
      '10 signature',
      '11 signature',
    ])
  })

  it('a section that counts its rows, a total below the titles', async () => {
    const list = await csv(
      [
        head,
        'I. SỞ XÂY DỰNG (2 nhiệm vụ)',
        row(1, { lead: '' }),
        'II. SỞ TÀI CHÍNH: 01 nhiệm vụ',
        row(2, { lead: '' }),
        ';;;Tổng cộng;;3',
      ].join('\n'),
    )
    expect(list.aside).toEqual(['2 section lead', '4 section lead', '6 total'])
  })

  it('another table below, with columns of its own: none of its rows is taken for a task', async () => {
    const list = await csv(
      [
        head,
        row(1),
        'B. NHIỆM VỤ ĐÃ HOÀN THÀNH',
        'STT;Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Đơn vị chủ trì;Ngày hoàn thành',
        row(2, { due: '30/06/2021' }),
        head.replaceAll(';', ' ;'),
        row(3),
      ].join('\n'),
    )
    expect(list.rows.map(({ row: of }) => of)).toEqual([2, 7])
    expect(list.aside).toEqual(['3 section', '4 other', '5 other', '6 head'])
  })
})
