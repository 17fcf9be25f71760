import { MainFigures } from '../../parts/figures/main-figures.tsx'
import { Trend } from '../../parts/figures/trend.tsx'
import { Verdicts } from '../../parts/figures/verdicts.tsx'
import { addressOfPage } from '../../router/pattern.ts'
import { dashboardTexts } from '../../texts/dashboard.ts'
import { useTexts } from '../../texts/language.tsx'
import { AgeingTable, Attention } from './ageing.tsx'
import { CityFiles } from './city-files.tsx'
import { Comparison } from './comparison.tsx'
import { Departments } from './department-table.tsx'
import { FiguresPage } from './figures-page.tsx'
import { Formulas } from './formulas.tsx'

const path = '/dashboard'

/** The city's figures of any period, every one a link to exactly its tasks. */
export const DashboardPage = () => {
  const t = useTexts(dashboardTexts)
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
              <CityFiles view={view} />
              <MainFigures row={city} />
              <Formulas figures={figures} row={city} />
              <Verdicts figures={figures} addressOf={addressOf} />
              <Departments figures={figures} addressOf={addressOf} group={group} />
              <AgeingTable row={city} />
              <Attention row={city} windows={windows} />
              <Comparison figures={figures} row={city} view={view} path={path} />
              <Trend query={trend} />
            </>
          )
        )
      }}
    </FiguresPage>
  )
}
