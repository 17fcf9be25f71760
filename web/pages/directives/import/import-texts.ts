const vi = {
  title: 'Nhập nhiệm vụ từ Excel',
  lead: 'Điền tệp mẫu, hoặc dùng bảng của văn phòng có các cột tương tự. Tệp được kiểm tra từng dòng trước; chưa có gì được ghi cho đến khi bấm nhập.',
  template: 'Tải tệp mẫu',
  file: 'Tệp nhiệm vụ (.xlsx, .xls, .ods hoặc .csv)',
  fileHint:
    'Tối đa 5.000 dòng, 4 MB. Công thức được lấy theo kết quả đã lưu. Tệp không có macro, mật khẩu, liên kết sang tệp khác. Không gửi tệp có văn bản mật.',
  fileMissing: 'Chọn tệp để kiểm tra',
  fileTooBig: 'Tệp lớn hơn 4 MB. Hãy bỏ hình ảnh, trang tính khác, hoặc chia thành nhiều tệp',
  fileKind: 'Chỉ đọc được tệp .xlsx, .xls, .ods hoặc .csv. Hãy mở tệp và lưu thành “Excel Workbook (.xlsx)”',
  convert: 'Dùng chữ đã chuyển sang Unicode',
  convertHint: 'Chỉ chọn sau khi đã xem kết quả kiểm tra: chữ TCVN3, VNI trong tệp được nhập như đã chuyển.',
  check: 'Kiểm tra tệp',
  sendingFile: 'Đang gửi và đọc tệp…',
  checking: 'Kiểm tra tệp',
  entering: 'Nhập nhiệm vụ',
  result: 'Kết quả kiểm tra',
  enter: (count: string) => `Nhập ${count} dòng đúng`,
  nothingNew: 'Không có dòng nào để nhập.',
  back: 'Tải các dòng cần sửa',
  backHint: 'Tệp tải về có thêm cột “Lỗi”. Sửa rồi gửi lại chính tệp đó: dòng đã nhập không bị nhập lần nữa.',
  another: 'Chọn tệp khác',
  receipt: 'Đã nhập nhiệm vụ',
  receiptOf: (rows: string, tasks: string) => `${rows} dòng · ${tasks} nhiệm vụ`,
  receiptNext:
    'Các đơn vị thấy nhiệm vụ ngay trên trang chủ của mình và nhận thư điện tử vào sáng ngày làm việc tiếp theo.',
  toDirectives: 'Xem các văn bản',
}

const en = {
  title: 'Tasks from Excel',
  lead: 'Fill in the template, or use a table of your own with such columns. Every row is checked first; nothing is written until you enter it.',
  template: 'Download the template',
  file: 'List of tasks (.xlsx, .xls, .ods or .csv)',
  fileHint:
    'Up to 5,000 rows, 4 MB. Formulas are taken by their stored result. No macros, password, links to other files. Do not send files with secret directives.',
  fileMissing: 'Choose a file to check',
  fileTooBig: 'The file is larger than 4 MB. Take out pictures and other sheets, or split it',
  fileKind: 'Only .xlsx, .xls, .ods and .csv are read. Open the file and save it as "Excel Workbook (.xlsx)"',
  convert: 'Use the text converted to Unicode',
  convertHint: 'Only once you have looked at the result: texts in TCVN3 or VNI are entered as converted.',
  check: 'Check the file',
  sendingFile: 'The file is being sent and read…',
  checking: 'Checking the file',
  entering: 'Entering the tasks',
  result: 'What the check found',
  enter: (count: string) => `Enter the ${count} right rows`,
  nothingNew: 'There is nothing to enter.',
  back: 'Download the rows to correct',
  backHint:
    'The file has a column "Lỗi" more. Correct it and send it: what was entered is not entered again.',
  another: 'Choose another file',
  receipt: 'The tasks are entered',
  receiptOf: (rows: string, tasks: string) => `Rows: ${rows} · tasks: ${tasks}`,
  receiptNext:
    'The departments see the tasks on their first page now, and are told by mail next working morning.',
  toDirectives: 'See the directives',
} satisfies typeof vi

export const importTexts = { vi, en }
