import { useRegister } from '../../api/register.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import type { Column } from '../lists/column.ts'
import { Table } from '../lists/table.tsx'
import { type Condition, isUrging, reasonsOf, VerdictTag } from './conditions.tsx'
import { figureTexts } from './figures-texts.ts'
import { commendedOf, urgedOf } from './named.ts'
import type { DepartmentRow } from './row.ts'
import { useThresholdWords } from './threshold.tsx'

interface ListProps {
  readonly rows: readonly DepartmentRow[]
  readonly caption: string
  readonly isUrged: boolean
  readonly addressOf: (department: string) => string
}

/** Why a department is named: the conditions that hold of the level that it was given. */
const reasonsFor = ({ levels }: DepartmentRow, isUrged: boolean): readonly Condition[] => {
  const level = levels.find((one) => one.given && isUrging(one) === isUrged)
  return level ? reasonsOf(level) : []
}

/** One list of the letter: a row for each department, a column for each criterion that names somebody. */
const List = ({ rows, caption, isUrged, addressOf }: ListProps) => {
  const t = useTexts(figureTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const wordsOf = useThresholdWords()
  const reasons = new Map(rows.map((row) => [row.code, reasonsFor(row, isUrged)]))
  const criteria = new Map([...reasons.values()].flat().map((one) => [one.condition, one.threshold]))
  const columns: readonly Column<DepartmentRow>[] = [
    {
      name: 'department',
      heading: t.department,
      isRowHeading: true,
      cell: ({ code, verdict }) => (
        <>
          <a href={addressOf(code)}>{departmentName(code)}</a> <VerdictTag verdict={verdict} />
        </>
      ),
    },
    ...[...criteria].map(([condition, threshold]) => {
      const { quantity, bound } = wordsOf(threshold)
      return {
        name: condition,
        heading: `${quantity} ${bound}`,
        isNumber: true,
        cell: ({ code }: DepartmentRow) => {
          const found = reasons.get(code)?.find((one) => one.condition === condition)
          if (!found) return '–'
          return (
            <>
              <span aria-hidden="true">✓ </span>
              {number(found.value)}
              <span class="note">{t.bound(number(found.limit))}</span>
            </>
          )
        },
      }
    }),
  ]
  if (rows.length === 0) return <p>{t.nobody}</p>
  return <Table caption={caption} columns={columns} rows={rows} keyOf={({ code }) => code} isList />
}

interface Props {
  readonly departments: readonly DepartmentRow[]
  readonly addressOf: (department: string) => string
}

/** Everybody whom the letter names, with the criteria that name them and by what number. */
export const VerdictReasons = ({ departments, addressOf }: Props) => {
  const t = useTexts(figureTexts)
  const { number } = useFormats()
  const urged = urgedOf(departments)
  const commended = commendedOf(departments)
  return (
    <>
      <List rows={urged} caption={t.urged(number(urged.length))} isUrged addressOf={addressOf} />
      <List
        rows={commended}
        caption={t.commended(number(commended.length))}
        isUrged={false}
        addressOf={addressOf}
      />
    </>
  )
}
