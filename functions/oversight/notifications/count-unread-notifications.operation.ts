import { operation } from '../../organisation/people/operation.ts'
import { unreadAnswer, unreadOf } from './notification-answer.ts'
import { countUnread } from './notifications-store.ts'

/** Asked by every page, so that it reads no more than where something may be new. */
export default operation({
  method: 'GET',
  path: '/api/notifications/unread',
  permission: 'read-notifications',
  answeredBy: 'read',
  summary: {
    vi: 'Số thông báo chưa đọc',
    en: 'How much came in that the caller has not read',
  },
  request: {},
  answer: unreadAnswer,
  run: async ({ store, actor, today }) => ({ body: unreadOf(await countUnread(store, actor, today)) }),
})
