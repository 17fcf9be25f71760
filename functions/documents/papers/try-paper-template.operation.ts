import { operation } from '../../organisation/people/operation.ts'
import { wordType } from '../sheets/media-types.ts'
import { draftingProblems } from './drafting.ts'
import { figuresProblems } from './figures/figures-refusals.ts'
import { fileBytes, fileName } from './paper-file.ts'
import { requireTemplate } from './templates/check-template.ts'
import { filledTemplate } from './templates/filled-template.ts'
import { fieldsOf, paperKinds } from './templates/kinds.ts'
import { maxSentBytes } from './templates/template-file.ts'
import { templateFaulty, templateTooBig, templateUnusable } from './templates/template-problems.ts'
import { templatePath } from './templates/templates-request.ts'
import { trialFilling } from './trial-paper.ts'

export default operation({
  method: 'POST',
  path: '/api/paper-templates/{kind}/trials',
  permission: 'change-paper-templates',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Kiểm tra và xem thử mẫu trên số liệu thật',
    en: 'Check a template and see a paper made by it; keeps nothing',
  },
  request: { path: templatePath, file: { maxBytes: maxSentBytes } },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [templateUnusable, templateTooBig, templateFaulty, ...draftingProblems, ...figuresProblems],
  run: async (call) => {
    const { file, path } = call
    requireTemplate(file, fieldsOf(path.kind))
    const bytes = filledTemplate(file, await trialFilling(call, path.kind))
    const name = `${fileName(`Xem thử ${paperKinds[path.kind].name.vi}`)}.docx`
    return { file: { name, type: wordType, bytes } }
  },
})
