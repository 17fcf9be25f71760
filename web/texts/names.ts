import type { Input, ListedTask, Role, Status } from '../api/types.ts'

type Awaiting = NonNullable<ListedTask['awaiting']>
type Urgency = Input<'setUrgency'>['body']['urgency']
type ExtensionReason = Extract<Input<'reportTask'>['body'], { outcome: 'unfinished' }>['reason']

interface Names {
  readonly status: Record<Status, string>
  readonly awaiting: Record<Awaiting, string>
  readonly role: Record<Role, string>
  readonly urgency: Record<Urgency, string>
  readonly extensionReason: Record<ExtensionReason, string>
  readonly commended: string
  readonly urged: string
  readonly starred: string
}

/** What codes of the domain are called on screen, the same words everywhere. */
const vi: Names = {
  status: {
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành quá hạn',
    'done-no-deadline': 'Hoàn thành, không thời hạn',
    'open-in-term': 'Đang thực hiện, trong hạn',
    'open-overdue': 'Quá hạn chưa hoàn thành',
    'open-no-deadline': 'Đang thực hiện, không thời hạn',
    withdrawn: 'Đã rút',
    reassigned: 'Đã giao lại',
    planned: 'Dự kiến',
  },
  awaiting: {
    acceptance: 'Chờ xác nhận',
    decision: 'Chờ quyết định gia hạn',
    signature: 'Chờ ký gia hạn',
  },
  role: {
    leader: 'Lãnh đạo UBND thành phố',
    office: 'Văn phòng UBND thành phố',
    head: 'Thủ trưởng đơn vị',
    clerk: 'Chuyên viên',
    auditor: 'Cán bộ kiểm tra, giám sát',
    administrator: 'Quản trị',
  },
  urgency: { usual: 'Thường', urgent: 'Khẩn', 'very-urgent': 'Thượng khẩn', flash: 'Hỏa tốc' },
  extensionReason: {
    'other-bodies': 'Phụ thuộc cơ quan khác',
    'legal-basis': 'Vướng quy định pháp luật',
    'land-clearance': 'Vướng giải phóng mặt bằng',
    funding: 'Chưa bố trí được kinh phí',
    procurement: 'Vướng mua sắm, đấu thầu',
    'natural-disaster-or-epidemic': 'Thiên tai, dịch bệnh',
    'scope-changed': 'Nội dung, phạm vi thay đổi',
    workload: 'Khối lượng công việc lớn',
    other: 'Lý do khác',
  },
  commended: 'Biểu dương',
  urged: 'Đôn đốc',
  starred: 'Gắn sao',
}

const en: Names = {
  status: {
    'done-on-time': 'Done on time',
    'done-late': 'Done late',
    'done-no-deadline': 'Done, no deadline',
    'open-in-term': 'Open, in term',
    'open-overdue': 'Overdue, not done',
    'open-no-deadline': 'Open, no deadline',
    withdrawn: 'Withdrawn',
    reassigned: 'Reassigned',
    planned: 'Planned',
  },
  awaiting: {
    acceptance: 'Awaits acceptance',
    decision: 'Awaits an extension decision',
    signature: 'Awaits a signature',
  },
  role: {
    leader: 'Leader of the city',
    office: 'Office of the city',
    head: 'Head of department',
    clerk: 'Clerk',
    auditor: 'Auditor',
    administrator: 'Administrator',
  },
  urgency: { usual: 'Usual', urgent: 'Urgent', 'very-urgent': 'Very urgent', flash: 'Flash' },
  extensionReason: {
    'other-bodies': 'Depends on other bodies',
    'legal-basis': 'Legal obstacles',
    'land-clearance': 'Land clearance',
    funding: 'No funds allotted yet',
    procurement: 'Procurement',
    'natural-disaster-or-epidemic': 'Natural disaster or epidemic',
    'scope-changed': 'The work or its scope changed',
    workload: 'Amount of work',
    other: 'Another reason',
  },
  commended: 'Commended',
  urged: 'Urged',
  starred: 'Starred',
}

export const nameTexts = { vi, en }
