import { useRegister } from '../../api/register.tsx'
import type { Dashboard } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { taskListTexts } from './task-list-texts.ts'

type Counts = Dashboard['city']['counts']

/** The count whose tasks a status lists. */
const counts: Readonly<Record<string, keyof Counts>> = {
  'done-on-time': 'doneOnTime',
  'done-late': 'doneLate',
  'done-no-deadline': 'doneNoDeadline',
  'open-in-term': 'openInTerm',
  'open-overdue': 'openOverdue',
  'open-no-deadline': 'openNoDeadline',
  withdrawn: 'withdrawn',
  reassigned: 'reassigned',
  done: 'done',
  assigned: 'assigned',
}

export interface ListFigure {
  readonly year: string
  readonly status: string
  readonly count: keyof Counts
  readonly department: string | undefined
}

/**
 * The figure that a list explains: one of a year, of a department or the city, by status alone. Other lists are no figure.
 * Somebody of a department is listed that department's tasks, whether or not the address names it.
 */
export const figureOf = (query: URLSearchParams, own: string | undefined): ListFigure | undefined => {
  const { year, status, department, cursor, sort, columns, limit, ...others } = Object.fromEntries(
    [...query].filter(([, value]) => value !== ''),
  )
  const count = counts[status ?? '']
  if (!year || !status || !count || Object.keys(others).length > 0) return undefined
  return { year, status, count, department: department ?? own }
}

const Told = ({ figure, figures }: { readonly figure: ListFigure; readonly figures: Dashboard }) => {
  const t = useTexts(taskListTexts)
  const names: Readonly<Record<string, string>> = useTexts(nameTexts).status
  const { number, day } = useFormats()
  const { departmentName } = useRegister()
  const { department, count, status } = figure
  const row = department ? figures.departments.find(({ code }) => code === department) : figures.city
  if (!row) return null
  const words = names[status] ?? (status === 'done' ? t.done : t.assigned)
  const whose = department ? departmentName(department) : t.wholeCity
  return (
    <p>
      <strong>{t.figure(number(row.counts[count] ?? 0), words)}</strong> · {whose} ·{' '}
      {t.ofYear(figure.year, day(figures.asOf))}
      {count !== 'assigned' && (
        <span class="note">{t.ofAssigned(number(row.counts[count] ?? 0), number(row.counts.assigned))}</span>
      )}
    </p>
  )
}

/** What the list adds up to, as the dashboard says it: so that the number one pressed stands above its tasks. */
export const FigureOfList = ({ figure }: { readonly figure: ListFigure }) => {
  const { body } = useAnswer('getDashboard', { path: { year: figure.year } })
  return <div class="figure-told">{body && <Told figure={figure} figures={body} />}</div>
}
