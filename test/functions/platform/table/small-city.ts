import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { assignToStaff } from '../../../../functions/tasks/assignment/holding.ts'
import type { Registration } from '../../../../functions/tasks/registration/registrations.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import type { Task, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { eventsOf } from '../../../../functions/tasks/task/tasks-store.ts'
import { accept, approve, askFor, finish, giveBack, july, refuse, update } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, type Given, registrationOf } from './city.ts'

type Action = (task: TaskFacts, today: LocalDate) => Change

/** A task that has lived: registered, then one action after the other, as the records that a restore takes. */
export const lived = (
  registration: Registration,
  ...actions: [day: LocalDate, action: Action][]
): CityRecord[] => {
  const { change, naming } = registration
  const entered = (done: Change, day: LocalDate) =>
    eventsOf(done, commandOf(`${day} ${done.after.version}`, { at: instantOf(day, '10:00') }))
  const events = entered(change, change.after.registeredOn)
  const facts = actions.reduce((before, [day, action]) => {
    const done = action(before, day)
    events.push(...entered(done, day))
    return done.after
  }, change.after)
  const taskId = facts.id
  return [
    { kind: 'task', facts, naming },
    ...events.map((event): CityRecord => ({ kind: 'event', taskId, event })),
  ]
}

/** Leaves the statistics: no rule does that yet, so the facts are set as a restore would bring them. */
const ended = (lifecycle: 'withdrawn' | 'reassigned', registration: Registration): CityRecord[] => {
  const [task, ...events] = lived(registration)
  if (task?.kind !== 'task') throw new Error('the first record is the task')
  const { lifecycle: _, ...facts } = task.facts as Extract<TaskFacts, { lifecycle: 'open' }>
  return [{ ...task, facts: { ...facts, lifecycle, endedOn: july(15) } }, ...events]
}

/** The clerk of each department whom a task is assigned to. */
const clerkOf = (id: string): string => `cv.${homeOf(id).department.toLowerCase()}`

const assignToClerk: Action = (task, day) => {
  const { department } = homeOf(task.id)
  const id = clerkOf(task.id)
  const clerk = {
    id,
    name: 'Chuyên viên',
    email: 'cv@example.vn',
    role: 'clerk' as const,
    department,
    active: true,
  }
  return assignToStaff(task, { holder: id }, clerk, day)
}

/** The day on which the small city is looked at; the scan of that day has not run. */
export const today = july(26)

type Plot = (task: (given?: Given) => Registration) => CityRecord[]

/** Every status, by every way that leads to it; the comment is the status on 26-7-2021. */
const plots: readonly Plot[] = [
  // done-on-time
  (task) => lived(task({ dueOn: july(20) }), [july(10), finish], [july(12), accept]),
  // done-late
  (task) => lived(task({ dueOn: july(10) }), [july(15), finish], [july(16), accept]),
  // done-no-deadline
  (task) => lived(task(), [july(15), finish], [july(16), accept]),
  // open-in-term: not due yet, due today, awaiting acceptance, awaiting a decision, extended
  (task) =>
    lived(task({ dueOn: '2021-08-10', urgency: 'flash' }), [july(5), update], [july(6), assignToClerk]),
  (task) => lived(task({ dueOn: today })),
  (task) => lived(task({ dueOn: july(22) }), [july(22), finish]),
  (task) => lived(task({ dueOn: july(22) }), [july(21), askFor('2021-08-05')]),
  (task) => lived(task({ dueOn: july(10) }), [july(9), askFor(july(30))], [july(12), approve(july(28))]),
  // open-overdue: unrecorded and nobody did anything, asked too late, refused and so recorded, returned and so recorded
  (task) => lived(task({ dueOn: july(15) })),
  (task) => lived(task({ dueOn: july(22) }), [july(24), askFor('2021-08-05')]),
  (task) => lived(task({ dueOn: july(10) }), [july(9), askFor(july(30))], [july(12), refuse]),
  (task) => lived(task({ dueOn: july(10) }), [july(10), finish], [july(12), giveBack]),
  // open-no-deadline: untouched, awaiting acceptance
  (task) => lived(task()),
  (task) => lived(task(), [july(20), finish]),
  // withdrawn, reassigned
  (task) => ended('withdrawn', task({ dueOn: july(20) })),
  (task) => ended('reassigned', task({ dueOn: july(20) })),
]

/** Two tasks of each plot for each department, the second starred and given in the year before. */
export const smallCityTasks = (...departments: string[]): CityRecord[] =>
  departments.flatMap((department) =>
    plots.flatMap((plot, place) => [
      ...plot((given) => registrationOf({ department, code: codeOf(`plot${department}`, place), ...given })),
      ...plot((given) =>
        registrationOf({
          department,
          code: codeOf(`old${department}`, place),
          starred: true,
          assignedOn: '2020-12-15',
          registeredOn: '2020-12-16',
          ...given,
        }),
      ),
    ]),
  )

export const tasksOf = (records: readonly CityRecord[]): Task[] =>
  records.flatMap((record) => (record.kind === 'task' ? [{ ...record.facts, ...record.naming }] : []))
