import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { noticeKinds } from '../ledger/notice.ts'
import { againOutcomes } from './send-again.ts'
import { type SeenMail, sendAgain } from './sending-again.ts'

/** What a notice is called by, in the ledger and in its path. */
const namePart = z.string().regex(/^[\w.@~-]{1,120}$/, { error: 'notice-name-form' })

const mailSeen = z.strictObject({
  period: namePart,
  kind: z.enum(noticeKinds),
  recipient: namePart,
  seenAt: z.iso.datetime().meta({ description: 'its `stateAt`, as it was seen' }),
})

const atOnce = 20

/**
 * One mail, or all that the person sees before them: each by its name and as it was seen, so that nothing is sent that
 * nobody looked at, and nothing twice.
 */
export default operation({
  method: 'POST',
  path: '/api/undelivered-mails/send-again',
  permission: 'send-mails-again',
  answeredBy: 'write',
  isHeavy: true,
  summary: { vi: 'Gửi lại thư điện tử không đến nơi', en: 'Send mails that did not arrive once more' },
  request: { body: z.strictObject({ mails: z.array(mailSeen).min(1).max(300) }) },
  answer: z.object({
    mails: z.array(z.object({ ...mailSeen.omit({ seenAt: true }).shape, outcome: z.enum(againOutcomes) })),
  }),
  run: async ({ store, actor, body, command, now }) => {
    const asked = { ...command, by: actor.id, at: now }
    const answered = async (seen: SeenMail) => {
      const { seenAt: _, ...name } = seen
      return { ...name, outcome: await sendAgain(store, seen, asked) }
    }
    const mails = []
    for (let start = 0; start < body.mails.length; start += atOnce)
      mails.push(...(await Promise.all(body.mails.slice(start, start + atOnce).map(answered))))
    return { body: { mails } }
  },
})
