import type { Body } from '../api/types.ts'
import { counted } from './plural.ts'

type Group = Body<'getTodo'>['groups'][number]['name']

interface Words {
  readonly name: string
  /** What the person does with each of them. */
  readonly deed: string
}

interface Todo {
  readonly title: string
  readonly lead: (count: string) => string
  readonly nothing: string
  readonly groups: Record<Group, Words>
  readonly group: (name: string, count: string) => string
  readonly all: (count: string) => string
  readonly notShown: (count: string) => string
  readonly task: string
  readonly department: string
  readonly dueOn: string
  readonly toDo: string
  readonly reason: (reason: string) => string
  readonly urgings: (count: string) => string
  readonly asked: (day: string) => string
  readonly proposed: (day: string) => string
  readonly prepared: string
  readonly groupLinks: string
  readonly acknowledged: string
  readonly others: string
  readonly othersLead: string
  readonly state: string
  readonly answerBy: (day: string) => string
  readonly question: string
  readonly part: (part: string) => string
}

const vi: Todo = {
  title: 'Việc cần làm',
  lead: (count) => `${count} việc đang chờ, việc gấp nhất ở trên.`,
  nothing: 'Không có việc nào đang chờ.',
  groups: {
    'report-owed': { name: 'Đến hạn, phải báo cáo', deed: 'Báo cáo' },
    overdue: { name: 'Đã quá hạn, chưa hoàn thành', deed: 'Báo cáo' },
    returned: { name: 'Kết quả bị trả lại', deed: 'Báo cáo lại' },
    'extension-refused': { name: 'Không được gia hạn', deed: 'Báo cáo lại' },
    'explanation-asked': { name: 'Phải giải trình', deed: 'Giải trình' },
    'due-soon': { name: 'Đến hạn trong 7 ngày', deed: 'Báo cáo' },
    'coordination-owed': { name: 'Phải trả lời phối hợp', deed: 'Trả lời' },
    unacknowledged: { name: 'Mới giao, chưa tiếp nhận', deed: 'Tiếp nhận' },
    'extensions-to-decide': { name: 'Chờ quyết định gia hạn', deed: 'Quyết định' },
    'overdue-long': { name: 'Quá hạn kéo dài', deed: 'Yêu cầu giải trình' },
    'urged-too-often': { name: 'Đã đôn đốc nhiều lần', deed: 'Yêu cầu giải trình' },
    'explanations-open': { name: 'Chờ đơn vị giải trình', deed: 'Xem' },
    'awaiting-acceptance': { name: 'Chờ xác nhận kết quả', deed: 'Xem kết quả' },
    'extensions-to-prepare': { name: 'Đề nghị gia hạn cần trình', deed: 'Trình phương án' },
    'not-ours': { name: 'Đơn vị trả lại vì không thuộc chức năng', deed: 'Xử lý' },
    'explanations-late': { name: 'Giải trình quá hạn trả lời', deed: 'Xem' },
  },
  group: (name, count) => `${name} (${count})`,
  all: (count) => `Hiện ${count} việc`,
  notShown: (count) => `Còn ${count} việc nữa, xem trong danh sách nhiệm vụ.`,
  task: 'Nhiệm vụ',
  department: 'Đơn vị',
  dueOn: 'Thời hạn',
  toDo: 'Việc cần làm',
  reason: (reason) => `Lý do: ${reason}`,
  urgings: (count) => `Đã đôn đốc ${count} lần`,
  asked: (day) => `Báo cáo ngày ${day}`,
  proposed: (day) => `Đề nghị đến ${day}`,
  prepared: 'Văn phòng đã trình phương án',
  groupLinks: 'Các nhóm việc',
  acknowledged: 'Đã tiếp nhận',
  others: 'Đang chờ Văn phòng, lãnh đạo trả lời',
  othersLead: 'Đơn vị đã gửi, chưa phải làm gì thêm.',
  state: 'Tình trạng',
  answerBy: (day) => `Trả lời trước hết ngày ${day}`,
  question: 'Nội dung yêu cầu',
  part: (part) => `Phần việc: ${part}`,
}

const en: Todo = {
  title: 'To do',
  lead: (count) => `${counted(count, 'thing waits', 'things wait')}, the most urgent first.`,
  nothing: 'Nothing waits.',
  groups: {
    'report-owed': { name: 'Due, to be reported on', deed: 'Report' },
    overdue: { name: 'Overdue, not done', deed: 'Report' },
    returned: { name: 'Result returned', deed: 'Report again' },
    'extension-refused': { name: 'Extension refused', deed: 'Report again' },
    'explanation-asked': { name: 'To be explained', deed: 'Explain' },
    'due-soon': { name: 'Due within 7 days', deed: 'Report' },
    'coordination-owed': { name: 'Coordination to be answered', deed: 'Answer' },
    unacknowledged: { name: 'New, not acknowledged', deed: 'Acknowledge' },
    'extensions-to-decide': { name: 'Extensions to decide', deed: 'Decide' },
    'overdue-long': { name: 'Overdue for long', deed: 'Ask to explain' },
    'urged-too-often': { name: 'Urged many times', deed: 'Ask to explain' },
    'explanations-open': { name: 'Explanations awaited', deed: 'See' },
    'awaiting-acceptance': { name: 'Results to accept or return', deed: 'See the result' },
    'extensions-to-prepare': { name: 'Extensions to prepare', deed: 'Prepare' },
    'not-ours': { name: 'Returned as not theirs', deed: 'Settle' },
    'explanations-late': { name: 'Explanations overdue', deed: 'See' },
  },
  group: (name, count) => `${name} (${count})`,
  all: (count) => `Show ${count}`,
  notShown: (count) => `${counted(count, 'more is', 'more are')} in the list of tasks.`,
  task: 'Task',
  department: 'Department',
  dueOn: 'Due date',
  toDo: 'To do',
  reason: (reason) => `Reason: ${reason}`,
  urgings: (count) => `Urged ${counted(count, 'time')}`,
  asked: (day) => `Reported ${day}`,
  proposed: (day) => `Asked until ${day}`,
  prepared: 'Prepared by the Office',
  groupLinks: 'Groups',
  acknowledged: 'Acknowledged',
  others: 'The Office or a leader has to answer',
  othersLead: 'You have sent these; nothing is to be done now.',
  state: 'Status',
  answerBy: (day) => `Answer by ${day}`,
  question: 'Question',
  part: (part) => `Part: ${part}`,
}

export const todoTexts = { vi, en }
