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
  requireNotAsked,
} from './explanation.ts'
import { explanationToday, presentExplanation } from './explanation-answer.ts'
import { explanationDuePassed, explanationStillOpen } from './explanation-problems.ts'
import { putExplanation, unansweredBy } from './explanations-store.ts'

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

/**
 * The same question sent again is answered as it was, and is not in its own way.
 * @throws Refused explanation-still-open
 */
const requireFirst = async (
  store: Store,
  question: Question,
  { id, today }: { readonly id: string; readonly today: LocalDate },
): Promise<void> => {
  if (question.about.kind !== 'task') return
  const unanswered = await unansweredBy(store, departmentAsked(question), today)
  requireNotAsked(
    question,
    unanswered.filter((one) => one.id !== id),
  )
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
    explanationStillOpen,
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
    const id = taskIdOf(departmentAsked(body), today, taskCodeOf(command.key, 0))
    await requireFirst(store, body, { id, today })
    const explanation = {
      id,
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
