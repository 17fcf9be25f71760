import { addDays, type LocalDate } from './dates.ts'
import { type Decision, type DigestTask, standingOf } from './digest.ts'
import type { OpenTask } from './task.ts'

/** How far ahead a department sees what is due. */
const dueSoonDays = 7

/** How long a refusal is called to mind: by then the due date speaks for itself. */
export const refusalDays = 30

/** An open task as the department's page needs it. */
export type TodoTask = DigestTask & Pick<OpenTask, 'acknowledgedOn'>

/** A task that the Office or a leader gave back, and why. */
export interface GivenBack<T> {
  readonly task: T
  readonly reason: string | undefined
}

export interface DepartmentTodo<T extends TodoTask> {
  readonly reportsOwed: readonly T[]
  readonly overdue: readonly T[]
  readonly returned: readonly GivenBack<T>[]
  readonly extensionsRefused: readonly GivenBack<T>[]
  readonly dueSoon: readonly T[]
  readonly unacknowledged: readonly T[]
}

type Kind = Decision['kind']

/** The tasks whose last decision of the two kinds is the refusal. */
const refused = <T extends TodoTask>(
  tasks: readonly T[],
  decisions: readonly Decision[],
  { refusal, approval }: { refusal: Kind; approval: Kind },
): GivenBack<T>[] => {
  const last = new Map(
    decisions.filter(({ kind }) => kind === refusal || kind === approval).map((one) => [one.id, one]),
  )
  return tasks.flatMap((task) => {
    const decision = last.get(task.id)
    return decision?.kind === refusal ? [{ task, reason: decision.reason }] : []
  })
}

/**
 * What a department must do, in the order the tasks are given: the digest's own rules, without the turns in which mails
 * urge. A task may be in several groups: returned, and overdue.
 * @param decisions of the last days, the oldest first
 */
export const departmentTodoOf = <T extends TodoTask>(
  tasks: readonly T[],
  decisions: readonly Decision[],
  today: LocalDate,
): DepartmentTodo<T> => {
  const standing = (wanted: ReturnType<typeof standingOf>) =>
    tasks.filter((task) => standingOf(task, today) === wanted)
  const results = { refusal: 'returned', approval: 'accepted' } as const
  const extensions = { refusal: 'extension-refused', approval: 'extended' } as const
  return {
    reportsOwed: standing('reportsOwed'),
    overdue: standing('overdue'),
    returned: refused(tasks, decisions, results).filter(({ task }) => !task.submittedOn),
    extensionsRefused: refused(tasks, decisions, extensions).filter(
      ({ task }) => !task.submittedOn && !task.askedOn,
    ),
    dueSoon: standing('ahead').filter(({ dueOn = '' }) => dueOn <= addDays(today, dueSoonDays)),
    unacknowledged: tasks.filter(
      ({ acknowledgedOn, disownedOn, submittedOn }) => !acknowledgedOn && !disownedOn && !submittedOn,
    ),
  }
}
