import { type LocalDate, yearOf } from '../domain/dates.ts'
import { answeringUnits } from '../domain/department.ts'
import { Refused } from '../domain/errors.ts'
import {
  departmentAsked,
  type Explanation,
  explanationIdSchema,
  type Question,
  requireAskable,
} from '../domain/explanation.ts'
import { type Action, may, onlyDepartment, requirePermission } from '../domain/permission.ts'
import { homeOf, taskIdOf } from '../domain/task.ts'
import type { Actor } from '../domain/user.ts'
import { readAskedFigure, readAskedRate } from '../store/asked-figure.ts'
import { readDepartment, readDepartments } from '../store/departments.ts'
import { listExplanations, putAnswer, putExplanation, readExplanation } from '../store/explanations.ts'
import type { Store } from '../store/store.ts'
import { taskCodeOf } from '../store/task-codes.ts'
import { readTask } from '../store/tasks.ts'
import { wordCursorOf, wordOfCursor } from './cursor.ts'
import { presentExplanation } from './present.ts'
import { type Call, resourceHandler } from './resource.ts'

/** The task or the department that is asked about must be there. */
const requireKnown = async (store: Store, { about }: Question): Promise<void> => {
  if (about.kind === 'task') {
    if (!(await readTask(store, about.taskId))) throw new Refused('not-found', { id: about.taskId })
  } else if (!(await readDepartment(store, about.department)))
    throw new Refused('unknown-department', { department: about.department })
}

const ask = async ({ store, actor, body, command, now, today }: Call<'askExplanation'>) => {
  requireAskable(body, today)
  await requireKnown(store, body)
  const id = taskIdOf(departmentAsked(body), today, taskCodeOf(command.key, 0))
  const { onBehalfOf } = command
  const explanation = {
    id,
    ...body,
    about: await aboutOf(store, body, today),
    askedOn: today,
    askedBy: actor.id,
    ...(onBehalfOf && { askedFor: onBehalfOf }),
  }
  const asked = await putExplanation(store, explanation, { ...command, by: actor.id, at: now })
  return { status: 201, body: presentExplanation(asked, today) }
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

/** The department itself, or for one that has ended who took over: the register is read for those only. */
const requireAnswering = async (store: Store, actor: Actor, action: Action, department: string) => {
  if (may(actor, action, department)) return
  const answering = answeringUnits(await readDepartments(store))(department)
  requirePermission(actor, action, answering)
}

/** @throws Refused not-found */
const requireExplanation = async (store: Store, id: string): Promise<Explanation> => {
  const explanation = await readExplanation(store, id)
  if (!explanation) throw new Refused('not-found', { id })
  return explanation
}

const readOne = async ({ store, actor, path, today }: Call<'getExplanation'>) => {
  await requireAnswering(store, actor, 'read-explanations', homeOf(path.id).department)
  return { body: presentExplanation(await requireExplanation(store, path.id), today) }
}

const answer = async ({ store, actor, path, body, command, now, today }: Call<'answerExplanation'>) => {
  await requireAnswering(store, actor, 'answer-explanation', homeOf(path.id).department)
  const explanation = await requireExplanation(store, path.id)
  const entered = { ...command, by: actor.id, at: now }
  const answered = await putAnswer(store, explanation, { answer: body, today }, entered)
  return { status: 201, body: presentExplanation(answered, today) }
}

/** A state is chosen from each page as it is read: such a page may hold fewer than `limit`. */
const list = async ({ store, actor, query, today }: Call<'listExplanations'>) => {
  const { limit, cursor, state, year = yearOf(today) } = query
  const department = query.department ?? onlyDepartment(actor, 'read-explanations')
  if (department) await requireAnswering(store, actor, 'read-explanations', department)
  const after = wordOfCursor(cursor, explanationIdSchema)
  const isElsewhere = (id: string) =>
    homeOf(id).year !== year || (department !== undefined && homeOf(id).department !== department)
  if (after && isElsewhere(after)) throw new Refused('invalid-cursor')
  const page = await listExplanations(store, year, { department, limit, after })
  const explanations = page.explanations
    .map((explanation) => presentExplanation(explanation, today))
    .filter((explanation) => !state || explanation.state === state)
  return { body: { explanations, cursor: wordCursorOf(page.last) } }
}

export const handler = resourceHandler('explanations', {
  askExplanation: ask,
  listExplanations: list,
  getExplanation: readOne,
  answerExplanation: answer,
})
