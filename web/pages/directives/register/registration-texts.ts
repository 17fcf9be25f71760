import { counted } from '../../../texts/plural.ts'

const vi = {
  title: 'Vào sổ văn bản giao việc',
  addTitle: 'Thêm nhiệm vụ',
  notSecret:
    'Không nhập văn bản mật, tối mật, tuyệt mật vào hệ thống này. Những văn bản đó vào sổ văn bản mật.',
  document: 'Văn bản',
  number: 'Số, ký hiệu',
  numberHint:
    'Ví dụ 4651/UBND-KSTT. Văn bản chỉ có số thì ghi số; không có số thì để trống, sổ giao việc sẽ cấp số.',
  numberWrong:
    'Ghi số và ký hiệu như trên văn bản, ví dụ 4651/UBND-KSTT, hoặc chỉ ghi số; không ghi ngày ở ô này',
  dateUnknownQuestion: 'Khi chưa có ngày ban hành',
  dateUnknown: 'Chưa rõ ngày ban hành',
  dateUnknownHint:
    'Bổ sung ngày sau. Nhiệm vụ không ghi ngày giao được tính giao hôm nay; thời hạn “kể từ ngày ký” chờ đến khi rõ ngày.',
  numberByRegister: 'Sổ giao việc cấp khi vào sổ',
  kindMissing: 'Chọn loại văn bản',
  dayMissing: 'Nhập ngày ban hành theo dạng 31/07/2021',
  dayInFuture: (today: string) => `Ngày ban hành sau hôm nay ${today}. Hãy sửa ngày ban hành`,
  issuerMissing: 'Nhập cơ quan ban hành',
  abstractMissing: 'Nhập trích yếu',
  exists: (number: string) => `Văn bản ${number} đã được vào sổ`,
  existsDetail: 'Một văn bản chỉ vào sổ một lần. Bảng nhiệm vụ dưới đây có thể chuyển sang văn bản đó.',
  existsMove: 'Chuyển bảng này sang văn bản đã vào sổ',
  existsOpen: 'Xem văn bản đó',
  tasksHint:
    'Mỗi dòng là một nhiệm vụ. Có thể chép bảng từ Excel rồi dán (Ctrl+V) vào một ô: dòng tiêu đề được nhận ra, cột lạ được bỏ qua. Phím Enter xuống dòng kế tiếp.',
  howTo: 'Cách ghi đơn vị và thời hạn',
  howToUnits:
    'Đơn vị: tên, mã hoặc nhóm như “các sở, ban, ngành”, “UBND các quận, huyện”; có dấu hay không dấu đều được; nhiều đơn vị cách nhau bằng dấu chấm phẩy; có thể ghi như văn bản: “Sở X chủ trì, phối hợp với Sở Y”. Mỗi đơn vị chủ trì nhận một nhiệm vụ riêng; đơn vị nhận để biết xem được nhiệm vụ, không phải báo cáo.',
  howToDeadlines:
    'Thời hạn: ngày (31/07/2021) hoặc nguyên văn như “10 ngày làm việc kể từ ngày ký”, “trong quý III”, “ngày 25 hằng tháng”. Để trống nếu văn bản không nêu thời hạn.',
  noLeadQuestion: 'Các dòng chưa có đơn vị chủ trì',
  awaitLead: 'Chờ xác định đơn vị chủ trì',
  awaitLeadHint:
    'Dòng để trống đơn vị chủ trì hoặc ghi “chưa xác định”, “chờ phân công” vào sổ cùng văn bản, chưa tính vào số liệu của đơn vị nào và đứng đầu việc của Văn phòng cho đến khi xác định.',
  toCheck: 'Tiếp tục: kiểm tra trước khi vào sổ',
  reading: 'Đang đọc đơn vị và thời hạn…',
  checkTitle: 'Kiểm tra trước khi vào sổ',
  checkLead: (items: string, tasks: string, units: string) =>
    `${items} dòng thành ${tasks} nhiệm vụ của ${units} đơn vị chủ trì.`,
  withoutLead: (count: string) =>
    `${count} nhiệm vụ chờ xác định đơn vị chủ trì: chưa giao cho đơn vị nào, chưa tính vào số liệu.`,
  withoutDue: (count: string) => `${count} nhiệm vụ sẽ không có thời hạn:`,
  noDeadlineWritten: 'Không ghi thời hạn.',
  withPastDue: (count: string) =>
    `${count} nhiệm vụ có thời hạn đã qua: vào sổ hôm nay là quá hạn và được ghi nhận quá hạn ngay.`,
  shortened: 'Tên rút gọn; nội dung đầy đủ được giữ trong nhiệm vụ.',
  count: 'Số nhiệm vụ',
  send: 'Vào sổ',
  sendTasks: 'Giao các nhiệm vụ này',
  backToForm: 'Sửa bảng nhiệm vụ',
  locked: 'Lần gửi trước chưa có trả lời',
  lockedDetail:
    'Có thể văn bản đã được ghi, toàn bộ hoặc một phần. Bấm nút bên dưới để gửi lại nguyên như cũ: phần đã ghi không bị ghi trùng, phần còn lại được ghi tiếp. Chưa sửa được bảng cho đến khi có trả lời.',
  sendAgain: 'Gửi lại và hoàn tất',
  takesLong: 'Đang ghi, có thể mất vài phút. Trang tự gửi tiếp đến khi ghi xong; xin đừng đóng trang.',
  written: (count: string, all: string) => `Đã ghi ${count} trên ${all} nhiệm vụ`,
  abandon: 'Bỏ lần gửi này, nhập lại từ đầu',
  receipt: 'Đã vào sổ',
  receiptTasks: 'Đã giao nhiệm vụ',
  receiptNumber: (number: string, count: string) => `Văn bản ${number} · ${count} nhiệm vụ`,
  receiptNext:
    'Các đơn vị thấy nhiệm vụ ngay trên trang chủ của mình và nhận thư điện tử vào sáng ngày làm việc tiếp theo.',
  receiptWaiting: (count: string) =>
    `${count} nhiệm vụ chờ xác định đơn vị chủ trì, đứng đầu việc của Văn phòng; xác định tại trang văn bản.`,
  receiptList: 'Nhiệm vụ vừa giao',
  openDirective: 'Xem văn bản',
  another: 'Vào sổ văn bản khác',
  ended: 'Văn bản này không còn hiệu lực nên không giao thêm nhiệm vụ. Hãy giao theo văn bản thay thế.',
}

