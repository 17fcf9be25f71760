import { problem } from '../../shared/problems/problem.ts'

export const fileEmpty = problem(
  'file-empty',
  422,
  ['Tệp trống', 'Tệp không có nội dung (0 byte). Hãy lưu lại tệp trong Excel rồi chọn lại.'],
  ['The file is empty', 'The file holds nothing (0 bytes). Save it in Excel again, then choose it again.'],
)

export const fileTooBigUnpacked = problem(
  'file-too-big-unpacked',
  422,
  [
    'Nội dung nén trong tệp quá lớn',
    'Khi giải nén, tệp vượt {max} MB hoặc phình to bất thường nên không được mở. Hãy chép bảng sang tệp mẫu mới (dán giá trị) rồi gửi lại.',
  ],
  [
    'What is packed in the file is too large',
    'Unpacked it would pass {max} MB or swell beyond measure, so it was not opened. Copy the table into a new template (paste values) and send that.',
  ],
)

export const fileTooHeavy = problem(
  'file-too-heavy',
  422,
  [
    'Tệp quá nặng để đọc',
    'Đọc tệp này cần quá nhiều bộ nhớ hoặc hơn {seconds} giây nên đã dừng lại. Hãy lưu thành “Excel Workbook (.xlsx)”, bỏ các trang và định dạng thừa, hoặc chia thành nhiều tệp.',
  ],
  [
    'The file is too heavy to read',
    'Reading it takes too much memory or more than {seconds} seconds, so it was stopped. Save it as "Excel Workbook (.xlsx)", take out other sheets and formats, or split it.',
  ],
)

export const fileNotExcel = problem(
  'file-not-excel',
  422,
  [
    'Không phải tệp bảng tính',
    'Chỉ đọc được tệp .xlsx, .xls, .ods hoặc .csv. Hãy mở tệp và lưu thành “Excel Workbook (.xlsx)”.',
  ],
  [
    'Not a spreadsheet',
    'Only .xlsx, .xls, .ods and .csv are read. Open the file and save it as "Excel Workbook (.xlsx)".',
  ],
)

export const fileOldExcel = problem(
  'file-old-excel',
  422,
  [
    'Tệp Excel quá cũ (Excel 5.0/95)',
    'Tệp ở dạng trước Excel 97. Hãy mở bằng Excel, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)” rồi gửi lại.',
  ],
  [
    'Too old an Excel file (Excel 5.0/95)',
    'It is of before Excel 97. Open it, save it as "Excel Workbook (.xlsx)" and send that.',
  ],
)

export const fileBinaryExcel = problem(
  'file-binary-excel',
  422,
  [
    'Tệp Excel nhị phân (.xlsb)',
    'Hãy mở bằng Excel, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)” rồi gửi lại.',
  ],
  ['A binary Excel file (.xlsb)', 'Open it, save it as "Excel Workbook (.xlsx)" and send that.'],
)

export const fileEncrypted = problem(
  'file-encrypted',
  422,
  [
    'Tệp có mật khẩu',
    'Hệ thống không mở tệp có mật khẩu. Hãy gỡ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi gửi lại.',
  ],
  ['The file has a password', 'Take the password off (File › Info › Protect Workbook) and send it again.'],
)

export const fileNameDiffers = problem(
  'file-name-differs',
  422,
  [
    'Tên tệp không đúng với nội dung',
    'Tệp “{name}” có đuôi khác với loại tệp thật bên trong. Hãy mở tệp, lưu thành .xlsx (hoặc .csv) rồi gửi lại.',
  ],
  [
    'The name does not say what the file is',
    'The ending of "{name}" is not that of what is inside. Open it, save it as .xlsx (or .csv) and send that.',
  ],
)

export const fileDamaged = problem(
  'file-damaged',
  422,
  [
    'Tệp hỏng hoặc bị sửa',
    'Cấu trúc tệp không đúng nên không đọc tiếp ({reason}). Hãy mở bằng Excel, lưu thành một tệp .xlsx mới rồi gửi lại; nếu Excel cũng không mở được, dùng lại tệp gốc.',
  ],
  [
    'The file is damaged or was tampered with',
    'Its structure is wrong, so it was not read on ({reason}). Open it in Excel and save it as a new .xlsx; if Excel cannot open it either, go back to the original.',
  ],
)

export const fileHasMacros = problem(
  'file-has-macros',
  422,
  [
    'Tệp có macro',
    'Tệp có macro hoặc thành phần chạy được. Hãy lưu thành “Excel Workbook (.xlsx)” không macro rồi gửi lại.',
  ],
  [
    'The file has macros',
    'It holds macros or something else that runs. Save it as "Excel Workbook (.xlsx)" without them and send that.',
  ],
)

