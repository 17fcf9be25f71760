import { operation } from '../../organisation/people/operation.ts'
import { letterMailsAnswer, letterMailsOf, letterPath, presentLetterMails } from './letter-mails.ts'

export default operation({
  method: 'GET',
  path: '/api/letters/{key}/mails',
  permission: 'record-letters',
  answeredBy: 'read',
  isHeavy: true,
  summary: { vi: 'Xem trước thư của văn bản', en: 'The mails to the departments that a letter names' },
  request: { path: letterPath },
  answer: letterMailsAnswer,
  run: async ({ store, path, now }) => ({
    body: { mails: presentLetterMails(await letterMailsOf(store, path.key, now)) },
  }),
})
