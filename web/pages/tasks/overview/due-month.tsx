import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { Day } from '../../../values/dates.ts'
import { TaskTable } from '../task-table.tsx'
import { isMonth, type Month, monthAfter, monthOf, weekdayOf } from './month.ts'
import { type DaysOff, type DueDay, MonthGrid } from './month-grid.tsx'
import { overviewTexts } from './overview-texts.ts'
import { ChooseDepartment, Ways } from './ways.tsx'

const address = '/due-dates/:department'

type SpecialDay = Body<'getCalendar'>['days'][number]

/** Weekends and the holidays of the year; a weekend day that is worked is none. */
const useDaysOff = (special: readonly SpecialDay[]): DaysOff => {
  const t = useTexts(overviewTexts)
  const observed = new Map(special.filter((day) => day.observed).map((day) => [day.date, day]))
  return (day) => {
    const named = observed.get(day)
    if (named?.kind === 'make-up') return undefined
    return named?.name ?? (weekdayOf(day) > 4 ? t.dayOff : undefined)
  }
}

interface OfDay {
  readonly department: string
  readonly day: Day
  readonly due: DueDay | undefined
}

/** The first tasks of a day, and the way to all of them. */
const TasksOfDay = ({ department, day, due }: OfDay) => {
  const t = useTexts(overviewTexts)
  const formats = useFormats()
  const own = useMe().department
  if (!due) return <p>{t.noneOnDay}</p>
  const all = { ...(!own && { department }), status: 'open', dueFrom: day, dueTo: day }
  return (
    <>
      <TaskTable
        tasks={due.tasks}
        caption={[
          t.count(formats.number(due.count)),
          ...(due.finished > 0 ? [t.finished(formats.number(due.finished))] : []),
        ].join(', ')}
        columns={['task', 'dueOn', 'status']}
      />
      {due.count > 0 && <a href={addressOfPage('/tasks', {}, all)}>{t.inList(formats.number(due.count))}</a>}
    </>
  )
}

interface ShownProps {
  readonly department: string
  readonly month: Month
  readonly due: Body<'getDueMonth'>
  readonly special: readonly SpecialDay[]
}

const ShownMonth = ({ department, month, due, special }: ShownProps) => {
  const t = useTexts(overviewTexts)
  const formats = useFormats()
  const today = useToday()
  const { query, setQuery } = useLocation()
  const finished = query.get('finished') === 'true' ? 'true' : undefined
  const offOn = useDaysOff(special)
  const days = new Map(due.days.map((day) => [day.day, day]))
  const first = monthOf(today) === month ? today : (due.days[0]?.day ?? `${month}-01`)
  const [pressed, setPressed] = useState(first)
  const shown = monthOf(pressed) === month ? pressed : first
  const [year = '', place = ''] = month.split('-')
  const title = t.month(t.months[Number(place) - 1] ?? place, year)
  const turn = (by: -1 | 1) => setQuery({ month: monthAfter(month, by) })
  const way = (to: Month) => addressOfPage(address, { department }, { month: to, finished })
  return (
    <>
      <nav class="month-ways" aria-label={title}>
        <a href={way(monthAfter(month, -1))} rel="prev">
          <span aria-hidden="true">←</span> {t.before}
        </a>
        <h2 class="govuk-heading-m" aria-live="polite">
          {title}
        </h2>
        <a href={way(monthAfter(month, 1))} rel="next">
          {t.after} <span aria-hidden="true">→</span>
        </a>
        {monthOf(today) !== month && <a href={way(monthOf(today))}>{t.thisMonth}</a>}
      </nav>
      <p>{t.inMonth(formats.number(due.count))}</p>
      <label class="month-choice screen-only">
        <input
          type="checkbox"
          checked={finished !== undefined}
          onChange={({ currentTarget: { checked } }) => setQuery({ finished: checked ? 'true' : undefined })}
        />{' '}
        {t.withFinished}
      </label>
      <MonthGrid {...{ month, days, offOn, shown }} onShow={setPressed} onMonth={turn} label={title} />
      <p class="note screen-only month-keys">{t.keys}</p>
      <section aria-labelledby="day-shown" aria-live="polite">
        <h2 class="govuk-heading-m" id="day-shown">
          {t.weekdays[weekdayOf(shown)]} {formats.day(shown)}
        </h2>
        <TasksOfDay department={department} day={shown} due={days.get(shown)} />
      </section>
    </>
  )
}

/** The due dates of a department's open tasks, a month at a time. */
export const DueMonth = ({ department }: { readonly department: string }) => {
  const t = useTexts(overviewTexts)
  const { query } = useLocation()
  const { departmentName } = useRegister()
  const today = useToday()
  const asked = query.get('month')
  const month = isMonth(asked) ? asked : monthOf(today)
  const finished = query.get('finished') === 'true' && { finished: 'true' as const }
  const due = useAnswer('getDueMonth', { path: { department }, query: { month, ...finished } })
  const calendar = useAnswer('getCalendar', { path: { year: month.slice(0, 4) } })
  return (
    <Page
      title={t.dueDates}
      caption={departmentName(department)}
      actions={<Ways department={department} here="dueDates" />}
    >
      <ChooseDepartment key={department} department={department} address={address} />
      <Answered of={due}>
        {(body) => (
          <Answered of={calendar}>
            {({ days }) => <ShownMonth {...{ department, month }} due={body} special={days} />}
          </Answered>
        )}
      </Answered>
    </Page>
  )
}
