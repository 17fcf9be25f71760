import { useRegister } from '../../../api/register.tsx'
import { VerdictTag } from '../../../parts/figures/conditions.tsx'
import { Count } from '../../../parts/figures/count.tsx'
import { useRateName } from '../../../parts/figures/rate-names.ts'
import { countOfRate, type DepartmentRow, type PeriodFigures } from '../../../parts/figures/row.ts'
import { StatusBar, StatusKey } from '../../../parts/figures/status-bar.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'

/** With more columns than these each table finds room for its own. */
const maxSame = 10

interface Props {
  readonly figures: PeriodFigures
  readonly addressOf: (department: string) => string
  /** Only those of this volume. */
  readonly group?: string | undefined
}

/** A rate, and under it the count it divides. */
const RateCell = ({ row, rate, label }: { row: DepartmentRow; rate: string; label: string }) => {
  const { percent } = useFormats()
  const count = countOfRate[rate]
  return (
    <>
      {percent(row.rates[rate])}
      {count && (
        <span class="note">
          <Count row={row} count={count} value={row.counts[count] ?? 0} label={label} />
        </span>
      )}
    </>
  )
}

const useColumns = ({ figures, addressOf }: Props): readonly Column<DepartmentRow>[] => {
  const t = useTexts(dashboardTexts)
  const { points } = useFormats()
  const { departmentName } = useRegister()
  const nameOf = useRateName(figures.formulaSet.words)
  const rates = Object.entries(figures.departments[0]?.rates ?? {})
  const said = (label: string, { code }: DepartmentRow) => `${label}, ${departmentName(code)}`
  const isCompared = figures.departments.some(({ change }) => change.completion != null)
  const columns: (Column<DepartmentRow> | false)[] = [
    {
      name: 'department',
      heading: t.department,
      isRowHeading: true,
      cell: ({ code, verdict }) => (
        <>
          <a href={addressOf(code)}>{departmentName(code)}</a> <VerdictTag verdict={verdict} />
        </>
      ),
      sortBy: ({ code }) => departmentName(code),
    },
    {
      name: 'assigned',
      heading: t.assigned,
      isNumber: true,
      cell: (row) => (
        <Count row={row} count="assigned" value={row.counts.assigned ?? 0} label={said(t.assigned, row)} />
      ),
      sortBy: ({ counts }) => counts.assigned,
    },
    ...rates.map(([rate, { formula }]) => ({
      name: rate,
      heading: t.rateShort[rate] ?? nameOf(rate, formula),
      isNumber: true,
      cell: (row: DepartmentRow) => (
        <RateCell row={row} rate={rate} label={said(nameOf(rate, formula), row)} />
      ),
      sortBy: (row: DepartmentRow) => row.rates[rate]?.percent ?? undefined,
    })),
    isCompared && {
      name: 'change',
      heading: t.change,
      isNumber: true,
      cell: ({ change }: DepartmentRow) => points(change.completion),
      sortBy: ({ change }: DepartmentRow) => change.completion ?? undefined,
    },
    { name: 'state', heading: t.state, cell: ({ counts }) => <StatusBar counts={counts} /> },
  ]
  return columns.filter((column) => column !== false)
}

/** Every department, the worst first, with those of its volume: small units at 100 % do not stand beside large ones. */
export const Departments = (props: Props) => {
  const { figures, group: wanted } = props
  const t = useTexts(dashboardTexts)
  const { number } = useFormats()
  const columns = useColumns(props)
  const { volumeGroups, departments } = figures
  const groups = volumeGroups.map(({ group, atLeast }, place) => ({
    group,
    caption: t.groupOf(
      t.groups[group as DepartmentRow['volume']],
      number(atLeast),
      place > 0 ? number((volumeGroups[place - 1]?.atLeast ?? 0) - 1) : undefined,
    ),
    rows: departments.filter(({ volume, counts }) => volume === group && counts.given),
  }))
  const shown = groups.filter(({ group, rows }) => rows.length > 0 && (!wanted || group === wanted))
  return (
    <>
      {shown.length === 0 ? (
        <Empty>
          <p>{t.noDepartments}</p>
        </Empty>
      ) : (
        <>
          <p class="measure screen-only">{t.departmentsLead}</p>
          <StatusKey />
        </>
      )}
      <div class={columns.length <= maxSame ? 'same-columns' : undefined}>
        {shown.map(({ caption, rows }) => (
          <Table
            key={caption}
            caption={caption}
            columns={columns}
            rows={rows}
            keyOf={({ code }) => code}
            sortedBy={{ column: 'overdueUnfinished', isDown: true }}
          />
        ))}
      </div>
    </>
  )
}
