import type { ListColumn } from '../../../../functions/tasks/lists/list-columns.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { useMe } from '../../../session/session.tsx'
import { columnsOf, columnsText, usualColumns } from './columns.ts'

/** Each person's own, in this browser; another machine gets them with an address or a saved view. */
const keptAs = (user: string): string => `columns:${user}`

/**
 * The columns of the list: those in its address, so that an address shows the same to everybody; else those that the
 * person chose last; else the usual ones.
 */
export const useColumns = () => {
  const { query, setQuery } = useLocation()
  const { id, department } = useMe()
  const usual = usualColumns({ withDepartment: department === undefined })
  const chosen = columnsOf(query.get('columns')) ?? columnsOf(localStorage.getItem(keptAs(id)))
  const choose = (next: readonly ListColumn[] | undefined, sort = query.get('sort') ?? '') => {
    const text = next && columnsText(next)
    if (text) localStorage.setItem(keptAs(id), text)
    else localStorage.removeItem(keptAs(id))
    setQuery({ columns: text, sort, cursor: undefined })
  }
  return { columns: chosen ?? usual, chosen, usual, choose }
}
