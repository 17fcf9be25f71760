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

/** A format is a date's when it names day, month or year outside quotes, brackets and after a backslash. */
export const isDateFormat = (code: string): boolean =>
  /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').replace(/general/gi, ''))

const maxStyles = 65_490

/** For each style of a cell whether it shows a number as a date. */
export const dateStylesOf = (events: Iterable<XmlEvent>): boolean[] => {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
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
      styles.push(code === undefined ? isBuiltInDate(id) : isDateFormat(code))
      if (styles.length > maxStyles) throw damaged('more styles than Excel takes')
    }
  }
  return styles
}

const msOfDay = 86_400_000
/** From 30-12-1899, the day 0 of the 1900 system from March 1900 on, to 1-1-1970; and of the 1904 system. */
const daysTo1970 = { 1900: 25_569, 1904: 24_107 }

/** The day of a number shown as a date; a time of day is left out. Undefined outside 1950–2099. */
export const dayOf = (number: number, system: 1900 | 1904): ImportedCell => {
  const days = Math.floor(number) - daysTo1970[system]
  return days >= -7305 && days < 47_482
    ? { date: new Date(days * msOfDay).toISOString().slice(0, 10) }
    : { number }
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
  readonly dateStyles: readonly boolean[]
  readonly system: 1900 | 1904
  /** Of all sheets together. */
  readonly letters: LettersRead
}

const numberOf = (value: string, style: number, { dateStyles, system }: WorkbookFacts): ImportedCell => {
  if (value === '') return undefined
  const number = Number(value)
  if (!Number.isFinite(number)) throw damaged('a number that is none')
  return dateStyles[style] ? dayOf(number, system) : { number }
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
