import { Refused } from '../../../shared/problems/refused.ts'
import { damaged } from '../damaged.ts'
import { fileCellTooLong, fileTooMuchText } from '../file-problems.ts'
import { type ImportedCell, importedText, maxImported } from '../imported-table.ts'
import type { XmlEvent } from './xml-events.ts'

/** `_x000D_` is how Excel writes a letter that XML does not take. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** @throws Refused file-cell-too-long, before it becomes longer than a cell can be */
export const longer = (text: string, more: string): string => {
  const max = maxImported.lettersInCell
  if (text.length + more.length > max) throw new Refused(fileCellTooLong, { max })
  return text + more
}

/** Counts the letters of all cells: one text may stand in many, each of which is read later. */
export class LettersRead {
  #count = 0

  /** @throws Refused file-too-much-text */
  add(cell: ImportedCell): void {
    if (cell && 'text' in cell) this.#count += cell.text.length
    if (this.#count > maxImported.letters) throw new Refused(fileTooMuchText, { max: maxImported.letters })
  }
}

/** The text of a shared string or a cell: plain or in runs of different looks, without the pronunciation. */
export class TextCollector {
  #text = ''
  #inText = false
  #aside = 0

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#inText && this.#aside === 0) this.#text = longer(this.#text, event.text)
      return
    }
    const isOpening = event.kind === 'open'
    if (event.name === 't') this.#inText = isOpening
    if (event.name === 'rPh') this.#aside += isOpening ? 1 : -1
  }

  /** What was collected, and begins anew. */
  finish(): string {
    const text = unescaped(this.#text)
    this.#text = ''
    return text
  }
}

/** Each text of a workbook once; cells name them by their place. */
export const sharedTextsOf = (events: Iterable<XmlEvent>): ImportedCell[] => {
  const texts: ImportedCell[] = []
  const collector = new TextCollector()
  const letters = new LettersRead()
  for (const event of events) {
    collector.take(event)
    if (event.kind !== 'close' || event.name !== 'si') continue
    const text = importedText(collector.finish())
    letters.add(text)
    texts.push(text)
  }
  return texts
}

/** The formats that every Excel knows by number; 27 to 36 and 50 to 58 are dates in East Asian editions. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** How much of a date a format shows. */
export type DateShown = 'day' | 'month' | 'year'

/** A format is a date's when it names day, month or year outside quotes, brackets and after a backslash. */
export const dateShownBy = (code: string): DateShown | undefined => {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').replace(/general/gi, '')
  if (!/[dmy]/i.test(letters)) return undefined
  if (/[dhs]/i.test(letters) || !/y/i.test(letters)) return 'day'
  return /m/i.test(letters) ? 'month' : 'year'
}

const monthAndYear = 17

const builtInShown = (id: number): DateShown | undefined => {
  if (id === monthAndYear) return 'month'
  return isBuiltInDate(id) ? 'day' : undefined
}

const maxStyles = 65_490

/** For each style of a cell whether and how it shows a number as a date. */
export const dateStylesOf = (events: Iterable<XmlEvent>): (DateShown | undefined)[] => {
  const formats = new Map<number, string>()
  const styles: (DateShown | undefined)[] = []
  let inCellStyles = false
  for (const event of events) {
    if (event.kind === 'text') continue
    if (event.name === 'cellXfs') inCellStyles = event.kind === 'open'
    if (event.kind === 'close') continue
    if (event.name === 'numFmt')
      formats.set(Number(event.attribute('numFmtId')), event.attribute('formatCode') ?? '')
    if (event.name === 'xf' && inCellStyles) {
      const id = Number(event.attribute('numFmtId') ?? 0)
      const code = formats.get(id)
      styles.push(code === undefined ? builtInShown(id) : dateShownBy(code))
      if (styles.length > maxStyles) throw damaged('more styles than Excel takes')
    }
  }
  return styles
}

const msOfDay = 86_400_000
/** From 30-12-1899, the day 0 of the 1900 system from March 1900 on, to 1-1-1970; and of the 1904 system. */
const daysTo1970 = { 1900: 25_569, 1904: 24_107 }

/**
 * The day of a number shown as a date; a time of day is left out. Outside 1950–2099 it stays a number. Excel keeps the
 * typed "8/2021" as the first of August and shows the month: it is that month's text, not its first day.
 */
export const dayOf = (number: number, system: 1900 | 1904, shown: DateShown): ImportedCell => {
  const days = Math.floor(number) - daysTo1970[system]
  if (days < -7305 || days >= 47_482) return { number }
  const date = new Date(days * msOfDay).toISOString().slice(0, 10)
  if (shown === 'month' && date.endsWith('-01')) return { text: `${date.slice(5, 7)}/${date.slice(0, 4)}` }
  return shown === 'year' && date.endsWith('-01-01') ? { text: date.slice(0, 4) } : { date }
}

export interface CellWords {
  readonly type: string | undefined
  readonly style: number
  readonly value: string
  readonly inline: string
}

/** What the cells of a workbook are read with. */
export interface WorkbookFacts {
  readonly texts: readonly ImportedCell[]
  readonly dateStyles: readonly (DateShown | undefined)[]
  readonly system: 1900 | 1904
  /** Of all sheets together. */
  readonly letters: LettersRead
}

const numberOf = (value: string, style: number, { dateStyles, system }: WorkbookFacts): ImportedCell => {
  if (value === '') return undefined
  const number = Number(value)
  if (!Number.isFinite(number)) throw damaged('a number that is none')
  const shown = dateStyles[style]
  return shown ? dayOf(number, system, shown) : { number }
}

const sharedOf = (value: string, { texts }: WorkbookFacts): ImportedCell => {
  const place = Number(value)
  if (!/^\d+$/.test(value) || place >= texts.length) throw damaged('a text that is not there')
  return texts[place]
}

const isoDateOf = (value: string): ImportedCell => {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(value) ?? []
  return day ? { date: day } : importedText(value)
}

/**
 * The cell from its words in the sheet.
 * @throws Refused file-damaged
 */
export const cellOf = ({ type, style, value, inline }: CellWords, facts: WorkbookFacts): ImportedCell => {
  switch (type) {
    case undefined:
    case 'n':
      return numberOf(value.trim(), style, facts)
    case 's':
      return sharedOf(value.trim(), facts)
    case 'inlineStr':
      return importedText(inline)
    case 'str':
      return importedText(unescaped(value))
    case 'b':
      return { boolean: value.trim() === '1' || value.trim() === 'true' }
    case 'd':
      return isoDateOf(value.trim())
    case 'e':
      return { error: value.trim() }
    default:
      throw damaged('a kind of cell that there is not')
  }
}
