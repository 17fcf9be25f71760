import * as z from 'zod'
import { feedIdSchema, newFeedSchema } from '../../documents/feeds/feed.ts'
import { calendarType, csvType } from '../../documents/sheets/media-types.ts'
import { periodWordSchema } from '../../figures/period/periods.ts'
import { setNameSchema } from '../../figures/rules/formulas.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { taskListSchema } from '../../tasks/lists/task-list-request.ts'
import { bases } from '../../tasks/task/lateness.ts'
import type { Contract } from '../contract.ts'
import type { feedRoutes } from '../routes/feeds.ts'
import type { OperationIn } from '../routes/route.ts'
import { rollUp, summary } from './fields.ts'

/** Whatever is not a token that was given out leads nowhere: no form is told. */
const tokenPath = z.strictObject({ token: z.string() })

export const feedContracts = {
  listFeeds: {
    summary: summary('Các địa chỉ riêng của tôi', "The caller's own addresses, those revoked left out"),
  },
  makeFeed: {
    summary: summary(
      'Tạo địa chỉ riêng',
      'Make an address that is read without signing in. Its token is told once; a repeat tells a new one',
    ),
    body: newFeedSchema,
    creates: true,
  },
  revokeFeed: {
    summary: summary('Hủy địa chỉ riêng', 'Have an address lead nowhere from now on'),
    path: z.strictObject({ id: feedIdSchema }),
  },
  getCalendarFeed: {
    summary: summary(
      'Lịch thời hạn (iCalendar)',
      "The due dates of the owner's tasks as a calendar, RFC 5545",
    ),
    path: tokenPath,
    answersFile: [calendarType],
    answersUnchanged: true,
  },
  getTasksFeed: {
    summary: summary(
      'Nhiệm vụ dạng bảng (CSV)',
      'Tasks that the owner may see, as CSV; at most 3,000 rows, the next ones after the last',
    ),
    path: tokenPath,
    query: taskListSchema.safeExtend({
      after: taskIdSchema.optional().meta({ description: 'the last task of the rows before' }),
    }),
    answersFile: [csvType],
    answersUnchanged: true,
  },
  getFiguresFeed: {
    summary: summary('Số liệu dạng bảng (CSV)', 'Figures of a period by department, as CSV'),
    path: tokenPath,
    query: z.strictObject({
      period: periodWordSchema.optional().meta({ description: 'default: this year' }),
      asOf: localDateSchema.optional().meta({ description: 'as it stood that evening; default today' }),
      basis: z.enum(bases).default('effective').meta({ description: 'by which due dates' }),
      rollUp,
      formulaSet: setNameSchema.default('da-nang'),
    }),
    answersFile: [csvType],
    answersUnchanged: true,
  },
} as const satisfies Record<OperationIn<typeof feedRoutes>, Contract>
