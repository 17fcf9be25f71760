import { issuedOnOf } from '../../directives/directive/directive.ts'
import { citationOf } from '../../directives/directive/directive-number.ts'
import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'
import type { Awaiting, ListedStatus } from '../../tasks/task/lateness.ts'
import { type Cell, dateCell, type Sheet, type SheetColumn, textCell } from './sheet.ts'

/** A line of any list of tasks, as the API gives it. */
export interface TaskRow {
  readonly id: string
  readonly title: string
  readonly directive: string
  readonly department: string
  readonly status?: ListedStatus | undefined
  readonly awaiting?: Awaiting | undefined
  readonly starred: boolean
  readonly assignedOn: LocalDate
  readonly originalDueOn?: LocalDate | undefined
  readonly dueOn?: LocalDate | undefined
  readonly result?: { readonly submittedOn: LocalDate } | undefined
  readonly acceptedOn?: LocalDate | undefined
  readonly updatedOn?: LocalDate | undefined
  /** The deadline reports that a figure of reports counts. */
  readonly reports?: readonly { readonly dueOn: LocalDate; readonly inTime: boolean }[] | undefined
}

const statusNames: Record<ListedStatus, string> = {
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

const awaitingNames: Record<Awaiting, string> = {
  acceptance: 'Chờ xác nhận',
  decision: 'Chờ quyết định gia hạn',
}

interface TaskColumn extends SheetColumn {
  readonly cell: (task: TaskRow, names: ReadonlyMap<string, string>) => Cell
}

const whatAndWhose: readonly TaskColumn[] = [
  { heading: 'Mã nhiệm vụ', width: 24, cell: ({ id }) => ({ text: id }) },
  { heading: 'Nhiệm vụ', width: 50, cell: ({ title }) => ({ text: title }) },
  { heading: 'Văn bản giao', width: 18, cell: ({ directive }) => ({ text: citationOf(directive) }) },
  {
    heading: 'Ngày văn bản',
    width: 12,
    cell: ({ directive }) => {
      const date = issuedOnOf(directive)
      return date ? { date } : { text: 'chưa rõ ngày' }
    },
  },
  {
    heading: 'Đơn vị chủ trì',
    width: 28,
    cell: ({ department }, names) => ({ text: names.get(department) ?? department }),
  },
  { heading: 'Tình trạng', width: 22, cell: ({ status }) => textCell(status && statusNames[status]) },
]

const starred: TaskColumn = {
  heading: 'Gắn sao',
  width: 9,
  cell: (task) => textCell(task.starred ? 'Có' : undefined),
}

const days: readonly TaskColumn[] = [
  { heading: 'Ngày giao', width: 12, cell: ({ assignedOn }) => ({ date: assignedOn }) },
  { heading: 'Thời hạn ban đầu', width: 12, cell: ({ originalDueOn }) => dateCell(originalDueOn) },
  { heading: 'Thời hạn hiện tại', width: 12, cell: ({ dueOn }) => dateCell(dueOn) },
]

const reportWords = (reports: TaskRow['reports'] = []): string =>
  reports
    .map(({ dueOn, inTime }) => `${vietnameseDate(dueOn)}: ${inTime ? 'đúng hạn' : 'chưa gửi hoặc trễ'}`)
    .join('\n')

const columnsOf = {
  /** As the tasks stand now. */
  list: [
    ...whatAndWhose,
    { heading: 'Đang chờ', width: 16, cell: ({ awaiting }) => textCell(awaiting && awaitingNames[awaiting]) },
    starred,
    ...days,
    { heading: 'Ngày báo cáo kết quả', width: 12, cell: ({ result }) => dateCell(result?.submittedOn) },
    { heading: 'Ngày xác nhận', width: 12, cell: ({ acceptedOn }) => dateCell(acceptedOn) },
  ],
  /** As they stood on the day that the figure asks for. */
  figure: [
    ...whatAndWhose,
    starred,
    ...days,
    { heading: 'Cập nhật gần nhất', width: 12, cell: ({ updatedOn }) => dateCell(updatedOn) },
    { heading: 'Báo cáo khi đến hạn', width: 28, cell: ({ reports }) => textCell(reportWords(reports)) },
  ],
} as const satisfies Record<string, readonly TaskColumn[]>

/** A list of tasks as a sheet, in the order given. */
export const taskSheet = (
  tasks: readonly TaskRow[],
  names: ReadonlyMap<string, string>,
  title: string,
  of: keyof typeof columnsOf = 'list',
): Sheet => {
  const columns: readonly TaskColumn[] = columnsOf[of]
  return {
    name: 'Nhiệm vụ',
    title,
    columns: [{ heading: 'TT', width: 6 }, ...columns],
    rows: tasks.map((task, place) => [
      { number: place + 1 },
      ...columns.map(({ cell }) => cell(task, names)),
    ]),
  }
}
