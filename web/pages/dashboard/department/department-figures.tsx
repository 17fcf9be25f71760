import { useRegister } from '../../../api/register.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { figureTexts } from '../../../parts/figures/figures-texts.ts'
import { Fold } from '../../../parts/figures/fold.tsx'
import { MainFigures } from '../../../parts/figures/main-figures.tsx'
import type { DepartmentRow, PeriodFigures } from '../../../parts/figures/row.ts'
import { StatusBar, StatusKey } from '../../../parts/figures/status-bar.tsx'
import { Trend } from '../../../parts/figures/trend/trend.tsx'
import { useSignerChoice } from '../../../parts/files/signer-choice.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Missing } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useMay, useMe } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { explanationTexts } from '../../explanations/explanations-texts.ts'
import { dashboardTexts } from '../dashboard-texts.ts'
import { Formulas } from '../formulas.tsx'
import { AgeingTable, Attention } from '../period/ageing.tsx'
import { Comparison } from '../period/comparison.tsx'
import { FiguresPage } from '../period/figures-page.tsx'
import { nightsOf } from '../period/nights-of.ts'
import type { View } from '../period/view.ts'
import type { WeeklyTrend } from '../period/weekly-trend.ts'
import { VerdictExplained } from '../verdict-explained.tsx'
import { WhatIf } from '../what-if.tsx'
import { Assessment } from './assessment.tsx'
import { UrgingFile } from './urging-file.tsx'

interface Props {
  readonly figures: PeriodFigures
  readonly row: DepartmentRow
  readonly view: View
  readonly trend: WeeklyTrend
}

/** The way to ask the department about its figures. */
const Asking = ({
  figures: { assignedTo, asOf, formulaSet },
  row: { code },
}: Pick<Props, 'figures' | 'row'>) => {
  const t = useTexts(explanationTexts)
  const query = { year: assignedTo.slice(0, 4), asOf, formulaSet: formulaSet.name }
  return (
    <ButtonLink look="secondary" href={addressOfPage('/departments/:code/figures/ask', { code }, query)}>
      {t.askFigure}
    </ButtonLink>
  )
}

const Department = ({ figures, row, view, trend: { query, asked } }: Props) => {
  const t = useTexts(dashboardTexts)
  const shared = useTexts(figureTexts)
  const { department } = useMe()
  const isMine = !department || department === row.code
  const mayAsk = useMay('ask-explanation')
  const mayAssess = useMay('read-assessments') && isMine
  const path = addressOfPage('/departments/:code/figures', { code: row.code })
  const { assignedFrom, assignedTo, ruleSet, windows } = figures
  const { assignedFrom: _, assignedTo: __, ...sameView } = view
  return (
    <div class="of-department">
      {mayAsk && <Asking figures={figures} row={row} />}
      <MainFigures row={row} {...nightsOf(figures, asked.body?.snapshots)} />
      <StatusBar counts={row.counts} />
      <StatusKey />
      <VerdictExplained row={row} letter={ruleSet.letter} />
      {isMine && <WhatIf department={row.code} ruleSet={ruleSet.name} />}
      <Fold title={shared.trend(query.year)} isPrinted>
        <Trend query={query} weekly={asked} />
      </Fold>
      <div class="picture">
        <Fold title={t.ageing} isPrinted>
          <AgeingTable row={row} />
        </Fold>
        <Fold title={t.attention} isPrinted>
          <Attention row={row} windows={windows} />
        </Fold>
      </div>
      <Fold title={t.comparison} isPrinted>
        <Comparison figures={figures} row={row} view={view} path={path} />
      </Fold>
      <Formulas figures={figures} row={row} />
      {mayAssess && (
        <Assessment
          department={row.code}
          from={assignedFrom}
          to={assignedTo}
          addressOf={(period) => addressOfPage(path, {}, { ...sameView, period })}
        />
      )}
    </div>
  )
}

/** One department: its figures, why the letter names it or does not, and what would change that. */
export const DepartmentFigures = ({ code }: { readonly code: string }) => {
  const t = useTexts(dashboardTexts)
  const { departments, departmentName } = useRegister()
  const mayUrge = useMay('make-city-papers')
  const signers = useSignerChoice(mayUrge)
  const way = <BackLink href="/dashboard" label={t.toDashboard} />
  // Its figures alone would say that it has no tasks.
  if (departments.length > 0 && !departments.some((department) => department.code === code))
    return (
      <Page title={t.departmentTitle(code)} way={way}>
        <Missing sought="department" />
      </Page>
    )
  return (
    <FiguresPage
      title={t.departmentTitle(departmentName(code))}
      department={code}
      way={way}
      {...(mayUrge && {
        files: (view: View, shown: PeriodFigures | undefined) => (
          <UrgingFile department={code} view={view} warnings={shown?.warnings} signers={signers} />
        ),
      })}
    >
      {(figures, view, trend) => {
        const [row] = figures.departments
        return row ? (
          <Department figures={figures} row={row} view={view} trend={trend} />
        ) : (
          <Empty>
            <p>{t.noTasks}</p>
          </Empty>
        )
      }}
    </FiguresPage>
  )
}
