import { problem } from '../../shared/problems/problem.ts'

export const sheetNotThere = problem(
  'sheet-not-there',
  422,
  [
    'Tệp không có trang này',
    'Tệp không có trang “{sheet}”. Các trang có nội dung: {sheets}. Hãy chọn một trong các trang đó.',
  ],
  [
    'The file has no such sheet',
    'There is no sheet "{sheet}". Those with anything in them: {sheets}. Choose one of them.',
  ],
)

export const sheetTooLong = problem(
  'sheet-too-long',
  422,
  [
    'Trang có quá nhiều dòng',
    'Trang “{sheet}” có {rows} dòng; mỗi lần nhập tối đa {max} dòng. Hãy chia thành nhiều tệp, hoặc chép từng phần vào ô nội dung.',
  ],
  [
    'The sheet has too many rows',
    'Sheet "{sheet}" has {rows} rows; a list holds {max} at most. Split the file, or copy a part at a time into the box.',
  ],
)

export const sheetEmpty = problem(
  'sheet-empty',
  422,
  ['Tệp không có dòng nào', 'Không trang nào của tệp có nội dung. Hãy kiểm tra lại tệp, rồi chọn lại.'],
  ['The file has no rows', 'No sheet of the file has anything in it. Check the file, then choose it again.'],
)
