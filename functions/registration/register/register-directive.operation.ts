import * as z from 'zod'
import { directiveKeyOf } from '../../directives/directive/directive.ts'
import {
  assignedInFuture,
  directiveExists,
  dueBeforeAssigned,
  secretDirective,
  seriesEmpty,
  tooManyAtOnce,
  tooManyTasks,
  tooManyWaiting,
} from '../../directives/directive/directive-problems.ts'
import { newDirectiveSchema, numbered, refuseSecrets } from '../../directives/directive/new-directive.ts'
import { withWaiting } from '../../directives/requests/waiting-tasks.ts'
import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { operationForAll } from '../../organisation/people/operation.ts'
import { waitingCodeOf } from '../../platform/table/task-codes.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { registerDirective } from './directive-registration-store.ts'
import { calendarFor, refuseUnreadWords, registrationsOf } from './directive-tasks.ts'
import { numberFor } from './register-number.ts'
import { presentRegistered, registrationAnswer } from './registration-answer.ts'
import { atLeastOneTask, requestedTasks, textsOf } from './registration-request.ts'

export default operationForAll({
  method: 'POST',
  path: '/api/directives',
  permission: 'register-tasks',
  answeredBy: 'write',
  summary: { vi: 'Vào sổ văn bản và các nhiệm vụ', en: 'Register a directive with its tasks' },
  request: { body: atLeastOneTask(z.strictObject({ directive: newDirectiveSchema, ...requestedTasks })) },
  answer: registrationAnswer,
  status: 201,
  errors: [
    secretDirective,
    assignedInFuture,
    dueBeforeAssigned,
    directiveExists,
    seriesEmpty,
    tooManyTasks,
    tooManyAtOnce,
    tooManyWaiting,
    unknownDepartment,
    departmentNotValid,
  ],
  run: async (call) => {
    const { store, actor, command, now, today } = call
    const { directive: given, tasks, waiting } = call.body
    refuseSecrets(given.secrecy, [given.abstract, ...textsOf(tasks), ...textsOf(waiting)])
    if (given.issuedOn && given.issuedOn > today)
      throw new Refused(assignedInFuture, { assignedOn: given.issuedOn, today })
    const calendar = await calendarFor(call, [...tasks, ...waiting])
    refuseUnreadWords('waiting', waiting, given.issuedOn, calendar)
    const registrationsUnder = (key: string) => registrationsOf(key, tasks, { command, today, calendar })
    // What the rules refuse takes no number of the register: they are asked first, under any number.
    registrationsUnder(directiveKeyOf(numbered(given, 0, today)))
    const number =
      given.number === undefined ? await numberFor(store, command, given.issuedOn ?? today) : undefined
    const directive = {
      ...numbered(given, number, today),
      ...(waiting.length > 0 && {
        waiting: withWaiting([], waiting, today, (index) => waitingCodeOf(command, index)),
      }),
    }
    const key = directiveKeyOf(directive)
    const entering = { ...command, by: actor.id, at: now }
    const made = await registerDirective(store, directive, registrationsUnder(key), entering)
    return { body: presentRegistered({ key, tasks: made, waiting: waiting.length }, today) }
  },
})
