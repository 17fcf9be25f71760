import * as z from 'zod'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import type { NoticeState } from './notice.ts'
import { nameOfTag } from './notice-tag.ts'
import { readNotice, settleNotice } from './notices-store.ts'

const moves = {
  'Email Sent': { to: 'sent', from: ['sending'] },
  'Email Delivered': { to: 'delivered', from: ['sending', 'sent'] },
  'Email Rejected': { to: 'rejected', from: ['sending', 'sent'] },
  'Email Bounced': { to: 'bounced', from: ['sending', 'sent', 'delivered'] },
  'Email Complaint Received': { to: 'complained', from: ['sending', 'sent', 'delivered', 'bounced'] },
} as const satisfies Record<string, { to: NoticeState; from: readonly NoticeState[] }>

type MailEventType = keyof typeof moves

/** What SES says became of a mail. */
export const mailEventSchema = z.object({
  'detail-type': z.enum(Object.keys(moves) as MailEventType[]),
  time: z.iso.datetime(),
  detail: z.object({
    mail: z.object({ messageId: z.string(), tags: z.object({ notice: z.tuple([z.string()]) }) }),
  }),
})

/** Moves the notice of a mail to where SES says it is; from a state that this may follow. */
export const settleByMailEvent = async (
  store: Store,
  { 'detail-type': type, time, detail: { mail } }: z.infer<typeof mailEventSchema>,
): Promise<{ moved: boolean }> => {
  const move = moves[type]
  const name = nameOfTag(mail.tags.notice[0])
  const notice = await readNotice(store, name)
  const settled = { ...move, at: new Date(time), with: { messageId: mail.messageId } }
  const moved = notice !== undefined && (await settleNotice(store, notice, settled))
  log.info('mail-outcome', { ...name, outcome: move.to, moved })
  return { moved }
}
