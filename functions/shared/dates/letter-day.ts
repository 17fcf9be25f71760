import type { LocalDate } from './local-date.ts'

/** `ngày 26-7-2021` after a letter's number, however the Office writes it. */
const dayOfLetter = /\bngày (\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/g

/** A letter as its rule set names it, its day written as this place writes days: `ngày 26/07/2021`. */
export const withLetterDay = (letter: string, words: (day: LocalDate) => string): string =>
  letter.replace(dayOfLetter, (_, day: string, month: string, year: string) =>
    words(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDate),
  )
