import { counted } from '../../../texts/plural.ts'

const vi = {
  worst: 'Đơn vị có nhiều nhiệm vụ quá hạn nhất',
  nobodyOverdue: 'Không đơn vị nào có nhiệm vụ quá hạn chưa hoàn thành.',
  overdue: 'nhiệm vụ quá hạn chưa hoàn thành',
  othersOverdue: (count: string) => `và ${count} đơn vị khác có nhiệm vụ quá hạn`,
  heat: 'Quá hạn chưa hoàn thành từng tuần, theo đơn vị',
  heatOfMost: (some: string, all: string) =>
    `${some} đơn vị quá hạn nhiều nhất trong ${all} đơn vị có nhiệm vụ quá hạn ở ít nhất một tuần; số liệu chốt rạng sáng ngày ghi ở đầu cột.`,
  heatOfAll: (all: string) =>
    `${all} đơn vị có nhiệm vụ quá hạn ở ít nhất một tuần; số liệu chốt rạng sáng ngày ghi ở đầu cột.`,
  heatNone: 'Chưa có số liệu chốt nào ghi nhận nhiệm vụ quá hạn.',
  department: 'Đơn vị',
  tasks: (count: string) => `${count} nhiệm vụ`,
  reasons: 'Lý do biểu dương, đôn đốc từng đơn vị',
}

const en = {
  worst: 'Departments with the most overdue tasks',
  nobodyOverdue: 'No department has a task that is overdue and not done.',
  overdue: 'tasks overdue, not done',
  othersOverdue: (count: string) => `and ${counted(count, 'more department')} with overdue tasks`,
  heat: 'Overdue and not done, week by week and department by department',
  heatOfMost: (some: string, all: string) =>
    `The ${some} departments with the most overdue tasks, of ${all} that had any in one of these weeks, as the scan left them early on the day that heads the column.`,
  heatOfAll: (all: string) =>
    `${counted(all, 'department')} with overdue tasks in these weeks, as the scan left them early on the day that heads the column.`,
  heatNone: 'No night has left a figure with overdue tasks yet.',
  department: 'Department',
  tasks: (count: string) => counted(count, 'task'),
  reasons: 'Why each is commended or urged',
} satisfies typeof vi

/** The words of the dashboard's picture. */
export const pictureTexts = { vi, en }
