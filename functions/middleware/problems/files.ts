import type { FileRefusal } from '../../domain/errors.ts'
import { type ProblemText, text } from '../problem-text.ts'

/** Why a file that somebody sends is not read, and what to do. Nothing of a refused file is kept. */

const refused = (vi: [string, string], en: [string, string]): ProblemText => text(422, vi, en)

const kindProblems = {
  'file-empty': refused(
    ['Tệp trống', 'Tệp không có nội dung (0 byte). Hãy lưu lại tệp trong Excel rồi chọn lại.'],
    ['The file is empty', 'The file holds nothing (0 bytes). Save it in Excel again, then choose it again.'],
  ),
  'file-too-big': refused(
    [
      'Tệp quá lớn',
      'Tệp lớn hơn {most} MB. Hãy bỏ hình ảnh, các trang tính khác, hoặc chia thành nhiều tệp.',
    ],
    ['The file is too big', 'It is larger than {most} MB. Take out pictures and other sheets, or split it.'],
  ),
  'file-too-big-unpacked': refused(
    [
      'Nội dung nén trong tệp quá lớn',
      'Khi giải nén, tệp vượt {most} MB hoặc phình to bất thường nên không được mở. Hãy chép bảng sang tệp mẫu mới (dán giá trị) rồi gửi lại.',
    ],
    [
      'What is packed in the file is too large',
      'Unpacked it would pass {most} MB or swell beyond measure, so it was not opened. Copy the table into a new template (paste values) and send that.',
    ],
  ),
  'file-too-heavy': refused(
    [
      'Tệp quá nặng để đọc',
      'Đọc tệp này cần quá nhiều bộ nhớ hoặc hơn {seconds} giây nên đã dừng lại. Hãy lưu thành “Excel Workbook (.xlsx)”, bỏ các trang và định dạng thừa, hoặc chia thành nhiều tệp.',
    ],
    [
      'The file is too heavy to read',
      'Reading it takes too much memory or more than {seconds} seconds, so it was stopped. Save it as "Excel Workbook (.xlsx)", take out other sheets and formats, or split it.',
    ],
  ),
  'file-not-excel': refused(
    [
      'Không phải tệp bảng tính',
      'Chỉ đọc được tệp .xlsx, .xls, .ods hoặc .csv. Hãy mở tệp và lưu thành “Excel Workbook (.xlsx)”.',
    ],
    [
      'Not a spreadsheet',
      'Only .xlsx, .xls, .ods and .csv are read. Open the file and save it as "Excel Workbook (.xlsx)".',
    ],
  ),
  'file-old-excel': refused(
    [
      'Tệp Excel quá cũ (Excel 5.0/95)',
      'Tệp ở dạng trước Excel 97. Hãy mở bằng Excel, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)” rồi gửi lại.',
    ],
    [
      'Too old an Excel file (Excel 5.0/95)',
      'It is of before Excel 97. Open it, save it as "Excel Workbook (.xlsx)" and send that.',
    ],
  ),
  'file-binary-excel': refused(
    [
      'Tệp Excel nhị phân (.xlsb)',
      'Hãy mở bằng Excel, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)” rồi gửi lại.',
    ],
    ['A binary Excel file (.xlsb)', 'Open it, save it as "Excel Workbook (.xlsx)" and send that.'],
  ),
  'file-encrypted': refused(
    [
      'Tệp có mật khẩu',
      'Hệ thống không mở tệp có mật khẩu. Hãy gỡ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi gửi lại.',
    ],
    ['The file has a password', 'Take the password off (File › Info › Protect Workbook) and send it again.'],
  ),
  'file-name-differs': refused(
    [
      'Tên tệp không đúng với nội dung',
      'Tệp “{name}” có đuôi khác với loại tệp thật bên trong. Hãy mở tệp, lưu thành .xlsx (hoặc .csv) rồi gửi lại.',
    ],
    [
      'The name does not say what the file is',
      'The ending of "{name}" is not that of what is inside. Open it, save it as .xlsx (or .csv) and send that.',
    ],
  ),
}

