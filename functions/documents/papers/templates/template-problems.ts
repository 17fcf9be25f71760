import { problem } from '../../../shared/problems/problem.ts'

const reasons = {
  'not-word': [
    'không phải tệp Word .docx (tệp .doc, .dotx, .docm, PDF không dùng được). Hãy mở bằng Word và lưu thành “Word Document (.docx)”',
    'it is no Word file (.docx). Open it in Word and save it as "Word Document (.docx)"',
  ],
  macros: [
    'tệp có macro hoặc thành phần chạy được. Hãy lưu thành “Word Document (.docx)” không macro',
    'it holds macros or something else that runs. Save it as "Word Document (.docx)" without them',
  ],
  embedded: [
    'tệp chứa tệp khác được nhúng bên trong. Hãy bỏ đối tượng nhúng',
    'another file is embedded in it. Take it out',
  ],
  links: [
    'tệp lấy hình ảnh hoặc mẫu từ tệp khác, từ mạng. Hãy chèn hình vào trong tệp, bỏ mẫu đính kèm',
    'it takes pictures or a template from elsewhere. Insert the pictures, detach the template',
  ],
  password: ['tệp có mật khẩu. Hãy gỡ mật khẩu', 'it has a password. Take it off'],
  swells: [
    'khi giải nén tệp phình to bất thường nên không được mở. Hãy bắt đầu lại từ mẫu tải xuống ở đây',
    'unpacked it would swell beyond measure, so it was not opened. Begin again with the template from here',
  ],
  foreign: [
    'bên trong tệp có khai báo lạ mà Word không bao giờ ghi. Hãy bắt đầu lại từ mẫu tải xuống ở đây',
    'it holds declarations that Word never writes. Begin again with the template from here',
  ],
  endnotes: [
    'có dấu { hoặc } trong chú thích cuối (endnote), nơi không trường nào được điền. Hãy chuyển sang chú thích chân trang (footnote) hoặc vào trong bài',
    'a brace stands in an endnote, where no field is filled. Make it a footnote, or put it into the text',
  ],
  damaged: [
    'cấu trúc tệp không đúng. Hãy mở bằng Word, lưu thành một tệp .docx mới',
    'its structure is wrong. Open it in Word and save it as a new .docx',
  ],
} as const

export const templateUnusable = problem(
  'template-unusable',
  422,
  ['Không dùng được tệp mẫu này', 'Không đọc được tệp: {why}, rồi gửi lại.'],
  ['This file cannot be a template', 'It was not read: {why}, and send it again.'],
  { why: reasons },
)

export const templateTooBig = problem(
  'template-too-big',
  422,
  [
    'Tệp mẫu quá lớn',
    'Tệp lớn hơn {max} KB. Hãy bỏ hình ảnh hoặc nén hình (Word: Nén ảnh) rồi gửi lại; mẫu không có hình chỉ khoảng 20 KB.',
  ],
  [
    'The template is too big',
    'It is larger than {max} KB. Take pictures out or compress them (Word: Compress Pictures); without pictures a template has some 20 KB.',
  ],
)

export const templateFaulty = problem(
  'template-faulty',
  422,
  [
    'Mẫu còn chỗ phải sửa',
    'Mẫu chưa được lưu. Các chỗ phải sửa ghi ở dưới, kèm đoạn văn có chỗ sai; danh sách trường của loại văn bản này ở cùng trang.',
  ],
  [
    'The template has faults',
    'It was not saved. Each fault is named below with its paragraph; the fields of this kind of paper stand on the same page.',
  ],
)

export const templateFromPast = problem(
  'template-from-past',
  422,
  [
    'Ngày áp dụng đã qua',
    'Mẫu chỉ áp dụng từ hôm nay ({earliest}) trở đi, không phải từ {from}. Hãy chọn ngày khác.',
  ],
  ['The day has passed', 'A template holds from today ({earliest}) on, not from {from}. Choose another day.'],
)
