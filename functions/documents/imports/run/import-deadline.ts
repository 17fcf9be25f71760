import { explainDeadline } from '../../../directives/deadline/deadline-explained.ts'
import type { DeadlineReading } from '../../../directives/deadline/deadline-wording.ts'
import type { ReadTask } from '../rows/import-task.ts'
import type { ReportedDeadline } from './import-report.ts'

const noColumn = {
  vi: 'Tệp không có cột thời hạn.',
  en: 'The file has no column of deadlines.',
} as const
const noWords = { vi: 'Ô thời hạn để trống.', en: 'The cell of the deadline is empty.' } as const

const fromNaming = {
  vi: 'Tính từ ngày xác định đơn vị chủ trì.',
  en: 'It runs from the day the lead is named.',
} as const

/** A term of what waits for its lead runs from the naming, and needs no date of its directive. */
const runsFromNaming = (reading: DeadlineReading): boolean =>
  reading.kind === 'term' || (reading.kind === 'undated' && reading.because === 'needs-issue-date')

/** What a row's deadline became, in words, and why where it became none. */
export const reportedDeadline = (
  { deadline: { words, reading }, waits }: Pick<ReadTask, 'deadline' | 'waits'>,
  hasColumn: boolean,
): ReportedDeadline => {
  if (!words)
    return hasColumn
      ? { words, ...noWords, because: 'no-words' }
      : { words, ...noColumn, because: 'no-column' }
  if (!reading) return { words, vi: '', en: '' }
  if (waits && runsFromNaming(reading)) return { words, ...fromNaming }
  return {
    words,
    ...explainDeadline(reading),
    ...(reading.kind === 'undated' && { because: reading.because }),
  }
}
