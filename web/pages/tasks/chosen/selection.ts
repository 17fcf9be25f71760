/** Rows that somebody has chosen, over all pages of a list, in the order in which they were chosen. */
export type Chosen<R> = ReadonlyMap<string, R>

/** What a table needs so that its rows can be chosen. */
export interface Selection<R> {
  readonly isChosen: (row: R) => boolean
  /** `isRange`: with every row between this one and the one chosen before it. */
  readonly choose: (row: R, isChosen: boolean, isRange: boolean) => void
  readonly chooseAll: (rows: readonly R[], isChosen: boolean) => void
  /** What a row's box is called for those who do not see it. */
  readonly nameOf: (row: R) => string
}

/** The rows between two, both included, in the order shown; without the first, the second alone. */
export const rowsBetween = <R>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  from: string | undefined,
  to: string,
): readonly R[] => {
  const places = [from ?? to, to].map((key) => rows.findIndex((row) => keyOf(row) === key))
  const [first = 0, last = 0] = places.toSorted((one, other) => one - other)
  return first < 0 ? rows.slice(last, last + 1) : rows.slice(first, last + 1)
}

/** The chosen rows after some are chosen or let go. */
export const withChosen = <R>(
  chosen: Chosen<R>,
  rows: readonly R[],
  keyOf: (row: R) => string,
  isChosen: boolean,
): Chosen<R> => {
  const next = new Map(chosen)
  for (const row of rows)
    if (isChosen) next.set(keyOf(row), row)
    else next.delete(keyOf(row))
  return next
}
