import { useEffect, useState } from 'preact/hooks'
import { type ListColumn, needDetails } from '../../../functions/tasks/lists/list-columns.ts'
import type { Body, Input } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { ExportList } from '../../parts/files/export-list.tsx'
import { ErrorSummary } from '../../parts/forms/error-summary.tsx'
import { placed } from '../../parts/forms/errors.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Pagination } from '../../parts/lists/pagination.tsx'
import { partTexts } from '../../parts/parts-texts.ts'
import { useMe } from '../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { boxesOf } from './chosen/choosing.tsx'
import { ChosenBar, Unfinished, useMayChoose } from './chosen/chosen-bar.tsx'
import { useChosen } from './chosen/use-chosen.ts'
import { ChooseColumns } from './columns/choose-columns.tsx'
import { useColumns } from './columns/use-columns.ts'
import { FigureOfList, figureOf } from './list-figure.tsx'
import { useShownDepartment, Ways } from './overview/ways.tsx'
import { TaskChips } from './task-chips.tsx'
import { filterNames, TaskFilters, type WrongDays } from './task-filters.tsx'
import { taskListTexts } from './task-list-texts.ts'
import { TaskTable } from './task-table.tsx'
import { isTooLongToSort, WayUnsorted } from './unsorted.tsx'
import { SavedViews } from './views/saved-views.tsx'

/** How the page shows a list: nothing that the API is asked. */
const ofPage: ReadonlySet<string> = new Set(['columns'])

/** What the address asks for, and of each task what its columns show; the API checks it. */
const queryOf = (
  query: URLSearchParams,
  columns: readonly ListColumn[],
): NonNullable<Input<'listTasks'>['query']> => ({
  ...Object.fromEntries([...query].filter(([name]) => !ofPage.has(name))),
  ...(needDetails(columns) && { details: 'true' }),
})

/** Which tasks a list has, whatever page of it and in whatever order. */
const conditionsOf = (query: URLSearchParams): string =>
  String(new URLSearchParams([...query].filter(([name]) => !['cursor', 'sort', 'columns'].includes(name))))

/** Where the address asks for no order and there is one all the same. */
const dueFirst = { column: 'dueOn', isDown: false }

type Columns = ReturnType<typeof useColumns>

/** A page of the list, whose tasks can be chosen; a file of it has the columns that somebody chose. */
const Listed = ({
  tasks,
  cursor,
  total,
  columns,
  chosen,
  sort,
}: Body<'listTasks'> & Pick<Columns, 'columns' | 'chosen'> & { readonly sort: string | null }) => {
  const t = useTexts(taskListTexts)
  const { number } = useFormats()
  const { query } = useLocation()
  const mayChoose = useMayChoose()
  const choosing = useChosen(query, tasks)
  const isWhole = !cursor && !query.has('cursor')
  return (
    <>
      <ExportList list="tasks" query={query} columns={chosen} sort={sort} />
      {mayChoose && <ChosenBar choosing={choosing} rows={tasks} hasMore={!isWhole} />}
      <TaskTable
        tasks={tasks}
        caption={t.caption(number(tasks.length), {
          isAll: isWhole,
          total: total === undefined ? undefined : number(total),
        })}
        columns={columns}
        isSortable
        sortedBy={sort ? dueFirst : undefined}
        boxes={mayChoose ? boxesOf(choosing.selection) : undefined}
      />
      <Pagination cursor={cursor} />
    </>
  )
}

/** Whether somebody waits for the tasks of this list: it opens with the worst, and says how many it has. */
const isWaitedFor = (query: URLSearchParams): boolean => {
  const status = query.get('status')
  return !status || status.startsWith('open')
}

/**
 * The list in the order that the address asks for; where it asks for none, the worst first, as long as the list can be sorted
 * (docs/decisions/0049), and else as it lies.
 */
const useTasks = (query: URLSearchParams, columns: readonly ListColumn[]) => {
  const [tooLong, setTooLong] = useState<string>()
  const conditions = conditionsOf(query)
  const isOurs = !query.get('sort') && isWaitedFor(query)
  const sort = isOurs && tooLong !== conditions ? 'dueOn' : query.get('sort')
  const asked = useAnswer('listTasks', {
    query: queryOf(new URLSearchParams([...query, ...(sort ? [['sort', sort]] : [])]), columns),
  })
  const isRefused = isOurs && isTooLongToSort(asked.failure)
  useEffect(() => {
    if (isRefused) setTooLong(conditions)
  }, [isRefused, conditions])
  return { asked: isRefused ? { ...asked, failure: undefined, isLoading: true } : asked, sort }
}

/** Tasks by every condition the API knows; the conditions stand in the address, so that a list can be shared. */
export const TaskList = () => {
  const t = useTexts(taskListTexts)
  const parts = useTexts(partTexts)
  const { language } = useLanguage()
  const { query, moves } = useLocation()
  const { department: own } = useMe()
  const choosing = useColumns()
  const { asked, sort } = useTasks(query, choosing.columns)
  const [tried, setTried] = useState<{ moves: number; noDays: WrongDays }>()
  const figure = figureOf(query, own)
  // With the next list what was wrong is gone.
  const noDays = tried?.moves === moves ? tried.noDays : {}
  const refused = placed(asked.failure, language, {
    names: filterNames,
    place: (name, { code }) => (code === 'needs-year' ? { name, text: t.yearMissing } : undefined),
  }).fields
  const fields = { ...refused, ...noDays }
  const errors = Object.entries(fields).map(([name, text]) => ({ id: `filter-${name}`, text }))
  return (
    <Page
      title={t.title}
      actions={<Ways department={useShownDepartment()} />}
      wrong={errors.length > 0 && <ErrorSummary title={parts.errorTitle} errors={errors} attempt={tried} />}
    >
      <Unfinished />
      <TaskChips />
      <SavedViews />
      <TaskFilters
        key={moves}
        withDepartment={own === undefined}
        errors={fields}
        onWrong={(days) => setTried({ moves, noDays: days })}
      />
      {errors.length === 0 && (
        <>
          <ChooseColumns key={choosing.columns.join()} {...choosing} />
          {figure && <FigureOfList figure={figure} />}
          <WayUnsorted failure={asked.failure}>{t.unsorted}</WayUnsorted>
          <Answered of={asked}>
            {(page) =>
              page.tasks.length === 0 ? (
                <Empty>
                  <p>{t.none}</p>
                  <p>{t.noneHint}</p>
                </Empty>
              ) : (
                <Listed {...page} {...choosing} sort={sort} />
              )
            }
          </Answered>
        </>
      )}
    </Page>
  )
}
