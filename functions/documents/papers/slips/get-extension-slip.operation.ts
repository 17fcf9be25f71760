import { unknownDirective } from '../../../directives/directive/directive-problems.ts'
import { readDirective } from '../../../directives/directive/directives-store.ts'
import { noExtensionPrepared } from '../../../figures/rules/figure-problems.ts'
import { readDepartment } from '../../../organisation/departments/departments-store.ts'
import { operation } from '../../../organisation/people/operation.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { taskPath } from '../../../tasks/command/task-request.ts'
import { preparedIn } from '../../../tasks/extension/extension-decisions.ts'
import { readHistory, readTask } from '../../../tasks/task/tasks-store.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems } from '../drafting.ts'
import { paperAnswer } from '../paper-answer.ts'
import { fileBytes, fileName } from '../paper-file.ts'
import { extensionSlipFilling, type PreparedExtension } from './slip-filling.ts'

/** @throws Refused not-found, unknown-directive, no-extension-prepared */
const readPrepared = async (store: Store, id: string): Promise<PreparedExtension> => {
  const { department } = homeOf(id)
  const [task, history, unit] = await Promise.all([
    readTask(store, id),
    readHistory(store, id),
    readDepartment(store, department),
  ])
  if (!task) throw new Refused(notFound, { id })
  const prepared = preparedIn(history)
  if (!prepared || task.lifecycle !== 'open' || !task.request || !task.dueOn)
    throw new Refused(noExtensionPrepared)
  const given = await readDirective(store, task.directive)
  if (!given) throw new Refused(unknownDirective, { directive: task.directive })
  const { originalDueOn, dueOn, extensions = 0, title } = task
  return {
    ...prepared,
    task: { id, title, originalDueOn },
    directive: given.directive,
    departmentName: unit?.name ?? department,
    dueOn,
    extensions,
  }
}

/** The Office's recommendation on a request for an extension, on paper. */
export default operation({
  method: 'GET',
  path: '/api/papers/slips/extensions/{id}',
  permission: 'prepare-extension',
  answeredBy: 'files',
  summary: {
    vi: 'Phiếu trình quyết định gia hạn (Word)',
    en: 'The slip that submits the decision on an extension to a leader, as a Word file',
  },
  request: { path: taskPath },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [noExtensionPrepared, unknownDirective, ...draftingProblems],
  run: async (call) => {
    const prepared = await readPrepared(call.store, call.path.id)
    const drafting = await draftingOn(call, { paper: 'report' })
    return paperAnswer(call, {
      kind: 'slip',
      filling: extensionSlipFilling(prepared, drafting),
      name: fileName(`Phiếu trình gia hạn ${call.path.id} ${call.today}`),
    })
  },
})
