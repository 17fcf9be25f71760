import * as z from 'zod'
import { graveOperation } from '../../organisation/people/grave-operation.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import { type Feed, newFeedSchema } from './feed.ts'
import { feedAnswer, presentFeed } from './feed-answer.ts'
import { tooManyFeeds } from './feed-problems.ts'
import { putFeed } from './feeds-store.ts'

const files: Record<Feed['kind'], string> = {
  calendar: 'calendar.ics',
  tasks: 'tasks.csv',
  figures: 'figures.csv',
  nightly: 'figures.jws',
}

export default graveOperation({
  method: 'POST',
  path: '/api/feeds',
  permission: 'read-tasks',
  answeredBy: 'write',
  summary: {
    vi: 'Tạo liên kết đồng bộ lịch, Excel',
    en: 'Make an address that is read without signing in. Its token is told once; a repeat tells a new one',
  },
  request: { body: newFeedSchema },
  status: 201,
  answer: feedAnswer.extend({
    address: z.string().meta({ description: 'its path, with the token, which is never told again' }),
  }),
  errors: [tooManyFeeds],
  run: async ({ store, actor, body, command, now, today }) => {
    const feed: Feed = { ...body, id: taskCodeOf(command.key, 0), owner: actor.id, madeOn: today }
    const { token } = await putFeed(store, feed, { ...command, by: actor.id, at: now })
    return { body: { ...presentFeed(feed), address: `/api/feeds/${token}/${files[feed.kind]}` } }
  },
})
