import type { Input } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { ErrorSummary } from '../../../parts/forms/error-summary.tsx'
import { placed } from '../../../parts/forms/errors.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Pagination } from '../../../parts/lists/pagination.tsx'
import { partTexts } from '../../../parts/parts-texts.ts'
import { useToday } from '../../../session/clock.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { directiveTexts } from '../directives-texts.ts'
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
            <ButtonLink look="secondary" href="/directives/from-text">
              {t.fromText}
            </ButtonLink>
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
