import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { useLanguage } from '../../../texts/language.tsx'

interface Props {
  /** Absent until the figures are there. */
  readonly warnings: PeriodFigures['warnings'] | undefined
}

/** What is to be known of a period before a paper of its figures is made. */
export const PeriodWarnings = ({ warnings = [] }: Props) => {
  const { language } = useLanguage()
  return warnings.map((warning) => (
    <p key={warning.code} class="govuk-inset-text">
      {warning[language]}
    </p>
  ))
}
