import { operation } from '../../../organisation/people/operation.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingProblems } from '../drafting.ts'
import { paperAnswer } from '../paper-answer.ts'
import { fileBytes } from '../paper-file.ts'
import { reportOf } from './figure-papers.ts'
import { paperFiguresQuery } from './figures-on-paper.ts'
import { figuresProblems } from './figures-refusals.ts'

export default operation({
  method: 'GET',
  path: '/api/papers/report',
  permission: 'make-city-papers',
  answeredBy: 'files',
  isHeavy: true,
  summary: { vi: 'Báo cáo định kỳ (Word)', en: 'The report of a period, as a Word file' },
  request: { query: paperFiguresQuery },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems, ...figuresProblems],
  run: async (call) => paperAnswer(call, await reportOf(call)),
})
