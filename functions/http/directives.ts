import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { NewTask } from '../domain/commands.ts'
import type { LocalDate } from '../domain/dates.ts'
import { yearOf } from '../domain/dates.ts'
import { directiveKeyOf, directiveKeySchema, issuedOnOf } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import { register } from '../domain/registration.ts'
import { taskIdOf } from '../domain/task.ts'
import { BadRequest, type FieldError } from '../middleware/problem.ts'
import { fill, problemTexts } from '../middleware/problem-texts.ts'
import { readDepartments } from '../store/departments.ts'
import {
  addTasks,
  listDirectives,
  type Registration,
  readDirective,
  registerDirective,
} from '../store/directives.ts'
import type { Store } from '../store/store.ts'
import { readTasks } from '../store/tasks.ts'
import { wordCursorOf, wordOfCursor } from './cursor.ts'
import { presentFacts } from './present.ts'
import { type Call, resourceHandler } from './resource.ts'

const codeLength = 12

/**
 * Codes follow from the command's key: a repeat finds the entries of the first attempt wherever the tasks
 * belong, so that no second record of the key is needed.
 */
const taskCodeOf = (commandKey: string, place: number): string => {
  const digest = createHash('sha256').update(`${commandKey}#${place}`).digest()
  return BigInt(`0x${digest.toString('hex')}`)
    .toString(36)
    .padStart(codeLength, '0')
    .slice(-codeLength)
}

const registrationOf = (key: string, task: NewTask, code: string, today: LocalDate): Registration => {
  const assignedOn = task.assignedOn ?? issuedOnOf(key)
  const id = taskIdOf(task.department, assignedOn, code)
  const change = register(id, { ...task, assignedOn }, today)
  return { change, naming: { title: task.title, directive: key } }
}

const pointed = (place: number, { code, facts }: Refused): FieldError => {
  const { vi, en } = problemTexts[code]
  return { pointer: `#/tasks/${place}`, code, vi: fill(vi.detail, facts), en: fill(en.detail, facts) }
}

/** The rule's refusals name the place of each task in the request; a single refused task keeps the rule's own code. */
const registrationsOf = (
  key: string,
  tasks: readonly NewTask[],
  { command, today }: Pick<Call<'addTasks'>, 'command' | 'today'>,
): Registration[] => {
  const refusals: FieldError[] = []
  const registrations = tasks.flatMap((task, place) => {
    try {
      return [registrationOf(key, task, taskCodeOf(command.key, place), today)]
    } catch (error) {
      if (!(error instanceof Refused) || tasks.length === 1) throw error
      refusals.push(pointed(place, error))
      return []
    }
  })
  if (refusals.length > 0) throw new BadRequest('invalid-fields', refusals)
  return registrations
}

/** Lead departments are checked by the write itself; those that only coordinate are looked up. */
const requireCoordinators = async (store: Store, tasks: readonly NewTask[]): Promise<void> => {
  const named = new Set(tasks.flatMap(({ coordinating = [] }) => coordinating))
  if (named.size === 0) return
  const known = new Set((await readDepartments(store)).map(({ code }) => code))
  const unknown = [...named].filter((code) => !known.has(code))
  if (unknown.length > 0) throw new Refused('unknown-department', { department: unknown.join(', ') })
}

const commandOf = ({ command, actor, now }: Pick<Call<'addTasks'>, 'command' | 'actor' | 'now'>) => ({
  ...command,
  by: actor.id,
  at: now,
})

const registerOne = async (call: Call<'registerDirective'>) => {
  const { directive, tasks } = call.body
  const key = directiveKeyOf(directive)
  if (directive.issuedOn > call.today)
    throw new Refused('assigned-in-future', { assignedOn: directive.issuedOn, today: call.today })
  const registrations = registrationsOf(key, tasks, call)
  await requireCoordinators(call.store, tasks)
  const registered = await registerDirective(call.store, directive, registrations, commandOf(call))
  return { status: 201, body: { key, tasks: registered.map((task) => presentFacts(task, call.today)) } }
}

const add = async (call: Call<'addTasks'>) => {
  const { key } = call.path
  const registrations = registrationsOf(key, call.body.tasks, call)
  await requireCoordinators(call.store, call.body.tasks)
  const registered = await addTasks(call.store, key, registrations, commandOf(call))
  return { status: 201, body: { key, tasks: registered.map((task) => presentFacts(task, call.today)) } }
}

const list = async ({ store, query, today }: Call<'listDirectives'>) => {
  const year = query.year ?? yearOf(today)
  const after = wordOfCursor(query.cursor, directiveKeySchema)
  if (after && yearOf(after) !== year) throw new Refused('invalid-cursor')
  const page = await listDirectives(store, year, { limit: query.limit, after })
  const directives = page.directives.map(({ key, directive, taskIds }) => ({
    key,
    ...directive,
    taskCount: taskIds.length,
  }))
  return { body: { directives, cursor: wordCursorOf(page.last) } }
}

const read = async ({ store, path, query, today }: Call<'getDirective'>) => {
  const found = await readDirective(store, path.key)
  if (!found) throw new Refused('not-found', { directive: path.key })
  const from = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
  const until = from + query.limit
  const tasks = await readTasks(store, found.taskIds.slice(from, until))
  const more = until < found.taskIds.length
  return {
    body: {
      key: found.key,
      ...found.directive,
      taskCount: found.taskIds.length,
      tasks: tasks.map((task) => presentFacts(task, today)),
      cursor: more ? wordCursorOf(until) : undefined,
    },
  }
}

export const handler = resourceHandler('directives', {
  listDirectives: list,
  registerDirective: registerOne,
  getDirective: read,
  addTasks: add,
})
