/** What a cell says. */
type CellValue =
  | {
      readonly text: string
      /** It stood in letters of before Unicode; the text is what they mean, for a person to check. */
      readonly encoding?: OldEncoding
    }
  | { readonly number: number }
  /** `YYYY-MM-DD` as it stands there, perhaps a day that no calendar has. */
  | { readonly date: string }
  | { readonly boolean: boolean }
  /** What a spreadsheet shows where it could not compute, `#N/A`; or a formula whose result the file does not hold, `=A1+1`. */
  | { readonly error: string }

/** The encodings of Vietnamese before Unicode that are recognised; `windows-1258` is the code page of Windows, `utf-8-as-ansi` what a program makes of UTF-8 that it takes for the page of the West. */
export type OldEncoding = 'tcvn3' | 'vni' | 'windows-1258' | 'utf-8-as-ansi'

/** A cell of a file as the file itself tells it; empty ones are undefined. Texts are NFC and trimmed. */
export type ImportedCell =
  | (CellValue & {
      /** A formula's result as it was stored when the file was last saved, not computed here. */
      readonly formula?: true
    })
  | undefined

export interface ImportedRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number
  readonly cells: readonly ImportedCell[]
}

/** A sheet, or the one table of a CSV file. */
export interface ImportedTable {
  readonly name: string
  /** Not to be seen by whoever opens the file. */
  readonly isHidden?: boolean
  readonly rows: readonly ImportedRow[]
}

/** Five thousand long rows are some 2 MB; a Lambda takes no more than 6 MB, written as text. */
export const maxFileBytes = 4 * 1024 * 1024

/** What one file may hold. */
export const maxImported = {
  rows: 5_000,
  columns: 60,
  sheets: 20,
  letters: 10_000_000,
  lettersInCell: 32_767,
}

/** Above the list there may be a title and a line or two. */
export const maxRowsAboveList = 20

/** A cell's text as it is compared and kept: one form of each letter, line ends as `\n`. */
export const importedText = (text: string): ImportedCell => {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  return clean ? { text: clean } : undefined
}
