import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { noticesOf, putNotice } from '../ledger/notices-store.ts'
import { letterMailsAnswer, letterMailsOf, letterPath, presentLetterMails } from './letter-mails.ts'

/** Each goes out once: the ledger holds one a letter and department. Who has nobody to be written to is left out. */
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
  run: async ({ store, path, now }) => {
    const { planned, entered } = await letterMailsOf(store, path.key, now)
    const known = new Set(entered.map(({ recipient }) => recipient))
    for (const notice of planned)
      if (notice.to.length > 0 && !known.has(notice.recipient)) await putNotice(store, notice)
    const mails = presentLetterMails({ planned, entered: await noticesOf(store, path.key) })
    return { body: { mails } }
  },
})
