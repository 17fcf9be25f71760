import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { FormRows } from '../../../parts/forms/form-rows.tsx'
import { DateInput, Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { fieldAt, filledRows, placeInRows, rowValues } from '../../../parts/forms/rows.ts'
import { type FieldOf, type Form, useForm } from '../../../parts/forms/use-form.ts'
import { Answered, Failed } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { TaskTitle } from '../../tasks/task-title.tsx'
import { adminTexts } from '../admin-texts.ts'
import { type DayPart, dayRows, daysTyped, rowsOf, type SpecialDay } from './calendar-rows.ts'
import { calendarTexts } from './calendar-texts.ts'

type Preview = Body<'previewCalendar'>
type Values = Readonly<Record<string, string>>

const DayFields = ({ field }: { readonly field: (part: DayPart) => FieldOf<string> }) => {
  const t = useTexts(calendarTexts)
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }))
  const answers = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  return (
    <>
      <DateInput label={t.date} hint="" {...field('date')} />
      <Select label={t.kind} options={kinds} {...field('kind')} />
      <TextInput label={t.name} {...field('name')} />
      <TextInput label={t.source} {...field('source')} />
      <Select label={t.observed} options={answers} {...field('observed')} />
    </>
  )
}

type Move = Preview['moves'][number]

const Moves = ({ preview }: { readonly preview: Preview }) => {
  const t = useTexts(calendarTexts)
  const admin = useTexts(adminTexts)
  const { day, number } = useFormats()
  const { departmentName } = useRegister()
  const columns: readonly Column<Move>[] = [
    {
      name: 'task',
      heading: admin.name,
      isRowHeading: true,
      cell: (move) => <TaskTitle task={{ ...move, starred: false }} />,
    },
    { name: 'department', heading: admin.department, cell: ({ department }) => departmentName(department) },
    { name: 'dueOn', heading: t.date, cell: ({ dueOn }) => day(dueOn) },
    { name: 'would', heading: t.would, cell: ({ wouldBeDueOn }) => day(wouldBeDueOn) },
  ]
  const { examined, moves } = preview
  return (
    <div role="status">
      <p>{t.previewed(number(examined), number(moves.length))}</p>
      {moves.length > 0 && (
        <Table caption={t.preview} columns={columns} rows={moves} keyOf={({ id }) => id} isList />
      )}
    </div>
  )
}

interface Props {
  readonly year: string
  readonly days: readonly SpecialDay[]
  readonly etag: string
  readonly reload: () => Promise<boolean>
}

const useCalendarForm = ({ year, days, etag, reload }: Props) => {
  const t = useTexts(calendarTexts)
  const { number } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const wrongIn = (place: number, wrong: string | undefined) =>
    wrong && t.dayWrongIn(number(place + 1), wrong)
  const form = useForm<Values, unknown>({
    name: `calendar:${year}`,
    initial: rowValues(dayRows, rowsOf(days)),
    check: (values) =>
      Object.fromEntries(
        filledRows<DayPart>(values, dayRows).flatMap(({ place, row: { date, ...others } }) => [
          [fieldAt('days', place, 'date'), wrongIn(place, wrongDay(date, t.dayWrong))],
          ...Object.entries(others).map(([part, text]) => [
            fieldAt('days', place, part),
            text ? undefined : t.missingIn(t[part as DayPart], number(place + 1)),
          ]),
        ]),
      ),
    send: (values) =>
      call('putCalendar', { path: { year }, body: { days: daysTyped(values) }, ifMatch: etag }),
    onSent: () => open(`/calendar/${year}`, { notice: t.saved }),
    place: (values) => placeInRows(values, dayRows),
    reload,
  })
  return form
}

/** What the calendar that was typed would do; gone again as soon as something else is typed. */
const usePreview = (year: string, form: Form<Values>) => {
  const call = useCall()
  const [seen, setSeen] = useState<{ of: Values; preview?: Preview; failure?: unknown }>()
  const [isBusy, setBusy] = useState(false)
  const look = async () => {
    if (!form.passes()) return
    setBusy(true)
    const of = form.values
    await call('previewCalendar', { path: { year }, body: { days: daysTyped(of) } }).then(
      ({ body }) => setSeen({ of, preview: body }),
      (failure) => setSeen({ of, failure }),
    )
    setBusy(false)
  }
  const isAsTyped = seen !== undefined && JSON.stringify(seen.of) === JSON.stringify(form.values)
  return { look, isBusy, ...(isAsTyped && seen) }
}

const CalendarForm = (props: Props) => {
  const { year, days } = props
  const t = useTexts(calendarTexts)
  const admin = useTexts(adminTexts)
  const { number } = useFormats()
  const form = useCalendarForm(props)
  const { look, isBusy, preview, failure } = usePreview(year, form)
  return (
    <Page
      title={t.title(year)}
      form={form}
      way={<BackLink href={`/calendar/${year}`} label={t.title(year)} />}
    >
      <p class="measure">{t.removeHint}</p>
      <form onSubmit={form.submit} noValidate>
        <FormRows
          form={form}
          rows={dayRows}
          atFirst={days.length + 1}
          legend={(place) => t.row(number(place + 1))}
          add={t.another}
          isLined
        >
          {(field) => <DayFields field={field} />}
        </FormRows>
        {failure !== undefined && <Failed failure={failure} />}
        {preview && <Moves preview={preview} />}
        <Button look="secondary" onClick={() => void look()} isBusy={isBusy}>
          {t.preview}
        </Button>{' '}
        <Button isBusy={form.isSending}>{admin.save}</Button>
      </form>
    </Page>
  )
}

/** Another calendar of a year; which due dates would differ is shown before it is saved. */
export const ChangeCalendar = ({ year }: { readonly year: string }) => {
  const asked = useAnswer('getCalendar', { path: { year } })
  return (
    <Answered of={asked}>
      {({ days }) => (
        <CalendarForm key={year} year={year} days={days} etag={asked.etag ?? ''} reload={asked.reload} />
      )}
    </Answered>
  )
}
