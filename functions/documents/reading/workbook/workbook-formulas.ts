import type { ImportedCell } from '../imported-table.ts'

/**
 * Formulas of a spreadsheet are not computed here: a cell brings the value that was stored with it. What reaches out of
 * its file, to another workbook, program or address, is known by its words.
 */

const maxShown = 60

const texts = /"(?:[^"]|"")*"/g
const quotedNames = /'(?:[^']|'')*'/g

/** `[1]Sheet1!A1`, `[1]!Name`; a column of a table, `Table1[Number]`, has no `!` after it. */
const bracketedBook = /\[[^[\]]*\][^[\](),;"'!]*!/
/** `'C:\folder\[book.xlsx]Sheet 1'!A1`, `'file:///a.ods'#$Sheet1.A1`. */
const quotedBook = /'(?:[^']|'')*(?:\[(?:[^']|'')*\]|:\/\/)(?:[^']|'')*'\s*[!#]|'(?:[^']|'')*'\s*#/
/** Of these functions each fetches, sends or calls; `_xll.` is a function of somebody's add-in. */
const callingOut =
  /(?:^|[^\w.])(?:_xl\w+\.|com\.\w+\.)*(?:WEBSERVICE|FILTERXML|HYPERLINK|IMAGE|RTD|DDE|CALL|REGISTER(?:\.ID)?|EXEC|EXECUTE|INITIATE|POKE|REQUEST|RUN|EVALUATE|SQL\.REQUEST|STOCKHISTORY|IMPORT(?:DATA|XML|HTML|FEED|RANGE)|CUBE\w+)\s*\(|_xll\./i

/** Whether a formula, in Excel's words or OpenDocument's, asks for anything outside its own file. */
export const reachesOut = (formula: string): boolean => {
  // OpenDocument parts the rows of a list of numbers by `|`.
  const bare = formula.replace(texts, '""').replace(/\{[^{}A-Za-z]*\}/g, '{}')
  const words = /\bINDIRECT\s*\(/i.test(bare) ? formula : bare
  if (bracketedBook.test(words) || quotedBook.test(words)) return true
  // No sign of a formula: `program|topic!item` is how another program is called.
  return bare.includes('|') || callingOut.test(bare.replace(quotedNames, "''"))
}

/** The cell of a formula with its stored value; without one it shows the formula, as something that was not computed. */
export const computedCell = (value: ImportedCell, formula: string): ImportedCell =>
  value
    ? { ...value, formula: true }
    : { error: `=${formula.replace(/\s+/g, ' ').slice(0, maxShown)}`, formula: true }
