import { ErrorSummary } from '../parts/forms/error-summary.tsx'
import { NotificationBanner } from '../parts/layout/banner.tsx'
import { useTexts } from '../texts/language.tsx'
import { arrivalTexts } from './arrival-texts.ts'

/**
 * How somebody came to be without a session: the provider sent them back without letting them in, it did so with a session that
 * has ended (it did not ask who they are), or theirs ended by itself.
 */
export type Arrival = 'failed' | 'refused' | 'idle'

export const ArrivalNotice = ({ of }: { readonly of: Arrival }) => {
  const t = useTexts(arrivalTexts)
  if (of === 'idle')
    return (
      <NotificationBanner takesFocus>
        <h2 class="govuk-heading-m">{t.idle}</h2>
        <p>{t.idleDetail}</p>
      </NotificationBanner>
    )
  return (
    <ErrorSummary title={t.failed} errors={[]}>
      <p>{of === 'refused' ? t.refusedDetail : t.failedDetail}</p>
    </ErrorSummary>
  )
}
