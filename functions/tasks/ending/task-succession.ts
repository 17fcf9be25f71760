import * as z from 'zod'
import { deadlineTexts } from '../../directives/deadline/deadline-explained.ts'
import { issuedOnOf } from '../../directives/directive/directive.ts'
import {
  assignedBeforeFirst,
  assignedInFuture,
  directiveFull,
  dueBeforeAssigned,
} from '../../directives/directive/directive-problems.ts'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import type { Answer } from '../../platform/http/operation.ts'
import { BadRequest, type FieldError, fieldError } from '../../platform/problems/problem-answer.ts'
import { invalidFields } from '../../platform/problems/request-problems.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import { laterOf } from '../../shared/dates/dates.ts'
import { taskIdOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { commandOf, factsSeen, type TaskCall } from '../command/task-command.ts'
import type { Task, TaskFacts } from '../task/task.ts'
import { presentFacts, taskAnswer, taskFactsAnswer } from '../task/task-answer.ts'
import type { Reassignment, Split, Successor } from '../task/task-commands.ts'
import { etagOf } from '../task/task-etag.ts'
import { readTask } from '../task/tasks-store.ts'
import { successionBefore, type WrittenSuccession, writeSuccession } from './endings-store.ts'
import type { Heir, Succession } from './lifecycle.ts'
import { hasOnlyWords, readSuccessorDeadline } from './successor-deadline.ts'

/** A task that goes on as others, by whichever command. */
type SuccessionCall = TaskCall<Reassignment | Split>

export const successionAnswer = z.object({ ended: taskFactsAnswer, opened: z.array(taskAnswer) })

/** What may refuse the tasks that take over. */
export const heirErrors = [
  assignedBeforeFirst,
  assignedInFuture,
  dueBeforeAssigned,
  directiveFull,
  unknownDepartment,
  departmentNotValid,
]

const heirOf = (given: Successor, position: number, task: Task, { command, today }: SuccessionCall): Heir => {
  // What is planned is taken over as planned, for its own day.
  const assignedOn = given.assignedOn ?? laterOf(today, task.assignedOn)
  const id = taskIdOf(given.department, assignedOn, taskCodeOf(command.key, position))
  return { ...given, assignedOn, id, title: given.title ?? task.title }
}

const pathOf = ({ body }: SuccessionCall, position: number): readonly PropertyKey[] =>
  'to' in body ? ['to'] : ['into', position]

/** With the due dates that their words give. The calendar is read only for words. */
const withDueDates = async (
  call: SuccessionCall,
  successors: readonly Successor[],
  { directive }: Task,
): Promise<readonly Successor[]> => {
  if (!successors.some(hasOnlyWords)) return successors
  const calendar = await readCalendar(call.store, call.today)
  const wrong: FieldError[] = []
  const dated = successors.map((given, position) => {
    if (!hasOnlyWords(given)) return given
    const read = readSuccessorDeadline(given.deadlineAsWorded ?? '', issuedOnOf(directive), calendar)
    if (!('wrong' in read)) return { ...given, ...read }
    wrong.push(
      fieldError(
        [...pathOf(call, position), 'deadlineAsWorded'],
        read.wrong,
        { unread: read.unread },
        deadlineTexts[read.wrong],
      ),
    )
    return given
  })
  if (wrong.length > 0) throw new BadRequest(invalidFields, wrong)
  return dated
}

const answerOf = ({ ended, opened }: WrittenSuccession, { today }: SuccessionCall): Answer => ({
  body: { ended: presentFacts(ended, today), opened: opened.map((task) => presentFacts(task, today)) },
  etag: etagOf(ended),
})

type Rule = (before: TaskFacts, heirs: readonly Heir[]) => Succession

/** One read before the write: the new tasks carry on the title and the directive, which no ETag holds. */
export const succeed = async (
  call: SuccessionCall,
  successors: readonly Successor[],
  rule: Rule,
): Promise<Answer> => {
  const { store, path } = call
  const before = await factsSeen(call)
  const command = commandOf(call)
  const task = await readTask(store, path.id)
  if (!task) throw new Refused(notFound, { id: path.id })
  const dated = await withDueDates(call, successors, task)
  const heirs = dated.map((given, position) => heirOf(given, position, task, call))
  let succession: Succession
  try {
    succession = rule(before, heirs)
  } catch (error) {
    const first = await successionBefore(store, path.id, command)
    if (first) return answerOf(first, call)
    throw error
  }
  const { directive, lastOfSeries, series } = task
  const opened = succession.opened.map((change, position) => ({
    change,
    naming: {
      title: heirs[position]?.title ?? task.title,
      directive,
      ...(lastOfSeries && { lastOfSeries }),
      ...(before.planned && series && { series }),
    },
  }))
  const planned = { ended: { ...succession.ended, before }, opened, directive }
  return answerOf(await writeSuccession(store, planned, command), call)
}
