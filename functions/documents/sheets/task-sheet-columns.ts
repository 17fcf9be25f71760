import { issuedOnOf } from '../../directives/directive/directive.ts'
import { citationOf } from '../../directives/directive/directive-number.ts'
import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'
import type { ListColumn } from '../../tasks/lists/list-columns.ts'
import type { Awaiting, ListedStatus } from '../../tasks/task/lateness.ts'
import { type Cell, dateCell, type SheetColumn, textCell } from './sheet.ts'

/** A line of any list of tasks, as the API gives it. */
export interface TaskRow {
  readonly id: string
  readonly title: string
  readonly directive: string
  readonly department: string
  readonly status?: ListedStatus | undefined
  readonly awaiting?: Awaiting | undefined
  readonly starred: boolean
  readonly holder?: string | undefined
  readonly holderName?: string | undefined
  readonly assignedOn: LocalDate
  readonly originalDueOn?: LocalDate | undefined
  readonly dueOn?: LocalDate | undefined
  readonly daysOverdue?: number | undefined
  readonly result?: { readonly submittedOn: LocalDate } | undefined
  readonly acceptedOn?: LocalDate | undefined
  readonly percent?: number | undefined
  readonly updatedOn?: LocalDate | undefined
  readonly coordinating?: readonly string[] | undefined
  readonly deadlineAsWorded?: string | undefined
  readonly urgings?: number | undefined
  /** The deadline reports that a figure of reports counts. */
  readonly reports?: readonly { readonly dueOn: LocalDate; readonly inTime: boolean }[] | undefined
}

/** What codes and ids are called, and where the page is that tells more of a task. */
export interface SheetWords {
  readonly departments: ReadonlyMap<string, string>
  /** Without a slash at the end. */
  readonly site?: string
}

export const statusNames: Record<ListedStatus, string> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'done-no-deadline': 'Hoàn thành, không thời hạn',
  'open-in-term': 'Đang thực hiện, trong hạn',
  'open-overdue': 'Quá hạn chưa hoàn thành',
  'open-no-deadline': 'Đang thực hiện, không thời hạn',
  withdrawn: 'Rút',
  reassigned: 'Giao lại',
  planned: 'Dự kiến',
}

export const awaitingNames: Record<Awaiting, string> = {
  acceptance: 'Chờ xác nhận',
  decision: 'Chờ quyết định gia hạn',
  signature: 'Đã quyết định gia hạn, chờ ký',
}

export interface TaskColumn extends SheetColumn {
  readonly cell: (task: TaskRow, words: SheetWords) => Cell
  /** What stands under the column: how many rows are shown, or the sum of what is. */
  readonly total?: 'count' | 'sum'
}

const countCell = (count: number | undefined): Cell => (count ? { number: count } : undefined)

const code: TaskColumn = {
  heading: 'Mã nhiệm vụ',
  width: 24,
  cell: ({ id }, { site }) => ({ text: id, ...(site && { link: `${site}/tasks/${id}` }) }),
}
const title: TaskColumn = {
  heading: 'Nhiệm vụ',
  width: 50,
  cell: (task) => ({ text: task.title }),
  total: 'count',
}
const citation: TaskColumn = {
  heading: 'Văn bản giao',
  width: 18,
  cell: ({ directive }) => ({ text: citationOf(directive) }),
}
const issued: TaskColumn = {
  heading: 'Ngày văn bản',
  width: 12,
  cell: ({ directive }) => {
    const date = issuedOnOf(directive)
    return date ? { date } : { text: 'chưa rõ ngày' }
  },
}
const department: TaskColumn = {
  heading: 'Đơn vị chủ trì',
  width: 28,
  cell: (task, { departments }) => ({ text: departments.get(task.department) ?? task.department }),
}
const status: TaskColumn = {
  heading: 'Tình trạng',
  width: 22,
  cell: (task) => textCell(task.status && statusNames[task.status]),
}
const awaiting: TaskColumn = {
  heading: 'Đang chờ',
  width: 16,
  cell: (task) => textCell(task.awaiting && awaitingNames[task.awaiting]),
}
const starred: TaskColumn = {
  heading: 'Gắn sao',
  width: 9,
  cell: (task) => textCell(task.starred ? 'Có' : undefined),
}
const assigned: TaskColumn = { heading: 'Ngày giao', width: 12, cell: (task) => ({ date: task.assignedOn }) }
const due: readonly TaskColumn[] = [
  { heading: 'Thời hạn ban đầu', width: 12, cell: ({ originalDueOn }) => dateCell(originalDueOn) },
  { heading: 'Thời hạn hiện tại', width: 12, cell: ({ dueOn }) => dateCell(dueOn) },
]
const submitted: TaskColumn = {
  heading: 'Ngày báo cáo kết quả',
  width: 12,
  cell: ({ result }) => dateCell(result?.submittedOn),
}
const accepted: TaskColumn = {
  heading: 'Ngày xác nhận',
  width: 12,
  cell: ({ acceptedOn }) => dateCell(acceptedOn),
}
const updated: TaskColumn = {
  heading: 'Cập nhật gần nhất',
  width: 12,
  cell: ({ updatedOn }) => dateCell(updatedOn),
}

const whatAndWhose = [code, title, citation, issued, department, status]

const reportWords = (reports: TaskRow['reports'] = []): string =>
  reports
    .map(({ dueOn, inTime }) => `${vietnameseDate(dueOn)}: ${inTime ? 'đúng hạn' : 'chưa gửi hoặc trễ'}`)
    .join('\n')

/** Where nobody chose columns. */
export const usualColumns = {
  /** As the tasks stand now. */
  list: [...whatAndWhose, awaiting, starred, assigned, ...due, submitted, accepted],
  /** As they stood on the day that the figure asks for. */
  figure: [
    ...whatAndWhose,
    starred,
    assigned,
    ...due,
    updated,
    { heading: 'Báo cáo khi đến hạn', width: 28, cell: ({ reports }) => textCell(reportWords(reports)) },
  ],
} as const satisfies Record<string, readonly TaskColumn[]>

/** What each column of the list on the page becomes: a column for each fact that it shows. */
export const columnsFor: Readonly<Record<ListColumn, readonly TaskColumn[]>> = {
  task: [code, title, citation, issued, starred],
  department: [department],
  coordinating: [
    {
      heading: 'Đơn vị phối hợp',
      width: 28,
      cell: ({ coordinating = [] }, { departments }) =>
        textCell(coordinating.map((one) => departments.get(one) ?? one).join('; ')),
    },
  ],
  dueOn: due,
  deadlineAsWorded: [
    {
      heading: 'Thời hạn theo văn bản',
      width: 24,
      cell: ({ deadlineAsWorded }) => textCell(deadlineAsWorded),
    },
  ],
  status: [status, awaiting],
  daysOverdue: [{ heading: 'Số ngày quá hạn', width: 9, cell: ({ daysOverdue }) => countCell(daysOverdue) }],
  progress: [
    {
      heading: 'Tiến độ',
      width: 9,
      cell: ({ percent }) => (percent === undefined ? undefined : { percent, decimals: 0 }),
    },
    updated,
  ],
  urgings: [{ heading: 'Số lần đôn đốc', width: 9, cell: ({ urgings }) => countCell(urgings), total: 'sum' }],
  holder: [
    {
      heading: 'Chuyên viên được giao',
      width: 22,
      cell: ({ holder, holderName }) => textCell(holderName ?? holder),
    },
  ],
  assignedOn: [assigned],
  submittedOn: [submitted],
  acceptedOn: [accepted],
}
