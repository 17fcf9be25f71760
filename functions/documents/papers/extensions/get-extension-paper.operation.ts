import * as z from 'zod'
import { writtenNumber } from '../../../directives/directive/directive-number.ts'
import { unknownDirective } from '../../../directives/directive/directive-problems.ts'
import { readDirective } from '../../../directives/directive/directives-store.ts'
import { noExtensionPaper } from '../../../figures/rules/figure-problems.ts'
import { readDepartment } from '../../../organisation/departments/departments-store.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { requirePermission } from '../../../organisation/people/permission.ts'
import { readUser } from '../../../organisation/people/users-store.ts'
import { stepIn } from '../../../organisation/signing/paper-life.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { taskPath } from '../../../tasks/command/task-request.ts'
import { decisionLifeIn } from '../../../tasks/extension/decision-paper.ts'
import { decisionIn, type RecordedDecision } from '../../../tasks/extension/extension-decisions.ts'
import type { TaskEvent } from '../../../tasks/history/event.ts'
import { readHistory, readTask } from '../../../tasks/task/tasks-store.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems } from '../drafting.ts'
import { type FilledPaper, paperAnswer } from '../paper-answer.ts'
import { fileBytes, fileName } from '../paper-file.ts'
import type { Drafting } from '../templates/form-fields.ts'
import { correctionFilling } from './correction-filling.ts'
import { approvalFilling, refusalFilling } from './extension-filling.ts'

/** The task that is decided about, as papers name it, and the leader who decided. */
const readNamed = async (store: Store, id: string, { entry }: RecordedDecision) => {
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

/**
 * Number and day of the paper of a decision: those that were recorded. Until then the number is left to the pen, and the day is
 * that of the decision where it counts from there; where the signature makes it count, the day is the pen's, too.
 */
const issueOf = ({ on, details, after }: RecordedDecision['entry'], history: readonly TaskEvent[]) => {
  const life = after ? decisionLifeIn(history, after.version) : []
  const numbered = stepIn(life, 'numbered')
  const waits = details.whenSigned
  return {
    dated: stepIn(life, 'signed')?.day ?? numbered?.day ?? (waits ? on.slice(0, 7) : on),
    ...(numbered && { number: writtenNumber(numbered.number) }),
  }
}

const paperOf = (
  { request, decided, entry, corrects }: RecordedDecision,
  named: Omit<Awaited<ReturnType<typeof readNamed>>, 'signer'>,
  { drafting, history }: { readonly drafting: Drafting; readonly history: readonly TaskEvent[] },
  name: (what: string) => string,
): FilledPaper => {
  const about = { ...named, request, previousDueOn: decided.previousDueOn }
  const { details } = entry
  if (details.type === 'extension-decided' || !corrects) {
    const { decision } = decided
    return decision.decision === 'approve'
      ? {
          kind: 'extension',
          filling: approvalFilling({ ...about, decision }, drafting),
          name: name('Quyết định gia hạn'),
        }
      : {
          kind: 'extension-refusal',
          filling: refusalFilling({ ...about, decision }, drafting),
          name: name('Công văn không gia hạn'),
        }
  }
  const granted = corrects.details.type === 'extension-corrected' || decided.decision.decision === 'approve'
  const { correction, previousDueOn: standingDueOn } = details
  const put = { corrects: { granted, ...issueOf(corrects, history) }, standingDueOn, correction }
  return {
    kind: 'extension-correction',
    filling: correctionFilling({ ...about, ...put }, drafting),
    name: name('Quyết định gia hạn'),
  }
}

/** What became of a request for an extension, with the number and the day that were recorded, signed by whom it was decided. */
export default operation({
  method: 'GET',
  path: '/api/papers/extensions/{id}',
  permission: 'read-tasks',
  answeredBy: 'files',
  summary: {
    vi: 'Quyết định gia hạn, công văn không gia hạn (Word)',
    en: 'The paper of a decision on an extension, or of its correction, as a Word file',
  },
  request: {
    path: taskPath,
    query: z.strictObject({
      version: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .meta({ description: 'the version of the task that the decision made; default: the last decision' }),
    }),
  },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [noExtensionPaper, unknownDirective, ...draftingProblems],
  run: async (call) => {
    const { store, actor, permission, path, query } = call
    requirePermission(actor, permission, homeOf(path.id).department)
    const history = await readHistory(store, path.id)
    if (history.length === 0) throw new Refused(notFound, { id: path.id })
    const decision = decisionIn(history, query.version)
    if (!decision) throw new Refused(noExtensionPaper)
    const { signer, ...named } = await readNamed(store, path.id, decision)
    const issue = issueOf(decision.entry, history)
    const drafting = { ...(await draftingOn(call, { paper: 'decision' })), ...issue, signer }
    const name = (what: string) => fileName(`${what} ${path.id} ${decision.entry.on}`)
    return paperAnswer(call, paperOf(decision, named, { drafting, history }, name))
  },
})
