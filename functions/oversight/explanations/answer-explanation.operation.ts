import { explanationAnswerSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { homeOf } from '../../shared/ids.ts'
import { explanationToday, presentExplanation } from './explanation-answer.ts'
import { explanationAnswered } from './explanation-problems.ts'
import { explanationPath, requireAnswering, requireExplanation } from './explanation-reading.ts'
import { putAnswer } from './explanations-store.ts'

export default operation({
  method: 'POST',
  path: '/api/explanations/{id}/answer',
  permission: 'answer-explanation',
  answeredBy: 'write',
  summary: { vi: 'Giải trình', en: 'Answer a request for explanation' },
  request: { path: explanationPath, body: explanationAnswerSchema },
  answer: explanationToday,
  status: 201,
  errors: [explanationAnswered],
  run: async ({ store, actor, permission, path, body, command, now, today }) => {
    await requireAnswering(store, actor, permission, homeOf(path.id).department)
    const explanation = await requireExplanation(store, path.id)
    const entered = { ...command, by: actor.id, at: now }
    const answered = await putAnswer(store, explanation, { answer: body, today }, entered)
    return { body: presentExplanation(answered, today) }
  },
})
