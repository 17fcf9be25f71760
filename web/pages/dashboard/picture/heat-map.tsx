import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { heatOf, rangesOf } from './heat.ts'
import { pictureTexts } from './picture-texts.ts'

type Trend = Body<'getTrend'>
type Row = NonNullable<Trend['mostOverdue']>['departments'][number]

/** What the grounds mean, in numbers. */
const Key = ({ most }: { readonly most: number }) => {
  const t = useTexts(pictureTexts)
  const { number } = useFormats()
  return (
    <ul class="key">
      {rangesOf(most).map(({ step, from, to }) => (
        <li key={step}>
          <span class={`heat heat-sample heat-${step}`} aria-hidden="true" />
          {from === to ? t.tasks(number(from)) : t.tasks(`${number(from)}–${number(to)}`)}
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly trend: Trend
  readonly addressOf: (department: string) => string
}

/** Departments by weeks: how many tasks were overdue, a number in each cell, the hotter the more. */
export const HeatMap = ({ trend: { snapshots, mostOverdue }, addressOf }: Props) => {
  const t = useTexts(pictureTexts)
  const { number, day } = useFormats()
  const { departmentName } = useRegister()
  const { departments = [], anyOverdue = 0 } = mostOverdue ?? {}
  if (departments.length === 0) return <p>{t.heatNone}</p>
  const most = Math.max(...departments.flatMap(({ openOverdue }) => openOverdue.map((count) => count ?? 0)))
  const columns: readonly Column<Row>[] = [
    {
      name: 'department',
      heading: t.department,
      isRowHeading: true,
      cell: ({ code }) => <a href={addressOf(code)}>{departmentName(code)}</a>,
    },
    ...snapshots.map(({ on }, night) => ({
      name: on,
      heading: day(on).slice(0, 5),
      isNumber: true,
      cell: ({ openOverdue }: Row) => {
        const count = openOverdue[night]
        if (count == null) return '–'
        return <span class={`heat heat-${heatOf(count, most)}`}>{number(count)}</span>
      },
    })),
  ]
  const told =
    departments.length < anyOverdue
      ? t.heatOfMost(number(departments.length), number(anyOverdue))
      : t.heatOfAll(number(anyOverdue))
  return (
    <div class="heat-map">
      <p class="measure">{told}</p>
      <Table
        caption={t.heat}
        isCaptionHidden
        columns={columns}
        rows={departments}
        keyOf={({ code }) => code}
      />
      <Key most={most} />
    </div>
  )
}
