import type { Department } from '../organisation/departments/department.ts'
import { unknownDepartment } from '../organisation/departments/department-problems.ts'
import {
  openSuccessor,
  putDepartment,
  putPlan,
  readDepartment,
  readDepartments,
} from '../organisation/departments/departments-store.ts'
import { requireNamesOfItsOwn } from '../organisation/departments/names/further-names.ts'
import {
  codeOf,
  type DepartmentSuccession,
  endDepartment,
  requireSuccessor,
  successorOf,
} from '../organisation/departments/succession/department-succession.ts'
import {
  planSuccession,
  type RegisteredDepartment,
  withdrawSuccession,
} from '../organisation/departments/succession/planned-succession.ts'
import type { Store } from '../platform/table/store.ts'
import { taskCodeOf } from '../platform/table/task-codes.ts'
import { type LocalDate, laterOf, yearOf } from '../shared/dates/dates.ts'
import { taskIdOf } from '../shared/ids.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { handOver, waitsForAnswer } from '../succession/succession.ts'
import { coordinationsOf } from '../tasks/coordination/coordination.ts'
import { type PlannedSuccession, writeSuccession } from '../tasks/ending/endings-store.ts'
import { openTasks } from '../tasks/lists/open-tasks.ts'
import { plannedTasks } from '../tasks/lists/planned-tasks.ts'
import { giveIfDue } from '../tasks/planned/giving-store.ts'
import { isDueToBeGiven, isPlanned } from '../tasks/task/giving.ts'
import { factsOf, type Task } from '../tasks/task/task.ts'
import { readHistory, readTask } from '../tasks/task/tasks-store.ts'
import { moveParts, movePeople } from './department-handover.ts'
import type { Call } from './resource.ts'

/** One request moves so many tasks; sent again, it goes on with the rest. */
const tasksPerRequest = 200

type SuccessionCall = Call<'succeedDepartment'>

/** What is handed over, by whose decision and when: at the administrator's request, or in the night of a planned succession. */
export interface HandingOver {
  readonly store: Store
  readonly from: string
  readonly decision: DepartmentSuccession
  readonly by: string
  readonly at: Date
  readonly today: LocalDate
}

/** The same for every repeat of the decision: a task that was moved is known by the key of its entry. */
const commandOf = ({ from, decision, by, at }: HandingOver, task: Task) => ({
  key: `${by}~succession-${from}-${decision.on}`,
  bodyHash: `${task.id}@${task.version}`,
  by,
  at,
})

