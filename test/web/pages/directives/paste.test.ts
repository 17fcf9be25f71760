import { describe, expect, test } from 'vitest'
import { inUnicodeIfLoaded, paste } from '../../../../web/pages/directives/grid/paste.ts'
import {
  type Column,
  emptyRow,
  rowOfText,
  textOfRow,
  withCell,
  withoutRow,
} from '../../../../web/pages/directives/grid/task-rows.ts'
import { cellsOf, isTable } from '../../../../web/values/pasted-table.ts'

const blank = [textOfRow(emptyRow)]
const pasted = (text: string, rows = blank, place = 0, column: Column = 'title') => {
  const { rows: next, ...told } = paste(rows, cellsOf(text), { place, column })
  return { ...told, rows: next.map(rowOfText) }
}

test('letters of before Unicode are pasted as what they mean', async () => {
  const given = 'Rµ so¸t tiÕn ®é dù ¸n\tSë X©y dùng'
  expect(await inUnicodeIfLoaded(given)).toBe('Rà soát tiến độ dự án\tSở Xây dựng')
  expect(await inUnicodeIfLoaded('Rà soát\tSở Xây dựng')).toBe('Rà soát\tSở Xây dựng')
})

describe('what a spreadsheet puts on the clipboard', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"hai\ndòng"\tb\n', [['hai\ndòng', 'b']]],
    ['"nói ""được"" rồi"\tb', [['nói "được" rồi', 'b']]],
    ['"mở ngoặc mà không đóng\tb', [['"mở ngoặc mà không đóng', 'b']]],
    ['Sở "Xanh"\tb', [['Sở "Xanh"', 'b']]],
    ['\t\tb\n\t\t\n\n', [['', '', 'b']]],
    ['một câu', [['một câu']]],
    ['', []],
  ])('%j', (text, cells) => expect(cellsOf(text)).toEqual(cells))

  test('a word for one cell is no table', () => {
    expect([isTable(cellsOf('một câu\n')), isTable(cellsOf('a\tb')), isTable(cellsOf('a\nb'))]).toEqual([
      false,
      true,
      true,
    ])
  })
})

describe('pasting', () => {
  test('from a cell on, downwards and to the right; what stood there is overwritten, the rest stays', () => {
    const rows = [1, 2, 3].map((at) =>
      textOfRow({ ...emptyRow, title: `Việc ${at}`, deadline: 'khẩn trương' }),
    )
    const { rows: next, count } = pasted('Sở Xây dựng\nSở Tài chính\n', rows, 1, 'lead')
    expect(count).toBe(2)
    expect(next.map(({ title, lead, deadline }) => [title, lead, deadline])).toEqual([
      ['Việc 1', '', 'khẩn trương'],
      ['Việc 2', 'Sở Xây dựng', 'khẩn trương'],
      ['Việc 3', 'Sở Tài chính', 'khẩn trương'],
    ])
  })

  test('rows are added as needed', () => expect(pasted('a\tSXD\nb\tSTC\nc\tSNV').rows).toHaveLength(3))

  test('columns find their places by the headings, whatever their order', () => {
    const { rows, skipped } = pasted(
      'STT\tCơ quan, đơn vị chủ trì\tNội dung nhiệm vụ\tThời hạn hoàn thành\tGhi chú\tĐơn vị phối hợp\tĐơn vị nhận để biết\n' +
        '1\tSở Xây dựng\tRà soát nhà ở\t31/08/2021\tgấp\tSTC\tSNV',
    )
    expect(rows).toEqual([
      {
        ...emptyRow,
        title: 'Rà soát nhà ở',
        lead: 'Sở Xây dựng',
        coordinating: 'STC',
        information: 'SNV',
        deadline: '31/08/2021',
      },
    ])
    expect(skipped).toEqual(['STT', 'Ghi chú'])
  })

  test('words of a task are no headings', () => {
    const { rows } = pasted('Họp giao nhiệm vụ\tSở Xây dựng\nNội dung trình kỳ họp\tSTC')
    expect(rows.map(({ title }) => title)).toEqual(['Họp giao nhiệm vụ', 'Nội dung trình kỳ họp'])
  })

  test('a first column that only counts is left out', () => {
    const { rows, skipped } = pasted('1\tViệc một\tSXD\n2.\tViệc hai\tSTC')
    expect(rows.map(({ title, lead }) => [title, lead])).toEqual([
      ['Việc một', 'SXD'],
      ['Việc hai', 'STC'],
    ])
    expect(skipped).toEqual([])
  })

  test('cells beyond the last column are told, not dropped in silence', () =>
    expect(pasted('a\tb\tc\td\te\tf\tg\th\ti').skipped).toEqual(['9']))

  test('line breaks part departments, and are kept in the content alone', () => {
    const { rows } = pasted('"Việc\ncó hai dòng"\t"SXD\nSTC"\t\t"trong\nquý III"')
    expect(rows[0]).toMatchObject({ title: 'Việc\ncó hai dòng', lead: 'SXD; STC', deadline: 'trong quý III' })
  })
})

test('there is always a line to type in', () => {
  const two = [textOfRow({ ...emptyRow, title: 'một' }), ...blank]
  expect(withoutRow(two, 0)).toEqual(blank)
  expect(withoutRow(withoutRow(two, 0), 0)).toEqual(blank)
  expect(withCell(two, 1, 'lead', 'SXD').map((row) => rowOfText(row).lead)).toEqual(['', 'SXD'])
})
