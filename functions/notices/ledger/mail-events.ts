import * as z from 'zod'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Notice } from './notice.ts'
import type { NoticeState } from './notice-state.ts'
import { nameOfTag } from './notice-tag.ts'
import { settleNotice } from './notices-store.ts'
import { readNotice } from './standing-notices.ts'

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
    bounce: z
      .object({
        bounceType: z.string(),
        bounceSubType: z.string(),
        bouncedRecipients: z.array(
          z.object({ emailAddress: z.string(), diagnosticCode: z.string().optional() }),
        ),
      })
      .optional(),
    complaint: z.object({ complainedRecipients: z.array(z.object({ emailAddress: z.string() })) }).optional(),
  }),
})

type Detail = z.infer<typeof mailEventSchema>['detail']

/** At which addresses it failed, and why as the receiving server says it. */
const failureOf = ({ bounce, complaint }: Detail): Pick<Notice, 'failure' | 'failedAt'> => {
  if (complaint) return { failedAt: complaint.complainedRecipients.map(({ emailAddress }) => emailAddress) }
  if (!bounce) return {}
  const { bounceType, bounceSubType, bouncedRecipients } = bounce
  const said = bouncedRecipients.find(({ diagnosticCode }) => diagnosticCode)?.diagnosticCode
  return {
    failure: [`${bounceType}/${bounceSubType}`, said].filter(Boolean).join(': ').slice(0, 300),
    failedAt: bouncedRecipients.map(({ emailAddress }) => emailAddress),
  }
}

/** Moves the notice of a mail to where SES says it is; from a state that this may follow. */
export const settleByMailEvent = async (
  store: Store,
  { 'detail-type': type, time, detail }: z.infer<typeof mailEventSchema>,
): Promise<{ moved: boolean }> => {
  const move = moves[type]
  const { mail } = detail
  const { name, times } = nameOfTag(mail.tags.notice[0])
  const notice = await readNotice(store, name)
  // Of an earlier try they say nothing: it was sent again since, to another address.
  const isOfThisTry = notice?.tried?.times === times
  const settled = {
    ...move,
    at: new Date(time),
    times,
    with: { messageId: mail.messageId, ...failureOf(detail) },
  }
  const moved = isOfThisTry && (await settleNotice(store, notice, settled))
  log.info('mail-outcome', { ...name, times, outcome: move.to, moved })
  return { moved }
}
