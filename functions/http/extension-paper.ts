import { unknownDirective } from '../directives/directive/directive-problems.ts'
import { readDirective } from '../directives/directive/directives-store.ts'
import { extensionPaper } from '../documents/papers/extension.ts'
import { correctionPaper } from '../documents/papers/extension-correction.ts'
import type { Paper } from '../documents/papers/paper.ts'
import { noExtensionPaper } from '../figures/rules/figure-problems.ts'
import { readDepartment } from '../organisation/departments/departments-store.ts'
import { requirePermission } from '../organisation/people/permission.ts'
import { readUser } from '../organisation/people/users-store.ts'
import type { Store } from '../platform/table/store.ts'
import { homeOf } from '../shared/ids.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type DecisionTold, decisionIn } from '../tasks/extension/extension-decisions.ts'
import { readHistory, readTask } from '../tasks/task/tasks-store.ts'
import { draftingOn, fileName, wordAnswer } from './paper-file.ts'
import type { Answer, Call } from './resource.ts'

/** The task that is decided about, as papers name it, and the leader who decided. */
const readNamed = async (store: Store, id: string, { entry }: DecisionTold) => {
  const department = homeOf(id).department
  const task = await readTask(store, id)
  if (!task) throw new Refused(notFound, { id })
  const [given, unit, signer] = await Promise.all([
    readDirective(store, task.directive),
    readDepartment(store, department),
    readUser(store, entry.onBehalfOf ?? entry.by),
  ])
  if (!given) throw new Refused(unknownDirective, { directive: task.directive })
  return {
    task: { id, title: task.title, originalDueOn: entry.after?.originalDueOn },
    directive: given.directive,
    departmentName: unit?.name ?? department,
    signer: signer?.name ?? entry.by,
  }
}

const subjectOf = ({ title }: Paper): string =>
  title.kind === 'letter' ? 'Công văn không gia hạn' : 'Quyết định gia hạn'

/** What became of a request for an extension, dated as it was decided and signed by whom it was decided. */
export const extensionDecision = async (call: Call<'getExtensionPaper'>): Promise<Answer> => {
  const { store, actor, path, query } = call
  requirePermission(actor, 'read-tasks', homeOf(path.id).department)
  const history = await readHistory(store, path.id)
  if (history.length === 0) throw new Refused(notFound, { id: path.id })
  const told = decisionIn(history, query.version)
  if (!told) throw new Refused(noExtensionPaper)
  const { signer, ...named } = await readNamed(store, path.id, told)
  const drafting = { ...(await draftingOn(call)), dated: told.entry.on, signer }
  const paper = paperOf(told, named, drafting)
  return wordAnswer(paper, fileName(`${subjectOf(paper)} ${path.id} ${told.entry.on}`))
}

const paperOf = (
  { request, decided, entry, corrects }: DecisionTold,
  named: Omit<Awaited<ReturnType<typeof readNamed>>, 'signer'>,
  drafting: Parameters<typeof extensionPaper>[1],
): Paper => {
  const about = { ...named, request, previousDueOn: decided.previousDueOn }
  const { details } = entry
  if (details.type === 'extension-decided' || !corrects)
    return extensionPaper({ ...about, decision: decided.decision }, drafting)
  const granted = corrects.details.type === 'extension-corrected' || decided.decision.decision === 'approve'
  const { correction, previousDueOn: standingDueOn } = details
  const put = { corrects: { on: corrects.on, granted }, standingDueOn, correction }
  return correctionPaper({ ...about, ...put }, drafting)
}
