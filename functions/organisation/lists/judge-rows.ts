import { type JudgedRow, rowErrorOf, wrongRow } from './judged-row.ts'

interface Rules<Given, Value> {
  /** The row as it would be entered, or what is wrong with its cells. */
  readonly read: (given: Given) => JudgedRow<Value>
  /** What one is known by, the cell in which it stands, and what the cell is told where a row before has it, too. */
  readonly keyOf: (value: Value) => string
  readonly keyField: string
  readonly twice: string
  /** What a row is beside what is entered already. */
  readonly beside: (judged: JudgedRow<Value>, value: Value) => JudgedRow<Value>
}

/**
 * Judges every row of a list: what is wrong with each cell, which row says again what one before has said, what is entered
 * already just so, and what is new. A list names one thing once: the row that comes second is told which was first, and what it says.
 */
export const judgeRows = <Given, Value extends { readonly name: string }>(
  rows: readonly Given[],
  { read, keyOf, keyField, twice, beside }: Rules<Given, Value>,
): JudgedRow<Value>[] => {
  const first = new Map<string, { readonly row: number; readonly name: string }>()
  return rows.map((given) => {
    const judged = read(given)
    const { row, value } = judged
    if (!value) return judged
    const before = first.get(keyOf(value))
    if (before) return wrongRow(judged, rowErrorOf(keyField, twice, { ...before }))
    first.set(keyOf(value), { row, name: value.name })
    return beside(judged, value)
  })
}

/** Nothing typed is nothing there. */
export const typed = (text: string): string | undefined => text.trim() || undefined
