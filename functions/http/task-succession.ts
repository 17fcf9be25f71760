import { deadlineTexts } from '../directives/deadline/deadline-explained.ts'
import { issuedOnOf } from '../directives/directive/directive.ts'
import { readCalendar } from '../organisation/calendar/calendar-store.ts'
import { requirePermission } from '../organisation/people/permission.ts'
import { BadRequest, type FieldError, fieldError } from '../platform/problems/problem-answer.ts'
import { invalidFields } from '../platform/problems/request-problems.ts'
import { taskCodeOf } from '../platform/table/task-codes.ts'
import { laterOf } from '../shared/dates/dates.ts'
import { homeOf, taskIdOf } from '../shared/ids.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { successionBefore, type WrittenSuccession, writeSuccession } from '../tasks/ending/endings-store.ts'
import { type Heir, reassign, type Succession, split } from '../tasks/ending/lifecycle.ts'
import { hasOnlyWords, readSuccessorDeadline } from '../tasks/ending/successor-deadline.ts'
import { givenFirst } from '../tasks/planned/giving-store.ts'
import type { Task, TaskFacts } from '../tasks/task/task.ts'
import type { Successor } from '../tasks/task/task-commands.ts'
import { etagOf, factsOfEtag } from '../tasks/task/task-etag.ts'
import { readTask } from '../tasks/task/tasks-store.ts'
import { presentFacts } from './present.ts'
import type { Answer, Call } from './resource.ts'

type SuccessionCall = Call<'reassignTask'> | Call<'splitTask'>

const heirOf = (given: Successor, place: number, task: Task, { command, today }: SuccessionCall): Heir => {
  // What is planned is taken over as planned, for its own day.
  const assignedOn = given.assignedOn ?? laterOf(today, task.assignedOn)
  const id = taskIdOf(given.department, assignedOn, taskCodeOf(command.key, place))
  return { ...given, assignedOn, id, title: given.title ?? task.title }
}

const placeOf = (call: SuccessionCall, place: number): readonly PropertyKey[] =>
  'to' in call.body ? ['to'] : ['into', place]

/** With the due dates that their words give. The calendar is read only for words. */
const withDueDates = async (
  call: SuccessionCall,
  successors: readonly Successor[],
  { directive }: Task,
): Promise<readonly Successor[]> => {
  if (!successors.some(hasOnlyWords)) return successors
  const calendar = await readCalendar(call.store, call.today)
  const wrong: FieldError[] = []
  const dated = successors.map((given, place) => {
    if (!hasOnlyWords(given)) return given
    const read = readSuccessorDeadline(given.deadlineAsWorded ?? '', issuedOnOf(directive), calendar)
    if (!('wrong' in read)) return { ...given, ...read }
    wrong.push(
      fieldError(
        [...placeOf(call, place), 'deadlineAsWorded'],
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
const succeed = async (
  call: SuccessionCall,
  successors: readonly Successor[],
  rule: Rule,
): Promise<Answer> => {
  const { store, actor, path, now } = call
  requirePermission(actor, 'end-task', homeOf(path.id).department)
  const seen = factsOfEtag(path.id, call.ifMatch)
  const before = await givenFirst(store, seen, { today: call.today, at: now })
  const command = { ...call.command, by: actor.id, at: now }
  const task = await readTask(store, path.id)
  if (!task) throw new Refused(notFound, { id: path.id })
  const dated = await withDueDates(call, successors, task)
  const heirs = dated.map((given, place) => heirOf(given, place, task, call))
  let succession: Succession
  try {
    succession = rule(before, heirs)
  } catch (error) {
    const first = await successionBefore(store, path.id, command)
    if (first) return answerOf(first, call)
    throw error
  }
  const { directive, lastOfSeries, series } = task
  const opened = succession.opened.map((change, place) => ({
    change,
    naming: {
      title: heirs[place]?.title ?? task.title,
      directive,
      ...(lastOfSeries && { lastOfSeries }),
      ...(before.planned && series && { series }),
    },
  }))
  const planned = { ended: { ...succession.ended, before }, opened, directive }
  return answerOf(await writeSuccession(store, planned, command), call)
}

export const reassignTask = (call: Call<'reassignTask'>): Promise<Answer> =>
  succeed(call, [call.body.to], (before, heirs) => reassign(before, call.body, heirs[0] as Heir, call.today))

export const splitTask = (call: Call<'splitTask'>): Promise<Answer> =>
  succeed(call, call.body.into, (before, heirs) => split(before, call.body, heirs, call.today))
