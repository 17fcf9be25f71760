import type { FigureRow } from '../../parts/figures/row.ts'

/** How a list is shown, beside which tasks it has. */
const ofShowing: ReadonlySet<string> = new Set(['sort', 'cursor', 'limit', 'columns'])

const conditionsOf = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => !ofShowing.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')

/** How many tasks the list has that the query asks for, where it is the list of one of the row's counts. */
export const countListedBy = (
  query: URLSearchParams,
  { counts, lists = {} }: Pick<FigureRow, 'counts' | 'lists'>,
): number | undefined => {
  const conditions = conditionsOf(query)
  const [count = ''] =
    Object.entries(lists).find(
      ([, request]) => conditionsOf(new URLSearchParams(request.split('?')[1])) === conditions,
    ) ?? []
  return counts[count]
}
