import { describe, expect, it } from 'vitest'
import { shownOf } from '../../../../functions/documents/imports/columns/import-cells.ts'
import { readTableFile } from '../../../../functions/documents/reading/table-file.ts'

const rowsOf = async (text: string | Uint8Array) => {
  const [table] = await readTableFile('a.csv', Buffer.from(text))
  return table?.rows.map(({ row, cells }) => [row, ...cells.map(shownOf)])
}

describe('the table of a CSV file', () => {
  it.each<[string, string, (string | number)[][]]>([
    [
      'a line break in a heading, as the first thing of the line too',
      'STT;"Số, ký hiệu\nvăn bản";Ngày\r\n1;"a, b";c\r\n"x\r\ny";2;3\r\n',
      [
        [1, 'STT', 'Số, ký hiệu\nvăn bản', 'Ngày'],
        [2, '1', 'a, b', 'c'],
        [3, 'x\ny', '2', '3'],
      ],
    ],
    [
      'a title with commas above the headings',
      'DANH MỤC NHIỆM VỤ, THÁNG 7/2021\nSTT;Số, ký hiệu;Ngày;Nội dung\n1;2;3;Rà soát, báo cáo, đề xuất, xử lý\n1;2;3;b\n',
      [
        [1, 'DANH MỤC NHIỆM VỤ, THÁNG 7/2021'],
        [2, 'STT', 'Số, ký hiệu', 'Ngày', 'Nội dung'],
        [3, '1', '2', '3', 'Rà soát, báo cáo, đề xuất, xử lý'],
        [4, '1', '2', '3', 'b'],
      ],
    ],
    [
      'ragged lines whose texts have a comma each',
      'a;b;c;d\n1, x;2\n1, x;2;3\n1, x;2;3;4\n',
      [
        [1, 'a', 'b', 'c', 'd'],
        [2, '1, x', '2'],
        [3, '1, x', '2', '3'],
        [4, '1, x', '2', '3', '4'],
      ],
    ],
    [
      'tabs',
      'a\tb, c\td\r1\t2; 3\t4',
      [
        [1, 'a', 'b, c', 'd'],
        [2, '1', '2; 3', '4'],
      ],
    ],
    [
      'commas',
      'a,"b;c;d;e",f\n1,2,3\n',
      [
        [1, 'a', 'b;c;d;e', 'f'],
        [2, '1', '2', '3'],
      ],
    ],
    [
      'the separator that the first line names',
      'sep=,\r\na,b;c;d\r\n1,2\r\n',
      [
        [1, 'a', 'b;c;d'],
        [2, '1', '2'],
      ],
    ],
    [
      'quotes inside a cell',
      'a;b\n1;Dự án "A" và "B"\n2;"""Đẹp"" là"\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'Dự án "A" và "B"'],
        [3, '2', '"Đẹp" là'],
      ],
    ],
    [
      'line ends of three kinds',
      'a;b\r\n1;2\n3;4\r5;6',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
        [4, '5', '6'],
      ],
    ],
    [
      'empty lines, which count',
      'a;b\n\n\n1;2\n',
      [
        [1, 'a', 'b'],
        [4, '1', '2'],
      ],
    ],
    [
      'one column',
      'a\nb\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await rowsOf(text)).toEqual(expected)
    expect(await rowsOf(`\uFEFF${text}`)).toEqual(expected)
    expect(await rowsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected)
  })

  it.each<[string, string, string, object]>([
    ['a quote that ends in the middle', 'a;b\n1;2\n"x"y;3\n4;5\n', 'file-quotes', { row: 3 }],
    ['a quote that takes the next row with it', 'a;b\n"x;3\n4;"y"\n', 'file-quotes', { row: 2 }],
    ['a quote that is never closed', 'a;b\n1;2\n3;"4\n5;6\n', 'file-quotes', { row: 3 }],
    ['a letter of no language', `a;b\n${'1;2\n'.repeat(3_000)}\0;2\n`, 'file-not-excel', {}],
    [
      'a field of forty thousand letters',
      `a;b\n${'x'.repeat(40_000)};1`,
      'file-cell-too-long',
      { max: 32_767 },
    ],
    ['a million columns', ';'.repeat(1_000_000), 'file-too-many-columns', { sheet: 'CSV', max: 60 }],
    ['a million empty lines', '\n'.repeat(1_000_000), 'file-too-many-rows', { sheet: 'CSV', max: 5_000 }],
    ['six thousand lines', 'a;b\n'.repeat(6_000), 'file-too-many-rows', { sheet: 'CSV', max: 5_000 }],
  ])('%s is told', async (_, text, code, facts) => {
    await expect(rowsOf(text)).rejects.toThrow(expect.objectContaining({ code, facts }))
  })
})

describe('bytes of before Unicode', () => {
  const bytesOf = (text: string) => Buffer.from(text, 'latin1')
  const head = 'So;Trich yeu\n'

  it.each([
    ['TCVN3', bytesOf(`${head}1;VÒ viÖc rµ so¸t`), 'tcvn3'],
    ['VNI', bytesOf(`${head}1;Veà vieäc raø soaùt`), 'vni'],
    ['Windows-1258', bytesOf(`${head}1;V\u00EA\u00CC vi\u00EA\u00F2c ra\u00CC soa\u00ECt`), 'windows-1258'],
  ])('%s is converted and marked', async (_, bytes, encoding) => {
    const [table] = await readTableFile('a.csv', bytes)
    expect(table?.rows[1]?.cells[1]).toEqual({ text: 'Về việc rà soát', encoding })
  })

  it('of no Vietnamese are told by their line', async () => {
    const french = bytesOf('a;b\n1;x\n2;Société Générale')
    await expect(readTableFile('a.csv', french)).rejects.toThrow(
      expect.objectContaining({ code: 'file-encoding', facts: { row: 3 } }),
    )
  })
})
