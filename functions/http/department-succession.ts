import { coordinationsOf } from '../domain/coordination.ts'
import { laterOf, yearOf } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { requireNamesOfItsOwn } from '../domain/further-names.ts'
import { isDueToBeGiven, isPlanned } from '../domain/giving.ts'
import {
  codeOf,
  endDepartment,
  handOver,
  requireSuccessor,
  successorOf,
  waitsForAnswer,
} from '../domain/succession.ts'
import { factsOf, type Task, taskIdOf } from '../domain/task.ts'
import { openSuccessor, putDepartment, readDepartment, readDepartments } from '../store/departments.ts'
import { giveIfDue } from '../store/giving.ts'
import { openTasks } from '../store/open-tasks.ts'
import { plannedTasks } from '../store/planned-tasks.ts'
import type { Store } from '../store/store.ts'
import { type PlannedSuccession, writeSuccession } from '../store/successions.ts'
import { taskCodeOf } from '../store/task-codes.ts'
import { readHistory, readTask } from '../store/tasks.ts'
import { moveParts, movePeople } from './department-handover.ts'
import type { Call } from './resource.ts'

/** One request moves so many tasks; sent again, it goes on with the rest. */
const tasksPerRequest = 200

type SuccessionCall = Call<'succeedDepartment'>

/** The same for every repeat of the decision: a task that was moved is known by the key of its entry. */
const commandOf = ({ command, actor, now, path, body }: SuccessionCall, task: Task) => ({
  ...command,
  key: `${actor.id}~succession-${path.code}-${body.on}`,
  bodyHash: `${task.id}@${task.version}`,
  by: actor.id,
  at: now,
})

const plan = async (call: SuccessionCall, task: Task): Promise<PlannedSuccession> => {
  const department = successorOf('tasks', task.id, call.body)
  const { on } = call.body
  const code = taskCodeOf(`succession-${task.id}-${on}`, 0)
  const assignedOn = laterOf(task.assignedOn, on)
  const heir = { id: taskIdOf(department, assignedOn, code), department }
  const parts = coordinationsOf(task.id, await readHistory(call.store, task.id))
  const { ended, opened } = handOver(task, heir, call.body, call.today, parts)
  const { title, directive, item, term, lastOfSeries, series } = task
  const reckoned = {
    ...(item && { item }),
    ...(term && { term }),
    ...(lastOfSeries && { lastOfSeries }),
    ...(task.planned && series && { series }),
  }
  const naming = { title, directive, ...reckoned }
  return {
    ended: { ...ended, before: factsOf(task) },
    opened: opened.map((change) => ({ change, naming })),
    directive,
  }
}

/** The task as it stands, given first where its day has come. */
const readAsGiven = async ({ store, today, now }: SuccessionCall, id: string): Promise<Task | undefined> => {
  const task = await readTask(store, id)
  if (!task || !isDueToBeGiven(task, today)) return task
  await giveIfDue(store, id, { today, at: now })
  return readTask(store, id)
}

/** Moves one task, or answers why it stays for now. */
const move = async (call: SuccessionCall, id: string): Promise<string | undefined> => {
  const task = await readAsGiven(call, id)
  if (task?.lifecycle !== 'open') return undefined
  if (waitsForAnswer(task)) return 'awaiting-answer'
  try {
    await writeSuccession(call.store, await plan(call, task), commandOf(call, task))
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.code
    throw error
  }
}

/** What is open, and what is planned: the successor is given it on its day. */
async function* tasksOf(store: Store, department: string, today: string) {
  yield* openTasks(store, { department, today })
  yield (await plannedTasks(store, department)).filter((task) => isPlanned(task, today))
}

const moveTasks = async (call: SuccessionCall) => {
  let moved = 0
  let remaining = 0
  const kept: { id: string; why: string }[] = []
  const { store, path, today } = call
  for await (const page of tasksOf(store, path.code, today))
    for (const { id } of page) {
      if (moved >= tasksPerRequest) {
        remaining += 1
        continue
      }
      const why = await move(call, id)
      if (why) kept.push({ id, why })
      else moved += 1
    }
  return { moved, remaining, kept }
}

/**
 * One decision ends a department, opens its successors and moves its people, its open tasks and its parts in others'
 * tasks, each with its history and tallies in a transaction of its own. It may be sent again after a stop, and while
 * anything remains.
 */
export const succeedDepartment = async (call: SuccessionCall) => {
  const { store, path, body, today } = call
  const department = await readDepartment(store, path.code)
  if (!department) throw new Refused('not-found', { department: path.code })
  const ended = endDepartment(department, body, today)
  const known = await Promise.all(
    body.successors.map(async (successor) => {
      const found = await readDepartment(store, codeOf(successor))
      if (!found && typeof successor === 'string')
        throw new Refused('unknown-department', { department: successor })
      const taking = found ?? (successor as Exclude<typeof successor, string>)
      requireSuccessor(taking, body.on)
      return { taking, isNew: !found }
    }),
  )
  const entered = known.filter(({ isNew }) => isNew).map(({ taking }) => taking)
  if (entered.some(({ furtherNames }) => furtherNames)) {
    const others = (await readDepartments(store)).map((one) => (one.code === ended.code ? ended : one))
    for (const taking of entered) requireNamesOfItsOwn(taking, others, body.on)
  }
  for (const taking of entered) await openSuccessor(store, taking)
  await putDepartment(store, ended, yearOf(today))
  const people = await movePeople(store, path.code, body)
  const tasks = await moveTasks(call)
  const commandFor = (task: Task) => commandOf(call, task)
  const handingOver = { store, from: path.code, decision: body, today, commandOf: commandFor }
  const parts = await moveParts(handingOver, tasksPerRequest - tasks.moved)
  const successors = known.map(({ taking }) => taking)
  return { status: 201, body: { department: ended, successors, people, ...tasks, parts } }
}
