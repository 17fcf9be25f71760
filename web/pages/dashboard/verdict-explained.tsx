import { ConditionTable } from '../../parts/figures/condition-table.tsx'
import { isUrging } from '../../parts/figures/conditions.tsx'
import { Section } from '../../parts/figures/figures.tsx'
import { figureTexts } from '../../parts/figures/figures-texts.ts'
import type { DepartmentRow } from '../../parts/figures/row.ts'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { ruleTexts } from '../admin/rules/rules-texts.ts'
import { dashboardTexts } from './dashboard-texts.ts'

interface Props {
  readonly row: DepartmentRow
  readonly letter: string
}

/** Every level of the letter, each condition a row that says how near it is to turning over. */
export const VerdictExplained = ({ row: { levels, verdict, warning }, letter }: Props) => {
  const { letter: written } = useFormats()
  const t = useTexts(dashboardTexts)
  const shared = useTexts(figureTexts)
  const { levels: words } = useTexts(ruleTexts)
  const { language } = useLanguage()
  return (
    <Section title={t.verdict(written(letter))}>
      {!verdict.level && <p>{t.noVerdict}</p>}
      {warning && <p class="govuk-inset-text">{warning[language]}</p>}
      {levels.map((level) => (
        <div key={level.level} class="level">
          <h3 class="govuk-heading-s">
            {words[level.level]}:{' '}
            {(isUrging(level)
              ? level.given
                ? shared.applies
                : shared.appliesNot
              : level.given
                ? shared.holds
                : shared.fails
            ).toLowerCase()}
          </h3>
          <ConditionTable caption={words[level.level]} level={level} />
        </div>
      ))}
    </Section>
  )
}
