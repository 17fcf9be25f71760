import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { enterLetterMails, letterMailsAnswer, letterPath, presentLetterMails } from './letter-mails.ts'

export default operation({
  method: 'POST',
  path: '/api/letters/{key}/mails',
  permission: 'record-letters',
  answeredBy: 'write',
  isHeavy: true,
  summary: { vi: 'Gửi thư của văn bản', en: 'Send them, each department once' },
  request: { path: letterPath, body: z.strictObject({}) },
  answer: letterMailsAnswer,
  status: 202,
  run: async ({ store, path, now }) => ({
    body: { mails: presentLetterMails(await enterLetterMails(store, path.key, now)) },
  }),
})
