import type { ComponentChildren } from 'preact'

export interface Column<R> {
  /** Stands in the address when the table is sorted by it. */
  readonly name: string
  readonly heading: string
  readonly cell: (row: R) => ComponentChildren
  /** What rows are sorted by; a column without it is not sortable. Nothing comes last either way. */
  readonly sortBy?: (row: R) => string | number | undefined
  /** The API sorts by it. */
  readonly isSortable?: boolean
  readonly isNumber?: boolean
  /** Names the row: read out with each of its cells. One column of a table. */
  readonly isRowHeading?: boolean
  /** Holds only what is pressed: not on paper. */
  readonly isOfScreen?: boolean
}

/** The boxes by which rows are chosen, where they can be. */
export interface Boxes<R> {
  /** In the head of their column, for all rows that are shown. */
  readonly head: (rows: readonly R[]) => ComponentChildren
  readonly of: (row: R) => ComponentChildren
}
