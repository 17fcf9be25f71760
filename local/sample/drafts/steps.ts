import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { decideExtension } from '../../../functions/tasks/extension/extension.ts'
import { judge, report, updateProgress } from '../../../functions/tasks/report/reporting.ts'
import type { Change } from '../../../functions/tasks/task/change.ts'
import type { TaskFacts } from '../../../functions/tasks/task/task.ts'
import { type Day, dateOf } from '../days.ts'
import { type Random, randomFrom } from '../random.ts'
import { clerkIdsOf, headIdOf, leaderIds, officeUserIds } from '../register/people.ts'
import {
  planText,
  progressText,
  proof,
  reasonAndCause,
  refusalReason,
  resultText,
  returnReason,
} from './wording.ts'

/** Something a person does with a task on a day; the rule decides what it comes to. */
export interface Step {
  readonly day: Day
  /** Minutes after midnight. */
  readonly minute: number
  readonly by: string
  readonly rule: (task: TaskFacts, today: LocalDate) => Change
}

/** A department at work on its tasks, with the Office and the leaders it answers to. */
export interface Actors {
  readonly random: Random
  readonly department: string
}

const clerkOf = ({ random, department }: Actors) => random.pick(clerkIdsOf(department))
const reporterOf = (actors: Actors) =>
  actors.random.chance(0.35) ? headIdOf(actors.department) : clerkOf(actors)

export const progress = (actors: Actors, day: Day, percent?: number): Step => {
  const given = { text: progressText(actors.random), ...(percent !== undefined && { percent }) }
  return {
    day,
    minute: actors.random.between(580, 690),
    by: clerkOf(actors),
    rule: (task, today) => updateProgress(task, given, today),
  }
}

export const submit = (actors: Actors, day: Day): Step => {
  const { random, department } = actors
  // Where the city's own stream of numbers makes no document, the day makes one, so that all else stays as it was.
  const evidence = [proof(random.chance(0.6) ? random : randomFrom(day), department, day)]
  const given = { outcome: 'finished' as const, result: resultText(random), evidence }
  return {
    day,
    minute: random.between(810, 980),
    by: reporterOf(actors),
    rule: (task, today) => report(task, given, today),
  }
}

export const ask = (actors: Actors, day: Day, proposed: Day): Step => {
  const { random } = actors
  const given = {
    outcome: 'unfinished' as const,
    ...reasonAndCause(random),
    plan: planText(random),
    proposedDueOn: dateOf(proposed),
  }
  return {
    day,
    minute: random.between(810, 980),
    by: reporterOf(actors),
    rule: (task, today) => report(task, given, today),
  }
}

export const accept = ({ random }: Actors, day: Day): Step => ({
  day,
  minute: random.between(985, 1040),
  by: random.pick(officeUserIds),
  rule: (task, today) => judge(task, { decision: 'accept' }, today),
})

export const sendBack = ({ random }: Actors, day: Day): Step => {
  const reason = returnReason(random)
  return {
    day,
    minute: random.between(985, 1040),
    by: random.pick(officeUserIds),
    rule: (task, today) => judge(task, { decision: 'return', reason }, today),
  }
}

export const approve = ({ random }: Actors, day: Day, dueOn: Day): Step => {
  const objectiveCause = random.chance(0.4)
  return {
    day,
    minute: random.between(985, 1040),
    by: random.pick(leaderIds),
    rule: (task, today) =>
      decideExtension(task, { decision: 'approve', dueOn: dateOf(dueOn), objectiveCause }, today),
  }
}

export const refuse = ({ random }: Actors, day: Day): Step => {
  const reason = refusalReason(random)
  return {
    day,
    minute: random.between(985, 1040),
    by: random.pick(leaderIds),
    rule: (task, today) => decideExtension(task, { decision: 'refuse', reason }, today),
  }
}
