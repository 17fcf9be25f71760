import * as z from 'zod'
import { issuedOnOf } from '../../directives/directive/directive.ts'
import {
  assignedInFuture,
  directiveCompleted,
  directiveFull,
  directiveNotInForce,
  dueBeforeAssigned,
  secretDirective,
  seriesEmpty,
  staleDirective,
  tooManyAtOnce,
  tooManyTasks,
  tooManyWaiting,
} from '../../directives/directive/directive-problems.ts'
import { refuseSecrets } from '../../directives/directive/new-directive.ts'
import { directivePath } from '../../directives/reading/directive-request.ts'
import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { awaitLead } from '../waiting/await-lead.ts'
import { addTasks } from './directive-registration-store.ts'
import { calendarFor, refuseUnreadWords, registrationsOf } from './directive-tasks.ts'
import { presentRegistered, registrationAnswer } from './registration-answer.ts'
import { atLeastOneTask, requestedTasks, textsOf } from './registration-request.ts'

export default operation({
  method: 'POST',
  path: '/api/directives/{key}/tasks',
  permission: 'register-tasks',
  answeredBy: 'write',
  summary: { vi: 'Thêm nhiệm vụ vào văn bản', en: 'Add tasks to a directive' },
  request: { path: directivePath, body: atLeastOneTask(z.strictObject(requestedTasks)) },
  answer: registrationAnswer,
  status: 201,
  errors: [
    secretDirective,
    assignedInFuture,
    dueBeforeAssigned,
    directiveNotInForce,
    directiveCompleted,
    directiveFull,
    staleDirective,
    seriesEmpty,
    tooManyTasks,
    tooManyAtOnce,
    tooManyWaiting,
    unknownDepartment,
    departmentNotValid,
  ],
  run: async (call) => {
    const { store, actor, command, now, today } = call
    const { key } = call.path
    const { tasks, waiting } = call.body
    refuseSecrets(undefined, textsOf([...tasks, ...waiting]))
    const calendar = await calendarFor(call, [...tasks, ...waiting])
    refuseUnreadWords('waiting', waiting, issuedOnOf(key), calendar)
    const registrations = registrationsOf(key, tasks, { command, today, calendar })
    const entering = { ...command, by: actor.id, at: now }
    // Both follow from the command's key: a repeat goes on where the first attempt stopped.
    if (waiting.length > 0) await awaitLead({ store, key, command: entering, today }, waiting)
    const made = tasks.length > 0 ? await addTasks(store, key, registrations, entering) : []
    return { body: presentRegistered({ key, tasks: made, waiting: waiting.length }, today) }
  },
})
