import { type Feed, mostFeeds } from '../documents/feeds/feed.ts'
import { putFeed, readFeeds, revokeFeed } from '../documents/feeds/feeds-store.ts'
import { taskCodeOf } from '../platform/table/task-codes.ts'
import { type Call, resourceHandler } from './resource.ts'

const files: Record<Feed['kind'], string> = {
  calendar: 'calendar.ics',
  tasks: 'tasks.csv',
  figures: 'figures.csv',
}

const presentFeed = ({ owner: _, revokedOn: __, ...feed }: Feed) => feed

const list = async ({ store, actor }: Call<'listFeeds'>) => ({
  body: { feeds: (await readFeeds(store, actor.id)).map(presentFeed), most: mostFeeds },
})

const make = async ({ store, actor, body, command, now, today }: Call<'makeFeed'>) => {
  const feed: Feed = { ...body, id: taskCodeOf(command.key, 0), owner: actor.id, madeOn: today }
  const { token } = await putFeed(store, feed, { ...command, by: actor.id, at: now })
  return { status: 201, body: { ...presentFeed(feed), address: `/api/feeds/${token}/${files[feed.kind]}` } }
}

const revoke = async ({ store, actor, path, today }: Call<'revokeFeed'>) => {
  await revokeFeed(store, actor.id, path.id, today)
  return { body: { id: path.id } }
}

export const handler = resourceHandler('feeds', { listFeeds: list, makeFeed: make, revokeFeed: revoke })