const plan = async (handing: HandingOver, task: Task): Promise<PlannedSuccession> => {
  const { store, decision, today } = handing
  const department = successorOf('tasks', task.id, decision)
  const { on } = decision
  const code = taskCodeOf(`succession-${task.id}-${on}`, 0)
  const assignedOn = laterOf(task.assignedOn, on)
  const heir = { id: taskIdOf(department, assignedOn, code), department }
  const parts = coordinationsOf(task.id, await readHistory(store, task.id))
  const { ended, opened } = handOver(task, heir, decision, today, parts)
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
const readAsGiven = async ({ store, today, at }: HandingOver, id: string): Promise<Task | undefined> => {
  const task = await readTask(store, id)
  if (!task || !isDueToBeGiven(task, today)) return task
  await giveIfDue(store, id, { today, at })
  return readTask(store, id)
}

/** Moves one task, or answers why it stays for now. */
const move = async (handing: HandingOver, id: string): Promise<string | undefined> => {
  const task = await readAsGiven(handing, id)
  if (task?.lifecycle !== 'open') return undefined
  if (waitsForAnswer(task)) return 'awaiting-answer'
  try {
    await writeSuccession(handing.store, await plan(handing, task), commandOf(handing, task))
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

const moveTasks = async (handing: HandingOver, most: number) => {
  const { store, from, today } = handing
  let moved = 0
  let remaining = 0
  const kept: { id: string; why: string }[] = []
  for await (const page of tasksOf(store, from, today))
    for (const { id } of page) {
      if (moved >= most) {
        remaining += 1
        continue
      }
      const why = await move(handing, id)
      if (why) kept.push({ id, why })
      else moved += 1
    }
  return { moved, remaining, kept }
}

/**
 * Those who take over, as the register has them or the decision describes them.
 * @throws Refused unknown-department, department-not-valid, name-taken
 */
const successorsOf = async (store: Store, ended: Department, { on, successors }: DepartmentSuccession) => {
  const known = await Promise.all(
    successors.map(async (successor) => {
      const found = await readDepartment(store, codeOf(successor))
      if (!found && typeof successor === 'string')
        throw new Refused(unknownDepartment, { department: successor })
      const taking = found ?? (successor as Exclude<typeof successor, string>)
      requireSuccessor(taking, on)
      return { taking, isNew: !found }
    }),
  )
  const entered = known.filter(({ isNew }) => isNew).map(({ taking }) => taking)
  if (entered.some(({ furtherNames }) => furtherNames)) {
    const others = (await readDepartments(store)).map((one) => (one.code === ended.code ? ended : one))
    for (const taking of entered) requireNamesOfItsOwn(taking, others, on)
  }
  return { entered, successors: known.map(({ taking }) => taking) }
}

const found = async (store: Store, code: string): Promise<RegisteredDepartment> => {
  const department = await readDepartment(store, code)
  if (!department) throw new Refused(notFound, { department: code })
  return department
}

/**
 * Ends a department, opens its successors and moves its people, its open tasks and its parts in others' tasks, each with
 * its history and tallies in a transaction of its own. It may be done again after a stop, and while anything remains;
 * what was planned for the department is kept until nothing does.
 * @param most how many tasks and parts are moved this time
 * @throws Refused what the decision as a whole may be refused for, before anything is written
 */
export const handDepartmentOver = async (handing: HandingOver, most: number) => {
  const { store, from, decision, by, today } = handing
  const { planned, ...department } = await found(store, from)
  const ended = endDepartment(department, decision)
  const { entered, successors } = await successorsOf(store, ended, decision)
  for (const taking of entered) await openSuccessor(store, taking)
  await putDepartment(store, planned ? { ...ended, planned: { ...decision, by } } : ended, yearOf(today))
  const people = await movePeople(store, from, decision)
  const tasks = await moveTasks(handing, most)
  const commandFor = (task: Task) => commandOf(handing, task)
  const parts = await moveParts({ ...handing, commandOf: commandFor }, most - tasks.moved)
  if (planned && tasks.remaining + parts.remaining === 0) await putPlan(store, ended)
  return { department: ended, successors, people, ...tasks, parts }
}

const nothingMoved = { moved: 0, remaining: 0, kept: [] }

/** A new successor that another decision describes may be named by its code: each describes it, whichever comes first. */
const described = async (store: Store, decision: DepartmentSuccession): Promise<DepartmentSuccession> => {
  const departments = await readDepartments(store)
  const toCome = departments.flatMap(({ planned }) => planned?.successors ?? [])
  const newOf = (code: string) => toCome.find((one) => typeof one !== 'string' && one.code === code)
  const isThere = (code: string) => departments.some((one) => one.code === code)
  const successors = decision.successors.map((one) =>
    typeof one === 'string' && !isThere(one) ? (newOf(one) ?? one) : one,
  )
  return { ...decision, successors }
}

/** One decision ends a department and hands over what it has: at once, or on its day when that is to come. */
export const succeedDepartment = async ({ store, actor, path, body, now, today }: SuccessionCall) => {
  if (body.on <= today) {
    const handing = { store, from: path.code, decision: body, by: actor.id, at: now, today }
    return { status: 201, body: await handDepartmentOver(handing, tasksPerRequest) }
  }
  const decision = await described(store, body)
  const department = planSuccession(await found(store, path.code), decision, actor.id, today)
  const { successors } = await successorsOf(store, endDepartment(department, decision), decision)
  await putPlan(store, department)
  return { status: 201, body: { department, successors, people: [], ...nothingMoved, parts: nothingMoved } }
}

/** Takes back a decision whose day has not come; the department goes on as it is. */
export const withdrawPlanned = async ({ store, path }: Call<'withdrawSuccession'>) => {
  const department = withdrawSuccession(await found(store, path.code))
  await putPlan(store, department)
  return { body: department }
}
