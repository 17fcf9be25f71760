/** One measured value. Without a bound it is told, not judged. */
export interface Row {
  readonly section: string
  readonly name: string
  readonly unit: string
  readonly value: number
  /** The most that it may be. */
  readonly bound?: number
}

type Verdict = 'ok' | 'too much' | ''

const verdictOf = ({ value, bound }: Row): Verdict => {
  if (bound === undefined) return ''
  return value <= bound ? 'ok' : 'too much'
}

export const judged = (row: Row) => ({ ...row, verdict: verdictOf(row) })

const numberText = (value: number | undefined): string =>
  value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })

/** One table, a line a row, in columns. */
export const tableOf = (rows: readonly Row[]): string => {
  const header = ['', 'unit', 'value', 'bound', 'verdict']
  const lines = rows.map((row) => {
    const { section, name, unit, value, bound, verdict } = judged(row)
    return [`${section}: ${name}`, unit, numberText(value), numberText(bound), verdict]
  })
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  )
  const isNumber = (column: number) => column === 2 || column === 3
  const padded = (text: string, column: number) =>
    isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  return [header, ...lines].map((line) => line.map(padded).join('  ').trimEnd()).join('\n')
}
