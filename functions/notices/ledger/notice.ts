import * as z from 'zod'
import { userIdSchema } from '../../shared/ids.ts'
import { noticeContentSchema } from './contents/contents.ts'
import { noticeStates } from './notice-state.ts'

const tried = z.strictObject({
  times: z.int().min(1).meta({
    description:
      'SES names it in its events: of an earlier try they say nothing. Whoever has it sent again takes a number, too',
  }),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
})

const sentAgain = z.strictObject({ by: userIdSchema, at: z.iso.datetime(), key: z.string() })

export const noticeSchema = z
  .strictObject({
    /** A user's id or a department's code; of an invitation the user's id and its number, of an urgent task also its code and urgency. */
    recipient: z.string(),
    /** The day of a digest, the ISO week of a lagging mail, the key of a letter, the day an invitation was asked for: one notice per recipient, kind and period. */
    period: z.string(),
    state: z.enum(noticeStates),
    to: z.array(z.email()),
    content: noticeContentSchema,
    messageId: z.string().optional(),
    failure: z.string().optional(),
    failedAt: z
      .array(z.string())
      .optional()
      .meta({ description: 'the addresses that did not take it, or marked it as spam' }),
    stateAt: z.iso.datetime(),
    tried: tried.optional().meta({ description: 'how often it was handed to the mail service' }),
    tryAgainAt: z.iso.datetime().optional().meta({ description: 'when it is looked at next' }),
    sentAgain: z.array(sentAgain).optional().meta({ description: 'who had it sent again, and when' }),
    supersededBy: z
      .string()
      .optional()
      .meta({ description: 'the period of the newer one that says it, too' }),
  })
  .meta({ id: 'Notice' })

export type Notice = z.infer<typeof noticeSchema>

export const noticeKinds = noticeContentSchema.options.map(({ shape }) => shape.kind.value)

/** What names a notice in the ledger, in the mail service's tags and in its events. */
export type NoticeName = Pick<Notice, 'recipient' | 'period'> & { readonly kind: Notice['content']['kind'] }
