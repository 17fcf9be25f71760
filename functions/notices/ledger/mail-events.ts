import * as z from 'zod'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import type { NoticeState } from './notice-state.ts'
import { nameOfTag } from './notice-tag.ts'
import { readNotice, settleNotice } from './notices-store.ts'

/** No answer was known yet. A word that comes late also settles what was about to be tried again, or was given up. */
const handedOver = ['sending', 'ready', 'waiting', 'unsettled'] as const

const moves = {
  'Email Sent': { to: 'sent', from: handedOver },
  'Email Delivered': { to: 'delivered', from: [...handedOver, 'sent'] },
  'Email Rejected': { to: 'rejected', from: [...handedOver, 'sent'] },
  'Email Bounced': { to: 'bounced', from: [...handedOver, 'sent', 'delivered'] },
  'Email Complaint Received': { to: 'complained', from: [...handedOver, 'sent', 'delivered', 'bounced'] },
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
  const { name, times } = nameOfTag(mail.tags.notice[0])
  const notice = await readNotice(store, name)
  // Of an earlier try they say nothing: it was sent again since, to another address.
  const isOfThisTry = notice?.tried?.times === times
  const settled = { ...move, at: new Date(time), times, with: { messageId: mail.messageId } }
  const moved = isOfThisTry && (await settleNotice(store, notice, settled))
  log.info('mail-outcome', { ...name, times, outcome: move.to, moved })
  return { moved }
}
