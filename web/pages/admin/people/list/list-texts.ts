import { counted } from '../../../../texts/plural.ts'

const vi = {
  users: {
    title: 'Thêm danh sách người dùng',
    open: 'Thêm từ danh sách',
    lead: 'Chép bảng trong Excel rồi dán vào ô dưới đây, hoặc chọn tệp. Cần các cột: Họ tên, Thư điện tử, Vai trò, Đơn vị. Vai trò ghi như mọi người quen gọi (chuyên viên, giám đốc, Văn phòng…), đơn vị ghi tên hoặc mã. Mỗi người mới nhận một thư mời.',
    enter: (count: string) => `Thêm ${count} người`,
    entered: (count: string) => `Đã thêm ${count} người.`,
    after:
      'Tài khoản và thư mời của mỗi người được tạo trong ít phút. Xem ai chưa nhận được thư ở danh sách người dùng.',
    see: 'Xem danh sách người dùng',
  },
  departments: {
    title: 'Thêm danh sách đơn vị',
    open: 'Thêm từ danh sách',
    lead: 'Chép bảng trong Excel rồi dán vào ô dưới đây, hoặc chọn tệp. Cần các cột: Mã, Tên đơn vị, Loại, Từ ngày; có thể thêm Đến ngày, Khối, Tên gọi khác (nhiều khối, nhiều tên cách nhau bằng dấu chấm phẩy).',
    enter: (count: string) => `Thêm ${count} đơn vị`,
    entered: (count: string) => `Đã thêm ${count} đơn vị.`,
    after: 'Các đơn vị mới nhận nhiệm vụ được ngay. Bước tiếp theo: thêm người của từng đơn vị.',
    see: 'Xem danh sách đơn vị',
  },
  columns: {
    name: 'Tên',
    email: 'Thư điện tử',
    role: 'Vai trò',
    department: 'Đơn vị',
    code: 'Mã',
    kind: 'Loại',
    validFrom: 'Từ ngày',
    validTo: 'Đến hết ngày',
    groups: 'Khối',
    furtherNames: 'Tên gọi khác',
  } as Record<string, string>,
  text: 'Nội dung danh sách',
  textHint: 'Mỗi dòng một mục, dòng đầu là tên các cột. Có thể sửa trực tiếp tại đây rồi kiểm tra lại.',
  file: 'Hoặc chọn tệp Excel',
  fileHint:
    'Tệp .xlsx, .xls, .ods hoặc .csv, tối đa 4 MB. Nội dung tệp hiện ở ô trên để xem và sửa; chưa có gì được thêm.',
  sheet: 'Trang của tệp',
  reading: 'Đang đọc tệp…',
  converted: 'Một số chữ ở mã cũ (TCVN3, VNI) đã được chuyển sang Unicode. Xin xem lại tên ở ô nội dung.',
  look: 'Kiểm tra từng dòng',
  looking: 'Đang kiểm tra…',
  nothing: 'Dán danh sách hoặc chọn tệp trước',
  tooMany: (count: string, max: string) =>
    `Danh sách có ${count} dòng; mỗi lần tối đa ${max} dòng. Hãy chia thành nhiều lần, mỗi lần một phần.`,
  skipped: (names: string) => `Không dùng các cột: ${names}.`,
  row: 'Dòng',
  result: 'Kết quả',
  outcomes: { new: 'Sẽ thêm', there: 'Đã có, không đổi gì', wrong: 'Cần sửa' },
  all: 'Tất cả các dòng',
  rows: 'Dòng',
  show: 'Xem các dòng',
  caption: (shown: string, all: string) => `${shown} trên ${all} dòng`,
  more: (count: string) => `Xem thêm ${count} dòng`,
  wrongFirst: (count: string) =>
    `${count} dòng cần sửa. Chưa có gì được thêm: danh sách được thêm cả, hoặc chưa dòng nào. Sửa ở ô nội dung (hoặc trong Excel rồi dán lại), rồi kiểm tra lại.`,
  nothingNew: 'Mọi dòng đều đã có và không đổi gì. Không cần làm gì thêm.',
  stale: 'Nội dung đã sửa sau lần kiểm tra này. Hãy kiểm tra lại trước khi thêm.',
  progress: (done: string, all: string) => `Đã xong ${done} trên ${all} dòng`,
  again:
    'Nếu đang thêm mà đứt mạng hoặc đóng trang: mở lại trang này và bấm thêm lần nữa. Dòng đã thêm rồi không bị thêm lần thứ hai.',
  there: (count: string) => `${count} dòng đã có từ trước, không đổi gì.`,
  refused: (count: string) => `${count} dòng chưa thêm được`,
  refusedHint: 'Người khác vừa nhập những dòng này. Hãy xem từng dòng:',
  another: 'Thêm danh sách khác',
}

