import { operation } from '../../../organisation/people/operation.ts'
import { isSpan } from '../../../oversight/decisions/decision-times.ts'
import { readDecisionTimes } from '../../../oversight/decisions/decisions-store.ts'
import { earlierOf } from '../../../shared/dates/dates.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems } from '../drafting.ts'
import { fileBytes, wordAnswer } from '../paper-answer.ts'
import { figuresFileName, paperFiguresQuery, readFiguresForPaper } from './figures-on-paper.ts'
import { figuresProblems } from './figures-refusals.ts'
import { reportPaper } from './report.ts'

export default operation({
  method: 'GET',
  path: '/api/papers/report',
  permission: 'read-decision-times',
  answeredBy: 'files',
  isHeavy: true,
  summary: { vi: 'Báo cáo định kỳ (Word)', en: 'The report of a period, as a Word file' },
  request: { query: paperFiguresQuery },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems, ...figuresProblems],
  run: async (call) => {
    const drafting = await draftingOn(call, { paper: 'report', signer: call.query.signer })
    const { figures, day } = await readFiguresForPaper(call)
    const { assignedFrom: from, assignedTo } = day.period
    const to = earlierOf(assignedTo, day.asOf)
    const decisionTimes = isSpan(from, to) ? await readDecisionTimes(call.store, from, to) : undefined
    const reported = { ...day, ...(decisionTimes && { decisionTimes }) }
    return wordAnswer(
      reportPaper(figures, reported, drafting),
      figuresFileName('Báo cáo kết quả nhiệm vụ', day),
    )
  },
})
