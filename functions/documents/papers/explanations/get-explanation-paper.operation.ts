import { readDirective } from '../../../directives/directive/directives-store.ts'
import { readDepartment } from '../../../organisation/departments/departments-store.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { readUser } from '../../../organisation/people/users-store.ts'
import {
  explanationPath,
  requireAnswering,
  requireExplanation,
} from '../../../oversight/explanations/explanation-reading.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'
import { readTask } from '../../../tasks/task/tasks-store.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems } from '../drafting.ts'
import { paperAnswer } from '../paper-answer.ts'
import { fileBytes, fileName } from '../paper-file.ts'
import { type AskedExplanation, explanationFilling } from './explanation-filling.ts'

/** The task that is asked about, as papers name it. */
const taskAsked = async (store: Store, id: string): Promise<AskedExplanation['task']> => {
  const task = await readTask(store, id)
  const given = task && (await readDirective(store, task.directive))
  return task && given && { id, title: task.title, dueOn: task.dueOn, directive: given.directive }
}

/** The request for explanation as a letter to the department, dated and signed as it was asked. */
export default operation({
  method: 'GET',
  path: '/api/papers/explanations/{id}',
  permission: 'read-explanations',
  answeredBy: 'files',
  summary: {
    vi: 'Công văn yêu cầu giải trình (Word)',
    en: 'The letter that asks a department for an explanation, as a Word file',
  },
  request: { path: explanationPath },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems],
  run: async (call) => {
    const { store, actor, permission, path } = call
    const { department } = homeOf(path.id)
    await requireAnswering(store, actor, permission, department)
    const explanation = await requireExplanation(store, path.id)
    const { about, askedOn } = explanation
    const asker = explanation.askedFor ?? explanation.askedBy
    const [drafting, unit, signer, task] = await Promise.all([
      draftingOn(call, { paper: 'letter' }),
      readDepartment(store, department),
      readUser(store, asker),
      about.kind === 'task' ? taskAsked(store, about.taskId) : undefined,
    ])
    const departmentName = unit?.name ?? department
    const signed = { ...drafting, dated: askedOn, signer: signer?.name ?? asker }
    return paperAnswer(call, {
      kind: 'explanation-request',
      filling: explanationFilling({ explanation, departmentName, task }, signed),
      name: fileName(`Công văn yêu cầu giải trình ${departmentName} ${askedOn}`),
    })
  },
})
