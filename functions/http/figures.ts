import type { Counts } from '../domain/counts.ts'
import { noTally } from '../domain/counts.ts'
import { type LocalDate, yearOf } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { wordsOf } from '../domain/formulas.ts'
import { dueOnBy, statusOn } from '../domain/lateness.ts'
import { timesCommendedOn } from '../domain/letter.ts'
import { type PeriodRow, periodFiguresOf, volumeGroups } from '../domain/period-figures.ts'
import { type Period, periodBefore, periodOf, sameStage } from '../domain/periods.ts'
import { may, onlyDepartment, requirePermission } from '../domain/permission.ts'
import { ageings, type View, viewOf } from '../domain/report-figures.ts'
import { homeOf, type Task } from '../domain/task.ts'
import { whatIf } from '../domain/what-if.ts'
import { BadRequest, fieldError } from '../middleware/problem.ts'
import { readDepartment } from '../store/departments.ts'
import { listFigure } from '../store/figure-list.ts'
import { readFigures } from '../store/figures.ts'
import { readLetters } from '../store/letters.ts'
import { openTasks } from '../store/open-tasks.ts'
import { foldPeriod } from '../store/period-tasks.ts'
import { readFormulaSet, readRuleSet } from '../store/rules.ts'
import { readSettings } from '../store/settings.ts'
import { statusesOf } from '../store/task-list.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

/** What has not happened yet cannot be told. */
const requirePast = (asOf: LocalDate, today: LocalDate): void => {
  if (asOf > today)
    throw new BadRequest('invalid-fields', [fieldError(['query', 'asOf'], 'day-in-future', { today })])
}

const flagOf = (starred: 'true' | 'false' | undefined) =>
  starred === undefined ? undefined : starred === 'true'

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

/** For every count of a row the request that lists exactly the tasks it counts. */
const listsOf = (view: View, firstYear: number, department?: string): Record<string, string> => {
  const { assignedFrom, assignedTo, asOf, basis, starred, backlogTo } = view
  const list = (filter: Record<string, string | undefined>) => {
    const all = { department, assignedFrom, assignedTo, asOf, basis, starred: starred?.toString(), ...filter }
    const given = Object.entries(all).filter(([, value]) => value !== undefined) as [string, string][]
    return `/api/figures/tasks?${new URLSearchParams(given)}`
  }
  const backlog = { assignedFrom: `${firstYear}-01-01`, assignedTo: backlogTo }
  return {
    ...Object.fromEntries(Object.entries(statusOfCount).map(([name, status]) => [name, list({ status })])),
    ...Object.fromEntries(ageings.map((ageing) => [`ageing ${ageing}`, list({ ageing })])),
    updated: list({ updated: 'yes' }),
    silent: list({ silent: 'yes' }),
    ...(`${firstYear}-01-01` <= backlogTo && {
      backlogOpen: list({ ...backlog, status: 'open' }),
      backlogOpenOverdue: list({ ...backlog, status: 'open-overdue' }),
    }),
  }
}

/** The period that is asked for and the one before it, both at the same stage. */
const viewsOf = async ({ store, query, today }: Call<'getFigures'>): Promise<[View, View]> => {
  const asOf = query.asOf ?? today
  requirePast(asOf, today)
  const settings = await readSettings(store, asOf)
  const { period: word, basis } = query
  const asked = { assignedFrom: query.assignedFrom ?? '', assignedTo: query.assignedTo ?? '' }
  const period = word ? periodOf(word, settings.reportingMonthEndsOn) : asked
  const before = periodBefore(period, word, settings.reportingMonthEndsOn)
  const viewAt = (days: Period, day: LocalDate) =>
    viewOf({ ...days, asOf: day, basis, starred: flagOf(query.starred), today }, settings)
  return [viewAt(period, asOf), viewAt(before, sameStage(before, period, asOf))]
}

const daysOf = ({ assignedFrom, assignedTo, asOf }: View) => ({ assignedFrom, assignedTo, asOf })

