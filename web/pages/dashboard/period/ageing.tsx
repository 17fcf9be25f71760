import { Count } from '../../../parts/figures/count.tsx'
import { type CityRow, listOf, type PeriodFigures } from '../../../parts/figures/row.ts'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'

const ageings = ['1-30', '31-120', 'over-120'] as const
type Ageing = (typeof ageings)[number]

/** How long overdue tasks have been so: each row with its bar. */
export const AgeingTable = ({ row }: { readonly row: CityRow }) => {
  const t = useTexts(dashboardTexts)
  const all = ageings.reduce((sum, ageing) => sum + (row.ageing[ageing] ?? 0), 0)
  const columns: readonly Column<Ageing>[] = [
    { name: 'ageing', heading: t.howLong, isRowHeading: true, cell: (ageing) => t.ageings[ageing] },
    {
      name: 'tasks',
      heading: t.tasks,
      isNumber: true,
      cell: (ageing) => (
        <Count
          row={row}
          count={`ageing ${ageing}`}
          value={row.ageing[ageing] ?? 0}
          label={t.ageings[ageing]}
        />
      ),
    },
    {
      name: 'share',
      heading: t.share,
      isOfScreen: true,
      cell: (ageing) => (
        <svg class="bar" aria-hidden="true">
          <rect
            class="is-open-overdue"
            width={`${all ? ((row.ageing[ageing] ?? 0) / all) * 100 : 0}%`}
            height="100%"
          />
        </svg>
      ),
    },
  ]
  return (
    <Table caption={t.ageing} isCaptionHidden columns={columns} rows={ageings} keyOf={(ageing) => ageing} />
  )
}

interface Props {
  readonly row: CityRow
  readonly windows: PeriodFigures['windows']
}

/** What no rate shows: no updates, silence, what is left of earlier years, what went away. */
export const Attention = ({ row, windows }: Props) => {
  const t = useTexts(dashboardTexts)
  const { day, percent } = useFormats()
  const { counts, backlog, silent, reportRate, updateRate } = row
  const rows = [
    {
      label: t.updated(day(windows.updatedFrom)),
      count: 'updated',
      value: updateRate.numerator,
      rate: updateRate,
    },
    { label: t.silent(day(windows.silentSince)), count: 'silent', value: silent.tasks },
    { label: t.missed, count: 'reports missed', value: reportRate.denominator - reportRate.numerator },
    { label: t.backlogOpen, count: 'backlogOpen', value: backlog.open },
    { label: t.backlogOverdue, count: 'backlogOpenOverdue', value: backlog.openOverdue },
    { label: t.withdrawn, count: 'withdrawn', value: counts.withdrawn ?? 0 },
    { label: t.reassigned, count: 'reassigned', value: counts.reassigned ?? 0 },
  ]
  return (
    <dl class="facts">
      {rows.map(({ label, count, value, rate }) => (
        <div key={count}>
          <dt>{label}</dt>
          <dd>
            <Count
              row={listOf(row, count) && value > 0 ? row : {}}
              count={count}
              value={value}
              label={label}
            />
            {rate && <span class="quiet"> ({percent(rate)})</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
