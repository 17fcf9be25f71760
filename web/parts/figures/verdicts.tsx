import { useRegister } from '../../api/register.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { isUrging, Reason, reasonsOf, VerdictTag } from './conditions.tsx'
import { Section } from './figures.tsx'
import { figureTexts } from './figures-texts.ts'
import type { DepartmentRow, PeriodFigures } from './row.ts'

interface NamedProps {
  readonly rows: readonly DepartmentRow[]
  readonly heading: string
  readonly isUrged: boolean
  readonly addressOf: (department: string) => string
}

const Named = ({ rows, heading, isUrged, addressOf }: NamedProps) => {
  const t = useTexts(figureTexts)
  const { departmentName } = useRegister()
  const given = ({ levels }: DepartmentRow) =>
    levels.find((level) => level.given && isUrging(level) === isUrged)
  return (
    <div class="named">
      <h3 class="govuk-heading-s">{heading}</h3>
      {rows.length === 0 && <p class="quiet">{t.nobody}</p>}
      <ul class="govuk-list">
        {rows.map((row) => (
          <li key={row.code}>
            <a href={addressOf(row.code)}>{departmentName(row.code)}</a>
            {isUrged && row.verdict.level !== 'request' && <VerdictTag verdict={row.verdict} />}
            <ul class="reasons">
              {reasonsOf(given(row) ?? { level: 'commend', given: true, all: [], any: [] }).map(
                (condition) => (
                  <li key={condition.condition}>
                    <Reason condition={condition} />
                  </li>
                ),
              )}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

const shareOf = ({ counts: { done = 0, assigned = 0 } }: DepartmentRow): number => done / assigned

interface Props {
  readonly figures: Pick<PeriodFigures, 'ruleSet' | 'departments'>
  /** Where a department's figures are. */
  readonly addressOf: (department: string) => string
}

/** Whom the letter's rules urge, most overdue first, and commend, best completion first, each with the reason in words. */
export const Verdicts = ({ figures: { ruleSet, departments }, addressOf }: Props) => {
  const t = useTexts(figureTexts)
  const { letter, number } = useFormats()
  const commended = departments
    .filter(({ verdict }) => verdict.commended)
    .sort((one, other) => shareOf(other) - shareOf(one))
  const urged = departments
    .filter(({ verdict }) => verdict.urged)
    .sort((one, other) => (other.counts.openOverdue ?? 0) - (one.counts.openOverdue ?? 0))
  return (
    <Section title={t.verdicts(letter(ruleSet.letter))}>
      <div class="columns">
        <Named rows={urged} heading={t.urged(number(urged.length))} isUrged addressOf={addressOf} />
        <Named
          rows={commended}
          heading={t.commended(number(commended.length))}
          isUrged={false}
          addressOf={addressOf}
        />
      </div>
    </Section>
  )
}
