import { operation } from '../../../organisation/people/operation.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems } from '../drafting.ts'
import { fileBytes, wordAnswer } from '../paper-answer.ts'
import { figuresFileName, paperFiguresQuery, readFiguresForPaper } from './figures-on-paper.ts'
import { figuresProblems } from './figures-refusals.ts'
import { letterPaper } from './letter.ts'

export default operation({
  method: 'GET',
  path: '/api/papers/letter',
  permission: 'read-dashboard',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Công văn kết quả thực hiện nhiệm vụ (Word)',
    en: 'The letter on the results of a period, as a Word file',
  },
  request: { query: paperFiguresQuery },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems, ...figuresProblems],
  run: async (call) => {
    const drafting = await draftingOn(call, { paper: 'letter', signer: call.query.signer })
    const { figures, day } = await readFiguresForPaper(call)
    return wordAnswer(letterPaper(figures, day, drafting), figuresFileName('Công văn kết quả nhiệm vụ', day))
  },
})
