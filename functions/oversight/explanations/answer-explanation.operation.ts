import { explanationAnswerSchema } from '../../directives/requests/commands.ts'
import { told } from '../../files/attached-file.ts'
import { namedFiles } from '../../files/attaching.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { keepFiles } from '../../files/keeping.ts'
import { operation } from '../../organisation/people/operation.ts'
import { homeOf } from '../../shared/ids.ts'
import { explanationToday, presentExplanation } from './explanation-answer.ts'
import { explanationAnswered } from './explanation-problems.ts'
import { explanationPath, requireAnswering, requireExplanation } from './explanation-reading.ts'
import { putAnswer } from './explanations-store.ts'
import { filesOfExplanation } from './files-of-explanation.ts'

/** The answer and what it leaves in the task's history tell the files themselves in the place of their ids. */
export default operation({
  method: 'POST',
  path: '/api/explanations/{id}/answer',
  permission: 'answer-explanation',
  answeredBy: 'write',
  summary: { vi: 'Giải trình', en: 'Answer a request for explanation' },
  request: { path: explanationPath, body: explanationAnswerSchema },
  answer: explanationToday,
  status: 201,
  errors: [explanationAnswered, ...attachmentErrors],
  run: async ({ store, actor, permission, path, body, command, now, today }) => {
    await requireAnswering(store, actor, permission, homeOf(path.id).department)
    const explanation = await requireExplanation(store, path.id)
    const entered = { ...command, by: actor.id, at: now }
    const { files: ids = [], ...words } = body
    const owner = filesOfExplanation(path.id)
    const named = await namedFiles(store, { owner, ids, command: entered, on: today })
    const answer = { ...words, ...told(named) }
    const answered = await putAnswer(store, explanation, { answer, today, named }, entered)
    await keepFiles(store, owner, ids)
    return { body: presentExplanation(answered, today) }
  },
})
