import { type Cell, looksLikeFormula, type Sheet } from './sheet.ts'

const needsQuotes = /[",\r\n]/

const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** An apostrophe keeps a text that looks like a formula a text. Numbers and dates are ours and need none. */
const fieldOf = (cell: Cell): string => {
  if (!cell) return ''
  if ('text' in cell) return quoted(looksLikeFormula(cell.text) ? `'${cell.text}` : cell.text)
  if ('date' in cell) return cell.date
  return String('number' in cell ? cell.number : cell.percent)
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(fieldOf).join(',')}\r\n`

/** Rows that become bytes together: a long list is never one long text. */
const rowsAtOnce = 1_000

/**
 * The list as comma-separated values for programs (RFC 4180), without its total; dates `YYYY-MM-DD`, decimals with a
 * point. The byte order mark tells Excel that it is UTF-8.
 */
export const csvFileOf = ({ columns, rows }: Sheet): Uint8Array => {
  const pieces = [Buffer.from(`\ufeff${lineOf(columns.map(({ heading }) => ({ text: heading })))}`)]
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    pieces.push(
      Buffer.from(
        rows
          .slice(from, from + rowsAtOnce)
          .map(lineOf)
          .join(''),
      ),
    )
  return Buffer.concat(pieces)
}
