import { Refused } from '../../shared/problems/refused.ts'
import { hasConverted, withUnicode } from '../reading/encodings/old-encodings.ts'
import type { ImportedCell, ImportedTable } from '../reading/imported-table.ts'
import { textFileTooLong } from './text-file-problems.ts'

/** What holds for the lines of a text from whatever file they come. */

/** Nobody sees them, and they part words where there is nothing to part. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu
/** Blanks of all widths, the one that no line ends at among them. */
const blanks = /[\p{Zs} ]+/gu

/** A piece of text on one line. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Zs}]+/gu, ' ').trim()

/** A line as it is given out: NFC, one blank between words, a tab between cells, an empty one between two tabs. */
const cleanLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(unseen, '')
    .replace(blanks, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/^ |[\t ]+$/g, '')

/** The tabs of a line that is no row of a table: set in no more, and one is as good as several. */
export const withoutIndent = (line: string): string =>
  line.replace(/^[\s\p{Zs}]+/u, '').replace(/[\t\p{Zs}]*\t[\t\p{Zs}]*/gu, '\t')

/** What only the head or the end of a Vietnamese letter says: Decree 30/2020, annex I. */
const formOfLetter =
  /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|Nơi nhận\s*:|(?:Kính gửi|Số)\s*:|(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*\.\s*\p{Lu}{2})/mu

/** Whether texts that stand beside each other are the head of a letter, or who gets it beside who signs it. */
export const isFormOfLetter = (texts: readonly string[]): boolean =>
  texts.some((text) => formOfLetter.test(text.normalize('NFC')))

/** Lines as the table of one column that the readers of old letters take. */
export const tableOfLines = (lines: readonly string[]): ImportedTable => ({
  name: '',
  rows: lines.map((text, place) => ({ row: place + 1, cells: [{ text }] })),
})

interface UnicodeLines {
  readonly lines: string[]
  /** Some stood in letters of before Unicode: a person is to check them. */
  readonly isConverted: boolean
}

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

export const linesOfTable = (table: ImportedTable): UnicodeLines => ({
  lines: table.rows.map(({ cells }) => textOf(cells[0])),
  isConverted: hasConverted(table),
})

/** Lines in letters of before Unicode (TCVN3, VNI) as what they mean, where their words tell it. */
export const linesInUnicode = (lines: readonly string[]): UnicodeLines =>
  linesOfTable(withUnicode(tableOfLines(lines)))

/** Two hundred full pages have some 700,000. */
const maxLetters = 1_000_000

/** Counts what is taken out of a file while it is read, so that no more of it is held than a text may have. */
export class LettersTaken {
  #letters = 0

  /** @throws Refused text-file-too-long */
  add(letters: number): void {
    this.#letters += letters
    if (this.#letters > maxLetters) throw new Refused(textFileTooLong, { max: maxLetters })
  }
}

/**
 * Lines as they are given out, those without words left out.
 * @throws Refused text-file-too-long
 */
export const cleanLines = (lines: Iterable<string>): string[] => {
  const taken = new LettersTaken()
  const clean: string[] = []
  for (const line of lines) {
    const words = cleanLine(line)
    taken.add(words.length + 1)
    if (words) clean.push(words)
  }
  return clean
}
