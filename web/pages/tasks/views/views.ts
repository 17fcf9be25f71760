import type { Body } from '../../../api/types.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { columnsText } from '../columns/columns.ts'

export type View = Body<'listViews'>['views'][number]
export type ViewKind = View['of']

/** How a page of a list is shown, and what is no condition of it. */
const aside: ReadonlySet<string> = new Set(['columns', 'sort', 'cursor', 'limit'])

/** The conditions of a list, as its address has them. */
export const conditionsOf = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...query].filter(([name, value]) => !aside.has(name) && value !== ''))

/** The list's own address: whoever is given it sees the same, as far as they may. */
export const addressOfView = ({ query, columns, sort }: Pick<View, 'query' | 'columns' | 'sort'>): string =>
  addressOfPage('/tasks', {}, { ...query, columns: columns && columnsText(columns), sort })

const sorted = (query: Iterable<[string, string]>): string =>
  JSON.stringify([...query].toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** Whether the address shows this list, on whichever page of it. */
export const isShown = (view: View, query: URLSearchParams): boolean => {
  const shown = [...query].filter(([name, value]) => name !== 'cursor' && value !== '')
  const saved = new URLSearchParams(addressOfView(view).split('?')[1])
  return sorted(shown as [string, string][]) === sorted(saved)
}
