import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import type { Store } from '../../platform/table/store.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { type Notice, noticeKinds, noticeSchema } from '../ledger/notice.ts'
import { failedStates } from '../ledger/notice-state.ts'
import { nameOf } from '../ledger/notices-store.ts'
import { failedNoticesSince } from '../ledger/standing-notices.ts'
import { againOutcomes, againRefusal, failureReasonOf, failureReasons } from './send-again.ts'
import { hasNewerDigest } from './sending-again.ts'

/** Older ones stand in the ledger of their day. */
const daysBack = 30

const max = 300

const { recipient, period, stateAt, to, failure, failedAt, sentAgain } = noticeSchema.shape

const undeliveredMail = z
  .object({
    recipient,
    period,
    kind: z.enum(noticeKinds),
    state: z.enum(failedStates),
    stateAt,
    to,
    userId: z.string().optional(),
    department: z.string().optional(),
    reason: z.enum(failureReasons),
    failure,
    failedAt,
    sentAgain,
    notAgain: z
      .enum(againOutcomes)
      .optional()
      .meta({ description: 'why it is not sent again; absent where it may be' }),
  })
  .meta({ id: 'UndeliveredMail' })

const presented = async (store: Store, notice: Notice, now: Date) => {
  const { content, failure: said, sentAgain: again } = notice
  const hasNewer = await hasNewerDigest(store, notice, now)
  return {
    ...nameOf(notice),
    state: notice.state,
    stateAt: notice.stateAt,
    to: notice.to,
    ...('userId' in content && { userId: content.userId }),
    ...('department' in content && { department: content.department }),
    reason: failureReasonOf(notice),
    failure: said,
    failedAt: notice.failedAt,
    sentAgain: again,
    notAgain: againRefusal(notice, { today: localDateOf(now), hasNewer }),
  }
}

export default operation({
  method: 'GET',
  path: '/api/undelivered-mails',
  permission: 'read-notices',
  answeredBy: 'read',
  isHeavy: true,
  summary: {
    vi: 'Thư điện tử không đến nơi',
    en: 'Mails of the last 30 days that did not arrive or were marked as spam, the latest first',
  },
  request: {},
  answer: z.object({
    mails: z.array(undeliveredMail),
    isAll: z.boolean().meta({ description: `false: there are more than the ${max} told` }),
  }),
  run: async ({ store, now }) => {
    const since = new Date(now.getTime() - daysBack * 86_400_000)
    const notices = await failedNoticesSince(store, since, max)
    const mails = await Promise.all(notices.map((notice) => presented(store, notice, now)))
    return { body: { mails, isAll: notices.length < max } }
  },
})
