import { useState } from 'preact/hooks'
import { type ListColumn, listColumns } from '../../../../functions/tasks/lists/list-columns.ts'
import { columnOfSort, type ListSort, listSorts } from '../../../../functions/tasks/lists/list-sorting.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Select } from '../../../parts/forms/inputs.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { movedColumn, withColumn } from './columns.ts'
import { columnsTexts } from './columns-texts.ts'
import type { useColumns } from './use-columns.ts'

interface RowProps {
  readonly name: ListColumn
  readonly chosen: readonly ListColumn[]
  readonly onChange: (columns: readonly ListColumn[]) => void
}

/** A column with its box, and where it is shown the ways to either side. The task has neither: it is always the first. */
const Row = ({ name, chosen, onChange }: RowProps) => {
  const t = useTexts(columnsTexts)
  const heading = t.headings[name]
  const place = chosen.indexOf(name)
  const way = (by: -1 | 1, mark: string, label: string) => (
    <button
      type="button"
      class="quiet-button"
      aria-label={label}
      aria-disabled={movedColumn(chosen, name, by) === chosen}
      onClick={() => onChange(movedColumn(chosen, name, by))}
    >
      {mark}
    </button>
  )
  return (
    <li>
      <label class="choose">
        <input
          type="checkbox"
          checked={place >= 0}
          disabled={name === 'task'}
          onChange={({ currentTarget }) => onChange(withColumn(chosen, name, currentTarget.checked))}
        />
        <span>{heading}</span>
      </label>
      {place > 0 && (
        <span class="column-ways">
          {way(-1, '↑', t.earlier(heading))}
          {way(1, '↓', t.later(heading))}
        </span>
      )}
    </li>
  )
}

const sortName = ({ headings, up, down }: (typeof columnsTexts)['vi'], sort: ListSort): string =>
  (sort.startsWith('-') ? down : up)(headings[columnOfSort(sort)])

/** Which columns the list has, and in which order. */
export const ChooseColumns = ({ columns, usual, choose }: ReturnType<typeof useColumns>) => {
  const t = useTexts(columnsTexts)
  const { number } = useFormats()
  const { query } = useLocation()
  const [chosen, setChosen] = useState(columns)
  const [sort, setSort] = useState(query.get('sort') ?? '')
  const others = listColumns.filter((name) => !chosen.includes(name))
  const submit = (event: Event) => {
    event.preventDefault()
    choose(chosen, sort)
  }
  const toUsual = () => {
    setChosen(usual)
    choose(undefined)
  }
  return (
    <Details summary={t.choose(number(columns.length))}>
      <form onSubmit={submit}>
        <ul class="column-choices" aria-label={t.shown}>
          {[...chosen, ...others].map((name) => (
            <Row key={name} {...{ name, chosen }} onChange={setChosen} />
          ))}
        </ul>
        <Select
          id="list-sort"
          name="sort"
          label={t.sort}
          hint={t.sortHint}
          none={t.usualOrder}
          options={listSorts.map((value) => ({ value, label: sortName(t, value) }))}
          value={sort}
          onValue={setSort}
          error={undefined}
        />
        <p class="note">{t.kept}</p>
        <div class="govuk-button-group">
          <Button>{t.apply}</Button>
          <Button look="secondary" onClick={toUsual}>
            {t.usual}
          </Button>
        </div>
      </form>
    </Details>
  )
}
