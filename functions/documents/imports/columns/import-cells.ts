import { type Urgency, urgencyInWords } from '../../../directives/deadline/urgency.ts'
import { type LocalDate, localDateSchema, vietnameseDate } from '../../../shared/dates/dates.ts'
import type { ImportedCell } from '../../reading/imported-table.ts'
import { type ImportColumn, plainWords } from './import-columns.ts'

/** What is wrong with one cell; the code's words fill their blanks from the facts. */
export interface CellProblem {
  readonly column: ImportColumn
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
  /** Codes of departments that may be meant, for a person to choose from. */
  readonly proposals?: readonly string[]
}

/** What a cell means, or why it means nothing. */
export type Read<T> = { readonly value: T } | { readonly problem: Pick<CellProblem, 'code' | 'facts'> }

const wrong = (
  code: string,
  facts: CellProblem['facts'] = {},
): { problem: Pick<CellProblem, 'code' | 'facts'> } => ({
  problem: { code, facts },
})

/** The cell as a person reads it in the sheet. */
export const shownOf = (cell: ImportedCell): string => {
  if (!cell) return ''
  if ('text' in cell) return cell.text
  if ('date' in cell) return vietnameseDate(cell.date)
  if ('number' in cell) return String(cell.number)
  if ('boolean' in cell) return cell.boolean ? 'Có' : 'Không'
  return cell.error
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)

const dayForms = [
  /^(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+)(?<m>\d{1,2})(?:\s*[/.-]\s*|\s+)(?<y>\d{4}|\d{2})$/,
  /^(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})$/i,
  // As programs write it, with the time of the day.
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/,
]

/** A day as people type it: 5/7/2021, 05.07.21, 2021-07-05. Undefined where it is no such form, or no day of the calendar. */
export const dayTyped = (typed: string): LocalDate | undefined => {
  const text = typed
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim()
    .replace(/^(?:thứ \p{L}+|chủ nhật),?\s+/iu, '')
    .replace(/^ngày\s*:?\s*/i, '')
  const { d = '', m = '', y = '' } = dayForms.map((form) => form.exec(text)).find(Boolean)?.groups ?? {}
  return localDateSchema.safeParse(`${fullYear(y)}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`).data
}

/** A cell that must be a day, or is empty. */
export const readDay = (cell: ImportedCell): Read<LocalDate | undefined> => {
  if (!cell) return { value: undefined }
  const day = dayTyped('date' in cell ? cell.date : shownOf(cell))
  return day ? { value: day } : wrong('day-not-read', { text: short(shownOf(cell)) })
}

/** A cell of words. What a spreadsheet could not compute is no word. */
export const readWords = (cell: ImportedCell): Read<string> =>
  cell && 'error' in cell ? wrong('cell-error', { text: cell.error }) : { value: shownOf(cell) }

/** "Không", "0": said of those who help or are told. */
export const saysNobody = (cell: ImportedCell): boolean =>
  ['khong', 'khong co', '0'].includes(plainWords(shownOf(cell)))

export const readUrgency = (cell: ImportedCell): Read<Urgency | undefined> => {
  const read = urgencyInWords(plainWords(shownOf(cell)))
  return read === undefined
    ? wrong('urgency-not-known', { text: short(shownOf(cell)) })
    : { value: read || undefined }
}

const yes = ['co', 'x', 'v', 'yes', 'y', 'true', '1', 'sao', 'gan sao']
const no = ['', 'khong', 'no', 'n', 'false', '0']

/** A tick that offices also set as x, * or ★. */
export const readYes = (cell: ImportedCell): Read<boolean> => {
  const shown = shownOf(cell)
  const words = plainWords(shown)
  if (yes.includes(words) || /^[★⭐*✓✔]+$/u.test(shown)) return { value: true }
  return no.includes(words) && shown.length < 8
    ? { value: false }
    : wrong('yes-or-no', { text: short(shown) })
}
