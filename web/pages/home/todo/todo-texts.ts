import type { Body } from '../../../api/types.ts'
import { counted } from '../../../texts/plural.ts'

type Group = Body<'getTodo'>['groups'][number]['name']

interface Words {
  readonly name: string
  /** What the person does with each of them. */
  readonly action: string
}

interface Todo {
  readonly title: string
  readonly lead: (count: string) => string
  readonly nothing: string
  readonly groups: Record<Group, Words>
  readonly group: (name: string, count: string) => string
  readonly all: (count: string) => string
  readonly firstOf: (shown: string, count: string) => string
  /** The way to where several are dealt with at once. */
  readonly several: string
  readonly notShown: (count: string) => string
  readonly asOf: (day: string) => string
  readonly task: string
  readonly department: string
  readonly dueOn: string
  readonly toDo: string
  readonly refusals: Record<'returned' | 'extension-refused', (reason: string | undefined) => string>
  readonly notReported: string
  readonly overdue: (count: string) => string
  readonly overdueElsewhere: (count: string) => string
  readonly heldBy: (person: string) => string
  readonly urgings: (count: string) => string
  readonly asked: (day: string) => string
  readonly proposed: (day: string) => string
  readonly prepared: string
  readonly groupLinks: string
  readonly acknowledged: string
  readonly notOurs: string
  readonly othersLead: string
  readonly state: string
  readonly answerBy: (day: string) => string
  readonly question: string
  readonly part: (part: string) => string
}

const answer = (what: string, reason: string | undefined): string => (reason ? `${what}: ${reason}` : what)

const vi: Todo = {
  title: 'Việc cần làm',
  lead: (count) => `${count} việc cần làm, gấp nhất hoặc chờ lâu nhất ở trên.`,
  nothing: 'Không có việc nào cần làm.',
  groups: {
    overdue: { name: 'Quá hạn chưa hoàn thành', action: 'Báo cáo' },
    'report-owed': { name: 'Đến hạn hôm nay, phải báo cáo', action: 'Báo cáo' },
    returned: { name: 'Kết quả bị trả lại', action: 'Báo cáo lại' },
    'extension-refused': { name: 'Không được gia hạn', action: 'Báo cáo lại' },
    'explanation-asked': { name: 'Phải giải trình', action: 'Giải trình' },
    'due-soon': { name: 'Đến hạn trong 7 ngày', action: 'Báo cáo' },
    'coordination-owed': { name: 'Phải trả lời phối hợp', action: 'Trả lời' },
    'holder-gone': { name: 'Người được giao không còn ở đơn vị', action: 'Giao người khác' },
    unacknowledged: { name: 'Mới giao, chưa tiếp nhận', action: 'Tiếp nhận' },
    'awaiting-answer': { name: 'Đang chờ Văn phòng, lãnh đạo trả lời', action: 'Xem' },
    'extensions-to-decide': { name: 'Chờ quyết định gia hạn', action: 'Quyết định' },
    'to-sign': { name: 'Đã quyết định gia hạn, chờ ký', action: 'Ghi nhận ký' },
    'papers-to-sign': { name: 'Văn bản chờ ký', action: 'Ghi nhận ký' },
    'papers-to-send-out': { name: 'Văn bản đã ký, chờ phát hành', action: 'Ghi nhận phát hành' },
    'overdue-long': { name: 'Quá hạn kéo dài', action: 'Yêu cầu giải trình' },
    'urged-too-often': { name: 'Đã đôn đốc nhiều lần', action: 'Yêu cầu giải trình' },
    'explanations-open': { name: 'Chờ đơn vị giải trình', action: 'Xem' },
    'awaiting-lead': { name: 'Chờ xác định đơn vị chủ trì', action: 'Xác định đơn vị' },
    'urgent-untaken': { name: 'Hỏa tốc, thượng khẩn, đơn vị chưa tiếp nhận', action: 'Xem' },
    withheld: { name: 'Nhiệm vụ dự kiến của đơn vị đã kết thúc', action: 'Chuyển đơn vị hoặc rút' },
    'awaiting-acceptance': { name: 'Chờ xác nhận kết quả', action: 'Xem kết quả' },
    'extensions-to-prepare': { name: 'Đề nghị gia hạn cần trình', action: 'Trình phương án' },
    'not-ours': { name: 'Đơn vị đề nghị chuyển đơn vị khác', action: 'Xử lý' },
    'series-ending': { name: 'Nhiệm vụ định kỳ sắp hết kỳ đã giao', action: 'Xem' },
    'explanations-late': { name: 'Giải trình quá hạn trả lời', action: 'Xem' },
  },
  group: (name, count) => `${name} (${count})`,
  all: (count) => `Xem tất cả ${count} việc`,
  firstOf: (shown, count) => `Xem ${shown} việc gấp nhất trong ${count} việc`,
  several: 'Chọn nhiều nhiệm vụ để xử lý cùng lúc',
  notShown: (count) => `Còn ${count} nhiệm vụ nữa, xem trong danh sách nhiệm vụ.`,
  asOf: (day) => `Số liệu tính đến sáng ${day}.`,
  task: 'Nhiệm vụ',
  department: 'Đơn vị',
  dueOn: 'Thời hạn',
  toDo: 'Thao tác',
  refusals: {
    returned: (reason) => answer('Kết quả bị trả lại', reason),
    'extension-refused': (reason) => answer('Không được gia hạn', reason),
  },
  notReported: 'Chưa báo cáo',
  overdue: (count) => `${count} nhiệm vụ quá hạn chưa hoàn thành`,
  overdueElsewhere: (count) => `, trong đó ${count} đang chờ Văn phòng, lãnh đạo trả lời`,
  heldBy: (person) => `Đang giao cho ${person}`,
  urgings: (count) => `Đã đôn đốc ${count} lần`,
  asked: (day) => `Báo cáo ngày ${day}`,
  proposed: (day) => `Đề nghị đến ${day}`,
  prepared: 'Văn phòng đã trình phương án',
  groupLinks: 'Các nhóm',
  acknowledged: 'Đã tiếp nhận',
  notOurs: 'Đã đề nghị chuyển đơn vị khác',
  othersLead: 'Đơn vị đã gửi, chưa phải làm gì thêm.',
  state: 'Tình trạng',
  answerBy: (day) => `Trả lời trước hết ngày ${day}`,
  question: 'Nội dung yêu cầu',
  part: (part) => `Phần việc: ${part}`,
}

