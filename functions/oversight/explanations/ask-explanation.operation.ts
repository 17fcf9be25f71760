import {
  figureOfFuture,
  tooManyHistoriesToCount,
  tooManyTasksToCount,
} from '../../figures/rules/figure-problems.ts'
import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { unknownRate, unknownSet } from '../../organisation/settings/setting-problems.ts'
import type { Store } from '../../platform/table/store.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { taskIdOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readTask } from '../../tasks/task/tasks-store.ts'
import { readAskedFigure, readAskedRate } from './asked-figure.ts'
import {
  departmentAsked,
  type Explanation,
  type Question,
  questionSchema,
  requireAskable,
} from './explanation.ts'
import { explanationToday, presentExplanation } from './explanation-answer.ts'
import { explanationDuePassed } from './explanation-problems.ts'
import { putExplanation } from './explanations-store.ts'

/**
 * The task or the department that is asked about must be there.
 * @throws Refused not-found, unknown-department
 */
const requireKnown = async (store: Store, { about }: Question): Promise<void> => {
  if (about.kind === 'task') {
    if (!(await readTask(store, about.taskId))) throw new Refused(notFound, { id: about.taskId })
  } else if (!(await readDepartment(store, about.department)))
    throw new Refused(unknownDepartment, { department: about.department })
}

/** What is asked about, with the number of a figure: nobody types it. */
const aboutOf = async (
  store: Store,
  { about }: Question,
  today: LocalDate,
): Promise<Explanation['about']> => {
  if (about.kind === 'task') return about
  if (about.kind === 'figure') return { ...about, value: await readAskedFigure(store, about, today) }
  const { kind, ...asked } = about
  return { kind, ...(await readAskedRate(store, asked, today)) }
}

/** It folds a department's year for the number that it asks about. */
export default operation({
  method: 'POST',
  path: '/api/explanations',
  permission: 'ask-explanation',
  answeredBy: 'write',
  summary: { vi: 'Yêu cầu giải trình', en: 'Ask a department to explain a task or a figure' },
  request: { body: questionSchema },
  answer: explanationToday,
  status: 201,
  errors: [
    explanationDuePassed,
    figureOfFuture,
    unknownDepartment,
    unknownSet,
    unknownRate,
    tooManyTasksToCount,
    tooManyHistoriesToCount,
  ],
  run: async ({ store, actor, body, command, now, today }) => {
    requireAskable(body, today)
    await requireKnown(store, body)
    const { onBehalfOf } = command
    const explanation = {
      id: taskIdOf(departmentAsked(body), today, taskCodeOf(command.key, 0)),
      ...body,
      about: await aboutOf(store, body, today),
      askedOn: today,
      askedBy: actor.id,
      ...(onBehalfOf && { askedFor: onBehalfOf }),
    }
    const asked = await putExplanation(store, explanation, { ...command, by: actor.id, at: now })
    return { body: presentExplanation(asked, today) }
  },
})
