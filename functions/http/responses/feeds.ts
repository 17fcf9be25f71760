import * as z from 'zod'
import { feedSchema } from '../../documents/feeds/feed.ts'
import type { feedRoutes } from '../routes/feeds.ts'
import type { OperationIn } from '../routes/route.ts'

const feed = feedSchema.omit({ owner: true, revokedOn: true }).meta({ id: 'Feed' })

const calendar = z.string().meta({ description: 'iCalendar, RFC 5545' })
const table = z.string().meta({ description: 'UTF-8 with a byte order mark' })

export const feedResponses = {
  listFeeds: z.object({ feeds: z.array(feed), most: z.int().meta({ description: 'so many one may have' }) }),
  makeFeed: feed.extend({
    address: z.string().meta({ description: 'its path, with the token, which is never told again' }),
  }),
  revokeFeed: z.object({ id: z.string() }),
  getCalendarFeed: calendar,
  getTasksFeed: table,
  getFiguresFeed: table,
} as const satisfies Record<OperationIn<typeof feedRoutes>, z.ZodType>
