import { directiveKeyOf, issuedOnOf } from '../directives/directive/directive.ts'
import { assignedInFuture } from '../directives/directive/directive-problems.ts'
import { numbered, refuseSecrets } from '../directives/directive/new-directive.ts'
import type { TaskRequest } from '../directives/requests/task-requests.ts'
import { withWaiting } from '../directives/requests/waiting-tasks.ts'
import { waitingCodeOf } from '../platform/table/task-codes.ts'
import { addTasks, registerDirective } from '../registration/register/directive-registration-store.ts'
import { calendarFor, refuseUnreadWords, registrationsOf } from '../registration/register/directive-tasks.ts'
import { numberFor } from '../registration/register/register-number.ts'
import { Refused } from '../shared/problems/refused.ts'
import type { Task } from '../tasks/task/task.ts'
import { awaitLead, change } from './directive-change.ts'
import { dueDates } from './directive-due-dates.ts'
import { history, list, read } from './directive-reading.ts'
import { presentFacts } from './present.ts'
import { type Call, resourceHandler } from './resource.ts'

type Registering = Pick<Call<'addTasks'>, 'store' | 'command' | 'actor' | 'now' | 'today'>

const commandOf = ({ command, actor, now }: Registering) => ({ ...command, by: actor.id, at: now })

const textsOf = (requests: readonly Pick<TaskRequest, 'title' | 'content'>[]): string[] =>
  requests.flatMap(({ title, content = '' }) => [title, content])

const registered = (
  tasks: readonly Task[],
  key: string,
  { today, body: { waiting } }: Pick<Call<'addTasks'>, 'today' | 'body'>,
) => ({
  status: 201,
  body: {
    key: tasks[0]?.directive ?? key,
    tasks: tasks.map((task) => presentFacts(task, today)),
    ...(waiting.length > 0 && { waiting: waiting.length }),
  },
})

const registerOne = async (call: Call<'registerDirective'>) => {
  const { directive: given, tasks, waiting } = call.body
  refuseSecrets(given.secrecy, [given.abstract, ...textsOf(tasks), ...textsOf(waiting)])
  if (given.issuedOn && given.issuedOn > call.today)
    throw new Refused(assignedInFuture, { assignedOn: given.issuedOn, today: call.today })
  const calendar = await calendarFor(call, [...tasks, ...waiting])
  refuseUnreadWords('waiting', waiting, given.issuedOn, calendar)
  const registrationsUnder = (key: string) => registrationsOf(key, tasks, { ...call, calendar })
  // What the rules refuse takes no number of the register: they are asked first, under any number.
  registrationsUnder(directiveKeyOf(numbered(given, 0, call.today)))
  const number =
    given.number === undefined
      ? await numberFor(call.store, call.command, given.issuedOn ?? call.today)
      : undefined
  const directive = {
    ...numbered(given, number, call.today),
    ...(waiting.length > 0 && {
      waiting: withWaiting([], waiting, call.today, (place) => waitingCodeOf(call.command, place)),
    }),
  }
  const key = directiveKeyOf(directive)
  const made = await registerDirective(call.store, directive, registrationsUnder(key), commandOf(call))
  return registered(made, key, call)
}

const add = async (call: Call<'addTasks'>) => {
  const { key } = call.path
  const { tasks, waiting } = call.body
  refuseSecrets(undefined, textsOf([...tasks, ...waiting]))
  const calendar = await calendarFor(call, [...tasks, ...waiting])
  refuseUnreadWords('waiting', waiting, issuedOnOf(key), calendar)
  const registrations = registrationsOf(key, tasks, { ...call, calendar })
  // Both follow from the command's key: a repeat goes on where the first attempt stopped.
  if (waiting.length > 0) await awaitLead(call, waiting)
  const made = tasks.length > 0 ? await addTasks(call.store, key, registrations, commandOf(call)) : []
  return registered(made, key, call)
}

export const handler = resourceHandler('directives', {
  listDirectives: list,
  registerDirective: registerOne,
  getDirective: read,
  addTasks: add,
  changeDirective: change,
  getDirectiveHistory: history,
  listDueDates: dueDates,
})
