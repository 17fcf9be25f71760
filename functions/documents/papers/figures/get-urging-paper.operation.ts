import * as z from 'zod'
import { mayBeUrged } from '../../../figures/letters/letter.ts'
import { figuresAsked, figuresShape, ofOnePeriod } from '../../../figures/period/figures-request.ts'
import { readPeriodFigures } from '../../../figures/period/period-figures-store.ts'
import type { View } from '../../../figures/period/report-figures.ts'
import { listFigure } from '../../../figures/period/tasks/figure-list.ts'
import { noTasksToUrge, tooManyTasksToCount } from '../../../figures/rules/figure-problems.ts'
import { unknownDepartment } from '../../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../../organisation/departments/departments-store.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { requirePermission } from '../../../organisation/people/permission.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema, homeOf } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { daysOverdueOn, dueOnBy } from '../../../tasks/task/lateness.ts'
import { timesUrged } from '../../../tasks/urging/urging.ts'
import { readUrgingsOf } from '../../../tasks/urging/urgings-store.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems, signerAsked } from '../drafting.ts'
import { fileBytes, fileName, wordAnswer } from '../paper-answer.ts'
import { shortDate } from '../vietnamese.ts'
import { takenOn } from './figures-on-paper.ts'
import { figuresProblems } from './figures-refusals.ts'
import { type OverdueTask, urgingPaper } from './urging.ts'

/** As many rows take some 4 seconds and 430 MB; no letter ever had a tenth of them. */
const maxTasks = 2_000

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
      daysOverdue: daysOverdueOn(facts, view.asOf, view.basis),
      urgings: timesUrged(facts, urgingsOf.get(homeOf(id).department) ?? [], view.asOf),
    }))
    .sort((one, other) => other.daysOverdue - one.daysOverdue || one.title.localeCompare(other.title))
}

/** The letter that urges one department, with the tasks it is urged for. */
export default operation({
  method: 'GET',
  path: '/api/papers/urgings/{department}',
  permission: 'read-urgings',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Công văn đôn đốc một đơn vị (Word)',
    en: 'The letter that urges one department, as a Word file',
  },
  request: {
    path: z.strictObject({ department: departmentCodeSchema }),
    query: ofOnePeriod(
      z.strictObject({
        ...figuresShape,
        ...signerAsked,
        answerBy: localDateSchema.optional().meta({ description: 'by when it is to report' }),
      }),
    ),
  },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems, unknownDepartment, noTasksToUrge, ...figuresProblems],
  run: async (call) => {
    const { store, actor, permission, path, query, today } = call
    requirePermission(actor, permission, path.department)
    const drafting = await draftingOn(call, { paper: 'letter', signer: query.signer })
    const [department, { figures, day, view, includes }] = await Promise.all([
      readDepartment(store, path.department),
      readPeriodFigures(store, { ...figuresAsked(query, today), department: path.department }, today),
    ])
    if (!department) throw new Refused(unknownDepartment, path)
    const row = figures.departments.find(({ code }) => code === path.department)
    if (!row || !mayBeUrged(row)) throw new Refused(noTasksToUrge, { department: department.name })
    const counted = includes[path.department] ?? [path.department]
    for (const code of counted) requirePermission(actor, permission, code)
    const { openOverdue: count } = row.counts
    if (count > maxTasks) throw new Refused(tooManyTasksToCount, { count, max: maxTasks })
    const overdue = await overdueTasks(store, view, counted)
    const { answerBy } = query
    const urged = {
      ...day,
      ...takenOn(day.asOf, call),
      counted: view,
      name: department.name,
      row,
      overdue,
      ...(answerBy && { answerBy }),
    }
    const name = fileName(`Công văn đôn đốc ${department.name} ${shortDate(day.asOf)}`)
    return wordAnswer(urgingPaper(urged, drafting), name)
  },
})
