/** What parts the cells of a CSV file: Excel takes the mark that the machine's settings name, and does not say which. */

const marks = [';', '\t', ',', '|']
const maxLines = 50
const maxLetters = 256 * 1024

/** The first lines without what stands in quotes: a quote opens at the beginning of a cell alone. */
const barelyLines = (text: string): string[] =>
  text
    .slice(0, maxLetters)
    .replace(/(^|[;,|\t\r\n])"(?:[^"]|"")*(?:"|$)/g, '$1')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .slice(0, maxLines)

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0

/** Columns are as many in each line; commas of texts are not. Lines without the mark are titles. */
const likelihoodOf = (mark: string, lines: readonly string[]): number => {
  const counts = lines.map((line) => line.split(mark).length - 1).filter(Boolean)
  const median = medianOf(counts)
  const spread = medianOf(counts.map((count) => Math.abs(count - median)))
  return ((median / (1 + spread)) * counts.length) / Math.max(lines.length, 1)
}

/** The separator, and where the table begins: after the mark of the encoding, and after the line `sep=;`. */
export const separatorOf = (text: string): { readonly separator: string; readonly from: number } => {
  const [said, separator] = /^\uFEFF?"?sep=([;,\t|])"?(?:\r\n|\n|\r|$)/i.exec(text) ?? []
  if (said !== undefined && separator) return { separator, from: said.length }
  const lines = barelyLines(text)
  const likely = marks.map((mark) => ({ mark, likelihood: likelihoodOf(mark, lines) }))
  const [max] = likely.toSorted((one, other) => other.likelihood - one.likelihood)
  return { separator: max?.mark ?? ',', from: text.startsWith('\uFEFF') ? 1 : 0 }
}
