import { describe, expect, test } from 'vitest'
import { departmentsList, peopleList } from '../../../../web/pages/admin/people/list/list-kinds.ts'
import { readList, textOfSheet } from '../../../../web/pages/admin/people/list/read-list.ts'
import { enterList } from '../../../../web/pages/admin/people/list/use-entering.ts'

const an = {
  name: 'Nguyễn Văn An',
  email: 'an@danang.gov.vn',
  role: 'chuyên viên',
  department: 'Sở Xây dựng',
}
const cells = 'Nguyễn Văn An\tan@danang.gov.vn\tchuyên viên\tSở Xây dựng'

describe('a pasted list of people', () => {
  test.each([
    [
      'by headings in any order',
      'Email\tĐơn vị công tác\tHọ và tên\tChức vụ\nan@danang.gov.vn\tSở Xây dựng\tNguyễn Văn An\tchuyên viên',
      2,
    ],
    ['headings below a title', `DANH SÁCH NGƯỜI DÙNG\n\nHọ tên\tThư điện tử\tVai trò\tĐơn vị\n${cells}`, 4],
    ['without headings by the order of the columns', cells, 1],
    ['with a column that counts', `1\t${cells}`, 1],
    ['with headings that count', `TT\tHọ tên\tEmail\tVai trò\tĐơn vị\n1.\t${cells}`, 2],
    ['in English', `Name\tMail\tRole\tDepartment\r\n${cells}\r\n\r\n`, 2],
  ])('%s', (_, text, row) => {
    expect(readList(text, peopleList).rows).toEqual([{ row, ...an }])
  })

  test('rows keep the numbers of the sheet, empty ones are left out, and so are columns that nobody asks for', () => {
    const text = `Họ tên\tEmail\tVai trò\tĐơn vị\tSố điện thoại\n${cells}\t0905\n\n\t\t\n${cells}\t0906`
    const { rows, skipped } = readList(text, peopleList)
    expect(rows.map(({ row }) => row)).toEqual([2, 5])
    expect(rows.every((one) => !Object.values(one).includes('0905'))).toBe(true)
    expect(skipped).toEqual(['Số điện thoại'])
  })

  test('nothing in it is no row', () => expect(readList(' \n\t\n', peopleList).rows).toEqual([]))
})

test('a pasted list of departments: by its headings, several names in one cell divided by semicolons', () => {
  const text =
    'STT\tMã đơn vị\tTên đơn vị\tLoại\tHoạt động từ ngày\tTên gọi khác\n1\tSDL\tSở Du lịch\tSở, ban, ngành\t01/03/2021\t"Sở DL\nDu lịch"'
  expect(readList(text, departmentsList).rows).toEqual([
    {
      row: 2,
      code: 'SDL',
      name: 'Sở Du lịch',
      kind: 'Sở, ban, ngành',
      validFrom: '01/03/2021',
      furtherNames: 'Sở DL; Du lịch',
    },
  ])
})

test('a sheet reads as a pasted text does, each row with its number', () => {
  const rows = [
    { row: 1, cells: ['Danh sách'] },
    { row: 4, cells: ['Họ tên', 'Email', 'Vai trò', 'Đơn vị'] },
    { row: 6, cells: ['"An" Nguyễn', 'an@danang.gov.vn', 'chuyên\nviên', 'Sở\tXây dựng'] },
  ]
  expect(readList(textOfSheet(rows), peopleList).rows).toEqual([
    {
      row: 6,
      name: '"An" Nguyễn',
      email: 'an@danang.gov.vn',
      role: 'chuyên; viên',
      department: 'Sở Xây dựng',
    },
  ])
})

describe('entering a list', () => {
  const rows = [1, 2, 3, 4, 5].map((row) => ({ row }))
  const refusal = { row: 2, code: 'mail-taken', vi: 'đã có', en: 'taken' }

  test('goes on where each request stopped, without the rows that were refused', async () => {
    const sent: number[][] = []
    const progress: number[] = []
    const answers = [
      { entered: 1, there: 1, refused: [refusal], stoppedBefore: 4 },
      { entered: 2, there: 2, refused: [] },
    ]
    const outcome = await enterList(
      async (left) => {
        sent.push(left.map(({ row }) => row))
        return answers[sent.length - 1] ?? { entered: 0, there: 0, refused: [] }
      },
      rows,
      (done) => progress.push(done),
    )
    expect(sent).toEqual([
      [1, 2, 3, 4, 5],
      [1, 3, 4, 5],
    ])
    expect(outcome).toEqual({ entered: 3, there: 1, refused: [refusal] })
    expect(progress).toEqual([3, 5])
  })

  test('a request that fails is told to who waits', async () => {
    const failing = enterList(
      () => Promise.reject(new Error('no network')),
      rows,
      () => undefined,
    )
    await expect(failing).rejects.toThrow('no network')
  })
})
