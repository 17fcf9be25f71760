import type { LocalDate } from '../domain/dates.ts'
import { citationOf, issuedOnOf } from '../domain/directive.ts'
import type { Awaiting, Status } from '../domain/lateness.ts'
import { type Cell, dateCell, type Sheet, type SheetColumn, textCell } from './sheet.ts'

/** A line of any list of tasks, as the API gives it. */
export interface TaskRow {
  readonly id: string
  readonly title: string
  readonly directive: string
  readonly department: string
  readonly status?: Status | undefined
  readonly awaiting?: Awaiting | undefined
  readonly starred: boolean
  readonly assignedOn: LocalDate
  readonly originalDueOn?: LocalDate | undefined
  readonly dueOn?: LocalDate | undefined
  readonly submittedOn?: LocalDate | undefined
  readonly acceptedOn?: LocalDate | undefined
}

const statusNames: Record<Status, string> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'done-no-deadline': 'Hoàn thành, không thời hạn',
  'open-in-term': 'Đang thực hiện, trong hạn',
  'open-overdue': 'Chưa hoàn thành, quá hạn',
  'open-no-deadline': 'Đang thực hiện, không thời hạn',
  withdrawn: 'Rút',
  reassigned: 'Giao lại',
}

const awaitingNames: Record<Awaiting, string> = {
  acceptance: 'Chờ xác nhận',
  decision: 'Chờ quyết định gia hạn',
}

const columns: readonly SheetColumn[] = [
  { heading: 'TT', width: 6 },
  { heading: 'Mã nhiệm vụ', width: 24 },
  { heading: 'Nhiệm vụ', width: 50 },
  { heading: 'Văn bản giao', width: 18 },
  { heading: 'Ngày văn bản', width: 12 },
  { heading: 'Đơn vị chủ trì', width: 28 },
  { heading: 'Tình trạng', width: 22 },
  { heading: 'Đang chờ', width: 16 },
  { heading: 'Gắn sao', width: 9 },
  { heading: 'Ngày giao', width: 12 },
  { heading: 'Thời hạn ban đầu', width: 12 },
  { heading: 'Thời hạn hiện tại', width: 12 },
  { heading: 'Ngày báo cáo kết quả', width: 12 },
  { heading: 'Ngày xác nhận', width: 12 },
]

const cellsOf = (task: TaskRow, place: number, names: ReadonlyMap<string, string>): Cell[] => [
  { number: place + 1 },
  { text: task.id },
  { text: task.title },
  { text: citationOf(task.directive) },
  { date: issuedOnOf(task.directive) },
  { text: names.get(task.department) ?? task.department },
  textCell(task.status && statusNames[task.status]),
  textCell(task.awaiting && awaitingNames[task.awaiting]),
  textCell(task.starred ? 'Có' : undefined),
  { date: task.assignedOn },
  dateCell(task.originalDueOn),
  dateCell(task.dueOn),
  dateCell(task.submittedOn),
  dateCell(task.acceptedOn),
]

/** A list of tasks as a sheet, in the order given. */
export const taskSheet = (
  tasks: readonly TaskRow[],
  names: ReadonlyMap<string, string>,
  title: string,
): Sheet => ({
  name: 'Nhiệm vụ',
  title,
  columns,
  rows: tasks.map((task, place) => cellsOf(task, place, names)),
})
