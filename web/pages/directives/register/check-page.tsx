import { useRegister } from '../../../api/register.tsx'
import { useLocation } from '../../../app/router/location.tsx'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { taskTexts } from '../../tasks/tasks-texts.ts'
import { gridTexts } from '../grid/task-grid-texts.ts'
import { readingTexts } from '../reading/reading-texts.ts'
import { type ReadRow, taskCountOf } from '../reading/task-requests.ts'
import type { CheckProps } from './check-props.ts'
import type { TableValues } from './directive-values.ts'
import { registrationTexts } from './registration-texts.ts'
import { WrittenSoFar } from './written-so-far.tsx'

const maxNamed = 3

const Departments = ({ codes }: { readonly codes: readonly string[] }) => {
  const t = useTexts(readingTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const names = codes.map(departmentName)
  if (names.length <= maxNamed) return <>{names.join('; ')}</>
  return <Details summary={t.departments(number(names.length))}>{names.join('; ')}</Details>
}

const Title = ({ row: { request } }: { readonly row: ReadRow }) => {
  const t = useTexts(registrationTexts)
  const names = useTexts(nameTexts)
  const marks = [request.urgency && names.urgency[request.urgency], request.starred && names.starred]
  const said = marks.filter(Boolean).join(' · ')
  return (
    <>
      {request.title}
      {said && <span class="note">{said}</span>}
      {request.title.endsWith('…') && <span class="note">{t.shortened}</span>}
    </>
  )
}

const Deadline = ({ row: { dueDates, request, notes } }: { readonly row: ReadRow }) => {
  const t = useTexts(taskTexts)
  const { day } = useFormats()
  const [only] = dueDates
  const days = dueDates.length > 1 ? notes.deadline : only ? day(only) : t.noDueDate
  return (
    <>
      {days}
      {request.deadlineAsWorded && <span class="note">“{request.deadlineAsWorded}”</span>}
    </>
  )
}

const useColumns = (): readonly Column<ReadRow>[] => {
  const t = useTexts(registrationTexts)
  const gridWords = useTexts(gridTexts)
  const readingWords = useTexts(readingTexts)
  return [
    { name: 'row', heading: gridWords.rowNumber, isNumber: true, cell: ({ place }) => place + 1 },
    {
      name: 'title',
      heading: gridWords.columns.title,
      isRowHeading: true,
      cell: (row) => <Title row={row} />,
    },
    {
      name: 'lead',
      heading: gridWords.columns.lead,
      cell: ({ leads, waits }) => (waits ? readingWords.waits : <Departments codes={leads} />),
    },
    {
      name: 'coordinating',
      heading: gridWords.columns.coordinating,
      cell: ({ request }) => <Departments codes={request.coordinating ?? []} />,
    },
    {
      name: 'information',
      heading: gridWords.columns.information,
      cell: ({ request }) => <Departments codes={request.forInformation ?? []} />,
    },
    { name: 'deadline', heading: gridWords.columns.deadline, cell: (row) => <Deadline row={row} /> },
    { name: 'count', heading: t.count, isNumber: true, cell: (row) => taskCountOf(row) },
  ]
}

/** How many tasks will have no due date, by the reason. */
const WithoutDue = ({ read }: { readonly read: readonly ReadRow[] }) => {
  const t = useTexts(registrationTexts)
  const { number } = useFormats()
  const undated = read.filter(({ dueDates }) => dueDates.length === 0)
  const counts = [...Map.groupBy(undated, ({ notes }) => notes.deadline ?? t.noDeadlineWritten)].map(
    ([reason, rows]) => [reason, rows.reduce((sum, row) => sum + taskCountOf(row), 0)] as const,
  )
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  if (all === 0) return null
  return (
    <>
      <p>{t.withoutDue(number(all))}</p>
      <ul class="govuk-list govuk-list--bullet">
        {counts.map(([reason, count]) => (
          <li key={reason}>
            {number(count)}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the table becomes, before anything is written. */
const Sums = ({ read }: { readonly read: readonly ReadRow[] }) => {
  const t = useTexts(registrationTexts)
  const { number } = useFormats()
  const today = useToday()
  const sum = (count: (row: ReadRow) => number) => read.reduce((all, row) => all + count(row), 0)
  const units = new Set(read.flatMap(({ leads }) => leads)).size
  const waiting = read.filter(({ waits }) => waits).length
  const given = read.length - waiting
  const late = sum(({ leads, dueDates }) => leads.length * dueDates.filter((due) => due < today).length)
  return (
    <>
      {given > 0 && (
        <p class="govuk-body-l">{t.checkLead(number(given), number(sum(taskCountOf)), number(units))}</p>
      )}
      {waiting > 0 && <p class={given > 0 ? undefined : 'govuk-body-l'}>{t.withoutLead(number(waiting))}</p>}
      <WithoutDue read={read} />
      {late > 0 && <div class="govuk-inset-text">{t.withPastDue(number(late))}</div>}
    </>
  )
}

/** What takes long is said while it lasts. */
const maxInASecond = 50

const Actions = <V extends TableValues>({ registration, sendLabel, directive }: CheckProps<V>) => {
  const { form, read, isLocked } = registration
  const t = useTexts(registrationTexts)
  const { path } = useLocation()
  const isOpen = isLocked && !form.isSending
  const count = read.reduce((sum, row) => sum + taskCountOf(row), 0)
  return (
    <div class="page-actions">
      <Button isBusy={form.isSending}>{isOpen ? t.sendAgain : sendLabel}</Button>
      {form.isSending && count > maxInASecond && <WrittenSoFar directive={directive} count={count} />}
      {isOpen && (
        <Button look="secondary" onClick={form.discard}>
          {t.abandon}
        </Button>
      )}
      {!isLocked && (
        <ButtonLink look="secondary" href={path}>
          {t.backToForm}
        </ButtonLink>
      )}
    </div>
  )
}

/** Everything once more before it is written; or, where an attempt was not answered, the way to complete it. */
export const CheckPage = <V extends TableValues>(props: CheckProps<V>) => {
  const t = useTexts(registrationTexts)
  const gridWords = useTexts(gridTexts)
  const columns = useColumns()
  const { form, read, isLocked } = props.registration
  const isOpen = isLocked && !form.isSending
  // The notice of a draft would say that nothing was sent.
  const notices = isOpen && form.failure === undefined ? {} : { form }
  return (
    <Page title={isOpen ? t.locked : t.checkTitle} caption={props.caption ?? ''} step="check" {...notices}>
      {isOpen && <p class="measure">{t.lockedDetail}</p>}
      <form onSubmit={form.submit} noValidate>
        {props.children}
        <Sums read={read} />
        <Table
          caption={gridWords.tasks}
          columns={columns}
          rows={read}
          keyOf={({ place }) => String(place)}
          isList
        />
        <Actions {...props} />
      </form>
    </Page>
  )
}
