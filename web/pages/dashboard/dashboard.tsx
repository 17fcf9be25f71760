import { addressOfPage } from '../../app/router/pattern.ts'
import { MainFigures } from '../../parts/figures/main-figures.tsx'
import { Trend } from '../../parts/figures/trend/trend.tsx'
import { Verdicts } from '../../parts/figures/verdicts.tsx'
import { useSignerChoice } from '../../parts/files/signer-choice.tsx'
import { useTexts } from '../../texts/language.tsx'
import { dashboardTexts } from './dashboard-texts.ts'
import { Departments } from './department/department-table.tsx'
import { Formulas } from './formulas.tsx'
import { AgeingTable, Attention } from './period/ageing.tsx'
import { CityFiles } from './period/city-files.tsx'
import { Comparison } from './period/comparison.tsx'
import { FiguresPage } from './period/figures-page.tsx'

const path = '/dashboard'

/** The city's figures of any period, every one a link to exactly its tasks. */
export const DashboardPage = () => {
  const t = useTexts(dashboardTexts)
  const signers = useSignerChoice()
  return (
    <FiguresPage title={t.title}>
      {(figures, view) => {
        const { city, windows, assignedTo, asOf, formulaSet } = figures
        const { group, ...ofOne } = view
        const addressOf = (code: string) => addressOfPage('/departments/:code/figures', { code }, ofOne)
        const trend = { year: assignedTo.slice(0, 4), to: asOf, formulaSet: formulaSet.name }
        return (
          city && (
            <>
              <CityFiles view={view} signers={signers} warnings={figures.warnings} />
              <MainFigures row={city} />
              <Formulas figures={figures} row={city} />
              <Verdicts figures={figures} addressOf={addressOf} />
              <Departments figures={figures} addressOf={addressOf} group={group} />
              <Trend query={trend} />
              <AgeingTable row={city} />
              <Attention row={city} windows={windows} />
              <Comparison figures={figures} row={city} view={view} path={path} />
            </>
          )
        )
      }}
    </FiguresPage>
  )
}
