import { useRegister } from '../../api/register.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { VerdictTag } from './conditions.tsx'
import { Section } from './figures.tsx'
import { figureTexts } from './figures-texts.ts'
import { commendedOf, urgedOf } from './named.ts'
import type { DepartmentRow, PeriodFigures } from './row.ts'

/** As many of each as one screen has room for. */
const maxNamed = 6

interface Props {
  readonly figures: Pick<PeriodFigures, 'ruleSet' | 'departments'>
  /** Where a department's figures are. */
  readonly addressOf: (department: string) => string
  /** Where everybody stands with the reasons. */
  readonly reasons: string
}

interface NamedProps extends Pick<Props, 'addressOf' | 'reasons'> {
  readonly rows: readonly DepartmentRow[]
  readonly heading: string
  readonly told: (row: DepartmentRow) => string
}

const Named = ({ rows, heading, told, addressOf, reasons }: NamedProps) => {
  const t = useTexts(figureTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const others = rows.length - maxNamed
  return (
    <div class="named">
      <h3 class="govuk-heading-s">{heading}</h3>
      {rows.length === 0 && <p class="quiet">{t.nobody}</p>}
      <ul class="govuk-list">
        {rows.slice(0, maxNamed).map((row) => (
          <li key={row.code}>
            <a href={addressOf(row.code)}>{departmentName(row.code)}</a>{' '}
            {row.verdict.level !== 'request' && row.verdict.urged && <VerdictTag verdict={row.verdict} />}
            <span class="quiet">{told(row)}</span>
          </li>
        ))}
        {others > 0 && (
          <li>
            <a href={`#${reasons}`}>{t.others(number(others))}</a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** Whom the letter's rules urge, most overdue first, and commend, best completion first, each with the figure that says most. */
export const Verdicts = ({ figures: { ruleSet, departments }, ...places }: Props) => {
  const t = useTexts(figureTexts)
  const { letter, number, percent } = useFormats()
  const urged = urgedOf(departments)
  const commended = commendedOf(departments)
  return (
    <Section title={t.verdicts(letter(ruleSet.letter))}>
      <Named
        rows={urged}
        heading={t.urged(number(urged.length))}
        told={({ counts, rates }) =>
          t.overdueTold(number(counts.openOverdue ?? 0), percent(rates.overdueUnfinished))
        }
        {...places}
      />
      <Named
        rows={commended}
        heading={t.commended(number(commended.length))}
        told={({ rates }) => t.doneTold(percent(rates.completion))}
        {...places}
      />
      <p>
        <a href={`#${places.reasons}`}>{t.reasons}</a>
      </p>
    </Section>
  )
}
