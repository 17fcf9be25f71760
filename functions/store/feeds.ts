import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { type Feed, feedSchema } from '../domain/feed.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import { feedKey, feedPartition } from './keys.ts'
import type { Store } from './store.ts'
import { type Command, keyReused } from './tasks.ts'
import { partOf, putItem, updateItem } from './writes.ts'

/** An address with what recognises its token and the command that made it; the token itself is kept nowhere. */
export interface StoredFeed {
  readonly feed: Feed
  readonly tokenHash: string
  readonly bodyHash: string
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Where a person's addresses are kept: a token leads there and does not say who it is. */
const drawerOf = (owner: string): string => sha256(owner).toString('hex').slice(0, 16)

/** Drawer, id, and 256 random bits. */
const tokenForm = /^([0-9a-f]{16})([a-z0-9]{12})[A-Za-z0-9_-]{43}$/

const newToken = ({ owner, id }: Feed): string =>
  `${drawerOf(owner)}${id}${randomBytes(32).toString('base64url')}`

const hashOf = (token: string): string => sha256(token).toString('base64url')

export const itemOfFeed = ({ feed, tokenHash, bodyHash }: StoredFeed): Item => {
  const { id, ...said } = feed
  return { ...feedKey(drawerOf(feed.owner), id), ...said, tokenHash, bodyHash }
}

export const feedOfItem = ({ pk: _, sk, tokenHash, bodyHash, ...said }: Item): StoredFeed => ({
  feed: feedSchema.parse({ id: sk, ...said }),
  tokenHash: z.string().parse(tokenHash),
  bodyHash: z.string().parse(bodyHash),
})

/**
 * Makes an address. Its token is told here and never again: a repeated command gets a new one, and the first, which
 * nobody has seen, leads nowhere.
 * @throws Refused idempotency-key-reused
 */
export const putFeed = async (store: Store, feed: Feed, command: Command): Promise<{ token: string }> => {
  const token = newToken(feed)
  const { bodyHash } = command
  const written = await putItem(store, itemOfFeed({ feed, tokenHash: hashOf(token), bodyHash }), {
    ConditionExpression:
      'attribute_not_exists(pk) OR (bodyHash = :bodyHash AND attribute_not_exists(revokedOn))',
    ExpressionAttributeValues: { ':bodyHash': bodyHash },
  })
  if (!written) throw keyReused(command)
  return { token }
}

/** The addresses of a person that still lead somewhere, the oldest first. */
export const readFeeds = async (store: Store, owner: string): Promise<Feed[]> => {
  const items = await queryAll(store, {
    ...partitionOf(feedPartition(drawerOf(owner))),
    ConsistentRead: true,
  })
  return items
    .map((item) => feedOfItem(item).feed)
    .filter((feed) => feed.owner === owner && !feed.revokedOn)
    .sort((one, other) => `${one.madeOn} ${one.id}`.localeCompare(`${other.madeOn} ${other.id}`))
}

/** The address that a token opens; undefined for one that was never given out or leads nowhere any more. */
export const readFeedOfToken = async (store: Store, token: string): Promise<Feed | undefined> => {
  const [, drawer, id] = tokenForm.exec(token) ?? []
  if (!drawer || !id) return undefined
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: feedKey(drawer, id), ConsistentRead: true }),
  )
  if (!item) return undefined
  const { feed, tokenHash } = feedOfItem(item)
  const isItsOwn = timingSafeEqual(Buffer.from(tokenHash), Buffer.from(hashOf(token)))
  return isItsOwn && !feed.revokedOn ? feed : undefined
}

/**
 * From now on the address leads nowhere, for good.
 * @throws Refused not-found where it is not this person's
 */
export const revokeFeed = async (store: Store, owner: string, id: string, on: LocalDate): Promise<void> => {
  const key = feedKey(drawerOf(owner), id)
  const done = await updateItem(
    store,
    {
      Key: key,
      UpdateExpression: 'SET revokedOn = if_not_exists(revokedOn, :on)',
      ConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':on': on, ':owner': owner },
    },
    partOf(key, localDateSchema, on),
  )
  if (!done) throw new Refused('not-found', { id })
}