const en = {
  users: {
    title: 'Enter a list of people',
    open: 'From a list',
    lead: 'Copy the table in Excel and paste it below, or choose a file. Columns needed: Name, Mail, Role, Department. Roles are written as people call them, departments by name or code. Each new person gets an invitation.',
    enter: (count: string) => `Enter ${counted(count, 'person', 'people')}`,
    entered: (count: string) => `${counted(count, 'person', 'people')} entered.`,
    after:
      'Each account and invitation follows within minutes. The list of people shows who has not received theirs.',
    see: 'See the list of people',
  },
  departments: {
    title: 'Enter a list of departments',
    open: 'From a list',
    lead: 'Copy the table in Excel and paste it below, or choose a file. Columns needed: Code, Name, Kind, Valid from; also Valid to, Groups, Further names (several of them divided by semicolons).',
    enter: (count: string) => `Enter ${counted(count, 'department')}`,
    entered: (count: string) => `${counted(count, 'department')} entered.`,
    after: 'They take tasks from now on. Next: enter the people of each.',
    see: 'See the departments',
  },
  columns: {
    name: 'Name',
    email: 'Mail',
    role: 'Role',
    department: 'Department',
    code: 'Code',
    kind: 'Kind',
    validFrom: 'Valid from',
    validTo: 'Valid to the end of',
    groups: 'Groups',
    furtherNames: 'Further names',
  },
  text: 'The list',
  textHint:
    'A line for each, with the names of the columns in the first. It can be corrected here and checked again.',
  file: 'Or choose an Excel file',
  fileHint:
    'A file .xlsx, .xls, .ods or .csv, at most 4 MB. What is in it is shown in the box above, to be read and corrected; nothing is entered yet.',
  sheet: 'Sheet of the file',
  reading: 'Reading the file…',
  converted:
    'Some texts stood in letters of before Unicode (TCVN3, VNI) and were converted. Please check the names in the box.',
  look: 'Check each row',
  looking: 'Checking…',
  nothing: 'Paste the list or choose a file first',
  tooMany: (count: string, max: string) =>
    `The list has ${count} rows; ${max} can be entered at a time. Divide it into several.`,
  skipped: (names: string) => `Columns not used: ${names}.`,
  row: 'Row',
  result: 'Result',
  outcomes: { new: 'To be entered', there: 'There already, unchanged', wrong: 'To be corrected' },
  all: 'All rows',
  rows: 'Rows',
  show: 'Show rows',
  caption: (shown: string, all: string) => `${shown} of ${all} rows`,
  more: (count: string) => `Show ${count} more`,
  wrongFirst: (count: string) =>
    `${counted(count, 'row')} to be corrected. Nothing was entered: all of the list is, or none. Correct it in the box (or in Excel, and paste it again), then check again.`,
  nothingNew: 'Every row is there already and changes nothing. There is nothing to do.',
  stale: 'The list was changed after this check. Check it again before it is entered.',
  progress: (done: string, all: string) => `${done} of ${all} rows done`,
  again:
    'If the network fails or the page is closed meanwhile: open it again and press once more. No row is entered a second time.',
  there: (count: string) => `${counted(count, 'row')} were there already and change nothing.`,
  refused: (count: string) => `${counted(count, 'row')} not entered`,
  refusedHint: 'Somebody else has just entered these. Look at each:',
  another: 'Enter another list',
} satisfies typeof vi

/** Lists of people and of departments, pasted or from a file. */
export const listTexts = { vi, en }
