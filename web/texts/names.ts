import type { ListedTask, Role, Status } from '../api/types.ts'

type Awaiting = NonNullable<ListedTask['awaiting']>

interface Names {
  readonly status: Record<Status, string>
  readonly awaiting: Record<Awaiting, string>
  readonly role: Record<Role, string>
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
    'open-overdue': 'Chưa hoàn thành, quá hạn',
    'open-no-deadline': 'Đang thực hiện, không thời hạn',
    withdrawn: 'Đã rút',
    reassigned: 'Đã giao lại',
  },
  awaiting: { acceptance: 'Chờ xác nhận', decision: 'Chờ quyết định gia hạn' },
  role: {
    leader: 'Lãnh đạo UBND thành phố',
    office: 'Văn phòng UBND thành phố',
    head: 'Thủ trưởng đơn vị',
    clerk: 'Chuyên viên',
    auditor: 'Kiểm tra',
    administrator: 'Quản trị',
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
  },
  awaiting: { acceptance: 'Awaits acceptance', decision: 'Awaits an extension decision' },
  role: {
    leader: 'Leader of the city',
    office: 'Office of the city',
    head: 'Head of department',
    clerk: 'Clerk',
    auditor: 'Auditor',
    administrator: 'Administrator',
  },
  commended: 'Commended',
  urged: 'Urged',
  starred: 'Starred',
}

export const nameTexts = { vi, en }
