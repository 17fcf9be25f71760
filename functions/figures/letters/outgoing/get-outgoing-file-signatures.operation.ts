import { fileInfected } from '../../../files/file-problems.ts'
import { filePath } from '../../../files/opening.ts'
import { fileSignatures, fileSignaturesAnswer } from '../../../files/signatures/file-signatures.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { outgoingPath } from './outgoing-answer.ts'
import { readSeenOutgoingFile } from './outgoing-reader.ts'

export default operation({
  method: 'GET',
  path: '/api/outgoing-papers/{id}/files/{file}/signatures',
  permission: 'open-files',
  answeredBy: 'read',
  isHeavy: true,
  summary: {
    vi: 'Chữ ký số trong một tệp của văn bản đi',
    en: 'The digital signatures in a PDF of an outgoing paper: by whom, and whether it is as it was signed',
  },
  request: { path: outgoingPath.extend(filePath) },
  answer: fileSignaturesAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, now }) => {
    const { owner, file } = await readSeenOutgoingFile(store, actor, path)
    return { body: await fileSignatures(owner, file, now) }
  },
})
