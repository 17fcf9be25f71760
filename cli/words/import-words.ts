import { columnHeadings } from '../../functions/documents/imports/columns/import-columns.ts'
import {
  incompleteIn,
  type ReportedRow,
  waitingIn,
} from '../../functions/documents/imports/run/import-report.ts'
import type { importRows } from '../../functions/documents/imports/run/import-tasks.ts'
import { number, type Words, words } from './words.ts'

/** What the command line says of an import. */
export type Imported = Awaited<ReturnType<typeof importRows>>

/** Each column as `H=deadline`-like words that can be given back, and why it is asked. */
export const questionWords = ({ report: { questions, columns } }: Imported): Words[] => {
  if (questions.length === 0) return []
  const list = columns.map(({ letter, is }) => `${letter}:${is ?? 'none'}`).join(',')
  const shown = columns.map(
    ({ letter, heading, is, samples }) =>
      `  ${letter} “${heading}”: ${is ?? 'none'} (${samples.join(' · ')})`,
  )
  const what = [...new Set(questions.map(({ column }) => columnHeadings[column]))].join(', ')
  return [
    words(
      `Chưa rõ cột: ${what}. Chưa xem dòng nào. Các cột:`,
      `Not clear which column is: ${what}. No row was looked at. The columns:`,
    ),
    ...shown.map((line) => words(line, line)),
    words(
      `Sửa nếu cần rồi chạy lại với: --columns ${list}`,
      `Correct it where needed and run again with: --columns ${list}`,
    ),
  ]
}

const lackedWords = {
  symbol: words('ký hiệu', 'its symbol'),
  date: words('ngày ban hành', 'its date'),
} as const

/** What is entered and needs something more later. */
export const laterWords = ({ report: { rows } }: Imported): Words[] => {
  const waiting = waitingIn(rows)
  const incomplete = incompleteIn(rows)
  return [
    ...(waiting > 0
      ? [
          words(
            `  ${waiting} nhiệm vụ sẽ chờ xác định đơn vị chủ trì`,
            `  ${waiting} tasks will wait for their lead`,
          ),
        ]
      : []),
    ...incomplete.map(({ number: of, lacks }) => {
      const list = (language: 'vi' | 'en') => lacks.map((one) => lackedWords[one][language]).join(', ')
      return words(
        `  văn bản ${of ?? '–'} chưa đủ: ${list('vi')}; bổ sung tại trang của văn bản`,
        `  directive ${of ?? '–'} lacks: ${list('en')}; give it on its page`,
      )
    }),
  ]
}

/** Tasks that would have no due date, and rows that are no tasks. */
export const noticeWords = ({ report: { undated, aside } }: Imported): Words[] => [
  ...undated.map(({ tasks, vi, en }) =>
    words(`  ${tasks} nhiệm vụ không có thời hạn: ${vi}`, `  ${tasks} tasks without a due date: ${en}`),
  ),
  ...aside.map(({ row, words: said }) =>
    words(`  dòng ${row} không phải nhiệm vụ: ${said}`, `  row ${row} is no task: ${said}`),
  ),
]

export const rowWords = ({ row, errors }: ReportedRow): Words[] =>
  errors.map(({ column, vi, en }) =>
    words(`  dòng ${row}, ${column}: ${vi}`, `  row ${row}, ${column}: ${en}`),
  )

export const summary = ({ counts }: Imported, isEntered: boolean): Words => {
  const of = (name: string) => number(counts[name] ?? 0)
  const [rows, tasks, exists, wrong] = [of('rows'), of('tasks'), of('exists'), of('wrong')]
  const [good, verb] = isEntered
    ? [of('written'), words('đã nhập', 'entered')]
    : [of('new'), words('nhập được', 'can be entered')]
  return words(
    `${rows.vi} dòng: ${good.vi} ${verb.vi} (${tasks.vi} nhiệm vụ), ${exists.vi} đã có từ trước, ${wrong.vi} có lỗi.`,
    `${rows.en} rows: ${good.en} ${verb.en} (${tasks.en} tasks), ${exists.en} there already, ${wrong.en} wrong.`,
  )
}

export const stoppedWords = ({ counts }: Imported): Words => {
  const left = number(counts.left ?? 0)
  return words(
    `Đã dừng: còn ${left.vi} dòng chưa nhập. Chạy lại đúng lệnh này để nhập tiếp.`,
    `Stopped: ${left.en} rows are not entered. Run the same command again to go on.`,
  )
}
