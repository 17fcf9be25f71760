import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'

/** The date of a paper: `2021-07-26`, or `2021-07` while its day is left blank for the pen. */
export type PaperDate = string

const blankDay = '\u00a0'.repeat(5)

/** Days below 10 and the first two months are written with a nought (Decree 30/2020, annex I), the other months without. */
const monthWords = (month: string): string => (Number(month) < 3 ? month : String(Number(month)))

/** `ngày 05 tháng 7 năm 2021`. */
export const longDate = (date: PaperDate): string => {
  const [year = '', month = '', day = blankDay] = date.split('-')
  return `ngày ${day} tháng ${monthWords(month)} năm ${year}`
}

/** `05/7/2021`. */
export const shortDate = (date: LocalDate): string => {
  const [day, month = '', year] = vietnameseDate(date).split('/')
  return `${day}/${monthWords(month)}/${year}`
}

/** `ngày 05/7/2021` of a directive, as far as it is known. */
export const issueWords = (date: LocalDate | undefined, written: (date: LocalDate) => string): string =>
  date ? written(date) : 'chưa rõ ngày'

export const upperCase = (text: string): string => text.toLocaleUpperCase('vi')

export const capitalised = (text: string): string => upperCase(text.slice(0, 1)) + text.slice(1)

/** A symbol or code whose hyphens end no line: `UBND‑KSTT`. */
export const unbroken = (code: string): string => code.replaceAll('-', '\u2011')
