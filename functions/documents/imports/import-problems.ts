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

export const fileWithoutList = problem(
  'file-without-list',
  422,
  [
    'Không thấy bảng nhiệm vụ',
    'Không trang nào có dòng tiêu đề nhận ra được trong 20 dòng đầu. Cần ít nhất các cột: {expected}. Hãy dùng tệp mẫu, hoặc sửa tên cột.',
  ],
  [
    'There is no list of tasks',
    'No sheet has headings that are known in its first 20 rows. At least these columns are needed: {expected}. Use the template, or correct the headings.',
  ],
)

export const fileWithoutRows = problem(
  'file-without-rows',
  422,
  ['Bảng chưa có dòng nào', 'Dưới dòng tiêu đề không có nhiệm vụ nào. Hãy nhập nhiệm vụ rồi gửi lại.'],
  ['The list has no rows', 'There are no tasks below the headings. Enter them and send it again.'],
)
