import { isUrging, type Level, Reason } from '../../parts/figures/conditions.tsx'
import { Section } from '../../parts/figures/figures.tsx'
import { figureTexts } from '../../parts/figures/figures-texts.ts'
import type { DepartmentRow } from '../../parts/figures/row.ts'
import { Tag } from '../../parts/layout/tag.tsx'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { ruleTexts } from '../admin/rules/rules-texts.ts'
import { dashboardTexts } from './dashboard-texts.ts'

type Conditions = Level['all']

interface ConditionsProps {
  readonly conditions: Conditions
  readonly lead: string
  readonly isUrged: boolean
}

/** Each condition, whether it holds, and by how many tasks. */
const List = ({ conditions, lead, isUrged }: ConditionsProps) => {
  const t = useTexts(figureTexts)
  const word = isUrged ? { true: t.applies, false: t.appliesNot } : { true: t.holds, false: t.fails }
  if (conditions.length === 0) return null
  return (
    <>
      {conditions.length > 1 && <p>{lead}</p>}
      <ul class="conditions">
        {conditions.map((condition) => (
          <li key={condition.condition}>
            <Tag colour={condition.holds === isUrged ? 'orange' : isUrged ? 'grey' : 'green'}>
              {word[`${condition.holds}`]}
            </Tag>{' '}
            <span>
              <Reason condition={condition} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Props {
  readonly row: DepartmentRow
  readonly letter: string
}

/** Every level of the letter, with each condition and how near it is to turning over. */
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
          <List conditions={level.all} lead={t.allOf} isUrged={isUrging(level)} />
          <List conditions={level.any} lead={t.anyOf} isUrged={isUrging(level)} />
        </div>
      ))}
    </Section>
  )
}
