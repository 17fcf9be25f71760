import { useFormats } from '../../texts/language.tsx'
import { type FigureRow, listOf } from './row.ts'

interface Props {
  readonly row: Pick<FigureRow, 'lists'>
  /** Its name among the lists of the row. */
  readonly count: string
  readonly value: number
  /** What it counts, for those who hear the link alone. */
  readonly label: string
}

/** A count that leads to exactly its list, where the caller may see that. */
export const Count = ({ row, count, value, label }: Props) => {
  const { number } = useFormats()
  const href = listOf(row, count)
  if (!href) return <>{number(value)}</>
  return (
    <a href={href}>
      {number(value)}
      <span class="govuk-visually-hidden"> {label}</span>
    </a>
  )
}
