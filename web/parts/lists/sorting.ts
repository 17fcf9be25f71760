import { dictionaryOrder } from '../../../functions/shared/dictionary-order.ts'
import type { Column } from './column.ts'

export interface Sort {
  readonly column: string
  readonly isDown: boolean
}

/** `overdue` in the address sorts up, `-overdue` down. */
export const sortOf = (text: string | null): Sort | undefined =>
  text ? { column: text.replace(/^-/, ''), isDown: text.startsWith('-') } : undefined

export const sortText = ({ column, isDown }: Sort): string => (isDown ? `-${column}` : column)

/** The rows by a column, Vietnamese words as a Vietnamese dictionary has them; rows without a value come last. */
export const sorted = <R>(
  rows: readonly R[],
  columns: readonly Pick<Column<R>, 'name' | 'sortBy'>[],
  sort: Sort | undefined,
): readonly R[] => {
  const sortValue = columns.find(({ name }) => name === sort?.column)?.sortBy
  if (!sortValue || !sort) return rows
  const direction = sort.isDown ? -1 : 1
  return [...rows].sort((one, other) => {
    const [a, b] = [sortValue(one), sortValue(other)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return direction * (typeof a === 'number' ? a - Number(b) : dictionaryOrder.compare(a, String(b)))
  })
}
