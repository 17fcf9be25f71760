import { useRef, useState } from 'preact/hooks'
import type { Body } from '../../../api/types.ts'
import { useToday } from '../../../session/clock.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { Day } from '../../../values/dates.ts'
import { dayByKey, type Month, monthOf, weekdayOf, weeksOf } from './month.ts'
import { overviewTexts } from './overview-texts.ts'

export type DueDay = Body<'getDueMonth'>['days'][number]

/** The days that are no working days, each by its name where it has one. */
export type DaysOff = (day: Day) => string | undefined

interface DayProps {
  readonly day: Day
  readonly due: DueDay | undefined
  readonly off: string | undefined
  readonly isShown: boolean
  readonly isReached: boolean
  readonly onShow: (day: Day) => void
}

const DayCell = ({ day, due, off, isShown, isReached, onShow }: DayProps) => {
  const t = useTexts(overviewTexts)
  const formats = useFormats()
  const isToday = useToday() === day
  const count = due?.count ?? 0
  const all = count + (due?.finished ?? 0)
  const told = [
    `${t.weekdays[weekdayOf(day)]} ${formats.day(day)}`,
    isToday && t.today,
    off,
    t.count(formats.number(count)),
    due && due.overdue > 0 && t.overdue(formats.number(due.overdue)),
    due && due.finished > 0 && t.finished(formats.number(due.finished)),
  ]
  return (
    <td class={`month-day${off ? ' is-off' : ''}${isToday ? ' is-today' : ''}`}>
      <button
        type="button"
        tabIndex={isReached ? 0 : -1}
        data-day={day}
        aria-pressed={isShown}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onShow(day)}
      >
        <span class="govuk-visually-hidden">{told.filter(Boolean).join(', ')}</span>
        <span class="month-number" aria-hidden="true">
          {Number(day.slice(-2))}
        </span>
        {due && due.finished > 0 && (
          <span class="month-finished" aria-hidden="true">
            ✓ {formats.number(due.finished)}
          </span>
        )}
        {count > 0 && (
          <span class={`month-count${due?.overdue ? ' is-late' : ''}`} aria-hidden="true">
            {formats.number(count)}
          </span>
        )}
        <span class="month-words" aria-hidden="true">
          {isToday && <span class="note">{t.today}</span>}
          {off && <span class="note">{off}</span>}
          {due?.tasks.slice(0, 2).map(({ id, title, acceptedOn }) => (
            <span key={id} class="month-title">
              {acceptedOn ? <s>{title}</s> : title}
            </span>
          ))}
          {all > 2 && <span class="note">{t.more(formats.number(all - 2))}</span>}
        </span>
      </button>
    </td>
  )
}

interface Props {
  readonly month: Month
  readonly days: ReadonlyMap<Day, DueDay>
  readonly offOn: DaysOff
  readonly shown: Day
  readonly onShow: (day: Day) => void
  readonly onMonth: (by: -1 | 1) => void
  readonly label: string
}

/** A month as a grid of days, one of which the Tab key reaches; arrows go on from there. */
export const MonthGrid = ({ month, days, offOn, shown, onShow, onMonth, label }: Props) => {
  const t = useTexts(overviewTexts)
  const [reached, setReached] = useState(shown)
  const grid = useRef<HTMLTableElement>(null)
  const at = monthOf(reached) === month ? reached : shown
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    // From the day that has the focus by now: keys come quicker than pages are drawn.
    const from = (event.target as HTMLElement).dataset.day ?? at
    const led = isPlain ? dayByKey(event.key, from) : undefined
    if (!led) return
    event.preventDefault()
    if (led.months) return onMonth(led.months)
    if (!led.day) return
    grid.current?.querySelector<HTMLElement>(`[data-day="${led.day}"]`)?.focus()
    setReached(led.day)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid is made of
    <table class="month" role="grid" aria-label={label} ref={grid} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {t.weekdays.map((weekday, place) => (
            <th key={weekday} scope="col" abbr={weekday}>
              <span aria-hidden="true">{t.weekdaysShort[place]}</span>
              <span class="govuk-visually-hidden">{weekday}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, place) =>
              day ? (
                <DayCell
                  key={day}
                  day={day}
                  due={days.get(day)}
                  off={offOn(day)}
                  isShown={day === shown}
                  isReached={day === at}
                  onShow={(pressed) => {
                    setReached(pressed)
                    onShow(pressed)
                  }}
                />
              ) : (
                <td key={place} class="month-day is-other" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