export const fileHasLinks = problem(
  'file-has-links',
  422,
  [
    'Tệp có liên kết ra ngoài',
    'Tệp lấy dữ liệu từ tệp khác, từ mạng, hoặc chứa tệp khác ({part}). Hãy chép bảng sang tệp mẫu (dán giá trị) rồi gửi lại.',
  ],
  [
    'The file has links to elsewhere',
    'It takes data from other files or the network, or holds another file ({part}). Copy the table into the template (paste values) and send that.',
  ],
)

export const fileHasFormulas = problem(
  'file-has-formulas',
  422,
  [
    'Công thức lấy dữ liệu từ bên ngoài',
    'Trang “{sheet}”, ô {cells}: công thức lấy dữ liệu từ tệp khác, từ mạng hoặc gọi chương trình khác. Hãy chọn các ô đó, chép rồi Dán đặc biệt › Giá trị, lưu và gửi lại.',
  ],
  [
    'A formula reaches out of the file',
    'Sheet "{sheet}", {cells}: a formula takes data from another file or the network, or calls another program. Copy those cells, choose Paste Special › Values, save and send it again.',
  ],
)

export const fileHasEntities = problem(
  'file-has-entities',
  422,
  [
    'Tệp có khai báo lạ',
    'Bên trong tệp có khai báo DTD hoặc thực thể XML, Excel không bao giờ ghi như vậy. Hãy chép bảng sang tệp mẫu rồi gửi lại.',
  ],
  [
    'The file has foreign declarations',
    'It holds a DTD or XML entities, which Excel never writes. Copy the table into the template and send that.',
  ],
)

export const fileEncoding = problem(
  'file-encoding',
  422,
  [
    'Sai bảng mã',
    'Dòng {row} của tệp CSV không phải UTF-8. Trong Excel hãy Lưu thành “CSV UTF-8” hoặc .xlsx; nếu dùng phông TCVN3/VNI, hãy chuyển sang Unicode trước.',
  ],
  [
    'The wrong encoding',
    'Line {row} of the CSV file is not UTF-8. Save it in Excel as "CSV UTF-8" or .xlsx.',
  ],
)

export const fileQuotes = problem(
  'file-quotes',
  422,
  [
    'Dấu nháy không khớp',
    'Dòng {row} của tệp CSV có dấu nháy kép mở mà không đóng. Hãy sửa dòng đó, hoặc gửi tệp .xlsx.',
  ],
  [
    'Quotes do not match',
    'Line {row} of the CSV file opens a quote and does not close it. Correct it, or send .xlsx.',
  ],
)

export const fileTooManySheets = problem(
  'file-too-many-sheets',
  422,
  ['Quá nhiều trang tính', 'Tệp có hơn {max} trang tính. Hãy để bảng nhiệm vụ vào một tệp riêng.'],
  ['Too many sheets', 'The file has more than {max} sheets. Put the list into a file of its own.'],
)

export const fileTooManyRows = problem(
  'file-too-many-rows',
  422,
  [
    'Quá nhiều dòng',
    'Trang “{sheet}” có hơn {max} dòng. Hãy chia thành nhiều tệp, mỗi tệp tối đa {max} dòng.',
  ],
  ['Too many rows', 'Sheet "{sheet}" has more than {max} rows. Split it into files of {max} rows at most.'],
)

export const fileTooManyColumns = problem(
  'file-too-many-columns',
  422,
  [
    'Quá nhiều cột',
    'Trang “{sheet}” có dữ liệu ngoài {max} cột đầu. Hãy xóa các cột thừa bên phải rồi gửi lại.',
  ],
  [
    'Too many columns',
    'Sheet "{sheet}" has something beyond column {max}. Delete the columns on the right and send it again.',
  ],
)

export const fileCellTooLong = problem(
  'file-cell-too-long',
  422,
  ['Ô quá dài', 'Có ô dài hơn {max} ký tự, nhiều hơn Excel cho phép. Hãy rút gọn nội dung rồi gửi lại.'],
  [
    'A cell is too long',
    'A cell holds more than {max} characters, more than Excel allows. Shorten it and send it again.',
  ],
)

export const fileTooMuchText = problem(
  'file-too-much-text',
  422,
  ['Quá nhiều chữ', 'Tệp chứa hơn {max} ký tự. Hãy chia thành nhiều tệp.'],
  ['Too much text', 'The file holds more than {max} characters. Split it.'],
)
