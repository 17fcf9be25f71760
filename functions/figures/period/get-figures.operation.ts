import * as z from 'zod'
import { type ActorCall, operation } from '../../organisation/people/operation.ts'
import { may } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import { unknownSet, unknownSetVersion } from '../../organisation/settings/setting-problems.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { statusAskedFor } from '../../tasks/task/counts.ts'
import { tooManyHistoriesToCount, tooManyTasksToCount } from '../rules/figure-problems.ts'
import { wordsOf } from '../rules/formulas.ts'
import { listsOfYear } from '../today/lists-of-year.ts'
import { periodFiguresAnswer } from './figures-answer.ts'
import { figuresAsked, figuresShape, ofOnePeriod, volumeGroup } from './figures-request.ts'
import type { PeriodRow } from './period-figures.ts'
import { readPeriodFigures } from './period-figures-store.ts'
import { periodWarnings } from './period-warnings.ts'
import { ageings, reportKinds, type View } from './report-figures.ts'
import { lengthsOf, worstFirst } from './tasks/figure-sorting.ts'

const request = {
  query: ofOnePeriod(
    z.strictObject({
      ...figuresShape,
      department: departmentCodeSchema.optional().meta({ description: 'only this one, without the city' }),
      group: volumeGroup,
    }),
  ),
}

type Filter = Record<string, string | undefined>

/** Whether a view shows a year's tasks as they stand, so that what the year's own lists hold is what it counts. */
const isYearAsItStands = ({ assignedFrom, assignedTo, asOf, today, basis, starred }: View): boolean =>
  asOf === today &&
  basis === 'effective' &&
  starred === undefined &&
  assignedFrom === `${yearOf(assignedTo)}-01-01` &&
  assignedTo === `${yearOf(assignedTo)}-12-31`

/** What is overdue in a year as it stands is listed from what is open alone. */
const overdueOfYear = (view: View, { department, rollUp }: Filter, { counts }: PeriodRow) =>
  isYearAsItStands(view) &&
  rollUp === undefined && {
    openOverdue: listsOfYear(yearOf(view.assignedTo), department, counts).openOverdue ?? '',
  }

/** For every count of a row the request that lists exactly the tasks it counts, the worst first where they can be sorted. */
const listsOf = (
  view: View,
  firstYear: number,
  filter: Filter,
  figures: PeriodRow,
): Record<string, string> => {
  const lengths = lengthsOf(figures)
  const lists = Object.entries(requestsOf(view, firstYear, filter)).map(([count, request]) => [
    count,
    worstFirst(request, count, lengths[count]),
  ])
  return { ...Object.fromEntries(lists), ...overdueOfYear(view, filter, figures) }
}

const requestsOf = (view: View, firstYear: number, row: Filter): Record<string, string> => {
  const { assignedFrom, assignedTo, asOf, basis, starred, backlogTo } = view
  const listWith = (filter: Filter) => {
    const all = { ...row, assignedFrom, assignedTo, asOf, basis, starred: starred?.toString(), ...filter }
    const given = Object.entries(all).filter(([, value]) => value !== undefined) as [string, string][]
    return `/api/figures/tasks?${new URLSearchParams(given)}`
  }
  const backlog = { assignedFrom: `${firstYear}-01-01`, assignedTo: backlogTo }
  return {
    ...Object.fromEntries(
      Object.entries(statusAskedFor).map(([name, status]) => [name, listWith({ status })]),
    ),
    ...Object.fromEntries(ageings.map((ageing) => [`ageing ${ageing}`, listWith({ ageing })])),
    ...Object.fromEntries(reportKinds.map((reports) => [`reports ${reports}`, listWith({ reports })])),
    updated: listWith({ updated: 'yes' }),
    silent: listWith({ silent: 'yes' }),
    timesCommended: `/api/letters?year=${yearOf(assignedTo)}`,
    ...(`${firstYear}-01-01` <= backlogTo && {
      backlogOpen: listWith({ ...backlog, status: 'open' }),
      backlogOpenOverdue: listWith({ ...backlog, status: 'open-overdue' }),
    }),
  }
}

/** The rows as the caller may see them: with the lists of the tasks that are the caller's to read. */
const withLists =
  (actor: Actor, { view, firstYear, rollUp: by }: { view: View; firstYear: number; rollUp: string }) =>
  <Row extends PeriodRow>(row: Row, department?: string, includes: readonly string[] = []) => {
    const mayRead = [department, ...includes].every((code) => may(actor, 'read-tasks', code))
    const rolled = by === 'asGiven' ? {} : { rollUp: by }
    return {
      ...row,
      ...(department && by !== 'asGiven' && { includes }),
      ...(mayRead && { lists: listsOf(view, firstYear, { department, ...(department && rolled) }, row) }),
    }
  }

const read = async ({ store, actor, query, today, now }: ActorCall<typeof request>) => {
  const asked = figuresAsked(query, today)
  const { figures, day, view, firstYear, includes } = await readPeriodFigures(store, asked, today)
  const { period, asOf, ruleSet, formulaSet } = day
  // Of one department the answer has that row alone.
  const { assigned } = (query.department ? figures.departments.at(0) : figures.city)?.counts ?? {
    assigned: 0,
  }
  const listed = withLists(actor, { view, firstYear, rollUp: query.rollUp })
  const body = {
    period: period.word,
    assignedFrom: period.assignedFrom,
    assignedTo: period.assignedTo,
    asOf,
    basis: view.basis,
    starred: view.starred,
    computedAt: now.toISOString(),
    previous: day.previous,
    contact: day.contact,
    windows: day.windows,
    ruleSet: { name: ruleSet.name, letter: ruleSet.letter, version: ruleSet.version },
    formulaSet: { name: formulaSet.name, version: formulaSet.version, words: wordsOf(formulaSet) },
    volumeGroups: day.volumeGroups,
    ...(!query.department && { city: listed(figures.city) }),
    departments: figures.departments
      .filter(({ volume }) => !query.group || volume === query.group)
      .map((row) => listed(row, row.code, includes[row.code])),
    ranking: figures.ranking,
    warnings: periodWarnings(period, asOf, assigned),
  }
  return { body }
}

export default operation({
  method: 'GET',
  path: '/api/figures',
  permission: 'read-dashboard',
  answeredBy: 'year',
  isHeavy: true,
  summary: { vi: 'Số liệu của một kỳ bất kỳ', en: 'Figures of any period, as of any day' },
  request,
  answer: periodFiguresAnswer,
  errors: [unknownSet, unknownSetVersion, tooManyTasksToCount, tooManyHistoriesToCount],
  run: read,
})
