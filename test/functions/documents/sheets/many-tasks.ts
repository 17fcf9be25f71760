import { csvFileOf } from '../../../../functions/documents/sheets/csv.ts'
import { excelFileOf } from '../../../../functions/documents/sheets/excel.ts'
import { taskSheet } from '../../../../functions/documents/sheets/task-sheet.ts'
import type { TaskRow } from '../../../../functions/documents/sheets/task-sheet-columns.ts'

/** Run by itself: writes 20,000 tasks as both kinds of file and says what that took. */

const taskOf = (place: number): TaskRow => ({
  id: `SXD-2021-${String(place).padStart(12, '0')}`,
  title: `Báo cáo tiến độ giải phóng mặt bằng tuyến đường vành đai phía Tây, đoạn thứ ${place}, và đề xuất giải quyết vướng mắc`,
  directive: '2021-03-01_1200_UBND-KSTT',
  department: 'SXD',
  status: 'open-overdue',
  awaiting: place % 5 === 0 ? 'decision' : undefined,
  starred: place % 9 === 0,
  assignedOn: '2021-03-01',
  originalDueOn: '2021-06-15',
  dueOn: '2021-07-15',
})

const sheet = taskSheet(
  Array.from({ length: 20_000 }, (_, place) => taskOf(place)),
  { departments: new Map([['SXD', 'Sở Xây dựng']]), site: 'https://city.example.vn' },
  'Nhiệm vụ',
)
const before = process.cpuUsage()
const bytes = { excel: excelFileOf(sheet).length, csv: csvFileOf(sheet).length }
const { user, system } = process.cpuUsage(before)
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ bytes, seconds: (user + system) / 1e6, megabytes }))