const contentProblems = {
  'file-damaged': refused(
    [
      'Tệp hỏng hoặc bị sửa',
      'Cấu trúc tệp không đúng nên không đọc tiếp ({reason}). Hãy mở bằng Excel, lưu thành một tệp .xlsx mới rồi gửi lại; nếu Excel cũng không mở được, dùng lại tệp gốc.',
    ],
    [
      'The file is damaged or was tampered with',
      'Its structure is wrong, so it was not read on ({reason}). Open it in Excel and save it as a new .xlsx; if Excel cannot open it either, go back to the original.',
    ],
  ),
  'file-has-macros': refused(
    [
      'Tệp có macro',
      'Tệp có macro hoặc thành phần chạy được. Hãy lưu thành “Excel Workbook (.xlsx)” không macro rồi gửi lại.',
    ],
    [
      'The file has macros',
      'It holds macros or something else that runs. Save it as "Excel Workbook (.xlsx)" without them and send that.',
    ],
  ),
  'file-has-links': refused(
    [
      'Tệp có liên kết ra ngoài',
      'Tệp lấy dữ liệu từ tệp khác, từ mạng, hoặc chứa tệp khác ({part}). Hãy chép bảng sang tệp mẫu (dán giá trị) rồi gửi lại.',
    ],
    [
      'The file has links to elsewhere',
      'It takes data from other files or the network, or holds another file ({part}). Copy the table into the template (paste values) and send that.',
    ],
  ),
  'file-has-formulas': refused(
    [
      'Công thức lấy dữ liệu từ bên ngoài',
      'Trang “{sheet}”, ô {cells}: công thức lấy dữ liệu từ tệp khác, từ mạng hoặc gọi chương trình khác. Hãy chọn các ô đó, chép rồi Dán đặc biệt › Giá trị, lưu và gửi lại.',
    ],
    [
      'A formula reaches out of the file',
      'Sheet "{sheet}", {cells}: a formula takes data from another file or the network, or calls another program. Copy those cells, choose Paste Special › Values, save and send it again.',
    ],
  ),
  'file-has-entities': refused(
    [
      'Tệp có khai báo lạ',
      'Bên trong tệp có khai báo DTD hoặc thực thể XML, Excel không bao giờ ghi như vậy. Hãy chép bảng sang tệp mẫu rồi gửi lại.',
    ],
    [
      'The file has foreign declarations',
      'It holds a DTD or XML entities, which Excel never writes. Copy the table into the template and send that.',
    ],
  ),
  'file-encoding': refused(
    [
      'Sai bảng mã',
      'Dòng {row} của tệp CSV không phải UTF-8. Trong Excel hãy Lưu thành “CSV UTF-8” hoặc .xlsx; nếu dùng phông TCVN3/VNI, hãy chuyển sang Unicode trước.',
    ],
    [
      'The wrong encoding',
      'Line {row} of the CSV file is not UTF-8. Save it in Excel as "CSV UTF-8" or .xlsx.',
    ],
  ),
  'file-quotes': refused(
    [
      'Dấu nháy không khớp',
      'Dòng {row} của tệp CSV có dấu nháy kép mở mà không đóng. Hãy sửa dòng đó, hoặc gửi tệp .xlsx.',
    ],
    [
      'Quotes do not match',
      'Line {row} of the CSV file opens a quote and does not close it. Correct it, or send .xlsx.',
    ],
  ),
  'file-too-many-sheets': refused(
    ['Quá nhiều trang tính', 'Tệp có hơn {most} trang tính. Hãy để bảng nhiệm vụ vào một tệp riêng.'],
    ['Too many sheets', 'The file has more than {most} sheets. Put the list into a file of its own.'],
  ),
  'file-too-many-rows': refused(
    [
      'Quá nhiều dòng',
      'Trang “{sheet}” có hơn {most} dòng. Hãy chia thành nhiều tệp, mỗi tệp tối đa {most} dòng.',
    ],
    [
      'Too many rows',
      'Sheet "{sheet}" has more than {most} rows. Split it into files of {most} rows at most.',
    ],
  ),
  'file-too-many-columns': refused(
    [
      'Quá nhiều cột',
      'Trang “{sheet}” có dữ liệu ngoài {most} cột đầu. Hãy xóa các cột thừa bên phải rồi gửi lại.',
    ],
    [
      'Too many columns',
      'Sheet "{sheet}" has something beyond column {most}. Delete the columns on the right and send it again.',
    ],
  ),
  'file-cell-too-long': refused(
    ['Ô quá dài', 'Có ô dài hơn {most} ký tự, nhiều hơn Excel cho phép. Hãy rút gọn nội dung rồi gửi lại.'],
    [
      'A cell is too long',
      'A cell holds more than {most} characters, more than Excel allows. Shorten it and send it again.',
    ],
  ),
  'file-too-much-text': refused(
    ['Quá nhiều chữ', 'Tệp chứa hơn {most} ký tự. Hãy chia thành nhiều tệp.'],
    ['Too much text', 'The file holds more than {most} characters. Split it.'],
  ),
}

const listProblems = {
  'file-without-list': refused(
    [
      'Không thấy bảng nhiệm vụ',
      'Không trang nào có dòng tiêu đề nhận ra được trong 20 dòng đầu. Cần ít nhất các cột: {expected}. Hãy dùng tệp mẫu, hoặc sửa tên cột.',
    ],
    [
      'There is no list of tasks',
      'No sheet has headings that are known in its first 20 rows. At least these columns are needed: {expected}. Use the template, or correct the headings.',
    ],
  ),
  'file-without-rows': refused(
    ['Bảng chưa có dòng nào', 'Dưới dòng tiêu đề không có nhiệm vụ nào. Hãy nhập nhiệm vụ rồi gửi lại.'],
    ['The list has no rows', 'There are no tasks below the headings. Enter them and send it again.'],
  ),
  'import-columns-asked': refused(
    [
      'Cần chọn cột trước khi nhập',
      'Chưa rõ cột nào của tệp là gì nên chưa kiểm tra dòng nào. Hãy chọn cột ở trang kiểm tra tệp rồi kiểm tra lại.',
    ],
    [
      'The columns must be chosen first',
      'It is not clear what the columns are, so no row was checked. Choose them and have the file checked again.',
    ],
  ),
  'import-not-previewed': refused(
    [
      'Chưa có kết quả kiểm tra tệp',
      'Tệp chưa được kiểm tra xong, hoặc kết quả kiểm tra đã hết hạn. Hãy gửi lại tệp để kiểm tra.',
    ],
    ['There is no preview', 'The file is not checked yet, or its check has expired. Send the file again.'],
  ),
}

export const fileProblems: Record<FileRefusal, ProblemText> = {
  ...kindProblems,
  ...contentProblems,
  ...listProblems,
}
