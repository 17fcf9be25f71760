import { useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import type { Body, Input } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dayTyped, dayWritten } from '../../dates.ts'
import { type Form, useForm } from '../../forms/use-form.ts'
import { Answered, Failed } from '../../parts/answered.tsx'
import { Button } from '../../parts/button.tsx'
import { DateInput, Select, TextInput } from '../../parts/inputs.tsx'
import { Page } from '../../parts/page.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { BackLink } from '../../parts/way.tsx'
import { useLocation } from '../../router/location.tsx'
import { useCall } from '../../session/session.tsx'
import { adminTexts } from '../../texts/admin.ts'
import { calendarTexts } from '../../texts/calendar.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { TaskTitle } from '../tasks/task-title.tsx'

type SpecialDay = Input<'putCalendar'>['body']['days'][number]
type Preview = Body<'previewCalendar'>
type Values = Record<string, string>

const newRows = 3
const mostDays = 60
const parts = ['date', 'kind', 'name', 'source', 'observed'] as const
type Part = (typeof parts)[number]

/** Named as the API points at what is wrong. */
const fieldAt = (place: number, part: Part): string => `days.${place}.${part}`

const valuesOf = (days: readonly SpecialDay[], rows: number): Values =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, place) => {
      const day = days[place]
      const texts = day
        ? { ...day, date: dayWritten(day.date), observed: day.observed ? 'yes' : 'no' }
        : { observed: 'yes' }
      return parts.map((part) => [fieldAt(place, part), (texts as Partial<Record<Part, string>>)[part] ?? ''])
    }).flat(),
  )

const daysOf = (values: Values, rows: number): SpecialDay[] =>
  Array.from({ length: rows }, (_, place) => {
    const text = (part: Part) => (values[fieldAt(place, part)] ?? '').trim()
    return {
      date: dayTyped(text('date')) ?? text('date'),
      kind: text('kind') as SpecialDay['kind'],
      name: text('name'),
      source: text('source'),
      observed: text('observed') === 'yes',
    }
  }).filter(({ date }) => date)

const Row = ({ form, place }: { readonly form: Form<Values>; readonly place: number }) => {
  const t = useTexts(calendarTexts)
  const { number } = useFormats()
  const field = (part: Part) => form.field(fieldAt(place, part))
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }))
  const answers = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  return (
    <fieldset class="govuk-fieldset filters">
      <legend class="govuk-visually-hidden">{t.row(number(place + 1))}</legend>
      <DateInput label={t.date} hint="" {...field('date')} />
      <Select label={t.kind} options={kinds} {...field('kind')} />
      <TextInput label={t.name} {...field('name')} />
      <TextInput label={t.source} {...field('source')} />
      <Select label={t.observed} options={answers} {...field('observed')} />
    </fieldset>
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

const CalendarForm = ({ year, days, etag, reload }: Props) => {
  const t = useTexts(calendarTexts)
  const admin = useTexts(adminTexts)
  const call = useCall()
  const { open } = useLocation()
  const [rows] = useState(Math.min(days.length + newRows, mostDays))
  const [preview, setPreview] = useState<Preview>()
  const [failure, setFailure] = useState<unknown>()
  const form = useForm<Values, unknown>({
    name: `calendar:${year}`,
    initial: valuesOf(days, rows),
    send: (values) =>
      call('putCalendar', { path: { year }, body: { days: daysOf(values, rows) }, ifMatch: etag }),
    onSent: () => open(`/calendar/${year}`, { notice: t.saved }),
    reload,
  })
  const look = async () => {
    setFailure(undefined)
    const body = { days: daysOf(form.values, rows) }
    await call('previewCalendar', { path: { year }, body }).then(
      ({ body: told }) => setPreview(told),
      setFailure,
    )
  }
  return (
    <Page
      title={t.title(year)}
      form={form}
      way={<BackLink href={`/calendar/${year}`} label={t.title(year)} />}
    >
      <p class="measure">{t.removeHint}</p>
      <form onSubmit={form.submit} noValidate>
        {Array.from({ length: rows }, (_, place) => (
          <Row key={place} form={form} place={place} />
        ))}
        {failure !== undefined && <Failed failure={failure} />}
        {preview && <Moves preview={preview} />}
        <Button look="secondary" onClick={() => void look()}>
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
