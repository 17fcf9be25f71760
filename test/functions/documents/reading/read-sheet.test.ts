import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { excelFileOf } from '../../../../functions/documents/sheets/excel.ts'
import type { Sheet } from '../../../../functions/documents/sheets/sheet.ts'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const sheetOf = (name: string, rows: Sheet['rows']): Sheet => ({
  name,
  title: name,
  columns: ['Họ tên', 'Từ ngày'].map((heading) => ({ heading, width: 20 })),
  rows,
})
const people = sheetOf('Người', [
  [{ text: 'Nguyễn Văn An' }, { date: '2021-03-01' }],
  [{ text: '=1+1' }, { number: 5 }],
])
const read = (file: Uint8Array, query = 'name=nguoi.xlsx', user = 'qt.mot') =>
  api.ask(user, `POST /api/sheets?${query}`, file)

describe('a sheet is read as the texts of its cells', () => {
  it('days as people write them, rows with their numbers', async () => {
    const { status, body } = await read(excelFileOf(people))
    expect(status).toBe(200)
    expect(body).toEqual({
      sheet: 'Người',
      sheets: ['Người'],
      rows: [
        { row: 1, cells: ['Họ tên', 'Từ ngày'] },
        { row: 2, cells: ['Nguyễn Văn An', '01/03/2021'] },
        { row: 3, cells: ['=1+1', '5'] },
      ],
      converted: false,
    })
  })

  it('of several, the one that is asked for', async () => {
    const file = excelFileOf(people, sheetOf('Đơn vị', [[{ text: 'Sở Xây dựng' }]]))
    expect((await read(file)).body).toMatchObject({ sheet: 'Người', sheets: ['Người', 'Đơn vị'] })
    const { body } = await read(file, `name=nguoi.xlsx&sheet=${encodeURIComponent('Đơn vị')}`)
    expect([body.sheet, body.rows[1].cells]).toEqual(['Đơn vị', ['Sở Xây dựng']])
    const none = await read(file, 'name=nguoi.xlsx&sheet=Khac')
    expect([none.status, none.body.code]).toEqual([422, 'sheet-not-there'])
  })

  it('as text with separators, too', async () => {
    const { body } = await read(Buffer.from('Họ tên;Email\nAn;an@danang.gov.vn'), 'name=nguoi.csv')
    expect(body.rows[1]).toEqual({ row: 2, cells: ['An', 'an@danang.gov.vn'] })
  })

  it('of too many rows, of nothing, of a file that is none: refused in words', async () => {
    const long = sheetOf(
      'Dài',
      Array.from({ length: 600 }, (_, at) => [{ text: `Người ${at}` }]),
    )
    const tooLong = await read(excelFileOf(long))
    expect([tooLong.status, tooLong.body.code]).toEqual([422, 'sheet-too-long'])
    expect(tooLong.body.detail).toContain('601 dòng; mỗi lần nhập tối đa 500 dòng')
    expect((await read(Buffer.from('\n\n;;\n'), 'name=a.csv')).body.code).toMatch(/^(sheet-empty|file-)/)
    expect((await read(Buffer.from('%PDF-1.7'), 'name=a.pdf')).body.code).toBe('file-not-excel')
  })

  it('for administrators alone', async () => {
    expect((await read(excelFileOf(people), undefined, 'vp.mot')).status).toBe(403)
  })
})
