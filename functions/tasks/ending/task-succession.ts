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
import { etagOfVersion } from '../../platform/http/etag.ts'
import type { Answer } from '../../platform/http/operation.ts'
import { BadRequest, type FieldError, fieldError } from '../../platform/problems/problem-answer.ts'
import { invalidFields } from '../../platform/problems/request-problems.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import { laterOf } from '../../shared/dates/dates.ts'
import { taskIdOf } from '../../shared/ids.ts'
import { commandOf, decideOnTask, type TaskCall } from '../command/task-command.ts'
import type { Reassignment, Split, Successor } from '../command/task-commands.ts'
import { factsOf, type Task, type TaskFacts } from '../task/task.ts'
import { presentFacts, taskAnswer, taskFactsAnswer } from '../task/task-answer.ts'
import {
  type PlannedSuccession,
  successionBefore,
  type WrittenSuccession,
  writeSuccession,
} from './endings-store.ts'
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
  etag: etagOfVersion(ended.version),
})

const wordedAs = ({ deadlineAsWorded }: Partial<Heir> = {}) => deadlineAsWorded && { deadlineAsWorded }

type Rule = (before: TaskFacts, heirs: readonly Heir[]) => Succession

/** The new tasks carry on the title, the directive and what of a series is still to come. */
const planned = async (
  call: SuccessionCall,
  successors: readonly Successor[],
  rule: Rule,
  task: Task,
): Promise<PlannedSuccession> => {
  const before = factsOf(task)
  const dated = await withDueDates(call, successors, task)
  const heirs = dated.map((given, position) => heirOf(given, position, task, call))
  const succession = rule(before, heirs)
  const { directive, lastOfSeries, series } = task
  const opened = succession.opened.map((change, position) => ({
    change,
    naming: {
      title: heirs[position]?.title ?? task.title,
      directive,
      ...wordedAs(heirs[position]),
      ...(lastOfSeries && { lastOfSeries }),
      ...(before.planned && series && { series }),
    },
  }))
  return { ended: { ...succession.ended, before }, opened, directive }
}

/** Ends the task that the caller saw and opens those that take it over. */
export const succeed = async (
  call: SuccessionCall,
  successors: readonly Successor[],
  rule: Rule,
): Promise<Answer> => {
  const { store, path } = call
  const command = commandOf(call)
  const succession = await decideOnTask(call, {
    decide: (task) => planned(call, successors, rule, task),
    write: (decision) => writeSuccession(store, decision, command),
    answerBefore: () => successionBefore(store, path.id, command),
  })
  return answerOf(succession, call)
}
