import { explainDeadline } from '../domain/deadline-explained.ts'
import type { ReportedDeadline } from '../domain/import-report.ts'
import type { ReadTask } from '../domain/import-task.ts'

const noColumn = {
  vi: 'Tệp không có cột thời hạn.',
  en: 'The file has no column of deadlines.',
} as const
const noWords = { vi: 'Ô thời hạn để trống.', en: 'The cell of the deadline is empty.' } as const

/** What a row's deadline became, in words, and why where it became none. */
export const reportedDeadline = (
  { words, reading }: ReadTask['deadline'],
  hasColumn: boolean,
): ReportedDeadline => {
  if (!words)
    return hasColumn
      ? { words, ...noWords, because: 'no-words' }
      : { words, ...noColumn, because: 'no-column' }
  if (!reading) return { words, vi: '', en: '' }
  return {
    words,
    ...explainDeadline(reading),
    ...(reading.kind === 'undated' && { because: reading.because }),
  }
}
