import * as z from 'zod'
import type { NewTask } from '../domain/commands.ts'
import type { LocalDate } from '../domain/dates.ts'
import { yearOf } from '../domain/dates.ts'
import { directiveKeyOf, directiveKeySchema, issuedOnOf } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import { register } from '../domain/registration.ts'
import { taskIdOf } from '../domain/task.ts'
import { addTasks, listDirectives, readDirective, registerDirective } from '../store/directives.ts'
import type { Registration } from '../store/registrations.ts'
import { readTasks } from '../store/tasks.ts'
import { wordCursorOf, wordOfCursor } from './cursor.ts'
import { presentFacts } from './present.ts'
import { type Call, resourceHandler } from './resource.ts'
import { taskCodeOf } from './task-code.ts'

const registrationOf = (key: string, task: NewTask, code: string, today: LocalDate): Registration => {
  const assignedOn = task.assignedOn ?? issuedOnOf(key)
  const id = taskIdOf(task.department, assignedOn, code)
  const change = register(id, { ...task, assignedOn }, today)
  return { change, naming: { title: task.title, directive: key } }
}

/** The rule's refusal of one task names its place in the request. */
const registrationsOf = (
  key: string,
  tasks: readonly NewTask[],
  { command, today }: Pick<Call<'addTasks'>, 'command' | 'today'>,
): Registration[] =>
  tasks.map((task, place) => {
    try {
      return registrationOf(key, task, taskCodeOf(command.key, place), today)
    } catch (error) {
      if (error instanceof Refused) throw new Refused(error.code, { ...error.facts, task: place + 1 })
      throw error
    }
  })

const commandOf = ({ command, actor, now }: Pick<Call<'addTasks'>, 'command' | 'actor' | 'now'>) => ({
  ...command,
  by: actor.id,
  at: now,
})

const registerOne = async (call: Call<'registerDirective'>) => {
  const { directive, tasks } = call.body
  const key = directiveKeyOf(directive)
  const registrations = registrationsOf(key, tasks, call)
  const registered = await registerDirective(call.store, directive, registrations, commandOf(call))
  return { status: 201, body: { key, tasks: registered.map((task) => presentFacts(task, call.today)) } }
}

const add = async (call: Call<'addTasks'>) => {
  const { key } = call.path
  const registrations = registrationsOf(key, call.body.tasks, call)
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
