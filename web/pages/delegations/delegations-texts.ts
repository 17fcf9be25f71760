import { dayTexts } from '../../texts/days.ts'
import { counted } from '../../texts/plural.ts'

const vi = {
  title: 'Ủy quyền',
  lead: 'Ai được thay ai xử lý công việc, trong những ngày nào. Lịch sử nhiệm vụ ghi tên cả hai người.',
  ownLead: 'Các ủy quyền của bạn và các ủy quyền cho bạn.',
  delegate: 'Ủy quyền cho người khác',
  change: 'Ai thay bạn xử lý công việc?',
  changeLead: 'Người được ủy quyền làm thay bạn trong những ngày ghi dưới đây, kể cả ngày đầu và ngày cuối.',
  inPerson:
    'Riêng các việc sửa quyết định gia hạn, cho gia hạn vượt giới hạn và ủy quyền thì bạn phải tự làm.',
  delegator: 'Người ủy quyền',
  deputy: 'Người được ủy quyền',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  state: 'Hiệu lực',
  states: { now: 'Đang có hiệu lực', later: 'Chưa đến ngày', over: 'Đã hết' },
  row: (place: string) => `Ủy quyền ${place}`,
  another: 'Thêm ủy quyền',
  save: 'Lưu ủy quyền',
  saved: 'Đã lưu ủy quyền.',
  chooseDeputy: 'Chọn người được ủy quyền',
  dayWrong: dayTexts.vi,
  caption: (count: string) => `${count} ủy quyền`,
  none: 'Hiện không có ủy quyền nào.',
  all: 'Xem các ủy quyền',
}

const en = {
  title: 'Delegations',
  lead: 'Who may act in whose place, on which days. The history of a task names both.',
  ownLead: 'What you have delegated, and what was delegated to you.',
  delegate: 'Name a deputy',
  change: 'Who acts in your place?',
  changeLead: 'Your deputy acts in your place on these days, the first and the last included.',
  inPerson: 'Correcting a decision, going beyond the limits of extensions and delegating remain yours alone.',
  delegator: 'Delegator',
  deputy: 'Deputy',
  from: 'From',
  to: 'To the end of',
  state: 'State',
  states: { now: 'In force', later: 'Not yet', over: 'Over' },
  row: (place: string) => `Delegation ${place}`,
  another: 'Add a delegation',
  save: 'Save',
  saved: 'The delegations were saved.',
  chooseDeputy: 'Choose the deputy',
  dayWrong: dayTexts.en,
  caption: (count: string) => counted(count, 'delegation'),
  none: 'There is no delegation now.',
  all: 'See the delegations',
} satisfies typeof vi

export const delegationTexts = { vi, en }
