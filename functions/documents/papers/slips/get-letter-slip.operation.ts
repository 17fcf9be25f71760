import { operation } from '../../../organisation/people/operation.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems } from '../drafting.ts'
import { figuresFileName, paperFiguresQuery, readFiguresForPaper } from '../figures/figures-on-paper.ts'
import { figuresProblems } from '../figures/figures-refusals.ts'
import { paperAnswer } from '../paper-answer.ts'
import { fileBytes } from '../paper-file.ts'
import { letterSlipFilling } from './slip-filling.ts'

/** With the figures of the letter it submits: asked for in the same words. */
export default operation({
  method: 'GET',
  path: '/api/papers/slips/letter',
  permission: 'record-letters',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Phiếu trình công văn kết quả thực hiện nhiệm vụ (Word)',
    en: 'The slip that submits the letter of a period to who signs it, as a Word file',
  },
  request: { query: paperFiguresQuery },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems, ...figuresProblems],
  run: async (call) => {
    const drafting = await draftingOn(call, { paper: 'letter', signer: call.query.signer })
    const { figures, day } = await readFiguresForPaper(call)
    return paperAnswer(call, {
      kind: 'slip',
      filling: letterSlipFilling(figures, day, drafting),
      name: figuresFileName('Phiếu trình công văn kết quả nhiệm vụ', day),
    })
  },
})
