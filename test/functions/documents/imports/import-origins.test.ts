import { describe, expect, it } from 'vitest'
import {
  originProblems,
  unconfirmedOfDirective,
} from '../../../../functions/documents/imports/rows/import-origins.ts'
import type { ImportedCell } from '../../../../functions/documents/reading/imported-table.ts'

const rowOf = (cells: Readonly<Record<string, ImportedCell>>, others: ImportedCell[] = []) => ({
  row: 7,
  cells,
  others,
})

describe('what a cell’s origin says against it', () => {
  it.each<[string, ImportedCell, string[]]>([
    ['a stored result', { number: 3, formula: true }, []],
    ['a formula without a result', { error: '=A1+1', formula: true }, ['formula-without-value']],
    ['an error that was stored', { error: '#REF!', formula: true }, ['cell-error']],
    ['letters of before Unicode', { text: 'Rà soát', encoding: 'tcvn3' }, ['text-converted']],
    ['letters that were lost before it was saved', { text: 'R\ufffd soát' }, ['letters-lost-in-file']],
    ['question marks in place of letters', { text: 'Rà soát ti?n d? d? án' }, ['letters-lost-in-file']],
    ['a question', { text: 'Ai chủ trì? Khi nào xong?' }, []],
    ['questions without a blank between them', { text: 'Xong chưa?(Sở Xây dựng)' }, []],
    ['a question right before the next', { text: 'Ai làm?Không rõ, ai hỏi?ai trả lời' }, []],
    ['a word without its last letters', { text: 'Báo cáo ti?n độ' }, ['letters-lost-in-file']],
    ['a capital in place of a lost letter', { text: 'NGUY?N VĂN A' }, ['letters-lost-in-file']],
    ['two lost letters', { text: 'giao ng??i dân' }, ['letters-lost-in-file']],
    ['the last letter lost but one', { text: 'sửa ch?a nhà c?a' }, ['letters-lost-in-file']],
    ['an address', { text: 'Xem https://danang.gov.vn/vb?id=12&b=c?d và tìm?q=a' }, []],
    [
      'UTF-8 that was read as another code page',
      { text: 'Rà', encoding: 'utf-8-as-ansi' },
      ['text-converted'],
    ],
    ['a text', { text: 'Rà soát' }, []],
    ['nothing', undefined, []],
  ])('%s', (_, cell, codes) => {
    expect(originProblems(rowOf({ title: cell })).map(({ code }) => code)).toEqual(codes)
  })

  it('a column that is not asked for says nothing against its row', () => {
    expect(originProblems(rowOf({ title: { text: 'a' } }, [{ error: '=ROW()-1', formula: true }]))).toEqual(
      [],
    )
  })

  it('unconfirmed letters of a directive count for all of its rows, once', () => {
    const abstract = { text: 'Về việc rà soát', encoding: 'tcvn3' } as const
    const rows = [rowOf({ abstract }), rowOf({ abstract }), rowOf({ title: abstract })]
    expect(unconfirmedOfDirective(rows)).toEqual([
      { column: 'abstract', code: 'text-converted', facts: { encoding: 'TCVN3 (ABC)', text: abstract.text } },
    ])
  })
})
