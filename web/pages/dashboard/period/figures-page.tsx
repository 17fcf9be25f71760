import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { ErrorSummary } from '../../../parts/forms/error-summary.tsx'
import { placed } from '../../../parts/forms/errors.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { PrintButton } from '../../../parts/layout/panel.tsx'
import { partTexts } from '../../../parts/parts-texts.ts'
import { useToday } from '../../../session/clock.tsx'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { CountBeforehand, isTooMuch } from './count-beforehand.tsx'
import { Shown } from './shown.tsx'
import { requestOf, type View, viewNames, viewOf } from './view.ts'
import { ViewForm } from './view-form.tsx'

interface Props {
  readonly title: string
  /** Of this one alone; without it of the city and every department. */
  readonly department?: string
  readonly way?: ComponentChildren
  readonly children: (figures: PeriodFigures, view: View) => ComponentChildren
}

/** Figures as the address asks for them: the choices, what they mean in words, and what the caller shows. */
export const FiguresPage = ({ title, department, way, children }: Props) => {
  const parts = useTexts(partTexts)
  const { language } = useLanguage()
  const { query, search } = useLocation()
  const today = useToday()
  const view = viewOf(query, today)
  const request = requestOf(view)
  const asked = useAnswer('getFigures', { query: { ...request, ...(department && { department }) } })
  // Beside the figures, not after them.
  const year = (view.period ?? view.assignedTo ?? today).slice(0, 4)
  const dashboard = useAnswer('getDashboard', { path: { year } })
  const { fields } = placed(asked.failure, language, { names: viewNames })
  const [checked, setChecked] = useState({ search, errors: {} as typeof fields, attempt: 0 })
  const errors = { ...fields, ...(checked.search === search && checked.errors) }
  const listed = Object.entries(errors).map(([name, text]) => ({ id: `view-${name}`, text }))
  return (
    <Page
      title={title}
      way={way}
      actions={<PrintButton />}
      wrong={
        listed.length > 0 && (
          <ErrorSummary title={parts.errorTitle} errors={listed} attempt={checked.attempt} />
        )
      }
    >
      <ViewForm
        key={search}
        view={view}
        errors={errors}
        onChecked={(found) => setChecked(({ attempt }) => ({ search, errors: found, attempt: attempt + 1 }))}
        withGroup={!department}
      />
      {Object.keys(fields).length === 0 && (
        <Answered of={asked}>
          {(figures) => (
            <>
              <Shown figures={figures} view={view} asked={dashboard} />
              {children(figures, view)}
            </>
          )}
        </Answered>
      )}
      {isTooMuch(asked.failure) && <CountBeforehand key={search} view={view} reload={asked.reload} />}
    </Page>
  )
}
