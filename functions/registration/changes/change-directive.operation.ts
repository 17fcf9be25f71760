import { directiveKeyOf, issuedOnOf } from '../../directives/directive/directive.ts'
import {
  changeDirective,
  type DirectiveChange,
  type DirectiveChangeTold,
  type DirectiveEntry,
  directiveChangeSchema,
  versionOf,
} from '../../directives/directive/directive-changes.ts'
import {
  changeBefore,
  refuseStaleDirective,
  writeDirectiveChange,
} from '../../directives/directive/directive-changes-store.ts'
import { citationOf } from '../../directives/directive/directive-number.ts'
import {
  assignedBeforeIssued,
  assignedInFuture,
  directiveAlreadyComplete,
  directiveExists,
  directiveFull,
  directiveNotInForce,
  directiveSupersedesItself,
  directiveUnwritten,
  dueBeforeAssigned,
  notWaiting,
  secretDirective,
  seriesEmpty,
  staleDirective,
  tooManyAtOnce,
  tooManyTasks,
  tooManyWaiting,
  unknownDirective,
} from '../../directives/directive/directive-problems.ts'
import { readDirective, type StoredDirective } from '../../directives/directive/directives-store.ts'
import { filesOfDirective } from '../../directives/files/files-of-directive.ts'
import { directiveAnswer } from '../../directives/reading/directive-answer.ts'
import { directivePath } from '../../directives/reading/directive-request.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { keepFiles } from '../../files/keeping.ts'
import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { waitingCodeOf } from '../../platform/table/task-codes.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { withdrawPlanned } from '../../tasks/ending/planned-end.ts'
import { type Completion, completeDirective } from '../completion/directive-completion.ts'
import { finishCompletion, writeCompletion } from '../completion/directive-completion-store.ts'
import { calendarFor, refuseUnreadWords } from '../register/directive-tasks.ts'
import { nameLead } from '../waiting/name-lead.ts'
import { attachFiles } from './attach-files.ts'
import { type DirectiveCommand, entryOf } from './directive-command.ts'

/** Its answer is the directive that it became, under its right key. */
const complete = async (
  call: DirectiveCommand,
  found: StoredDirective,
  change: Extract<DirectiveChangeTold, { readonly change: 'complete' }> & Completion,
) => {
  const completed = completeDirective(found.directive, change, call.today)
  const entry = entryOf(call, { change, before: found.directive, after: completed.former })
  await writeCompletion(call.store, found, completed, entry)
  return { key: directiveKeyOf(completed.directive), ...completed.directive }
}

/** What an ended directive has planned is given out no more; what it gave stays. A repeat goes on where this stopped. */
const endPlanned = async (
  { store, command, today }: DirectiveCommand,
  { key, taskIds }: StoredDirective,
  change: DirectiveChange,
) => {
  if (change.change !== 'withdraw' && change.change !== 'supersede') return
  const reason = `${citationOf(key)}: ${change.reason}`.slice(0, 1000)
  await withdrawPlanned(store, taskIds, { ...command, today, reason })
}

/** What an earlier attempt of the same command left, done to its end. */
const finish = async (call: DirectiveCommand, change: DirectiveChange, earlier: DirectiveEntry) => {
  const { store, key } = call
  if (earlier.change.change === 'name-lead') return { key, ...(await nameLead(call, earlier)) }
  if (earlier.change.change === 'complete') {
    const { key: became, directive } = await finishCompletion(store, earlier)
    return { key: became, ...directive }
  }
  if (change.change === 'attach') await keepFiles(store, filesOfDirective(key), change.files)
  const found = await readDirective(store, key)
  if (found) await endPlanned(call, found, change)
  return { key, ...earlier.after }
}

/** A directive is changed seldom: it is read before, and written only if it is still as it was read. */
const change = async (call: DirectiveCommand, given: DirectiveChange) => {
  const { store, key, command, today } = call
  const earlier = await changeBefore(store, key, command)
  if (earlier) return finish(call, given, earlier)
  const found = await readDirective(store, key)
  if (!found) throw new Refused(notFound, { directive: key })
  const before = found.directive
  if (given.version !== versionOf(before)) return refuseStaleDirective(store, key)
  if (given.change === 'await-lead')
    refuseUnreadWords('tasks', given.tasks, issuedOnOf(key), await calendarFor(call, given.tasks))
  if (given.change === 'complete') return complete(call, found, given)
  if (given.change === 'attach') return attachFiles(call, found, given)
  const codeAt = (index: number) => waitingCodeOf(command, index)
  const after = changeDirective(before, given, today, codeAt)
  const entry = entryOf(call, { change: given, before, after })
  if (given.change === 'name-lead') return { key, ...(await nameLead(call, entry)) }
  const written = await writeDirectiveChange(store, key, entry)
  await endPlanned(call, found, given)
  return { key, ...written.after }
}

const ofTasks = [
  assignedInFuture,
  assignedBeforeIssued,
  dueBeforeAssigned,
  directiveFull,
  seriesEmpty,
  tooManyTasks,
  tooManyAtOnce,
  unknownDepartment,
  departmentNotValid,
]

export default operation({
  method: 'POST',
  path: '/api/directives/{key}/changes',
  permission: 'register-tasks',
  answeredBy: 'write',
  summary: { vi: 'Sửa, thay thế hoặc thu hồi văn bản', en: 'Correct, supersede or withdraw a directive' },
  request: { path: directivePath, body: directiveChangeSchema },
  answer: directiveAnswer.omit({ taskCount: true }),
  errors: [
    staleDirective,
    directiveNotInForce,
    directiveSupersedesItself,
    unknownDirective,
    directiveExists,
    directiveUnwritten,
    directiveAlreadyComplete,
    secretDirective,
    tooManyWaiting,
    notWaiting,
    ...attachmentErrors,
    ...ofTasks,
  ],
  run: async ({ store, actor, path: { key }, body, command, now, today }) => ({
    body: await change({ store, key, command: { ...command, by: actor.id, at: now }, today }, body),
  }),
})
