import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { maxFeeds } from './feed.ts'
import { feedAnswer, presentFeed } from './feed-answer.ts'
import { readFeeds } from './feeds-store.ts'

export default operation({
  method: 'GET',
  path: '/api/feeds',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: { vi: 'Các liên kết đồng bộ của tôi', en: "The caller's own addresses, those revoked left out" },
  request: {},
  answer: z.object({
    feeds: z.array(feedAnswer),
    max: z.int().meta({ description: 'so many one may have' }),
  }),
  run: async ({ store, actor }) => ({
    body: { feeds: (await readFeeds(store, actor.id)).map(presentFeed), max: maxFeeds },
  }),
})
