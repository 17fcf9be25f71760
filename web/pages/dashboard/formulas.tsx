import { figureTexts } from '../../parts/figures/figures-texts.ts'
import { useRateName } from '../../parts/figures/rate-names.ts'
import type { CityRow, PeriodFigures } from '../../parts/figures/row.ts'
import { Details } from '../../parts/layout/details.tsx'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { dashboardTexts } from './dashboard-texts.ts'

interface Props {
  readonly figures: PeriodFigures
  readonly row: CityRow
}

/** Every rate on the page as a fraction in words. */
export const Formulas = ({ figures: { formulaSet, volumeGroups }, row }: Props) => {
  const t = useTexts(dashboardTexts)
  const shared = useTexts(figureTexts)
  const { language } = useLanguage()
  const { number } = useFormats()
  const { words } = formulaSet
  const nameOf = useRateName(words)
  const [large, middle] = volumeGroups
  const all = [
    ...Object.entries(row.rates).map(([rate, { formula }]) => [nameOf(rate, formula), formula] as const),
    [shared.reportRate, row.reportRate.formula] as const,
    [shared.updateRate, row.updateRate.formula] as const,
  ]
  return (
    <Details summary={t.formulas}>
      <ul class="govuk-list govuk-list--bullet">
        {all.map(([name, formula]) => (
          <li key={formula}>
            <strong>{name}</strong> = {words[formula]?.[language]}
          </li>
        ))}
      </ul>
      <p>{t.formulaBacklog}</p>
      <p>{t.formulaVolumes(number(large?.atLeast ?? 0), number(middle?.atLeast ?? 0))}</p>
    </Details>
  )
}
