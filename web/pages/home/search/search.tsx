import { useState } from 'preact/hooks'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Section } from '../../../parts/figures/figures.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { ErrorSummary } from '../../../parts/forms/error-summary.tsx'
import { placed } from '../../../parts/forms/errors.ts'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Marked } from '../../../parts/layout/marked.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Pagination } from '../../../parts/lists/pagination.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { partTexts } from '../../../parts/parts-texts.ts'
import { useToday } from '../../../session/clock.tsx'
import { recentIn } from '../../../session/recent.ts'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { yearsUpTo } from '../../../values/dates.ts'
import { directiveTexts } from '../../directives/directives-texts.ts'
import { usualColumns } from '../../tasks/columns/columns.ts'
import { TaskTable } from '../../tasks/task-table.tsx'
import { searchTexts } from './search-texts.ts'

type Found = Body<'search'>
type Directive = Found['directives'][number]

interface ResultsProps {
  readonly found: Found
  readonly words: string
}

const fieldNames = ['q', 'year']
const idOf = (name: string) => `search-${name}`

interface FormProps {
  readonly errors: Readonly<Record<string, string>>
}

const SearchForm = ({ errors }: FormProps) => {
  const t = useTexts(searchTexts)
  const { query, setQuery } = useLocation()
  const years = yearsUpTo(useToday())
  const [typed, setTyped] = useState({ q: query.get('q') ?? '', year: query.get('year') ?? '' })
  const field = (name: keyof typeof typed) => ({
    id: idOf(name),
    name,
    value: typed[name],
    onValue: (value: string) => setTyped({ ...typed, [name]: value }),
    error: errors[name],
  })
  const submit = (event: Event) => {
    event.preventDefault()
    setQuery({ ...typed, q: typed.q.trim(), cursor: '' })
  }
  return (
    <search>
      <form onSubmit={submit} class="measure" noValidate>
        <TextInput label={t.label} hint={t.hint} {...field('q')} />
        <Select
          label={t.year}
          none={t.anyYear}
          options={years.map((year) => ({ value: year, label: year }))}
          {...field('year')}
        />
        <Button>{t.find}</Button>
      </form>
    </search>
  )
}

/** The search shows the first directives; the list of a year has all. */
const Further = ({ found, words }: ResultsProps) => {
  const t = useTexts(searchTexts)
  const { number } = useFormats()
  const { directives, directiveCount, years } = found
  if (directives.length >= directiveCount) return null
  return (
    <p>
      {t.further(number(directives.length), number(directiveCount))}{' '}
      {years.map((year) => (
        <a
          key={year}
          class="choice"
          href={addressOfPage('/directives', {}, { q: words, year: String(year) })}
        >
          {t.directivesOf(String(year))}
        </a>
      ))}
    </p>
  )
}

const Directives = ({ found, words }: ResultsProps) => {
  const { directives, directiveCount } = found
  const t = useTexts(searchTexts)
  const { waitingCaption } = useTexts(directiveTexts)
  const formats = useFormats()
  const columns: readonly Column<Directive>[] = [
    {
      name: 'directive',
      heading: t.directive,
      isRowHeading: true,
      cell: ({ key }) => (
        <a href={`/directives/${key}`}>
          <Marked text={formats.directive(key)} found={words} />
        </a>
      ),
    },
    {
      name: 'abstract',
      heading: t.abstract,
      cell: ({ abstract, waiting = [] }) => (
        <>
          <Marked text={abstract} found={words} />
          {waiting.length > 0 && <span class="note">{waitingCaption(formats.number(waiting.length))}</span>}
        </>
      ),
    },
    {
      name: 'tasks',
      heading: t.taskCount,
      isNumber: true,
      cell: ({ taskCount }) => formats.number(taskCount),
    },
  ]
  return (
    <Table
      caption={t.directives(formats.number(directiveCount))}
      columns={columns}
      rows={directives}
      keyOf={({ key }) => key}
      isList
    />
  )
}

const Results = ({ found, words }: ResultsProps) => {
  const t = useTexts(searchTexts)
  const { number } = useFormats()
  const withDepartment = useMe().department === undefined
  const { tasks, taskCount, directives, searched, years, cursor, readAs } = found
  const marked = readAs ?? words
  return (
    <>
      <p class="quiet" role="status">
        {t.searched(number(searched), years.join(', '))}
      </p>
      {readAs && <p>{t.readAs(words, readAs)}</p>}
      {tasks.length + directives.length === 0 && (
        <Empty>
          <p>{t.nothing(words)}</p>
          <p>{t.nothingHint}</p>
        </Empty>
      )}
      {directives.length > 0 && <Directives found={found} words={marked} />}
      <Further found={found} words={marked} />
      {tasks.length > 0 && (
        <>
          <TaskTable
            tasks={tasks}
            caption={t.tasks(number(taskCount))}
            columns={usualColumns({ withDepartment })}
            found={marked}
          />
          <Pagination cursor={cursor} />
        </>
      )}
    </>
  )
}

/** What the person looked at last, while nothing is searched for. */
const SeenLast = () => {
  const t = useTexts(searchTexts)
  const { id } = useMe()
  const [recent] = useState(() => recentIn(localStorage, id))
  if (recent.length === 0) return null
  return (
    <Section title={t.recent}>
      <ul class="govuk-list">
        {recent.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Finds tasks and directives again, with or without diacritics; exact matches stand first. */
export const Search = () => {
  const t = useTexts(searchTexts)
  const parts = useTexts(partTexts)
  const { language } = useLanguage()
  const { query, search } = useLocation()
  const words = query.get('q') ?? ''
  const [year, cursor] = ['year', 'cursor'].map((name) => query.get(name) ?? undefined)
  const asked = useAnswer('search', words ? { query: { q: words, year, cursor } } : undefined)
  const { fields } = placed(asked.failure, language, { names: fieldNames })
  const errors = Object.entries(fields).map(([name, text]) => ({ id: idOf(name), text }))
  return (
    <Page
      title={t.title}
      wrong={errors.length > 0 && <ErrorSummary title={parts.errorTitle} errors={errors} />}
    >
      <SearchForm key={search} errors={fields} />
      {!words && <SeenLast />}
      {words && errors.length === 0 && (
        <Answered of={asked}>{(found) => <Results found={found} words={words} />}</Answered>
      )}
    </Page>
  )
}
