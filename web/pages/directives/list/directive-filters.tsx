import { useState } from 'preact/hooks'
import { useLocation } from '../../../app/router/location.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { yearsUpTo } from '../../../values/dates.ts'
import { directiveTexts } from '../directives-texts.ts'
import { optionsOf } from '../register/facts-fields.tsx'

/** The conditions of the list, named as the API names them. */
export const filterNames = ['q', 'year', 'kind', 'state'] as const
type Filter = (typeof filterNames)[number]

/** Begins anew with each address: `key={search}`. */
export const DirectiveFilters = ({ errors }: { readonly errors: Readonly<Record<string, string>> }) => {
  const t = useTexts(directiveTexts)
  const { path, query, open } = useLocation()
  const [thisYear = '', ...years] = yearsUpTo(useToday())
  const [isWide] = useState(() => matchMedia('(min-width: 40em)').matches)
  const [filters, setFilters] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(filterNames.map((name) => [name, query.get(name) ?? ''])),
  )
  const field = (name: Filter) => ({
    id: `filter-${name}`,
    name,
    value: filters[name] ?? '',
    onValue: (value: string) => setFilters({ ...filters, [name]: value }),
    error: errors[name],
  })
  const submit = (event: Event) => {
    event.preventDefault()
    open(addressOfPage(path, {}, { ...filters, q: filters.q?.trim() }))
  }
  return (
    <details class="filters-box" open={isWide || Object.keys(errors).length > 0}>
      <summary>{t.filters}</summary>
      <form class="filters" onSubmit={submit} noValidate aria-label={t.filters}>
        <TextInput label={t.words} {...field('q')} />
        <Select
          label={t.year}
          none={thisYear}
          options={years.map((year) => ({ value: year, label: year }))}
          {...field('year')}
        />
        <Select label={t.kind} none={t.anyKind} options={optionsOf(t.kinds)} {...field('kind')} />
        <Select label={t.state} none={t.anyState} options={optionsOf(t.states)} {...field('state')} />
        <div class="filter-actions">
          <Button>{t.filter}</Button>
          <a href={path}>{t.clear}</a>
        </div>
      </form>
    </details>
  )
}
