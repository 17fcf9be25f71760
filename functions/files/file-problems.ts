import { problem } from '../shared/problems/problem.ts'

export const fileKindRefused = problem(
  'file-kind-refused',
  422,
  [
    'Loại tệp không được nhận',
    'Không nhận tệp “{name}”. Hãy gửi PDF, Word (.docx, .doc), Excel (.xlsx, .xls) hoặc ảnh (.jpg, .png); tệp nén thì giải nén rồi gửi từng tệp.',
  ],
  [
    'This kind of file is not taken',
    'File "{name}" is not taken. Send a PDF, Word (.docx, .doc), Excel (.xlsx, .xls) or a picture (.jpg, .png); unpack an archive and send its files.',
  ],
)

export const fileNotThere = problem(
  'file-not-there',
  422,
  [
    'Không tìm thấy tệp đính kèm',
    'Một tệp đính kèm không có, đã quá một ngày chưa gửi, hoặc do người khác tải lên cho việc khác. Hãy bỏ tệp đó và chọn lại từ máy; chưa có gì được lưu.',
  ],
  [
    'An attached file is not there',
    'A file is not there, was left unsent for more than a day, or was uploaded by somebody else or for something else. Remove it and choose it again; nothing was saved.',
  ],
)

export const fileAlreadyAttached = problem(
  'file-already-attached',
  409,
  [
    'Tệp đã được đính kèm',
    'Tệp “{name}” đã đính kèm ở một lần gửi trước. Hãy bỏ tệp đó, hoặc chọn lại từ máy nếu cần gửi lần nữa; chưa có gì được lưu.',
  ],
  [
    'The file is attached already',
    'File "{name}" was sent with something else before. Remove it, or choose it again to send it once more; nothing was saved.',
  ],
)

export const fileNotArrived = problem(
  'file-not-arrived',
  422,
  [
    'Tệp chưa tải lên xong',
    'Tệp “{name}” chưa tới máy chủ nguyên vẹn. Hãy bấm tải lại tệp đó rồi gửi; chưa có gì được lưu.',
  ],
  [
    'The file has not arrived',
    'File "{name}" has not arrived whole. Upload it again, then send; nothing was saved.',
  ],
)

export const fileContentRefused = problem(
  'file-content-refused',
  422,
  [
    'Nội dung tệp không dùng được',
    'Tệp “{name}”: {fault}. Hãy sửa hoặc lưu lại tệp rồi chọn lại; chưa có gì được lưu.',
  ],
  [
    'The content of the file cannot be used',
    'File "{name}": {fault}. Correct or save the file anew, then choose it again; nothing was saved.',
  ],
  {
    fault: {
      'other-content': ['nội dung không đúng loại mà tên tệp nói', 'its content is not what its name says'],
      'cut-off': ['tệp bị cắt ngang hoặc hỏng', 'it is cut off or damaged'],
      macros: ['tệp có macro', 'it holds macros'],
      password: ['tệp đặt mật khẩu', 'it wants a password'],
    },
  },
)

export const fileInfected = problem(
  'file-infected',
  422,
  [
    'Tệp có mã độc',
    'Máy quét thấy mã độc trong tệp “{name}”; tệp không được nhận và không ai tải được. Hãy quét vi-rút máy đã tạo tệp và báo bộ phận kỹ thuật.',
  ],
  [
    'The file is infected',
    'The scanner found malware in file "{name}"; it is not taken and nobody can download it. Have the machine it came from scanned, and tell the technicians.',
  ],
)

/** What may refuse a command because of the files that it names. */
export const attachmentErrors = [
  fileNotThere,
  fileAlreadyAttached,
  fileNotArrived,
  fileContentRefused,
  fileInfected,
]
