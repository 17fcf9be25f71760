import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { currentUnits, rollUp } from '../../organisation/departments/succession/current-units.ts'
import { type Contact, contactOf } from '../../organisation/settings/contact.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import type { Basis } from '../../tasks/task/lateness.ts'
import { timesCommendedOn } from '../letters/letter.ts'
import { readLetters } from '../letters/letters-store.ts'
import type { FormulaSet } from '../rules/formulas.ts'
import type { RuleSet } from '../rules/rule-sets.ts'
import { readFormulaSet, readRuleSet } from '../rules/rules-store.ts'
import { countBeforehand, foldPeriod } from './fold/fold-period.ts'
import { type PeriodFigures, periodFiguresOf, sumOfPeriodCounts, volumeGroupsOf } from './period-figures.ts'
import { type Period, periodBefore, periodOf, sameStage } from './periods.ts'
import { type View, viewOf } from './report-figures.ts'

/** Of which tasks, as of which evening, computed how: a period by its word, or by its two days; else the day's year. */
export interface FiguresAsked {
  readonly period?: string | undefined
  readonly assignedFrom?: LocalDate | undefined
  readonly assignedTo?: LocalDate | undefined
  readonly asOf: LocalDate
  readonly basis: Basis
  readonly starred?: boolean | undefined
  /** Only this one's tasks. */
  readonly department?: string | undefined
  /** `current`: figures of ended departments count for their successor. */
  readonly rollUp: 'asGiven' | 'current'
  readonly formulaSet: string
  readonly formulaSetVersion?: number | undefined
  /** The letter in force as of the day, where none is named. */
  readonly ruleSet?: string | undefined
  readonly ruleSetVersion?: number | undefined
}

/** The figures and everything that says what they are figures of; `day` as papers tell it. */
export interface FiguresRead {
  readonly figures: PeriodFigures
  readonly day: {
    readonly period: Period & { readonly word?: string }
    readonly asOf: LocalDate
    readonly ruleSet: RuleSet & { readonly version: number }
    readonly formulaSet: FormulaSet & { readonly version: number }
    readonly previous: Period & { readonly asOf: LocalDate }
    readonly windows: { readonly updatedFrom: LocalDate; readonly silentSince: LocalDate }
    readonly volumeGroups: ReturnType<typeof volumeGroupsOf>
    readonly contact: Contact | undefined
  }
  readonly view: View
  /** The first year of which there are tasks: backlog goes back to it. */
  readonly firstYear: number
  /** For each row the departments whose tasks it counts. */
  readonly includes: Readonly<Record<string, readonly string[]>>
}

/** The period that is asked for and the one before it, of which only the rates are compared, both at the same stage. */
const viewsOf = (asked: FiguresAsked, settings: Settings, today: LocalDate): [View, View] => {
  const { period: word, asOf, basis, starred, assignedFrom, assignedTo } = asked
  const { reportingMonthEndsOn } = settings
  const period =
    assignedFrom && assignedTo
      ? { assignedFrom, assignedTo }
      : periodOf(word ?? String(yearOf(asOf)), reportingMonthEndsOn)
  const before = periodBefore(period, word, reportingMonthEndsOn)
  const viewAt = (days: Period, day: LocalDate) =>
    viewOf({ ...days, asOf: day, basis, starred, today }, settings)
  return [viewAt(period, asOf), { ...viewAt(before, sameStage(before, period, asOf)), statusOnly: true }]
}

const itself = (department: string): string => department

/**
 * The figures of a period as of the evening of a day, as the API answers and papers tell them.
 * @throws Refused too-many-tasks-to-count, too-many-histories-to-count, or for a set that is not there
 */
export const readPeriodFigures = async (
  store: Store,
  asked: FiguresAsked,
  today: LocalDate,
): Promise<FiguresRead> => {
  const { asOf, basis } = asked
  // Whom to ask is asked today, whatever the day of the figures.
  const [settings, settingsToday, unitOf] = await Promise.all([
    readSettings(store, asOf),
    asOf === today ? undefined : readSettings(store, today),
    asked.rollUp === 'current' ? readDepartments(store).then(currentUnits) : itself,
  ])
  const views = viewsOf(asked, settings, today)
  const [view, before] = views
  const isAsked = (code: string) => !asked.department || unitOf(code) === asked.department
  const [ruleSet, formulaSet, letters, { sums, firstYear }] = await Promise.all([
    readRuleSet(store, { name: asked.ruleSet, version: asked.ruleSetVersion }, asOf),
    readFormulaSet(store, { name: asked.formulaSet, version: asked.formulaSetVersion }, asOf),
    readLetters(store, yearOf(view.assignedTo)),
    foldPeriod(store, views, isAsked),
  ])
  const [now, previous] = sums.map((one) => rollUp(one, unitOf, sumOfPeriodCounts))
  const computedBy = { basis, formulaSet, ruleSet, volumes: settings }
  const timesCommended = timesCommendedOn(letters, asOf, unitOf)
  return {
    figures: periodFiguresOf(now?.sums ?? {}, previous?.sums ?? {}, timesCommended, computedBy),
    day: {
      period: { ...daysOf(view), ...(asked.period && { word: asked.period }) },
      asOf,
      ruleSet,
      formulaSet,
      previous: { ...daysOf(before), asOf: before.asOf },
      windows: { updatedFrom: view.updatedFrom, silentSince: view.silentSince },
      volumeGroups: volumeGroupsOf(settings),
      contact: contactOf(settingsToday ?? settings),
    },
    view,
    firstYear,
    includes: now?.includes ?? {},
  }
}

/**
 * Counts beforehand, for as long as it takes, what the same figures then need not read: the period as of a past evening, and
 * the period before it.
 * @param onRead how many tasks are read, of how many
 * @returns how many tasks were read
 */
export const countFiguresBeforehand = async (
  store: Store,
  asked: FiguresAsked,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
  onRead: (tasks: number, of: number) => Promise<void>,
): Promise<number> => {
  const settings = await readSettings(store, asked.asOf)
  return countBeforehand(store, viewsOf(asked, settings, today), now, onRead)
}

const daysOf = ({ assignedFrom, assignedTo }: View): Period => ({ assignedFrom, assignedTo })
