import { useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import { useLocation } from '../../app/router/location.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'
import { Button } from '../../parts/forms/button.tsx'
import { Select } from '../../parts/forms/inputs.tsx'
import { useToday } from '../../session/clock.tsx'
import { useTexts } from '../../texts/language.tsx'
import { yearsUpTo } from '../../values/dates.ts'
import { explanationTexts } from './explanations-texts.ts'

type Filter = 'state' | 'department' | 'year'

/** @param withDepartment false for those who see one department alone */
export const ExplanationFilters = ({ withDepartment }: { readonly withDepartment: boolean }) => {
  const t = useTexts(explanationTexts)
  const { path, query, open } = useLocation()
  const { departments } = useRegister()
  const [, ...years] = yearsUpTo(useToday())
  const [isWide] = useState(() => matchMedia('(min-width: 40em)').matches)
  const [filters, setFilters] = useState<Readonly<Record<Filter, string>>>({
    state: query.get('state') ?? '',
    department: query.get('department') ?? '',
    year: query.get('year') ?? '',
  })
  const field = (name: Filter) => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onValue: (value: string) => setFilters({ ...filters, [name]: value }),
    error: undefined,
  })
  const submit = (event: Event) => {
    event.preventDefault()
    open(addressOfPage(path, {}, filters))
  }
  const states = Object.entries(t.states).map(([value, label]) => ({ value, label }))
  return (
    <details class="filters-box" open={isWide}>
      <summary>{t.filters}</summary>
      <form class="filters" onSubmit={submit} noValidate aria-label={t.filters}>
        <Select label={t.state} none={t.anyState} options={states} {...field('state')} />
        {withDepartment && (
          <Select
            label={t.department}
            none={t.allDepartments}
            options={departments.map(({ code, name }) => ({ value: code, label: name }))}
            {...field('department')}
          />
        )}
        <Select
          label={t.year}
          none={t.thisYear}
          options={years.map((year) => ({ value: year, label: year }))}
          {...field('year')}
        />
        <div class="filter-actions">
          <Button>{t.filter}</Button>
          <a href={path}>{t.clear}</a>
        </div>
      </form>
    </details>
  )
}
