import type { LocalDate } from '../../shared/dates/dates.ts'
import { type Cell, looksLikeFormula, type Sheet, type SheetColumn } from './sheet.ts'

/** What XML cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** `_x0041_` inside a text would be read as the character A. */
const cellText = (text: string): string => escaped(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** The places of the styles in `styles.xml`. */
const styles = {
  head: 1,
  text: 2,
  quotedText: 3,
  date: 4,
  number: 5,
  totalText: 7,
  totalNumber: 8,
  link: 15,
  typedText: 10,
  decimal: 16,
  totalDecimal: 17,
}

/** Those of percentages, by their decimals. */
const percentStyles = { rows: [11, 12, 6], total: [13, 14, 9] } as const

/** Excel counts days from 30-12-1899, programs from 1-1-1970; this is between them. */
const daysTo1970 = 25_569

const dayNumber = (date: LocalDate): number => Date.parse(date) / 86_400_000 + daysTo1970

/** `A`, …, `Z`, `AA`. */
const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))

const textStyle = ({ text, link }: { text: string; link?: string }, isTotal: boolean): number => {
  if (isTotal) return styles.totalText
  if (link) return styles.link
  return looksLikeFormula(text) ? styles.quotedText : styles.text
}

/** Texts stand in the cell as texts, never where a formula could: only what we compute is a number. */
const textXml = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

const numberXml = (at: string, number: number, style: number): string =>
  `<c r="${at}" s="${style}"><v>${number}</v></c>`

/** Those of SUBTOTAL that leave out what is hidden. */
const subtotals = { count: 103, sum: 109 } as const

/** A formula of ours over the column above, and what it is while nothing is hidden. */
const subtotalXml = (at: string, number: number, subtotal: keyof typeof subtotals): string => {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? []
  const formula = `SUBTOTAL(${subtotals[subtotal]},${column}2:${column}${Number(row) - 1})`
  return `<c r="${at}" s="${styles.totalNumber}"><f>${formula}</f><v>${number}</v></c>`
}

/** Percent as a fraction with the very decimals shown: 83.24 is 0.8324. */
const fractionOf = (percent: number): number => Number((percent / 100).toFixed(6))

const cellXml = (cell: Cell, at: string, isTotal: boolean): string => {
  if (!cell) return `<c r="${at}" s="${isTotal ? styles.totalText : styles.text}"/>`
  if ('text' in cell) return textXml(at, cell.text, textStyle(cell, isTotal))
  if ('date' in cell) return numberXml(at, dayNumber(cell.date), styles.date)
  if ('number' in cell && 'decimals' in cell)
    return numberXml(at, cell.number, isTotal ? styles.totalDecimal : styles.decimal)
  if ('number' in cell && cell.subtotal) return subtotalXml(at, cell.number, cell.subtotal)
  if ('number' in cell) return numberXml(at, cell.number, isTotal ? styles.totalNumber : styles.number)
  const style = percentStyles[isTotal ? 'total' : 'rows'][cell.decimals] ?? styles.number
  return numberXml(at, fractionOf(cell.percent), style)
}

/** A line of 11-point text, and how many letters fill a column as wide as one letter. */
const lineHeight = 15
const filled = 1.05

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / (width * filled))), 0)

/** High enough for the longest text: not every program computes it by itself. */
const heightOf = (texts: readonly (string | undefined)[], columns: readonly SheetColumn[]): number =>
  lineHeight *
  texts.reduce((max, text, place) => Math.max(max, text ? linesOf(text, columns[place]?.width ?? 1) : 1), 1)

const rowXml = (
  cells: readonly Cell[],
  row: number,
  columns: readonly SheetColumn[],
  isTotal = false,
): string => {
  const height = heightOf(
    cells.map((cell) => (cell && 'text' in cell ? cell.text : undefined)),
    columns,
  )
  const inside = cells.map((cell, place) => cellXml(cell, `${columnName(place)}${row}`, isTotal))
  return `<row r="${row}" ht="${height}">${inside.join('')}</row>`
}

const headXml = ({ columns }: Sheet): string => {
  const headings = columns.map(({ heading }) => heading)
  const cells = headings.map((heading, place) => textXml(`${columnName(place)}1`, heading, styles.head))
  return `<row r="1" ht="${heightOf(headings, columns)}">${cells.join('')}</row>`
}

/** The cells that the filter's arrows act on: the head and the list, without the total. */
export const filteredRange = ({ columns, rows }: Sheet, mark = ''): string =>
  `${mark}A${mark}1:${mark}${columnName(columns.length - 1)}${mark}${rows.length + 1}`

const millimetres = (length: number): string => (length / 25.4).toFixed(4)

const stylesOfTyped = { date: styles.date, text: styles.typedText }

const columnXml = ({ width, takes }: SheetColumn, place: number): string =>
  `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"${takes ? ` style="${stylesOfTyped[takes]}"` : ''}/>`

/** Drop-downs that propose and refuse nothing: a cell may also name a group, or several with a semicolon. */
const choicesXml = ({ columns, toFillIn = 0 }: Sheet): string => {
  const lists = columns.flatMap(({ choices }, place) => {
    if (!choices) return []
    const at = `${columnName(place)}2:${columnName(place)}${toFillIn + 1}`
    const from = `'${choices.sheet}'!$${choices.column}$2:$${choices.column}$${choices.count + 1}`
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${at}"><formula1>${escaped(from)}</formula1></dataValidation>`,
    ]
  })
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : ''
}

/** The links of a sheet, each with its cell, in the order in which the sheet's relations have them. */
export function* linksIn({ rows }: Sheet): Generator<{ readonly at: string; readonly link: string }> {
  for (const [row, cells] of rows.entries())
    for (const [place, cell] of cells.entries())
      if (cell && 'text' in cell && cell.link) yield { at: `${columnName(place)}${row + 2}`, link: cell.link }
}

const hyperlinksXml = (sheet: Sheet): string => {
  const links = [...linksIn(sheet)].map(({ at }, place) => `<hyperlink ref="${at}" r:id="rId${place + 1}"/>`)
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''
}

/** The first row stays in sight; printed on A4 across, all columns on a page's width. */
const opening = ({ columns }: Sheet): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(columnXml).join('')}</cols>`,
    '<sheetData>',
  ].join('')

const closing = (sheet: Sheet): string =>
  [
    '</sheetData>',
    `<autoFilter ref="${filteredRange(sheet)}"/>`,
    choicesXml(sheet),
    hyperlinksXml(sheet),
    `<pageMargins left="${millimetres(15)}" right="${millimetres(10)}" top="${millimetres(18)}" bottom="${millimetres(15)}" header="${millimetres(8)}" footer="${millimetres(8)}"/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;13${escaped(sheet.title.replaceAll('&', '&&'))}</oddHeader>`,
    '<oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;11&amp;P/&amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('')

/** The sheet in pieces, so that a long list is never one long text. */
export function* sheetXml(sheet: Sheet): Generator<string> {
  yield opening(sheet) + headXml(sheet)
  let row = 1
  for (const cells of sheet.rows) {
    row += 1
    yield rowXml(cells, row, sheet.columns)
  }
  if (sheet.total) yield rowXml(sheet.total, row + 1, sheet.columns, true)
  yield closing(sheet)
}
