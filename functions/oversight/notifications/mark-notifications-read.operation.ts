import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { isRead, notifiedAtMost } from './notification.ts'
import { unreadAnswer, unreadOf } from './notification-answer.ts'
import { notificationsOf } from './notifications-store.ts'
import { marked } from './read-marks.ts'
import { changeReadMarks } from './read-marks-store.ts'

/** The same again changes nothing; what is not the caller's is not marked. */
export default operation({
  method: 'PUT',
  path: '/api/notifications/read',
  permission: 'read-notifications',
  answeredBy: 'write',
  summary: { vi: 'Đánh dấu thông báo đã đọc', en: 'Mark what came in as read' },
  request: {
    body: z.strictObject({
      names: z.array(z.string().max(200)).max(notifiedAtMost).default([]),
      upTo: z.iso.datetime().optional().meta({ description: 'all that was shown: the `asOf` of the list' }),
    }),
  },
  answer: unreadAnswer,
  run: async ({ store, actor, body, today, now }) => {
    const { told } = await notificationsOf(store, actor, today)
    const { names, upTo } = body
    // Nothing can have come in later than now.
    const marking = {
      names,
      ...(upTo !== undefined && {
        upTo: new Date(Math.min(Date.parse(upTo), now.getTime())).toISOString(),
      }),
    }
    const marks = await changeReadMarks(store, actor.id, (before) => marked(before, marking, told))
    return { body: unreadOf(told.filter((one) => !isRead(one, marks)).length) }
  },
})
