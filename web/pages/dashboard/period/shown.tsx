import type { Asked } from '../../../api/use-answer.ts'
import { Freshness } from '../../../parts/figures/freshness.tsx'
import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { Loading } from '../../../parts/layout/loading.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'
import { periodSaid, type View } from './view.ts'

interface Props {
  readonly figures: PeriodFigures
  readonly view: View
  /** Comes beside the figures, and tells of the nightly scan. */
  readonly trend: Asked<'getTrend'>
}

/** What is shown, in a sentence that is printed too, and how fresh it is. */
export const Shown = ({ figures, view, trend }: Props) => {
  const t = useTexts(dashboardTexts)
  const { day } = useFormats()
  const { assignedFrom, assignedTo, asOf, basis, starred, computedAt } = figures
  const words = [
    t.assignedDays(day(assignedFrom), day(assignedTo)),
    t.statusOn(day(asOf)),
    t.by(t.basisIn[basis]),
    starred !== undefined && (starred ? t.onlyStarred : t.notStarred).toLowerCase(),
    view.rollUp === 'current' && t.rolledUp,
    view.formulaSet && (t.formulaSets[view.formulaSet] ?? view.formulaSet),
  ]
  return (
    <>
      <p class="govuk-body-l view-words">
        {view.period && <strong>{periodSaid(view.period, t)}. </strong>}
        {words.filter(Boolean).join('; ')}.
      </p>
      {trend.body || trend.failure ? (
        <Freshness computedAt={computedAt} freshness={trend.body?.freshness} />
      ) : (
        <Loading />
      )}
    </>
  )
}
