import type { Body } from '../../../../api/types.ts'
import { useAnswer } from '../../../../api/use-answer.ts'
import { FileButtons } from '../../../../parts/files/file-buttons.tsx'
import { Answered } from '../../../../parts/layout/answered.tsx'
import type { Column } from '../../../../parts/lists/column.ts'
import { Table } from '../../../../parts/lists/table.tsx'
import { useMay } from '../../../../session/session.tsx'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import type { Day } from '../../../../values/dates.ts'
import { pointsTexts } from './points-texts.ts'

type Answer = Body<'scoreDepartment'>
type Score = Answer['officials'][number]
type Item = Answer['items'][number]

/** A number of two decimals in a column. */
const usePercent = () => {
  const { percent } = useFormats()
  return (value: number | undefined) =>
    percent(value === undefined ? undefined : { percent: value, decimals: 2 })
}

const ByPerson = ({ officials, whole, department }: Answer) => {
  const t = useTexts(pointsTexts)
  const { number, decimal } = useFormats()
  const percent = usePercent()
  const columns: readonly Column<Score>[] = [
    {
      name: 'person',
      heading: t.person,
      isRowHeading: true,
      cell: ({ official, name = official ?? t.nobody }) => name,
    },
    { name: 'items', heading: t.items, isNumber: true, cell: ({ items }) => number(items) },
    { name: 'leftOut', heading: t.leftOut, isNumber: true, cell: ({ leftOut }) => number(leftOut) },
    { name: 'units', heading: t.units, isNumber: true, cell: ({ assignedUnits }) => decimal(assignedUnits) },
    {
      name: 'quantity',
      heading: t.quantity,
      isNumber: true,
      cell: ({ quantity }) => percent(quantity.percent),
    },
    { name: 'quality', heading: t.quality, isNumber: true, cell: ({ quality }) => percent(quality.percent) },
    {
      name: 'progress',
      heading: t.progress,
      isNumber: true,
      cell: ({ progress }) => percent(progress.percent),
    },
    {
      name: 'points',
      heading: t.points,
      isNumber: true,
      cell: ({ points }) => <strong>{decimal(points)}</strong>,
    },
  ]
  return (
    <Table
      caption={t.caption}
      columns={columns}
      rows={officials}
      keyOf={({ official = '' }) => official}
      first={{ ...whole, official: department.code, name: department.name }}
      isList
    />
  )
}

interface NamedProps {
  readonly id: string
  readonly title: string
  readonly product: string | undefined
}

/** Which product it is, and for whoever may say so the way to say it. */
const Named = ({ id, title, product }: NamedProps) => {
  const t = useTexts(pointsTexts)
  const mayName = useMay('name-product')
  return (
    <>
      {product}{' '}
      {mayName && (
        <a href={`/tasks/${id}/product`} aria-label={t.namingOf(title)}>
          {t.naming}
        </a>
      )}
    </>
  )
}

const Tasks = ({ items, officials, scheme }: Answer) => {
  const t = useTexts(pointsTexts)
  const { decimal, wholePercent } = useFormats()
  const nameOf = (id: string | undefined) =>
    officials.find(({ official }) => official === id)?.name ?? id ?? t.nobody
  const productOf = (code: string | undefined) =>
    code && `${code} ${scheme.products.find((one) => one.code === code)?.name ?? ''}`
  const columns: readonly Column<Item>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: ({ id, title, counted }) => (
        <>
          <a href={`/tasks/${id}`}>{title}</a>
          {!counted && <span class="note">{t.notCounted}</span>}
        </>
      ),
    },
    { name: 'person', heading: t.person, cell: ({ official }) => nameOf(official) },
    {
      name: 'product',
      heading: t.product,
      cell: ({ id, title, product }) => <Named {...{ id, title, product: productOf(product) }} />,
    },
    { name: 'units', heading: t.unit, isNumber: true, cell: ({ units }) => decimal(units) },
    {
      name: 'quality',
      heading: t.quality,
      isNumber: true,
      cell: ({ done, qualityPercent }) => (done ? wholePercent(qualityPercent) : t.notDone),
    },
    {
      name: 'progress',
      heading: t.progress,
      isNumber: true,
      cell: ({ done, progressPercent }) => (done ? wholePercent(progressPercent) : t.notDone),
    },
  ]
  return <Table caption={t.tasks} columns={columns} rows={items} keyOf={({ id }) => id} isList />
}

interface Props {
  readonly department: string
  readonly from: Day
  readonly to: Day
}

/** What each person’s work comes to, the tasks behind each point, and both as a workbook. */
export const Points = (query: Props) => {
  const t = useTexts(pointsTexts)
  const { number, decimal } = useFormats()
  const asked = useAnswer('scoreDepartment', { query: { ...query } })
  return (
    <Answered of={asked}>
      {(answer) => {
        const { resultPoints, generalPoints, scheme, items } = answer
        return (
          <>
            <p class="measure">{t.lead(number(resultPoints), number(generalPoints))}</p>
            {scheme.products.length === 0 && (
              <p class="measure">{t.noCatalogue(decimal(scheme.otherUnits))}</p>
            )}
            {items.length === 0 ? (
              <p>{t.nothing}</p>
            ) : (
              <>
                <ByPerson {...answer} />
                <Tasks {...answer} />
                <FileButtons
                  files={[
                    { label: t.workbook, ask: (call) => call('getAssessmentFile', { query: { ...query } }) },
                  ]}
                />
              </>
            )}
          </>
        )
      }}
    </Answered>
  )
}
