import { useRegister } from '../../../api/register.tsx'
import { VerdictTag } from '../../../parts/figures/conditions.tsx'
import { Count } from '../../../parts/figures/count.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import type { DepartmentRow } from '../../../parts/figures/row.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { pictureTexts } from './picture-texts.ts'

/** As many as one screen has room for beside the letter's lists. */
const maxShown = 8

interface Props {
  readonly rows: readonly DepartmentRow[]
  readonly addressOf: (department: string) => string
  /** Where every department stands. */
  readonly all: string
}

/** Who has the most overdue tasks, each with its bar: the longest is the worst. */
export const WorstDepartments = ({ rows, addressOf, all }: Props) => {
  const t = useTexts(pictureTexts)
  const { number, percent } = useFormats()
  const { departmentName } = useRegister()
  const overdueOf = ({ counts }: DepartmentRow): number => counts.openOverdue ?? 0
  const worst = rows
    .filter((row) => overdueOf(row) > 0)
    .sort((one, other) => overdueOf(other) - overdueOf(one))
  const most = worst[0] ? overdueOf(worst[0]) : 1
  return (
    <Section title={t.worst}>
      {worst.length === 0 && <p>{t.nobodyOverdue}</p>}
      <ol class="bars">
        {worst.slice(0, maxShown).map((row) => (
          <li key={row.code}>
            <span class="bar-name">
              <a href={addressOf(row.code)}>{departmentName(row.code)}</a>{' '}
              <VerdictTag verdict={row.verdict} />
            </span>
            <svg class="bar" aria-hidden="true">
              <rect class="is-open-overdue" width={`${(overdueOf(row) / most) * 100}%`} height="100%" />
            </svg>
            <span class="bar-number">
              <Count row={row} count="openOverdue" value={overdueOf(row)} label={t.overdue} />{' '}
              <span class="quiet">({percent(row.rates.overdueUnfinished)})</span>
            </span>
          </li>
        ))}
      </ol>
      {worst.length > maxShown && (
        <p>
          <a href={`#${all}`}>{t.othersOverdue(number(worst.length - maxShown))}</a>
        </p>
      )}
    </Section>
  )
}
