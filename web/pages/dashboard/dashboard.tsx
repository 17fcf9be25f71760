import { addressOfPage } from '../../app/router/pattern.ts'
import { figureTexts } from '../../parts/figures/figures-texts.ts'
import { Fold } from '../../parts/figures/fold.tsx'
import { MainFigures } from '../../parts/figures/main-figures.tsx'
import type { PeriodFigures } from '../../parts/figures/row.ts'
import { Trend } from '../../parts/figures/trend/trend.tsx'
import { VerdictReasons } from '../../parts/figures/verdict-reasons.tsx'
import { Verdicts } from '../../parts/figures/verdicts.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { later } from '../../parts/layout/later.tsx'
import { useTexts } from '../../texts/language.tsx'
import { dashboardTexts } from './dashboard-texts.ts'
import { Departments } from './department/department-table.tsx'
import { Formulas } from './formulas.tsx'
import { AgeingTable, Attention } from './period/ageing.tsx'
import { Comparison } from './period/comparison.tsx'
import { FiguresPage } from './period/figures-page.tsx'
import { nightsOf } from './period/nights-of.ts'
import type { View } from './period/view.ts'
import type { WeeklyTrend } from './period/weekly-trend.ts'
import { HeatMap } from './picture/heat-map.tsx'
import { pictureTexts } from './picture/picture-texts.ts'
import { WorstDepartments } from './picture/worst-departments.tsx'

/** Asked for by who opens it. */
const CityFiles = later(() => import('./period/city-files.tsx').then((m) => m.CityFiles))

const path = '/dashboard'
const all = 'departments'
const reasons = 'reasons'

interface Props {
  readonly figures: PeriodFigures
  readonly view: View
  readonly trend: WeeklyTrend
}

/** What a leader sees at once, then how it came, then every department; what is asked for seldom is folded. */
const City = ({ figures, view, trend: { query, asked } }: Props) => {
  const t = useTexts(dashboardTexts)
  const picture = useTexts(pictureTexts)
  const shared = useTexts(figureTexts)
  const { city, windows, departments } = figures
  const { group, ...ofOne } = view
  const addressOf = (code: string) => addressOfPage('/departments/:code/figures', { code }, ofOne)
  if (!city) return null
  return (
    <div class="picture">
      <div class="picture-whole">
        <MainFigures row={city} {...nightsOf(figures, asked.body?.snapshots)} />
      </div>
      <WorstDepartments rows={departments} addressOf={addressOf} all={all} />
      <Verdicts figures={figures} addressOf={addressOf} reasons={reasons} />
      <div class="picture-wide picture-trend">
        <Fold title={shared.trend(query.year)} isPrinted>
          <Trend query={query} weekly={asked} />
        </Fold>
      </div>
      <div class="picture-wide">
        <Fold title={picture.heat} isPrinted>
          <Answered of={asked}>{(trend) => <HeatMap trend={trend} addressOf={addressOf} />}</Answered>
        </Fold>
      </div>
      <Fold title={t.ageing} isPrinted>
        <AgeingTable row={city} />
      </Fold>
      <Fold title={t.attention} isPrinted>
        <Attention row={city} windows={windows} />
      </Fold>
      <div class="picture-whole">
        <Fold title={t.departments} id={all}>
          <Departments figures={figures} addressOf={addressOf} group={group} />
        </Fold>
        <Fold title={picture.reasons} id={reasons} isClosedAtFirst>
          <VerdictReasons departments={departments} addressOf={addressOf} />
        </Fold>
        <Fold title={t.comparison} isClosedAtFirst>
          <Comparison figures={figures} row={city} view={view} path={path} />
        </Fold>
        <Formulas figures={figures} row={city} />
      </div>
    </div>
  )
}

/** The city's figures of any period, every one a link to exactly its tasks. */
export const DashboardPage = () => {
  const t = useTexts(dashboardTexts)
  return (
    <FiguresPage
      title={t.title}
      files={(view, figures) => <CityFiles view={view} warnings={figures?.warnings} />}
    >
      {(figures, view, trend) => <City figures={figures} view={view} trend={trend} />}
    </FiguresPage>
  )
}
