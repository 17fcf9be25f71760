import { useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import { useLocation } from '../../app/router/location.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'
import { Button } from '../../parts/forms/button.tsx'
import { DateInput, type Option, Select } from '../../parts/forms/inputs.tsx'
import { useToday } from '../../session/clock.tsx'
import { useMe } from '../../session/session.tsx'
import { wrongDayIfAny } from '../../texts/days.ts'
import { useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { dayTyped, dayWritten, yearsUpTo } from '../../values/dates.ts'
import { boardStateTexts } from './overview/board-state-texts.ts'
import { taskListTexts } from './task-list-texts.ts'

/** The conditions of the list: named as the API names them, so that a figure's request is the list's address. */
export const filterNames = [
  'department',
  'status',
  'awaiting',
  'boardState',
  'starred',
  'urgency',
  'holder',
  'year',
  'dueFrom',
  'dueTo',
] as const
type Filter = (typeof filterNames)[number]
type Filters = Readonly<Record<Filter, string>>

type DayFilter = 'dueFrom' | 'dueTo'

/** What is wrong with each day that is none. */
export type WrongDays = Readonly<Record<string, string>>
const isDay = (name: Filter): name is DayFilter => name === 'dueFrom' || name === 'dueTo'

const filtersOf = (query: URLSearchParams): Filters => {
  const texts = filterNames.map((name) => {
    const text = query.get(name) ?? ''
    return [name, isDay(name) && dayTyped(text) ? dayWritten(text) : text]
  })
  return Object.fromEntries(texts) as Filters
}

/** As the API wants them. Tasks that are no longer open are kept by the year they were assigned in. */
const queryOf = (filters: Filters, today: string): Record<string, string> => {
  const { status, year } = filters
  const needsYear = status !== '' && status !== 'planned' && !status.startsWith('open') && !year
  return {
    ...filters,
    dueFrom: dayTyped(filters.dueFrom) ?? '',
    dueTo: dayTyped(filters.dueTo) ?? '',
    year: needsYear ? today.slice(0, 4) : year,
  }
}

/** To whom a task was assigned to staff: oneself first, then those of the department whose names one may read. */
const useHolders = (): Option[] => {
  const t = useTexts(taskListTexts)
  const { id, department } = useMe()
  const { people } = useRegister()
  const others = people.filter((one) => one.id !== id && one.department === department)
  return [{ value: id, label: t.mine }, ...others.map(({ id: value, name: label }) => ({ value, label }))]
}

const useOptions = (today: string) => {
  const t = useTexts(taskListTexts)
  const names = useTexts(nameTexts)
  const states = useTexts(boardStateTexts)
  const { departments } = useRegister()
  const holder = useHolders()
  const options = (labels: Readonly<Record<string, string>>): Option[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  const years = yearsUpTo(today)
  return {
    department: departments.map(({ code, name }) => ({ value: code, label: name })),
    status: options({ open: t.open, done: t.done, assigned: t.assigned, ...names.status }),
    awaiting: options(names.awaiting),
    boardState: options(states),
    urgency: options(names.urgency),
    holder,
    starred: options({ true: t.onlyStarred, false: t.notStarred }),
    year: years.map((year) => ({ value: year, label: year })),
  }
}

interface Props {
  /** Somebody of a department sees that department's tasks alone. */
  readonly withDepartment: boolean
  readonly errors: Readonly<Record<string, string>>
  /** What is wrong with days; without a wrong one the list is asked for. */
  readonly onWrong: (days: WrongDays) => void
}

export const TaskFilters = ({ withDepartment, errors, onWrong }: Props) => {
  const t = useTexts(taskListTexts)
  const { path, query, open } = useLocation()
  const today = useToday()
  const options = useOptions(today)
  // Where there is room the conditions stand open; on a phone the list comes first.
  const [isWide] = useState(() => matchMedia('(min-width: 40em)').matches)
  const [filters, setFilters] = useState(() => filtersOf(query))
  const field = (name: Filter) => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onValue: (value: string) => setFilters({ ...filters, [name]: value }),
    error: errors[name],
  })
  const submit = (event: Event) => {
    event.preventDefault()
    const wrong = filterNames.filter(isDay).flatMap((name) => {
      const said = wrongDayIfAny(filters[name], t.dayWrong)
      return said ? [[name, t.dayWrongIn(t[name], said)]] : []
    })
    onWrong(Object.fromEntries(wrong))
    if (wrong.length === 0) open(addressOfPage(path, {}, queryOf(filters, today)))
  }
  return (
    <details class="filters-box" open={isWide || Object.keys(errors).length > 0}>
      <summary>{t.filters}</summary>
      <form class="filters" onSubmit={submit} noValidate aria-label={t.filters}>
        {withDepartment && (
          <Select
            label={t.department}
            none={t.allDepartments}
            options={options.department}
            {...field('department')}
          />
        )}
        <Select label={t.status} none={t.anyStatus} options={options.status} {...field('status')} />
        <Select label={t.awaiting} none={t.anyAwaiting} options={options.awaiting} {...field('awaiting')} />
        <Select label={t.state} none={t.anyState} options={options.boardState} {...field('boardState')} />
        <Select label={t.starred} none={t.anyStarred} options={options.starred} {...field('starred')} />
        <Select label={t.urgency} none={t.anyUrgency} options={options.urgency} {...field('urgency')} />
        {!withDepartment && (
          <Select label={t.holder} none={t.anyHolder} options={options.holder} {...field('holder')} />
        )}
        <Select label={t.year} none={t.anyYear} options={options.year} {...field('year')} />
        <DateInput label={t.dueFrom} {...field('dueFrom')} />
        <DateInput label={t.dueTo} {...field('dueTo')} />
        <div class="filter-actions">
          <Button>{t.filter}</Button>
          <a href={path}>{t.clear}</a>
        </div>
      </form>
    </details>
  )
}
