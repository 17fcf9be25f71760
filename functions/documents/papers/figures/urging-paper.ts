import { directiveKeyOf } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import { mayBeUrged, type RecordedLetter } from '../../../figures/letters/letter.ts'
import { readLetters } from '../../../figures/letters/letters-store.ts'
import { type FiguresAsked, readPeriodFigures } from '../../../figures/period/period-figures-store.ts'
import type { View } from '../../../figures/period/report-figures.ts'
import { listFigure } from '../../../figures/period/tasks/figure-list.ts'
import { noTasksToUrge, tooManyTasksToCount } from '../../../figures/rules/figure-problems.ts'
import { isUrging } from '../../../figures/rules/rule-sets.ts'
import { unknownDepartment } from '../../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../../organisation/departments/departments-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { daysOverdue, dueOnBy } from '../../../tasks/task/lateness.ts'
import { timesUrged } from '../../../tasks/urging/urging.ts'
import { readUrgingsOf } from '../../../tasks/urging/urgings-store.ts'
import type { FilledPaper } from '../paper-answer.ts'
import { fileName } from '../paper-file.ts'
import type { Drafting } from '../templates/form-fields.ts'
import { longDate, shortDate, unbroken } from '../vietnamese.ts'
import { takenOn } from './figures-on-paper.ts'
import { type OverdueTask, urgingFilling } from './urging-filling.ts'

/** No letter ever had a tenth of so many. */
const maxTasks = 2_000

/** Who urges: the Committee, or its Office by the Chairman's order. */
const urgingKinds = { committee: 'urging', office: 'office-urging' } as const

/** Exactly the tasks that the figure counts, the longest overdue first, with how often each was urged up to that day. */
const overdueTasks = async (
  store: Store,
  view: View,
  departments: readonly string[],
): Promise<OverdueTask[]> => {
  const filter = { view, departments, statuses: ['open-overdue'] as const }
  const [{ tasks }, ...ledgers] = await Promise.all([
    listFigure(store, filter, { limit: maxTasks, after: undefined }),
    ...departments.map((code) => readUrgingsOf(store, code)),
  ])
  const urgingsOf = new Map(departments.map((code, place) => [code, ledgers[place] ?? []]))
  return tasks
    .map(({ task: { id, title, directive }, facts }) => ({
      title,
      directive,
      // What is overdue has a due date.
      dueOn: dueOnBy(view.basis, facts, view.asOf) as LocalDate,
      daysOverdue: daysOverdue(facts, view.asOf, view.basis),
      urgings: timesUrged(facts, urgingsOf.get(homeOf(id).department) ?? [], view.asOf),
    }))
    .sort((one, other) => other.daysOverdue - one.daysOverdue || one.title.localeCompare(other.title))
}

/** How an urging cites the last letter that went out by then and asked something of the department. */
const letterThatUrged = (
  letters: readonly RecordedLetter[],
  department: string,
  asOf: LocalDate,
): string | undefined => {
  const last = letters
    .filter(({ issuedOn }) => issuedOn <= asOf)
    .toSorted((one, other) => one.issuedOn.localeCompare(other.issuedOn))
    .findLast(({ named }) => named.some((one) => one.department === department && isUrging(one.level)))
  return last && `Công văn số ${unbroken(citationOf(directiveKeyOf(last)))} ${longDate(last.issuedOn)}`
}

interface UrgingAsked {
  readonly store: Store
  readonly today: LocalDate
  readonly now: Date
  readonly department: string
  readonly figures: FiguresAsked
  readonly by: keyof typeof urgingKinds
  readonly answerBy?: LocalDate | undefined
  /** Told of each department whose tasks the row counts; throws where the caller may not see them. */
  readonly requireMay: (department: string) => void
}

/**
 * The letter that urges one department, with the tasks it is urged for.
 * @throws Refused unknown-department, no-tasks-to-urge, too-many-tasks-to-count, and what figures may be refused for
 */
export const urgingOf = async (
  { store, today, now, department: code, figures: asked, by, answerBy, requireMay }: UrgingAsked,
  drafting: Drafting,
): Promise<FilledPaper<'urging' | 'office-urging'>> => {
  const [department, { figures, day, view, includes }] = await Promise.all([
    readDepartment(store, code),
    readPeriodFigures(store, { ...asked, department: code }, today),
  ])
  if (!department) throw new Refused(unknownDepartment, { department: code })
  const row = figures.departments.find((one) => one.code === code)
  if (!row || !mayBeUrged(row)) throw new Refused(noTasksToUrge, { department: department.name })
  const counted = includes[code] ?? [code]
  for (const one of counted) requireMay(one)
  const { openOverdue: count } = row.counts
  if (count > maxTasks) throw new Refused(tooManyTasksToCount, { count, max: maxTasks })
  const [overdue, ...letters] = await Promise.all([
    overdueTasks(store, view, counted),
    // In January the last one is of the year before.
    readLetters(store, yearOf(day.asOf) - 1),
    readLetters(store, yearOf(day.asOf)),
  ])
  const letter = letterThatUrged(letters.flat(), code, day.asOf)
  const urged = {
    ...day,
    ...takenOn(day.asOf, { today, now }),
    counted: view,
    name: department.name,
    row,
    overdue,
    ...(letter && { letter }),
    ...(answerBy && { answerBy }),
  }
  return {
    kind: urgingKinds[by],
    filling: urgingFilling(urged, drafting, by === 'office' ? 'officeLetter' : 'letter'),
    name: fileName(`Công văn đôn đốc ${department.name} ${shortDate(day.asOf)}`),
  }
}
