import type { PaperStep } from '../../../../functions/organisation/signing/paper-life.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { carryDecision } from '../../../../functions/tasks/extension/decision-paper.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import { type Status, statusOn } from '../../../../functions/tasks/task/lateness.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { eventsOf } from '../../../../functions/tasks/task/tasks-store.ts'
import { commandOf, registrationOf } from '../../platform/table/city.ts'
import { decideForSignature, july, refusalOf } from '../task/stories.ts'

/** Stories of decisions whose paper is carried on, step by step. */

export type Act = (task: TaskFacts, today: LocalDate, history: readonly TaskEvent[]) => Change

export const carry =
  (step: PaperStep, decision?: number): Act =>
  (task, today, history) =>
    carryDecision(task, { step, decision }, today, history)
export const sign = (day: number): Act => carry({ step: 'signed', day: july(day) })
export const send = (day: number): Act => carry({ step: 'sent-for-signing', day: july(day) })
export const number = (day: number): Act => carry({ step: 'numbered', day: july(day), number: '12' })
export const back: Act = carry({ step: 'taken-back', reason: 'Sai thể thức' })

export const grant = decideForSignature({ decision: 'approve', dueOn: july(20), objectiveCause: true })
export const deny = decideForSignature({ decision: 'refuse', reason: 'Không có lý do khách quan' })

/** A task due on 10 July, and what was done on which day of July. */
export const lived = (...acts: readonly [day: number, act: Act][]) => {
  const { change } = registrationOf({ dueOn: july(10) })
  let task: TaskFacts = change.after
  const history: TaskEvent[] = []
  const enter = (done: Change, day: LocalDate) => {
    history.push(...eventsOf(done, commandOf(`${day} ${history.length}`, { at: instantOf(day, '10:00') })))
    task = done.after
  }
  enter(change, change.after.registeredOn)
  for (const [day, act] of acts) enter(act(task, july(day), history), july(day))
  const statuses = (...days: number[]): (Status | undefined)[] => days.map((day) => statusOn(task, july(day)))
  return { task, history, statuses }
}

export const refused = (...acts: readonly [day: number, act: Act][]) => refusalOf(() => lived(...acts))
