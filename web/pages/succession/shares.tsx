import type { ComponentChildren } from 'preact'
import { useRegister } from '../../api/register.tsx'
import type { Department } from '../../api/types.ts'
import { Section } from '../../parts/figures/figures.tsx'
import type { Option } from '../../parts/forms/inputs.tsx'
import type { Form } from '../../parts/forms/use-form.ts'
import type { Column } from '../../parts/lists/column.ts'
import { SummaryList } from '../../parts/lists/summary-list.tsx'
import { Table } from '../../parts/lists/table.tsx'
import { useToday } from '../../session/clock.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { addDays, dayTyped } from '../../values/dates.ts'
import { TaskTitle } from '../tasks/task-title.tsx'
import { plannedSuccessionTexts } from './planned-succession-texts.ts'
import { type OpenWork, successorsOf, takerOf, toOf, type User, type Values } from './succession.ts'
import { successionTexts } from './succession-texts.ts'

/** What each successor is called, the new ones as they were typed. */
const useSuccessors = (values: Values): Option[] => {
  const { departmentName } = useRegister()
  return successorsOf(values).map(({ code, name }) => ({ value: code, label: name ?? departmentName(code) }))
}

interface Props {
  readonly form: Form<Values>
  readonly openWork: OpenWork
}

interface TakerProps {
  readonly form: Form<Values>
  readonly kind: 'people' | 'tasks'
  readonly id: string
  readonly what: string
}

/** A choice in a row of the table, whose name is that of the row. */
const Taker = ({ form, kind, id, what }: TakerProps) => {
  const t = useTexts(successionTexts)
  const { id: fieldId, name, onValue } = form.field(toOf(kind, id))
  return (
    <select
      class="govuk-select"
      id={fieldId}
      name={name}
      aria-label={`${t.takesOver}: ${what}`}
      value={takerOf(form.values, kind, id)}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      {useSuccessors(form.values).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

interface ShareTableProps<R extends { id: string }> {
  readonly form: Form<Values>
  readonly kind: 'people' | 'tasks'
  readonly title: string
  readonly rows: readonly R[]
  readonly nameOf: (row: R) => string
  readonly cell: (row: R) => ComponentChildren
}

const ShareTable = <R extends { id: string }>(props: ShareTableProps<R>) => {
  const { form, kind, title, rows, nameOf, cell } = props
  const t = useTexts(successionTexts)
  const columns: readonly Column<R>[] = [
    { name: 'name', heading: title, isRowHeading: true, cell },
    {
      name: 'taker',
      heading: t.takesOver,
      cell: (row) => <Taker form={form} kind={kind} id={row.id} what={nameOf(row)} />,
    },
  ]
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p class="quiet">{t.nothing}</p>
      ) : (
        <Table
          caption={title}
          isCaptionHidden
          columns={columns}
          rows={rows}
          keyOf={({ id }) => `${kind} ${id}`}
          isList
        />
      )}
    </Section>
  )
}

/** With several successors: who gets which people and tasks. */
export const Shares = ({ form, openWork: { people, tasks, parts } }: Props) => {
  const t = useTexts(successionTexts)
  const { role } = useTexts(nameTexts)
  const ofTasks = {
    form,
    kind: 'tasks',
    nameOf: ({ title }: { title: string }) => title,
    cell: (task: OpenWork['parts'][number]) => <TaskTitle task={task} />,
  } as const
  return (
    <>
      <p class="measure">{t.sharesLead}</p>
      <ShareTable<User>
        form={form}
        kind="people"
        title={t.people}
        rows={people}
        nameOf={({ name }) => name}
        cell={(user) => (
          <>
            {user.name}
            <span class="note">{role[user.role]}</span>
          </>
        )}
      />
      <ShareTable {...ofTasks} title={t.tasks} rows={tasks as readonly OpenWork['parts'][number][]} />
      <ShareTable {...ofTasks} title={t.parts} rows={parts} />
    </>
  )
}

interface CheckProps extends Props {
  readonly department: Department
}

/** A decision ahead of its day can be taken back, what is handed over cannot. */
const WayBack = ({ on }: { readonly on: string }) => {
  const { noWayBack } = useTexts(successionTexts)
  const { andUntil } = useTexts(plannedSuccessionTexts)
  return <>{on > useToday() ? andUntil : noWayBack}</>
}

/** What the handing over will do, in numbers, before anything is done. */
export const Check = ({ form: { values }, openWork, department }: CheckProps) => {
  const t = useTexts(successionTexts)
  const { day, number } = useFormats()
  const successors = useSuccessors(values)
  const entered = new Set(successorsOf(values).flatMap(({ code, name }) => (name ? [code] : [])))
  const on = dayTyped(values.on ?? '') ?? ''
  const { people, tasks, parts } = openWork
  const waiting = tasks.filter(({ awaiting }) => awaiting)
  const overdue = tasks.filter(({ status, awaiting }) => status === 'open-overdue' && !awaiting)
  const goingTo = (kind: 'people' | 'tasks', of: readonly { id: string }[], to: string) =>
    number(of.filter(({ id }) => takerOf(values, kind, id) === to).length)
  const columns: readonly Column<Option>[] = [
    {
      name: 'successor',
      heading: t.takesOver,
      isRowHeading: true,
      cell: ({ value, label }) => (
        <>
          {label}
          {entered.has(value) && <span class="note">{t.entered(value)}</span>}
        </>
      ),
    },
    ...(
      [
        ['tasks', t.tasks, 'tasks', tasks.filter(({ awaiting }) => !awaiting)],
        ['parts', t.parts, 'tasks', parts],
        ['people', t.people, 'people', people],
      ] as const
    ).map(([column, heading, kind, of]) => ({
      name: column,
      heading,
      isNumber: true,
      cell: ({ value }: Option) => goingTo(kind, of, value),
    })),
  ]
  return (
    <>
      <SummaryList
        rows={[
          {
            name: t.ends,
            value: t.endsOn(department.name, day(on && addDays(on, -1))),
            changeAt: '?step=decision',
          },
          { name: t.decision, value: values.decision ?? '', changeAt: '?step=decision' },
        ]}
      />
      <Table caption={t.share} columns={columns} rows={successors} keyOf={({ value }) => value} />
      {waiting.length > 0 && (
        <>
          <p class="measure">{t.waiting(number(waiting.length))}</p>
          <ul class="govuk-list">
            {waiting.some(({ awaiting }) => awaiting === 'acceptance') && (
              <li>
                <a href={`/tasks?department=${department.code}&awaiting=acceptance`}>{t.awaitsAcceptance}</a>
              </li>
            )}
            {waiting.some(({ awaiting }) => awaiting === 'decision') && (
              <li>
                <a href={`/tasks?department=${department.code}&awaiting=decision`}>{t.awaitsDecision}</a>
              </li>
            )}
          </ul>
        </>
      )}
      {overdue.length > 0 && <p class="measure">{t.overdue(number(overdue.length))}</p>}
      <p class="measure">
        <strong>
          <WayBack on={on} />
        </strong>
      </p>
    </>
  )
}