const read = async (call: Call<'getFigures'>): Promise<Answer> => {
  const { store, actor, query, now } = call
  const views = await viewsOf(call)
  const [view, before] = views
  const [ruleSet, formulaSet, letters, fold] = await Promise.all([
    readRuleSet(store, query.ruleSet, view.asOf),
    readFormulaSet(store, query.formulaSet, view.asOf),
    readLetters(store, yearOf(view.asOf)),
    foldPeriod(store, views),
  ])
  const reckoning = { basis: view.basis, formulaSet, ruleSet }
  const [sums = {}, previous = {}] = fold.sums
  const figures = periodFiguresOf(sums, previous, timesCommendedOn(letters, view.asOf), reckoning)
  const withLists = <Row extends PeriodRow>(row: Row, department?: string) => ({
    ...row,
    ...(may(actor, 'read-tasks', department) && { lists: listsOf(view, fold.firstYear, department) }),
  })
  const { city, departments, ranking } = figures
  const body = {
    period: query.period,
    ...daysOf(view),
    basis: view.basis,
    starred: view.starred,
    computedAt: now.toISOString(),
    previous: daysOf(before),
    windows: { updatedFrom: view.updatedFrom, silentSince: view.silentSince },
    ruleSet: { name: ruleSet.name, letter: ruleSet.letter },
    formulaSet: { name: formulaSet.name, words: wordsOf(formulaSet) },
    volumeGroups,
    city: withLists(city),
    departments: departments
      .filter(({ volume }) => !query.group || volume === query.group)
      .map((row) => withLists(row, row.code)),
    ranking,
  }
  return { body }
}

const presentAsOf = (task: Task, { asOf, basis }: View) => {
  const { department, year } = homeOf(task.id)
  const { id, title, directive, starred, assignedOn, originalDueOn, updatedOn } = task
  const status = statusOn(task, asOf, basis)
  const dueOn = dueOnBy('effective', task, asOf)
  return {
    id,
    title,
    directive,
    department,
    year,
    status,
    starred,
    assignedOn,
    originalDueOn,
    dueOn,
    updatedOn,
  }
}

const list = async ({ store, actor, query, today }: Call<'listFigureTasks'>): Promise<Answer> => {
  const { limit, cursor, status, ageing, updated, silent, ...asked } = query
  const department = query.department ?? onlyDepartment(actor, 'read-tasks')
  if (department) requirePermission(actor, 'read-tasks', department)
  const asOf = asked.asOf ?? today
  requirePast(asOf, today)
  const settings = await readSettings(store, asOf)
  const view = viewOf({ ...asked, asOf, starred: flagOf(asked.starred), today }, settings)
  const after = placeOf(cursor, department)?.id
  const filter = { view, department, statuses: statusesOf(status), ageing, updated, silent }
  const { tasks, last } = await listFigure(store, filter, { limit, after })
  return {
    body: {
      tasks: tasks.map((task) => presentAsOf(task, view)),
      cursor: cursorOf(last ? { id: last } : undefined),
    },
  }
}

const pendingOf = async ({ store, query, today }: Call<'getWhatIf'>) => {
  const pending = []
  for await (const page of openTasks(store, { department: query.department }))
    pending.push(
      ...page.filter(
        ({ id, submittedOn, askedOn }) => homeOf(id).year === yearOf(today) && (submittedOn || askedOn),
      ),
    )
  return pending
}

const suppose = async (call: Call<'getWhatIf'>): Promise<Answer> => {
  const { store, actor, query, today } = call
  const { department } = query
  requirePermission(actor, 'read-tasks', department)
  if (!(await readDepartment(store, department))) throw new Refused('unknown-department', { department })
  const year = yearOf(today)
  const [rules, { tallies }, letters, pending] = await Promise.all([
    readRuleSet(store, query.ruleSet, today),
    readFigures(store, year, today),
    readLetters(store, year),
    pendingOf(call),
  ])
  const timesCommended = timesCommendedOn(letters, today)[department] ?? 0
  const told = whatIf(tallies[department] ?? noTally(), pending, { rules, timesCommended, today })
  const ruleSet = { name: rules.name, letter: rules.letter }
  return { body: { department, year, asOf: today, ruleSet, ...told } }
}

export const handler = resourceHandler('figures', {
  getFigures: read,
  listFigureTasks: list,
  getWhatIf: suppose,
})