const en = {
  title: 'Register a directive',
  addTitle: 'Add tasks',
  notSecret:
    'Do not enter secret, highly secret or top secret documents here. They belong in the register of secret documents.',
  document: 'The directive',
  number: 'Number and symbol',
  numberHint:
    'For example 4651/UBND-KSTT. A number alone is fine; leave it empty if there is none: the register gives one.',
  numberWrong:
    'Write number and symbol as on the directive, for example 4651/UBND-KSTT, or the number alone; no date here',
  dateUnknownQuestion: 'Without a date of issue',
  dateUnknown: 'The date of issue is not known yet',
  dateUnknownHint:
    'Give it later. Tasks count as given today; terms from the signing wait until the date is known.',
  numberByRegister: 'Given by the register',
  kindMissing: 'Choose the kind of directive',
  dayMissing: 'Enter the date of issue such as 31/07/2021',
  dayInFuture: (today: string) => `The date of issue is after today ${today}. Correct it`,
  issuerMissing: 'Enter who issued it',
  abstractMissing: 'Enter the abstract',
  exists: (number: string) => `Directive ${number} is registered already`,
  existsDetail: 'A directive is registered once. The tasks below can be moved to it.',
  existsMove: 'Move these tasks to the registered directive',
  existsOpen: 'See that directive',
  tasksHint:
    'One line for each piece of work. You can copy a table in Excel and paste it (Ctrl+V) into a cell: headings are recognised, other columns are left out. Enter goes to the next line.',
  howTo: 'How to write departments and deadlines',
  howToUnits:
    'Departments: a name, a code, or a group such as “các sở, ban, ngành” or “UBND các quận, huyện”, with or without marks; a semicolon between several, or as the directive says: “Sở X chủ trì, phối hợp với Sở Y”. Each lead department gets a task of its own; who is informed can see it and owes no report.',
  howToDeadlines:
    'Deadline: a day (31/07/2021) or the words of the directive such as “10 ngày làm việc kể từ ngày ký”, “trong quý III”, “ngày 25 hằng tháng”. Leave it empty if the directive names none.',
  noLeadQuestion: 'Lines without a lead department',
  awaitLead: 'Each waits for its lead',
  awaitLeadHint:
    'A line with an empty lead, or words such as “chưa xác định” or “chờ phân công”, is registered with the directive, is in no department’s figures, and stands first in what the Office has to do until its lead is named.',
  toCheck: 'Continue: check before registering',
  reading: 'Reading departments and deadlines…',
  checkTitle: 'Check before registering',
  checkLead: (items: string, tasks: string, units: string) =>
    `${counted(items, 'line becomes', 'lines become')} ${counted(tasks, 'task')} of ${counted(units, 'lead department')}.`,
  withoutLead: (count: string) =>
    `${counted(count, 'task waits for its', 'tasks wait for their')} lead: given to no department, in no figures.`,
  withoutDue: (count: string) => `${counted(count, 'task', 'tasks')} will have no due date:`,
  noDeadlineWritten: 'No deadline is written.',
  withPastDue: (count: string) =>
    `${counted(count, 'task', 'tasks')} past the due date: registered today overdue, and the miss is recorded.`,
  shortened: 'A shortened name; the whole text is kept with the task.',
  count: 'Tasks',
  send: 'Register',
  sendTasks: 'Give out these tasks',
  backToForm: 'Change the tasks',
  locked: 'The last attempt was not answered',
  lockedDetail:
    'The directive may have been written, all or in part. Send again exactly the same: nothing is written twice, and the rest is written. The table cannot be changed until there is an answer.',
  sendAgain: 'Send again and complete',
  takesLong:
    'Writing, which may take some minutes. The page goes on until all is written; please keep it open.',
  written: (count: string, all: string) => `${count} of ${counted(all, 'task')} written`,
  abandon: 'Give this attempt up and begin anew',
  receipt: 'Registered',
  receiptTasks: 'Tasks given out',
  receiptNumber: (number: string, count: string) => `Directive ${number} · tasks: ${count}`,
  receiptNext:
    'The departments see the tasks on their first page now, and are told by mail next working morning.',
  receiptWaiting: (count: string) =>
    `${counted(count, 'task waits for its', 'tasks wait for their')} lead, first in what the Office has to do; name it on the directive’s page.`,
  receiptList: 'The new tasks',
  openDirective: 'See the directive',
  another: 'Register another directive',
  ended: 'This directive is no longer in force and gives out no more tasks. Use the one that replaced it.',
} satisfies typeof vi

export const registrationTexts = { vi, en }
