import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { openIndex } from '../../platform/table/indexes/indexes.ts'
import { dueDeliveries } from '../../platform/table/indexes/places.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, itemsUnder, queryAll } from '../../platform/table/items.ts'
import { deliveringKey, deliveryKey, deliveryPartition } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem, putNew, updateItem } from '../../platform/table/writes.ts'
import { type Delivery, deliverySchema } from './delivery.ts'

export const deliveryOfItem = itemReader<Delivery>({
  kind: 'delivery',
  schema: 2,
  shape: deliverySchema,
  // Then came more kinds of happenings.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, openBy: ___, openOrder: ____, ...attributes }) => deliverySchema.parse(attributes),
})

const keyOf = ({ webhook, happenedAt, id }: Delivery) => deliveryKey(webhook, happenedAt, id)

/** In the index while it is to be tried, by when. */
const itemOfDelivery = (delivery: Delivery): Item => ({
  ...keyOf(delivery),
  ...delivery,
  ...(delivery.state === 'due' && { openBy: dueDeliveries(delivery.webhook), openOrder: delivery.dueAt }),
})

/** Enters a delivery; answers whether this call did: the stream may hand an entry over twice. */
export const putDelivery = (store: Store, delivery: Delivery): Promise<boolean> =>
  putNew(store, itemOfDelivery(delivery), deliveryOfItem)

/** Moves a delivery on from where it was read; answers whether it did. */
export const moveDelivery = (store: Store, before: Delivery, after: Delivery): Promise<boolean> =>
  putItem(store, itemOfDelivery(after), deliveryOfItem, {
    ConditionExpression: '#state = :state AND attempts = :attempts',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': before.state, ':attempts': before.attempts },
  })

/** The index may be a moment behind: what was entered so lately is looked for in the table itself. */
const lagMs = 15 * 60_000

/** What a webhook is to be told by now, what waits longest first. @param atMost from the index */
export const readDue = async (
  store: Store,
  webhook: string,
  now: Date,
  atMost = 100,
): Promise<Delivery[]> => {
  const [recent, waiting] = await Promise.all([
    queryAll(store, {
      KeyConditionExpression: 'pk = :pk AND sk > :since',
      FilterExpression: '#state = :due',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':pk': deliveryPartition(webhook),
        ':since': new Date(now.getTime() - lagMs).toISOString(),
        ':due': 'due',
      },
      ConsistentRead: true,
    }),
    readWaiting(store, webhook, now, atMost),
  ])
  const due = [...recent, ...waiting]
    .map(deliveryOfItem)
    .filter(({ state, dueAt }) => state === 'due' && dueAt <= now.toISOString())
  return [...new Map(due.map((delivery) => [delivery.id, delivery])).values()].sort((one, other) =>
    `${one.happenedAt} ${one.id}`.localeCompare(`${other.happenedAt} ${other.id}`),
  )
}

const waitingUntil = (webhook: string, now: Date) => ({
  IndexName: openIndex.name,
  KeyConditionExpression: `${openIndex.partition} = :by AND ${openIndex.sort} <= :now`,
  ExpressionAttributeValues: { ':by': dueDeliveries(webhook), ':now': now.toISOString() },
})

const readWaiting = async (store: Store, webhook: string, now: Date, atMost: number): Promise<Item[]> => {
  const listed = await queryAll(store, waitingUntil(webhook, now))
  const keys = listed.slice(0, atMost).map(({ pk, sk }) => ({ pk, sk }))
  return itemsUnder(store, store.table, keys)
}

/** Whether something of a webhook waits to be tried by now. */
export const isWaiting = async (store: Store, webhook: string, now: Date): Promise<boolean> =>
  (await queryAll(store, { ...waitingUntil(webhook, now), Limit: 1 })).length > 0

/** The latest deliveries of a webhook, the newest first. */
export const readLatest = async (store: Store, webhook: string, atMost: number): Promise<Delivery[]> => {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': deliveryPartition(webhook) },
      ScanIndexForward: false,
      Limit: atMost,
      ConsistentRead: true,
    }),
  )
  return Items.map(deliveryOfItem)
}

const holdSchema = z.strictObject({ until: z.iso.datetime() })

export const deliveringOfItem = itemReader({
  kind: 'delivering',
  schema: 1,
  shape: holdSchema,
  read: ({ pk: _, sk: __, ...attributes }) => holdSchema.parse(attributes),
})

/** Takes a webhook for oneself until an instant; answers whether nobody else has it. So a receiver is called by one at a time. */
export const holdWebhook = (store: Store, webhook: string, until: Date, now: Date): Promise<boolean> =>
  putItem(store, { ...deliveringKey(webhook), until: until.toISOString() }, deliveringOfItem, {
    ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
    ExpressionAttributeNames: { '#until': 'until' },
    ExpressionAttributeValues: { ':now': now.toISOString() },
  })

/** Leaves it to others, if one still has it. */
export const leaveWebhook = async (store: Store, webhook: string, held: Date, now: Date): Promise<void> => {
  const key = deliveringKey(webhook)
  await updateItem(
    store,
    {
      Key: key,
      UpdateExpression: 'SET #until = :now',
      ConditionExpression: '#until = :held',
      ExpressionAttributeNames: { '#until': 'until' },
      ExpressionAttributeValues: { ':now': now.toISOString(), ':held': held.toISOString() },
    },
    deliveringOfItem,
    partOf(key, holdSchema, { until: now.toISOString() }),
  )
}
