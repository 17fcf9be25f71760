import { counted } from '../../texts/plural.ts'

const vi = {
  title: 'Các nhiệm vụ của con số này',
  toDashboard: 'Số liệu',
  statuses: {
    open: 'Đang thực hiện (tất cả)',
    done: 'Đã hoàn thành (tất cả)',
    assigned: 'Được giao',
  } as Readonly<Record<string, string>>,
  ageing: {
    '1-30': 'Quá hạn từ 1 đến 30 ngày',
    '31-120': 'Quá hạn từ 31 đến 120 ngày',
    'over-120': 'Quá hạn trên 120 ngày',
  },
  updated: {
    yes: 'Có cập nhật trong kỳ',
    no: 'Không có cập nhật trong kỳ',
    unknown: 'Không rõ có cập nhật không',
  },
  silent: {
    yes: 'Không thời hạn và lâu không cập nhật',
    no: 'Không thuộc diện lâu không cập nhật',
    unknown: 'Không rõ có lâu không cập nhật không',
  },
  reports: {
    owed: 'Phải gửi báo cáo khi đến hạn',
    'in-time': 'Đã gửi báo cáo đúng hạn',
    missed: 'Chưa gửi báo cáo hoặc gửi trễ',
  },
  all: 'Mọi nhiệm vụ, cả đã rút và giao lại',
  assignedDays: (from: string, to: string) => `Giao từ ${from} đến ${to}`,
  statusOn: (day: string) => `tình trạng đến hết ngày ${day}`,
  statusNow: (day: string) => `tình trạng hiện tại của ngày ${day}`,
  byOriginal: 'tính theo thời hạn giao ban đầu',
  starred: { true: 'chỉ nhiệm vụ gắn sao', false: 'chỉ nhiệm vụ không gắn sao' },
  caption: (tasks: string, isAll: boolean) =>
    isAll ? `${tasks} nhiệm vụ` : `${tasks} nhiệm vụ trên trang này`,
  ofReports: (reports: string, tasks: string) => `${reports} báo cáo của ${tasks}`,
  none: 'Không có nhiệm vụ nào như vậy.',
  task: 'Nhiệm vụ',
  department: 'Đơn vị chủ trì',
  status: 'Tình trạng',
  dueOn: 'Thời hạn',
  original: (day: string) => `Ban đầu ${day}`,
  assignedOn: 'Ngày giao',
  updatedOn: 'Cập nhật gần nhất',
  reportsOwed: 'Báo cáo khi đến hạn',
  inTime: (day: string) => `Hạn ${day}: đúng hạn`,
  missed: (day: string) => `Hạn ${day}: chưa gửi hoặc trễ`,
}

const en = {
  title: 'The tasks of this figure',
  toDashboard: 'Figures',
  statuses: { open: 'Open (all)', done: 'Done (all)', assigned: 'Assigned' },
  ageing: {
    '1-30': 'Overdue 1 to 30 days',
    '31-120': 'Overdue 31 to 120 days',
    'over-120': 'Overdue more than 120 days',
  },
  updated: {
    yes: 'Updated within the window',
    no: 'Not updated within the window',
    unknown: 'Update not known',
  },
  silent: {
    yes: 'Without deadline and silent for long',
    no: 'Not silent',
    unknown: 'Not known whether silent',
  },
  reports: {
    owed: 'Owed a deadline report',
    'in-time': 'Reported in time',
    missed: 'Deadline report missing or late',
  },
  all: 'All tasks, withdrawn and reassigned too',
  assignedDays: (from: string, to: string) => `Assigned from ${from} to ${to}`,
  statusOn: (day: string) => `as it stood at the end of ${day}`,
  statusNow: (day: string) => `as it stands now, ${day}`,
  byOriginal: 'by the due dates as first given',
  starred: { true: 'starred tasks only', false: 'tasks without a star only' },
  caption: (tasks: string, isAll: boolean) => `${counted(tasks, 'task')}${isAll ? '' : ' on this page'}`,
  ofReports: (reports: string, tasks: string) => `${counted(reports, 'report')} of ${tasks}`,
  none: 'There is no such task.',
  task: 'Task',
  department: 'Lead department',
  status: 'Status',
  dueOn: 'Due date',
  original: (day: string) => `Originally ${day}`,
  assignedOn: 'Assigned',
  updatedOn: 'Last update',
  reportsOwed: 'Deadline reports',
  inTime: (day: string) => `Due ${day}: in time`,
  missed: (day: string) => `Due ${day}: missing or late`,
} satisfies typeof vi

export const figureListTexts = { vi, en }
