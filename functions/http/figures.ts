import type { Counts } from '../domain/counts.ts'
import { yearOf } from '../domain/dates.ts'
import { wordsOf } from '../domain/formulas.ts'
import { timesCommendedOn } from '../domain/letter.ts'
import {
  type PeriodRow,
  periodFiguresOf,
  sumOfPeriodCounts,
  volumeGroupsOf,
} from '../domain/period-figures.ts'
import { type Period, periodBefore, periodOf, sameStage } from '../domain/periods.ts'
import { may } from '../domain/permission.ts'
import { ageings, reportKinds, type View, viewOf } from '../domain/report-figures.ts'
import type { Settings } from '../domain/settings.ts'
import { currentUnits, rollUp } from '../domain/succession.ts'
import type { User } from '../domain/user.ts'
import { readDepartments } from '../store/departments.ts'
import { readLetters } from '../store/letters.ts'
import { foldPeriod } from '../store/period-tasks.ts'
import { readFormulaSet, readRuleSet } from '../store/rules.ts'
import { readSettings } from '../store/settings.ts'
import { flagOf, list, requirePast } from './figure-tasks.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'
import { suppose } from './what-if.ts'

const statusOfCount: Record<keyof Counts, string | undefined> = {
  assigned: 'assigned',
  given: undefined,
  done: 'done',
  doneOnTime: 'done-on-time',
  doneLate: 'done-late',
  doneNoDeadline: 'done-no-deadline',
  openInTerm: 'open-in-term',
  openOverdue: 'open-overdue',
  openNoDeadline: 'open-no-deadline',
  withdrawn: 'withdrawn',
  reassigned: 'reassigned',
}

type Filter = Record<string, string | undefined>

/** For every count of a row the request that lists exactly the tasks it counts. */
const listsOf = (view: View, firstYear: number, row: Filter): Record<string, string> => {
  const { assignedFrom, assignedTo, asOf, basis, starred, backlogTo } = view
  const listWith = (filter: Filter) => {
    const all = { ...row, assignedFrom, assignedTo, asOf, basis, starred: starred?.toString(), ...filter }
    const given = Object.entries(all).filter(([, value]) => value !== undefined) as [string, string][]
    return `/api/figures/tasks?${new URLSearchParams(given)}`
  }
  const backlog = { assignedFrom: `${firstYear}-01-01`, assignedTo: backlogTo }
  return {
    ...Object.fromEntries(
      Object.entries(statusOfCount).map(([name, status]) => [name, listWith({ status })]),
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

/** The period that is asked for and the one before it, of which only the rates are compared, both at the same stage. */
const viewsOf = ({ query, today }: Call<'getFigures'>, settings: Settings): [View, View] => {
  const asOf = query.asOf ?? today
  const { period: word, basis } = query
  const asked = { assignedFrom: query.assignedFrom ?? '', assignedTo: query.assignedTo ?? '' }
  const period = word ? periodOf(word, settings.reportingMonthEndsOn) : asked
  const before = periodBefore(period, word, settings.reportingMonthEndsOn)
  const viewAt = (days: Period, day: string) =>
    viewOf({ ...days, asOf: day, basis, starred: flagOf(query.starred), today }, settings)
  return [viewAt(period, asOf), { ...viewAt(before, sameStage(before, period, asOf)), statusOnly: true }]
}

const daysOf = ({ assignedFrom, assignedTo, asOf }: View) => ({ assignedFrom, assignedTo, asOf })

const itself = (department: string): string => department

/** Everything that the figures are made of. */
const readAll = async (call: Call<'getFigures'>) => {
  const { store, query, today } = call
  const asOf = query.asOf ?? today
  requirePast(asOf, today)
  const [settings, unitOf] = await Promise.all([
    readSettings(store, asOf),
    query.rollUp === 'current' ? readDepartments(store).then(currentUnits) : itself,
  ])
  const views = viewsOf(call, settings)
  const isAsked = (code: string) => !query.department || unitOf(code) === query.department
  const [ruleSet, formulaSet, letters, fold] = await Promise.all([
    readRuleSet(store, { name: query.ruleSet, version: query.ruleSetVersion }, asOf),
    readFormulaSet(store, { name: query.formulaSet, version: query.formulaSetVersion }, asOf),
    readLetters(store, yearOf(views[0].assignedTo)),
    foldPeriod(store, views, isAsked),
  ])
  const timesCommended = timesCommendedOn(letters, asOf, unitOf)
  const [now, previous] = fold.sums.map((sums) => rollUp(sums, unitOf, sumOfPeriodCounts))
  return { settings, views, ruleSet, formulaSet, fold, now, previous, timesCommended }
}

/** The rows as the caller may see them: with the lists of the tasks that are the caller's to read. */
const withLists =
  (actor: User, { view, firstYear, rollUp: by }: { view: View; firstYear: number; rollUp: string }) =>
  <Row extends PeriodRow>(row: Row, department?: string, includes: readonly string[] = []) => {
    const mayRead = [department, ...includes].every((code) => may(actor, 'read-tasks', code))
    const rolled = by === 'asGiven' ? {} : { rollUp: by }
    return {
      ...row,
      ...(department && by !== 'asGiven' && { includes }),
      ...(mayRead && { lists: listsOf(view, firstYear, { department, ...(department && rolled) }) }),
    }
  }

const read = async (call: Call<'getFigures'>): Promise<Answer> => {
  const { actor, query, now: at } = call
  const { settings, views, ruleSet, formulaSet, fold, now, previous, timesCommended } = await readAll(call)
  const [view, before] = views
  const reckoning = { basis: view.basis, formulaSet, ruleSet, volumes: settings }
  const { city, departments, ranking } = periodFiguresOf(
    now?.sums ?? {},
    previous?.sums ?? {},
    timesCommended,
    reckoning,
  )
  const listed = withLists(actor, { view, firstYear: fold.firstYear, rollUp: query.rollUp })
  const body = {
    period: query.period,
    ...daysOf(view),
    basis: view.basis,
    starred: view.starred,
    computedAt: at.toISOString(),
    previous: daysOf(before),
    windows: { updatedFrom: view.updatedFrom, silentSince: view.silentSince },
    ruleSet: { name: ruleSet.name, letter: ruleSet.letter, version: ruleSet.version },
    formulaSet: { name: formulaSet.name, version: formulaSet.version, words: wordsOf(formulaSet) },
    volumeGroups: volumeGroupsOf(settings),
    ...(!query.department && { city: listed(city) }),
    departments: departments
      .filter(({ volume }) => !query.group || volume === query.group)
      .map((row) => listed(row, row.code, now?.includes[row.code])),
    ranking,
  }
  return { body }
}

export const handler = resourceHandler('figures', {
  getFigures: read,
  listFigureTasks: list,
  getWhatIf: suppose,
})
