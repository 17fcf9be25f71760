import { problem } from '../../shared/problems/problem.ts'

const reasons = {
  kind: [
    'chỉ đọc được tệp Word (.docx), PDF hoặc văn bản thuần (.txt). Hãy mở tệp và lưu thành một trong các loại này',
    'only Word (.docx), PDF and plain text (.txt) are read. Open the file and save it as one of these',
  ],
  name: [
    'đuôi tên tệp khác với loại tệp thật bên trong. Hãy mở tệp và lưu lại thành .docx, .pdf hoặc .txt',
    'the ending of its name is not that of what is inside. Open it and save it again as .docx, .pdf or .txt',
  ],
  'old-word': [
    'tệp Word quá cũ (.doc) hoặc .rtf. Hãy mở bằng Word, chọn Lưu thành (Save As) “Word Document (.docx)”',
    'it is an old Word file (.doc) or .rtf. Open it in Word and choose Save As "Word Document (.docx)"',
  ],
  macros: [
    'tệp có macro hoặc thành phần chạy được. Hãy lưu thành “Word Document (.docx)” không macro',
    'it holds macros or something else that runs. Save it as "Word Document (.docx)" without them',
  ],
  password: [
    'tệp có mật khẩu. Hãy gỡ mật khẩu (Word: Tệp › Thông tin › Bảo vệ tài liệu; PDF: in lại thành PDF)',
    'it has a password. Take it off (Word: File › Info › Protect Document; PDF: print it to a PDF again)',
  ],
  swells: [
    'khi giải nén, tệp phình to bất thường nên không được mở. Hãy mở tệp, chép nội dung sang một tệp mới',
    'unpacked it would swell beyond measure, so it was not opened. Open it and copy the text into a new file',
  ],
  foreign: [
    'bên trong tệp có khai báo lạ mà Word không bao giờ ghi. Hãy chép nội dung sang một tệp Word mới',
    'it holds declarations that Word never writes. Copy the text into a new Word file',
  ],
  encoding: [
    'không nhận ra bảng mã của tệp. Hãy lưu lại tệp với bảng mã UTF-8',
    'its encoding is not known. Save it as UTF-8',
  ],
  damaged: [
    'cấu trúc tệp không đúng, có thể tệp chưa tải về đủ. Hãy mở tệp bằng Word hoặc trình đọc PDF và lưu thành một tệp mới',
    'its structure is wrong; perhaps it was not copied whole. Open it in Word or a PDF reader and save it as a new file',
  ],
} as const

export type WhyUnreadable = keyof typeof reasons

export const textFileUnreadable = problem(
  'text-file-unreadable',
  422,
  [
    'Không đọc được tệp văn bản này',
    'Không đọc được tệp: {why}, rồi gửi lại. Cũng có thể dán nội dung vào ô văn bản.',
  ],
  [
    'This file cannot be read',
    'It was not read: {why}, and send it again. The text can also be pasted into the box.',
  ],
  { why: reasons },
)

export const textFileEmpty = problem(
  'text-file-empty',
  422,
  ['Tệp không có chữ nào', 'Tệp trống hoặc không có chữ nào. Hãy kiểm tra lại tệp, rồi chọn lại.'],
  [
    'The file has no words',
    'It is empty, or there are no words in it. Check the file, then choose it again.',
  ],
)

export const textFileIsScan = problem(
  'text-file-is-scan',
  422,
  [
    'Tệp là bản chụp, không có chữ để đọc',
    'Tệp chỉ có hình ảnh các trang. Hãy dùng tệp Word gốc, tệp PDF xuất ra từ Word, hoặc cho nhận dạng chữ (OCR) trước rồi gửi lại.',
  ],
  [
    'The file is a scan without text',
    'It holds only pictures of pages. Use the original Word file, a PDF made by Word, or have its text recognised (OCR) first, and send that.',
  ],
)

export const textFileTooLong = problem(
  'text-file-too-long',
  422,
  ['Văn bản quá dài', 'Tệp có hơn {max} ký tự. Hãy chỉ gửi phần giao nhiệm vụ, hoặc chia thành nhiều tệp.'],
  ['The text is too long', 'It has more than {max} letters. Send only the part that assigns, or split it.'],
)

export const textFileTooManyPages = problem(
  'text-file-too-many-pages',
  422,
  [
    'Tệp PDF quá nhiều trang',
    'Tệp có {pages} trang, tối đa {max} trang. Hãy chỉ gửi các trang có giao nhiệm vụ, hoặc chia thành nhiều tệp.',
  ],
  [
    'The PDF has too many pages',
    'It has {pages} pages, {max} at most are read. Send only the pages that assign, or split it.',
  ],
)

export const textFileTooHeavy = problem(
  'text-file-too-heavy',
  422,
  [
    'Tệp quá nặng để đọc',
    'Đọc tệp này cần quá nhiều bộ nhớ hoặc hơn {seconds} giây nên đã dừng lại. Hãy gửi tệp Word gốc, hoặc in lại các trang cần đọc thành một tệp PDF mới.',
  ],
  [
    'The file is too heavy to read',
    'Reading it takes too much memory or more than {seconds} seconds, so it was stopped. Send the original Word file, or print the pages that matter to a new PDF.',
  ],
)
