import { useRegister } from '../../../api/register.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { MainFigures } from '../../../parts/figures/main-figures.tsx'
import type { DepartmentRow, PeriodFigures } from '../../../parts/figures/row.ts'
import { StatusBar, StatusKey } from '../../../parts/figures/status-bar.tsx'
import { Trend } from '../../../parts/figures/trend/trend.tsx'
import { type SignerChoice, useSignerChoice } from '../../../parts/files/signer-choice.tsx'
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
import type { View } from '../period/view.ts'
import { VerdictExplained } from '../verdict-explained.tsx'
import { WhatIf } from '../what-if.tsx'
import { Assessment } from './assessment.tsx'
import { UrgingFile } from './urging-file.tsx'

interface Props {
  readonly figures: PeriodFigures
  readonly row: DepartmentRow
  readonly view: View
  readonly signers: SignerChoice
}

/** A head may read urgings, too, but does not write letters to the own department. */
const useMayUrge = (): boolean => {
  const { department } = useMe()
  return useMay('read-urgings') && !department
}

const Department = ({ figures, row, view, signers }: Props) => {
  const t = useTexts(explanationTexts)
  const { department } = useMe()
  const isMine = !department || department === row.code
  const mayUrge = useMayUrge()
  const mayAsk = useMay('ask-explanation')
  const mayAssess = useMay('read-assessments') && isMine
  const path = addressOfPage('/departments/:code/figures', { code: row.code })
  const { assignedFrom, assignedTo, asOf, ruleSet, formulaSet, windows } = figures
  const asking = addressOfPage(
    '/departments/:code/figures/ask',
    { code: row.code },
    { year: assignedTo.slice(0, 4), asOf, formulaSet: formulaSet.name },
  )
  const { assignedFrom: _, assignedTo: __, ...sameView } = view
  return (
    <>
      {mayAsk && (
        <ButtonLink look="secondary" href={asking}>
          {t.askFigure}
        </ButtonLink>
      )}
      {mayUrge && <UrgingFile department={row.code} view={view} signers={signers} />}
      <MainFigures row={row} />
      <StatusBar counts={row.counts} />
      <StatusKey />
      <Formulas figures={figures} row={row} />
      <VerdictExplained row={row} letter={ruleSet.letter} />
      {isMine && <WhatIf department={row.code} ruleSet={ruleSet.name} />}
      <AgeingTable row={row} />
      <Attention row={row} windows={windows} />
      <Comparison figures={figures} row={row} view={view} path={path} />
      <Trend
        query={{
          department: row.code,
          year: assignedTo.slice(0, 4),
          to: asOf,
          formulaSet: formulaSet.name,
        }}
      />
      {mayAssess && (
        <Assessment
          department={row.code}
          from={assignedFrom}
          to={assignedTo}
          addressOf={(period) => addressOfPage(path, {}, { ...sameView, period })}
        />
      )}
    </>
  )
}

/** One department: its figures, why the letter names it or does not, and what would change that. */
export const DepartmentFigures = ({ code }: { readonly code: string }) => {
  const t = useTexts(dashboardTexts)
  const { departments, departmentName } = useRegister()
  const signers = useSignerChoice(useMayUrge())
  const way = <BackLink href="/dashboard" label={t.toDashboard} />
  // Its figures alone would say that it has no tasks.
  if (departments.length > 0 && !departments.some((department) => department.code === code))
    return (
      <Page title={t.departmentTitle(code)} way={way}>
        <Missing sought="department" />
      </Page>
    )
  return (
    <FiguresPage title={t.departmentTitle(departmentName(code))} department={code} way={way}>
      {(figures, view) => {
        const [row] = figures.departments
        return row ? (
          <Department figures={figures} row={row} view={view} signers={signers} />
        ) : (
          <Empty>
            <p>{t.noTasks}</p>
          </Empty>
        )
      }}
    </FiguresPage>
  )
}
