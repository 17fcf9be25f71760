import { useLocation } from '../../../app/router/location.tsx'
import { useMe } from '../../../session/session.tsx'
import { type ColumnName, columnsOf, columnsText, usualColumns } from './columns.ts'

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
  const columns = columnsOf(query.get('columns')) ?? columnsOf(localStorage.getItem(keptAs(id))) ?? usual
  const choose = (chosen: readonly ColumnName[] | undefined) => {
    const text = chosen && columnsText(chosen)
    if (text) localStorage.setItem(keptAs(id), text)
    else localStorage.removeItem(keptAs(id))
    setQuery({ columns: text })
  }
  return { columns, usual, choose }
}
