import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type Command, keyReused } from '../../platform/table/command.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { feedCountKey, feedKey, feedPartition } from '../../platform/table/keys.ts'
import { onlyCounts, partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem, type Write, writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Feed, feedSchema, maxFeeds } from './feed.ts'
import { tooManyFeeds } from './feed-problems.ts'

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

const storedFeedSchema = z.object({ feed: feedSchema, tokenHash: z.string(), bodyHash: z.string() })

export const feedOfItem = itemReader<StoredFeed>({
  kind: 'feed',
  schema: 2,
  shape: storedFeedSchema,
  // Of the kind `nightly` there is none among the older ones.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk, tokenHash, bodyHash, ...said }) =>
    storedFeedSchema.parse({ feed: { id: sk, ...said }, tokenHash, bodyHash }),
})

const countSchema = z.object({ open: z.int().min(0).max(maxFeeds) })

export const feedCountOfItem = itemReader({
  kind: 'feed-count',
  schema: 1,
  shape: countSchema,
  read: (item) => countSchema.parse(item).open,
})

/** How many addresses each person has that lead somewhere, as the addresses themselves tell it. */
export const feedCountItems = (feeds: readonly Feed[]): Item[] => {
  const open = Map.groupBy(
    feeds.filter(({ revokedOn }) => !revokedOn),
    ({ owner }) => owner,
  )
  return [...open].map(([owner, own]) => ({ ...feedCountKey(drawerOf(owner)), open: own.length }))
}

/** One address more or less of a person; more only where there is room. */
const counted = (store: Store, owner: string, change: 1 | -1): Write => ({
  Update: {
    TableName: store.table,
    Key: feedCountKey(drawerOf(owner)),
    UpdateExpression: 'ADD #open :change',
    ...(change > 0 && { ConditionExpression: 'attribute_not_exists(#open) OR #open < :max' }),
    ExpressionAttributeNames: { '#open': 'open' },
    ExpressionAttributeValues: { ':change': change, ...(change > 0 && { ':max': maxFeeds }) },
  },
  reads: feedCountOfItem,
  leaves: onlyCounts,
})

/** A repeated command: the address it made, if nobody has revoked it, gets another token. */
const renewed = async (store: Store, made: StoredFeed, command: Command): Promise<void> => {
  const written = await putItem(store, itemOfFeed(made), feedOfItem, {
    ConditionExpression: 'bodyHash = :bodyHash AND attribute_not_exists(revokedOn)',
    ExpressionAttributeValues: { ':bodyHash': made.bodyHash },
  })
  if (!written) throw keyReused(command)
}

/**
 * Makes an address; however many are made at once, a person has no more than `maxFeeds`. Its token is told here and
 * never again: a repeated command gets a new one, and the first, which nobody has seen, leads nowhere.
 * @throws Refused idempotency-key-reused, too-many-feeds
 */
export const putFeed = async (store: Store, feed: Feed, command: Command): Promise<{ token: string }> => {
  const token = newToken(feed)
  const made: StoredFeed = { feed, tokenHash: hashOf(token), bodyHash: command.bodyHash }
  const failed = await writeTogether(store, [
    {
      Put: {
        TableName: store.table,
        Item: itemOfFeed(made),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
      reads: feedOfItem,
    },
    counted(store, feed.owner, 1),
  ])
  if (failed.some(({ index }) => index === 0)) await renewed(store, made, command)
  else if (failed.length > 0) throw new Refused(tooManyFeeds, { max: maxFeeds })
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
  const [failed] = await writeTogether(store, [
    {
      Update: {
        TableName: store.table,
        Key: key,
        UpdateExpression: 'SET revokedOn = :on',
        ConditionExpression: '#owner = :owner AND attribute_not_exists(revokedOn)',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':on': on, ':owner': owner },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
      reads: feedOfItem,
      leaves: partOf(key, localDateSchema, on),
    },
    counted(store, owner, -1),
  ])
  if (failed && failed.item?.owner !== owner) throw new Refused(notFound, { id })
}