const en: Todo = {
  title: 'To do',
  lead: (count) =>
    `${counted(count, 'thing', 'things')} to do, the most urgent or the longest waiting first.`,
  nothing: 'Nothing to do.',
  groups: {
    overdue: { name: 'Overdue, not done', action: 'Report' },
    'report-owed': { name: 'Due today, to be reported on', action: 'Report' },
    returned: { name: 'Result returned', action: 'Report again' },
    'extension-refused': { name: 'Extension refused', action: 'Report again' },
    'explanation-asked': { name: 'To be explained', action: 'Explain' },
    'due-soon': { name: 'Due within 7 days', action: 'Report' },
    'coordination-owed': { name: 'Coordination to be answered', action: 'Answer' },
    'holder-gone': { name: 'Held by somebody who has left', action: 'Hand over' },
    unacknowledged: { name: 'New, not acknowledged', action: 'Acknowledge' },
    'awaiting-answer': { name: 'The Office or a leader has to answer', action: 'See' },
    'extensions-to-decide': { name: 'Extensions to decide', action: 'Decide' },
    'to-sign': { name: 'Extension decided, awaits its signature', action: 'Record the signature' },
    'papers-to-sign': { name: 'Papers to be signed', action: 'Record the signature' },
    'papers-to-send-out': { name: 'Signed papers to be sent out', action: 'Record the sending' },
    'overdue-long': { name: 'Overdue for long', action: 'Ask to explain' },
    'urged-too-often': { name: 'Urged many times', action: 'Ask to explain' },
    'explanations-open': { name: 'Explanations awaited', action: 'See' },
    'awaiting-lead': { name: 'Waiting for their lead', action: 'Name the lead' },
    'urgent-untaken': { name: 'Cannot wait, not acknowledged', action: 'See' },
    withheld: { name: 'Planned tasks of departments that have ended', action: 'Reassign or withdraw' },
    'awaiting-acceptance': { name: 'Results to accept or return', action: 'See the result' },
    'extensions-to-prepare': { name: 'Extensions to prepare', action: 'Prepare' },
    'not-ours': { name: 'Returned as not theirs', action: 'Settle' },
    'series-ending': { name: 'Recurring tasks near their last period', action: 'See' },
    'explanations-late': { name: 'Explanations overdue', action: 'See' },
  },
  group: (name, count) => `${name} (${count})`,
  all: (count) => `Show all ${count}`,
  firstOf: (shown, count) => `Show the ${shown} most urgent of ${count}`,
  several: 'Choose several tasks and deal with them at once',
  notShown: (count) => `${counted(count, 'more is', 'more are')} in the list of tasks.`,
  asOf: (day) => `As of the morning of ${day}.`,
  task: 'Task',
  department: 'Department',
  dueOn: 'Due date',
  toDo: 'To do',
  refusals: {
    returned: (reason) => answer('Result returned', reason),
    'extension-refused': (reason) => answer('Extension refused', reason),
  },
  notReported: 'Not reported on',
  overdue: (count) => `${counted(count, 'task', 'tasks')} overdue and not done`,
  overdueElsewhere: (count) => `, of which ${count} await an answer of the Office or a leader`,
  heldBy: (person) => `Held by ${person}`,
  urgings: (count) => `Urged ${counted(count, 'time')}`,
  asked: (day) => `Reported ${day}`,
  proposed: (day) => `Asked until ${day}`,
  prepared: 'Prepared by the Office',
  groupLinks: 'Groups',
  acknowledged: 'Acknowledged',
  notOurs: 'Returned as not ours',
  othersLead: 'You have sent these; nothing is to be done now.',
  state: 'Status',
  answerBy: (day) => `Answer by ${day}`,
  question: 'Question',
  part: (part) => `Part: ${part}`,
}

export const todoTexts = { vi, en }
