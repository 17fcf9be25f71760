import type { EventBridgeEvent } from 'aws-lambda'
import * as z from 'zod'
import type { NoticeState } from '../notices/ledger/notice.ts'
import { nameOfTag } from '../notices/ledger/notice-tag.ts'
import { readNotice, settleNotice } from '../notices/ledger/notices-store.ts'
import { tableEnvironment } from '../platform/lambda/environment.ts'
import { log } from '../platform/lambda/log.ts'
import { openStore } from '../platform/table/store.ts'

// Trigger: EventBridge, what SES says became of a mail.
// Twice or out of order: each word is taken only from a state that it may follow; a bounce overrides a delivery.
// Stopped half-way: one transaction, EventBridge tries again.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

const detailSchema = z.object({
  mail: z.object({ messageId: z.string(), tags: z.object({ notice: z.tuple([z.string()]) }) }),
})

const moves: Record<string, { to: NoticeState; from: NoticeState[] }> = {
  'Email Sent': { to: 'sent', from: ['sending'] },
  'Email Delivered': { to: 'delivered', from: ['sending', 'sent'] },
  'Email Rejected': { to: 'rejected', from: ['sending', 'sent'] },
  'Email Bounced': { to: 'bounced', from: ['sending', 'sent', 'delivered'] },
  'Email Complaint Received': { to: 'complained', from: ['sending', 'sent', 'delivered', 'bounced'] },
}

export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<{ moved: boolean }> => {
  const { mail } = detailSchema.parse(event.detail)
  const move = moves[event['detail-type']]
  if (!move) throw new Error(`no such mail event: ${event['detail-type']}`)
  const name = nameOfTag(mail.tags.notice[0])
  const at = new Date(event.time)
  const notice = await readNotice(store, name)
  const settled = { ...move, at, with: { messageId: mail.messageId } }
  const moved = notice !== undefined && (await settleNotice(store, notice, settled))
  log.info('mail-outcome', { ...name, outcome: move.to, moved })
  return { moved }
}
