import { problem } from '../../shared/problems/problem.ts'

export const importColumnsAsked = problem(
  'import-columns-asked',
  422,
  [
    'Cần chọn cột trước khi nhập',
    'Chưa rõ cột nào của tệp là gì nên chưa kiểm tra dòng nào. Hãy chọn cột ở trang kiểm tra tệp rồi kiểm tra lại.',
  ],
  [
    'The columns must be chosen first',
    'It is not clear what the columns are, so no row was checked. Choose them and have the file checked again.',
  ],
)

export const importNotPreviewed = problem(
  'import-not-previewed',
  422,
  [
    'Chưa có kết quả kiểm tra tệp',
    'Tệp chưa được kiểm tra xong, hoặc kết quả kiểm tra đã hết hạn. Hãy gửi lại tệp để kiểm tra.',
  ],
  ['There is no preview', 'The file is not checked yet, or its check has expired. Send the file again.'],
)
