import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { ErrorSummary } from '../../../parts/forms/error-summary.tsx'
import { placed } from '../../../parts/forms/errors.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { later } from '../../../parts/layout/later.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { PrintButton } from '../../../parts/layout/panel.tsx'
import { partTexts } from '../../../parts/parts-texts.ts'
import { useToday } from '../../../session/clock.tsx'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'
import { AskAbout } from './ask-about.tsx'
import { isTooMuch } from './is-too-much.ts'
import { Shown } from './shown.tsx'
import { requestOf, type View, viewNames, viewOf } from './view.ts'
import { useWeeklyTrend, type WeeklyTrend } from './weekly-trend.ts'

/** What not everybody needs is loaded when it is there to be seen. */
const ViewForm = later(() => import('./view-form.tsx').then((m) => m.ViewForm))
const CountBeforehand = later(() => import('./count-beforehand.tsx').then((m) => m.CountBeforehand))

interface Props {
  readonly title: string
  /** Of this one alone; without it of the city and every department. */
  readonly department?: string
  readonly way?: ComponentChildren
  /** What is shown as files, where the caller may have some. */
  readonly files?: (view: View, figures: PeriodFigures | undefined) => ComponentChildren
  readonly children: (figures: PeriodFigures, view: View, trend: WeeklyTrend) => ComponentChildren
}

/** Figures as the address asks for them: the choices, what they mean in words, and what the caller shows. */
export const FiguresPage = ({ title, department, way, files, children }: Props) => {
  const parts = useTexts(partTexts)
  const t = useTexts(dashboardTexts)
  const { language } = useLanguage()
  const { query, search } = useLocation()
  const today = useToday()
  const view = viewOf(query, today)
  const request = requestOf(view)
  const asked = useAnswer('getFigures', { query: { ...request, ...(department && { department }) } })
  const trend = useWeeklyTrend(view, { today, department })
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
      <div class="choices">
        <Details summary={t.choose} isNeeded={listed.length > 0} isMadeWhenOpened>
          <ViewForm
            key={search}
            view={view}
            errors={errors}
            onChecked={(found) =>
              setChecked(({ attempt }) => ({ search, errors: found, attempt: attempt + 1 }))
            }
            withGroup={!department}
          />
        </Details>
        {files && (
          <Details summary={t.files} isMadeWhenOpened>
            {files(view, asked.body)}
          </Details>
        )}
      </div>
      {Object.keys(fields).length === 0 && (
        <Answered of={asked}>
          {(figures) => (
            <>
              <Shown figures={figures} view={view} trend={trend.asked} />
              <AskAbout contact={figures.contact} place="print-only" />
              {children(figures, view, trend)}
              <AskAbout contact={figures.contact} place="screen-only" />
            </>
          )}
        </Answered>
      )}
      {isTooMuch(asked.failure) && <CountBeforehand key={search} view={view} reload={asked.reload} />}
    </Page>
  )
}
