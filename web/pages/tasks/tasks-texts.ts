import { counted } from '../../texts/plural.ts'

const vi = {
  department: 'Đơn vị chủ trì',
  status: 'Tình trạng',
  plannedOn: (day: string) => `Dự kiến giao ngày ${day}`,
  task: 'Nhiệm vụ',
  dueOn: 'Thời hạn',
  original: (day: string) => `Ban đầu ${day}`,
  noDueDate: 'Không thời hạn',
  daysLeft: (days: string) => `Còn ${days} ngày`,
  dueToday: 'Hôm nay',
  daysLate: (days: string) => `Quá hạn ${days} ngày`,
  directive: (key: string) => `Văn bản ${key}`,
}

const en = {
  department: 'Lead department',
  status: 'Status',
  plannedOn: (day: string) => `To be given on ${day}`,
  task: 'Task',
  dueOn: 'Due date',
  original: (day: string) => `Originally ${day}`,
  noDueDate: 'No deadline',
  daysLeft: (days: string) => `${counted(days, 'day')} left`,
  dueToday: 'Today',
  daysLate: (days: string) => `${counted(days, 'day')} late`,
  directive: (key: string) => `Directive ${key}`,
} satisfies typeof vi

/** What a task is told by wherever it stands in a row. */
export const taskTexts = { vi, en }
