import type { Input } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { placed } from '../../forms/errors.ts'
import { Answered } from '../../parts/answered.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Empty } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { useLocation } from '../../router/location.tsx'
import { useToday } from '../../session/clock.tsx'
import { useMay } from '../../session/session.tsx'
import { directiveTexts } from '../../texts/directives.ts'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { partTexts } from '../../texts/parts.ts'
import { DirectiveFilters, filterNames } from './directive-filters.tsx'
import { DirectiveTable } from './directive-table.tsx'

const queryOf = (query: URLSearchParams): NonNullable<Input<'listDirectives'>['query']> =>
  Object.fromEntries([...query].filter(([name]) => name !== 'sort'))

/** The directives of a year, the latest first; a department sees those that gave it work. */
export const DirectiveList = () => {
  const t = useTexts(directiveTexts)
  const parts = useTexts(partTexts)
  const { language } = useLanguage()
  const { number } = useFormats()
  const { query, search } = useLocation()
  const today = useToday()
  const mayRegister = useMay('register-tasks')
  const asked = useAnswer('listDirectives', { query: queryOf(query) })
  const { fields } = placed(asked.failure, language, { names: filterNames })
  const errors = Object.entries(fields).map(([name, text]) => ({ id: `filter-${name}`, text }))
  const year = query.get('year') ?? today.slice(0, 4)
  return (
    <Page
      title={t.title}
      wrong={errors.length > 0 && <ErrorSummary title={parts.errorTitle} errors={errors} />}
      actions={
        mayRegister && (
          <>
            <ButtonLink href="/directives/new">{t.register}</ButtonLink>
            <ButtonLink look="secondary" href="/directives/import">
              {t.import}
            </ButtonLink>
          </>
        )
      }
    >
      <DirectiveFilters key={search} errors={fields} />
      {errors.length === 0 && (
        <Answered of={asked}>
          {({ directives, cursor }) =>
            directives.length === 0 ? (
              <Empty>
                <p>{t.none}</p>
                <p>{t.noneHint}</p>
              </Empty>
            ) : (
              <>
                <DirectiveTable
                  directives={directives}
                  caption={t.caption(number(directives.length), year, !cursor && !query.has('cursor'))}
                />
                <Pagination cursor={cursor} />
              </>
            )
          }
        </Answered>
      )}
    </Page>
  )
}
