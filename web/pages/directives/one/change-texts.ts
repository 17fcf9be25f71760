const vi = {
  correct: 'Đính chính',
  supersede: 'Thay thế',
  withdraw: 'Thu hồi',
  ownFiles: 'Tệp văn bản',
  attachFile: 'Đính kèm tệp văn bản',
  changeTitles: {
    correct: 'Đính chính văn bản',
    supersede: 'Thay thế văn bản',
    withdraw: 'Thu hồi văn bản',
    complete: 'Bổ sung ngày, ký hiệu',
    'name-lead': 'Xác định đơn vị chủ trì',
    'withdraw-waiting': 'Rút nhiệm vụ chờ đơn vị chủ trì',
  },
  correctLead:
    'Số, ký hiệu và ngày ban hành không sửa được vì nhiệm vụ và thư điện tử đã dẫn theo đó. Nếu sai, hãy vào sổ văn bản đúng rồi thay thế văn bản này.',
  supersedeLead:
    'Văn bản thay thế phải được vào sổ trước. Văn bản này không giao thêm nhiệm vụ; nhiệm vụ đã giao vẫn còn, rút từng nhiệm vụ nếu không tiếp tục thực hiện.',
  withdrawLead:
    'Văn bản đã thu hồi không giao thêm nhiệm vụ. Nhiệm vụ đã giao vẫn còn, rút từng nhiệm vụ nếu không tiếp tục thực hiện. Việc thu hồi không đảo lại được.',
  complete: 'Bổ sung ngày, ký hiệu',
  'name-lead': 'Xác định đơn vị chủ trì',
  'withdraw-waiting': 'Rút nhiệm vụ chờ đơn vị chủ trì',
  'name-leadLead':
    'Đơn vị được giao nhiệm vụ từ hôm nay; thời hạn “n ngày” tính từ hôm nay, trừ khi ghi khác dưới đây. Thời hạn là ngày cụ thể thì giữ nguyên.',
  'withdraw-waitingLead':
    'Nhiệm vụ chưa giao cho đơn vị nào nên không có trong số liệu. Việc rút ghi vào lịch sử văn bản.',
  lead: 'Đơn vị chủ trì',
  leadNone: 'Chọn đơn vị',
  leadMissing: 'Chọn đơn vị chủ trì',
  leadAssigned: 'Ngày giao (để trống: hôm nay)',
  leadDue: 'Thời hạn khác (để trống: theo văn bản)',
  completeLead:
    'Ghi ngày ban hành hoặc ký hiệu mà khi vào sổ chưa rõ. Văn bản nhận khóa đúng, các nhiệm vụ theo văn bản đó; địa chỉ cũ vẫn mở được.',
  symbol: 'Ký hiệu',
  symbolHint: 'Ví dụ UBND-KSTT. Để trống nếu văn bản chỉ có số.',
  symbolWrong: 'Ghi ký hiệu như trên văn bản, ví dụ UBND-KSTT',
  byNumber: 'Số, ký hiệu văn bản thay thế',
  byDay: 'Ngày ban hành văn bản thay thế',
  reasonMissing: 'Nhập lý do',
  cannotEmpty: 'Không xóa trống được. Hãy nhập nội dung đúng',
  nothingChanged: 'Chưa có nội dung nào được sửa',
  changed: (change: string) => `${change}: đã ghi vào lịch sử văn bản.`,
}

const en = {
  correct: 'Correct',
  supersede: 'Supersede',
  withdraw: 'Withdraw',
  ownFiles: 'Its file',
  attachFile: 'Attach its file',
  changeTitles: {
    correct: 'Correct the directive',
    supersede: 'Supersede the directive',
    withdraw: 'Withdraw the directive',
    complete: 'Give date or symbol',
    'name-lead': 'Name the lead',
    'withdraw-waiting': 'Withdraw what waits for its lead',
  },
  correctLead:
    'Number, symbol and date cannot be changed, because tasks and letters cite them. If they are wrong, register the right directive and let it supersede this one.',
  supersedeLead:
    'The directive that takes its place must be registered first. This one gives out no more tasks; those it gave stay until each is withdrawn, those only planned are withdrawn with it.',
  withdrawLead:
    'A withdrawn directive gives out no more tasks. Those it gave stay until each is withdrawn, those only planned are withdrawn with it. This cannot be undone.',
  complete: 'Give date or symbol',
  'name-lead': 'Name the lead',
  'withdraw-waiting': 'Withdraw what waits for its lead',
  'name-leadLead':
    'The department has the task from today on; a term of days runs from today unless you say otherwise. A deadline that is a day stays that day.',
  'withdraw-waitingLead':
    'No department has the task, so it is in no figures. The withdrawal is recorded in the history of the directive.',
  lead: 'Lead department',
  leadNone: 'Choose a department',
  leadMissing: 'Choose the lead department',
  leadAssigned: 'Assigned on (empty: today)',
  leadDue: 'Another due date (empty: as the directive says)',
  completeLead:
    'Give the date or the symbol that was not known at registration. The directive gets its right key and its tasks go with it; the old address still opens it.',
  symbol: 'Symbol',
  symbolHint: 'For example UBND-KSTT. Leave it empty if the directive has a number alone.',
  symbolWrong: 'Write the symbol as on the directive, for example UBND-KSTT',
  byNumber: 'Number and symbol of the new directive',
  byDay: 'Date of issue of the new directive',
  reasonMissing: 'Enter the reason',
  cannotEmpty: 'It cannot be emptied. Enter what is right',
  nothingChanged: 'Nothing was changed yet',
  changed: (change: string) => `${change}: recorded in the history of the directive.`,
} satisfies typeof vi

/** Each change of a directive: what it is called, what it asks for, what it leads to. */
export const directiveChangeTexts = { vi, en }
