import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type {
  ImportReport,
  ReportedRow,
  RowState,
} from '../../../../functions/documents/imports/run/import-report.ts'
import { useRegister } from '../../../api/register.tsx'
import type { Job } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Figures } from '../../../parts/figures/figures.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Select } from '../../../parts/forms/inputs.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Tag, type TagColour } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { withDaysWritten } from '../../../texts/formats.ts'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { MayBe } from './may-be.tsx'
import {
  AsideRows,
  ColumnsRead,
  DeadlineRead,
  DirectiveLacks,
  IncompleteSummary,
  UndatedSummary,
  WaitingSummary,
} from './report-notes.tsx'
import { importReportTexts } from './report-texts.ts'

const shownAtOnce = 100

const colours: Record<RowState, TagColour> = {
  new: 'blue',
  exists: 'grey',
  wrong: 'red',
  written: 'green',
  left: 'yellow',
}

/** The order in which people want to see them. */
const states = ['wrong', 'left', 'new', 'written', 'exists'] as const satisfies readonly RowState[]

interface Again {
  /** The preview, and what to do with another one; nothing where the rows are entered already. */
  readonly id: string
  readonly onAgain: ((job: Job) => void) | undefined
  /** Rows are left because somebody had it stop. */
  readonly isCancelled?: true | undefined
}

interface ResultProps extends Again {
  readonly row: ReportedRow
}

const Result = ({ row: { state, errors, notes = [] }, id, onAgain, isCancelled }: ResultProps) => {
  const t = useTexts(importReportTexts)
  const { language } = useLanguage()
  return (
    <>
      <Tag colour={colours[state]}>{t.counts[state]}</Tag>
      {state === 'left' && <p>{isCancelled ? t.leftByStop : t.leftWhy}</p>}
      {errors.length > 0 && (
        <ul class="govuk-list">
          {errors.map((error) => (
            <li key={`${error.column}${error.code}`}>
              <strong>{error.column}:</strong> {withDaysWritten(error[language])}
              {error.proposals && error.words && onAgain && <MayBe {...{ id, error, onAgain }} />}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <span class="note" key={`${note.column}${note.code}`}>
          {note.column}: {note[language]}
        </span>
      ))}
    </>
  )
}

const maxNamed = 3

const useColumns = (again: Again): readonly Column<ReportedRow>[] => {
  const t = useTexts(importReportTexts)
  const { number, day } = useFormats()
  const { departmentName } = useRegister()
  return [
    { name: 'row', heading: t.row, isNumber: true, cell: ({ row }) => row },
    {
      name: 'directive',
      heading: t.directive,
      cell: (row) => {
        const { number: of, directive, state } = row
        const words = of ?? (state === 'wrong' ? '–' : t.byRegister)
        return (
          <>
            {directive ? <a href={`/directives/${directive}`}>{words}</a> : words}
            <DirectiveLacks row={row} />
          </>
        )
      },
    },
    {
      name: 'title',
      heading: t.task,
      isRowHeading: true,
      cell: ({ title, tasks }) => (
        <>
          {title}
          {tasks > 1 && <span class="note">{t.severalTasks(number(tasks))}</span>}
        </>
      ),
    },
    {
      name: 'departments',
      heading: t.departments,
      cell: ({ departments, waits }) => {
        if (waits) return <Tag colour="yellow">{t.waits}</Tag>
        const more = departments.length - maxNamed
        const names = departments.slice(0, maxNamed).map(departmentName)
        return [...names, ...(more > 0 ? [t.andMore(number(more))] : [])].join('; ')
      },
    },
    {
      name: 'dueOn',
      heading: t.dueOn,
      cell: (row) => (
        <>
          {row.dueOn && day(row.dueOn)}
          {row.state !== 'wrong' && <DeadlineRead row={row} />}
        </>
      ),
    },
    { name: 'result', heading: t.state, cell: (row) => <Result row={row} {...again} /> },
  ]
}

interface RowsProps extends Again {
  readonly rows: readonly ReportedRow[]
  readonly all: number
}

const Rows = ({ rows, all, ...again }: RowsProps) => {
  const t = useTexts(importReportTexts)
  const { number } = useFormats()
  const columns = useColumns(again)
  const [shown, setShown] = useState(shownAtOnce)
  if (rows.length === 0) return <Empty>{t.none}</Empty>
  const next = Math.min(rows.length - shown, shownAtOnce)
  return (
    <>
      <Table
        caption={t.caption(number(rows.length), number(all))}
        columns={columns}
        rows={rows.slice(0, shown)}
        keyOf={({ row }) => String(row)}
        isList
      />
      {next > 0 && (
        <Button look="secondary" onClick={() => setShown(shown + shownAtOnce)}>
          {t.more(number(next))}
        </Button>
      )}
    </>
  )
}

interface Props extends Again {
  readonly report: ImportReport
  /** What can be done with the rows, below their numbers. */
  readonly children: ComponentChildren
}

/** What became of each row: in numbers first, then those to correct, then whichever are asked for. */
export const ReportRows = ({ report, id, onAgain, children }: Props) => {
  const t = useTexts(importReportTexts)
  const { number } = useFormats()
  const { query, setQuery } = useLocation()
  const { rows, unreadSheets = [], converted = [] } = report
  const count = (state: RowState) => rows.filter((row) => row.state === state).length
  const found = states.filter((state) => count(state) > 0)
  const first = report.isCancelled ? (['wrong', 'left'] as const) : (['wrong'] as const)
  const asked = query.get('rows') ?? first.find((state) => found.includes(state)) ?? ''
  const tasks = rows
    .filter(({ state }) => state === 'new' || state === 'written')
    .reduce((sum, row) => sum + row.tasks, 0)
  const figures = found.map((state) => ({
    name: t.counts[state],
    value: number(count(state)),
    ...((state === 'new' || state === 'written') && { note: t.tasksOf(number(tasks)) }),
  }))
  return (
    <>
      <p>{t.ofFile(report.file, report.sheet)}</p>
      <ColumnsRead report={report} id={id} />
      {converted.length > 0 && (
        <p class="govuk-inset-text">
          {t.converted(converted.map(({ column, encoding }) => `“${column}” (${encoding})`).join(', '))}
        </p>
      )}
      {unreadSheets.length > 0 && (
        <p class="govuk-inset-text">{t.unreadSheets(unreadSheets.map((name) => `“${name}”`).join(', '))}</p>
      )}
      <div class="section">
        <Figures figures={[{ name: t.rows, value: number(rows.length) }, ...figures]} />
      </div>
      <WaitingSummary rows={rows} />
      <IncompleteSummary rows={rows} />
      <UndatedSummary undated={report.undated} />
      <AsideRows aside={report.aside} />
      {children}
      <Select
        id="import-rows"
        name="rows"
        label={t.show}
        none={t.all}
        value={asked === 'all' ? '' : asked}
        error={undefined}
        onValue={(state) => setQuery({ rows: state || 'all' })}
        options={found.map((state) => ({ value: state, label: t.counts[state] }))}
      />
      <Rows
        key={asked}
        rows={rows.filter(({ state }) => !asked || asked === 'all' || state === asked)}
        all={rows.length}
        {...{ id, onAgain, isCancelled: report.isCancelled }}
      />
    </>
  )
}
