import { fileInfected } from '../../files/file-problems.ts'
import { filePath } from '../../files/opening.ts'
import { fileSignatures, fileSignaturesAnswer } from '../../files/signatures/file-signatures.ts'
import { operation } from '../../organisation/people/operation.ts'
import { explanationPath } from './explanation-reading.ts'
import { readSeenExplanationFile } from './seen-explanation-file.ts'

export default operation({
  method: 'GET',
  path: '/api/explanations/{id}/files/{file}/signatures',
  permission: 'open-files',
  answeredBy: 'read',
  isHeavy: true,
  summary: {
    vi: 'Chữ ký số trong một tệp kèm giải trình',
    en: 'The digital signatures in a PDF of an answer to a request for explanation: by whom, and whether it is as it was signed',
  },
  request: { path: explanationPath.extend(filePath) },
  answer: fileSignaturesAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, now }) => {
    const { owner, file } = await readSeenExplanationFile(store, actor, path)
    return { body: await fileSignatures(owner, file, now) }
  },
})
