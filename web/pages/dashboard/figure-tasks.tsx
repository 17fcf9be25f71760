import { useRegister } from '../../api/register.tsx'
import type { Body, Input, Status } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { ExportList } from '../../parts/files/export-list.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { PrintButton } from '../../parts/layout/panel.tsx'
import { StatusTag } from '../../parts/layout/tag.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Pagination } from '../../parts/lists/pagination.tsx'
import { Table } from '../../parts/lists/table.tsx'
import { useToday } from '../../session/clock.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { WayUnsorted } from '../tasks/unsorted.tsx'
import { figureListTexts } from './figure-list-texts.ts'
import { countListedBy } from './listed-count.ts'

type Counted = Body<'listFigureTasks'>['tasks'][number]
type Texts = typeof figureListTexts.vi

/** What the figure counts, by the condition that stands in its request. */
const countedBy = (query: URLSearchParams, t: Texts, statuses: Readonly<Record<string, string>>): string => {
  const status = query.get('status')
  const of = <T extends Readonly<Record<string, string>>>(name: string, words: T) =>
    words[query.get(name) ?? '']
  return (
    of('ageing', t.ageing) ??
    of('updated', t.updated) ??
    of('silent', t.silent) ??
    of('reports', t.reports) ??
    (status ? (t.statuses[status] ?? statuses[status] ?? status) : t.all)
  )
}

/** The view in words: the days, whose tasks, by which dates. */
const useViewWords = (query: URLSearchParams): string => {
  const t = useTexts(figureListTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const today = useToday()
  const department = query.get('department')
  const starred = query.get('starred')
  const asOf = query.get('asOf') ?? today
  return [
    department && departmentName(department),
    t.assignedDays(day(query.get('assignedFrom') ?? undefined), day(query.get('assignedTo') ?? undefined)),
    (asOf < today ? t.statusOn : t.statusNow)(day(asOf)),
    query.get('basis') === 'original' && t.byOriginal,
    starred && t.starred[starred === 'true' ? 'true' : 'false'],
  ]
    .filter(Boolean)
    .join('; ')
}

const Due = ({ task: { dueOn, originalDueOn } }: { readonly task: Counted }) => {
  const t = useTexts(figureListTexts)
  const { day } = useFormats()
  return (
    <>
      {day(dueOn)}
      {originalDueOn && originalDueOn !== dueOn && <span class="note">{t.original(day(originalDueOn))}</span>}
    </>
  )
}

const Reports = ({ reports = [] }: Counted) => {
  const t = useTexts(figureListTexts)
  const { day } = useFormats()
  return (
    <>
      {reports.map(({ dueOn, inTime }) => (
        <span key={dueOn} class="note">
          {(inTime ? t.inTime : t.missed)(day(dueOn))}
        </span>
      ))}
    </>
  )
}

const sortable: ReadonlySet<string> = new Set([
  'task',
  'department',
  'status',
  'dueOn',
  'assignedOn',
] satisfies Input<'listFigureTasks'>['query']['sort'][])

const useColumns = (query: URLSearchParams): readonly Column<Counted>[] => {
  const t = useTexts(figureListTexts)
  const { day, directive } = useFormats()
  const { departmentName } = useRegister()
  const ofReports = query.has('reports')
  const columns: (Column<Counted> | false)[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: (task) => (
        <>
          <a href={`/tasks/${task.id}`}>{task.title}</a>
          <span class="note">{directive(task.directive)}</span>
        </>
      ),
    },
    {
      name: 'department',
      heading: t.department,
      cell: ({ department }: Counted) => departmentName(department),
    },
    {
      name: 'status',
      heading: t.status,
      cell: ({ status }) => <StatusTag status={status as Status} />,
    },
    { name: 'dueOn', heading: t.dueOn, cell: (task) => <Due task={task} /> },
    { name: 'assignedOn', heading: t.assignedOn, cell: ({ assignedOn }) => day(assignedOn) },
    ofReports
      ? { name: 'reports', heading: t.reportsOwed, cell: (task) => <Reports {...task} /> }
      : { name: 'updatedOn', heading: t.updatedOn, cell: ({ updatedOn }) => day(updatedOn) },
  ]
  return columns
    .filter((column) => column !== false)
    .map((column) => ({ ...column, isSortable: sortable.has(column.name) }))
}

const ofFigures = ['department', 'assignedFrom', 'assignedTo', 'asOf', 'basis', 'starred', 'rollUp'] as const

interface Figure {
  readonly count: number
  readonly assigned: number
}

/** The first page of a list that comes unsorted. */
const isFirstOfFigure = (query: URLSearchParams): boolean =>
  query.has('status') && !query.has('sort') && !query.has('cursor')

/** What the figure counts, asked for beside the first page of a list that comes unsorted: such a page does not know how long its list is. */
const useFigure = (query: URLSearchParams): Figure | undefined => {
  const view = ofFigures.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []))
  const { body } = useAnswer(
    'getFigures',
    isFirstOfFigure(query) ? { query: Object.fromEntries(view) } : undefined,
  )
  const row = body?.city ?? body?.departments[0]
  const count = row && countListedBy(query, row)
  return count === undefined ? undefined : { count, assigned: row?.counts.assigned ?? count }
}

/** How many tasks; a task owes a report for each of its due dates, so a list of reports counts both. */
const useCaption = (
  query: URLSearchParams,
  figure: Figure | undefined,
): ((page: Body<'listFigureTasks'>) => string) => {
  const t = useTexts(figureListTexts)
  const { number } = useFormats()
  return ({ tasks, cursor, total = figure?.count }) => {
    const isAll = !cursor && !query.has('cursor')
    const caption = t.caption(number(tasks.length), {
      isAll,
      total: total === undefined ? undefined : number(total),
    })
    const reports = tasks.reduce((sum, task) => sum + (task.reports?.length ?? 0), 0)
    return query.has('reports') ? t.ofReports(number(reports), caption) : caption
  }
}

/** Exactly the tasks that a figure counts: the address is the request behind the figure. */
export const FigureTasks = () => {
  const t = useTexts(figureListTexts)
  const names = useTexts(nameTexts)
  const { query } = useLocation()
  const { number } = useFormats()
  const figure = useFigure(query)
  const captionOf = useCaption(query, figure)
  const asked = useAnswer('listFigureTasks', {
    query: Object.fromEntries(query) as unknown as Input<'listFigureTasks'>['query'],
  })
  const columns = useColumns(query)
  return (
    <Page
      title={countedBy(query, t, names.status)}
      caption={t.title}
      way={<BackLink />}
      actions={<PrintButton />}
    >
      <p class="measure">
        {useViewWords(query)}.
        {isFirstOfFigure(query) && (
          // Its line is there before the figure is, so that nothing moves.
          <span class="note">
            {figure ? t.ofAssigned(number(figure.count), number(figure.assigned)) : '\u00a0'}
          </span>
        )}
      </p>
      <WayUnsorted failure={asked.failure}>{t.unsorted}</WayUnsorted>
      <Answered of={asked}>
        {(page) =>
          page.tasks.length === 0 ? (
            <Empty>
              <p>{t.none}</p>
            </Empty>
          ) : (
            <>
              <ExportList list="figureTasks" query={query} sort={query.get('sort')} />
              <Table
                caption={captionOf(page)}
                columns={columns}
                rows={page.tasks}
                keyOf={({ id }) => id}
                isSorted
                isList
              />
              <Pagination cursor={page.cursor} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}
