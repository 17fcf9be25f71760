import { useState } from 'preact/hooks'
import { useRegister } from '../../../../api/register.tsx'
import { useLocation } from '../../../../app/router/location.tsx'
import { Figures } from '../../../../parts/figures/figures.tsx'
import { Button } from '../../../../parts/forms/button.tsx'
import { Select } from '../../../../parts/forms/inputs.tsx'
import { Tag, type TagColour } from '../../../../parts/layout/tag.tsx'
import type { Column } from '../../../../parts/lists/column.ts'
import { Table } from '../../../../parts/lists/table.tsx'
import { withDaysWritten } from '../../../../texts/formats.ts'
import { useFormats, useLanguage, useTexts } from '../../../../texts/language.tsx'
import { nameTexts } from '../../../../texts/names.ts'
import { adminTexts } from '../../admin-texts.ts'
import type { Judged, ListKind, SentRow } from './list-kinds.ts'
import { listTexts } from './list-texts.ts'

type Outcome = Judged['outcome']

const colours: Record<Outcome, TagColour> = { new: 'blue', there: 'grey', wrong: 'red' }

/** The order in which people want to see them. */
const outcomes = ['wrong', 'new', 'there'] as const satisfies readonly Outcome[]

const shownAtOnce = 100

/** A row as it was sent, with what is said of it. */
interface Line {
  readonly sent: SentRow
  readonly judged: Judged
}

/** A cell as it would be entered, or while the row is wrong as it stands in the list. */
const useShown = () => {
  const { kinds } = useTexts(adminTexts)
  const { role } = useTexts(nameTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  return ({ sent, judged }: Line, column: string): string => {
    const typed = String(sent[column] ?? '')
    const value = (judged.value as Readonly<Record<string, string | readonly string[]>> | undefined)?.[column]
    if (value === undefined) return typed
    if (typeof value !== 'string') return value.join('; ')
    if (column === 'role') return role[value as keyof typeof role]
    if (column === 'kind') return kinds[value as keyof typeof kinds]
    if (column === 'department') return departmentName(value)
    return column.startsWith('valid') ? day(value) : value
  }
}

const Result = ({ judged: { outcome, errors } }: Line) => {
  const t = useTexts(listTexts)
  const { language } = useLanguage()
  return (
    <>
      <Tag colour={colours[outcome]}>{t.outcomes[outcome]}</Tag>
      {errors.length > 0 && (
        <ul class="govuk-list">
          {errors.map((error) => (
            <li key={`${error.field}${error.code}`}>
              <strong>{t.columns[error.field] ?? error.field}:</strong> {withDaysWritten(error[language])}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const useColumns = ({ columns }: ListKind, lines: readonly Line[]): readonly Column<Line>[] => {
  const t = useTexts(listTexts)
  const shown = useShown()
  const used = columns.filter((column) => lines.some((line) => shown(line, column)))
  return [
    { name: 'row', heading: t.row, isNumber: true, cell: ({ sent }) => sent.row },
    ...used.map((column) => ({
      name: column,
      heading: t.columns[column] ?? column,
      isRowHeading: column === 'name',
      cell: (line: Line) => shown(line, column) || '–',
    })),
    { name: 'result', heading: t.result, cell: (line) => <Result {...line} /> },
  ]
}

interface Props {
  readonly kind: ListKind
  readonly sent: readonly SentRow[]
  readonly judged: readonly Judged[]
}

/** What would become of each row: in numbers first, then those to correct, then whichever are asked for. */
export const JudgedRows = ({ kind, sent, judged }: Props) => {
  const t = useTexts(listTexts)
  const { number } = useFormats()
  const { query, setQuery } = useLocation()
  const [limit, setLimit] = useState(shownAtOnce)
  const lines = judged.flatMap((one, at) => (sent[at] ? [{ sent: sent[at], judged: one }] : []))
  const columns = useColumns(kind, lines)
  const of = (outcome: Outcome) => lines.filter((line) => line.judged.outcome === outcome)
  const found = outcomes.filter((outcome) => of(outcome).length > 0)
  const chosen = query.get('rows') ?? (found.includes('wrong') ? 'wrong' : 'all')
  const asked = found.find((outcome) => outcome === chosen)
  const rows = asked ? of(asked) : lines
  const next = Math.min(rows.length - limit, shownAtOnce)
  return (
    <>
      <div class="section">
        <Figures
          figures={[
            { name: t.rows, value: number(lines.length) },
            ...found.map((one) => ({ name: t.outcomes[one], value: number(of(one).length) })),
          ]}
        />
      </div>
      <Select
        id="list-rows"
        name="rows"
        label={t.show}
        none={t.all}
        value={asked ?? ''}
        error={undefined}
        onValue={(outcome) => setQuery({ rows: outcome || 'all' })}
        options={found.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
      />
      <Table
        caption={t.caption(number(rows.length), number(lines.length))}
        columns={columns}
        rows={rows.slice(0, limit)}
        keyOf={({ sent: { row } }) => String(row)}
        isList
      />
      {next > 0 && (
        <Button look="secondary" onClick={() => setLimit(limit + shownAtOnce)}>
          {t.more(number(next))}
        </Button>
      )}
    </>
  )
}
