import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import { type Reader, schemaAttribute } from './item-reader.ts'
import type { Item } from './items.ts'

/** An update changes a part of an item, so it must know the shape of the rest: it holds only for the present number. */

type Guardable = Pick<
  UpdateCommandInput,
  | 'UpdateExpression'
  | 'ConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
  | 'ReturnValuesOnConditionCheckFailure'
>

const isPresent = '(attribute_not_exists(pk) OR #schema = :schema)'

const withNumber = (expression: string): string => {
  const set = 'SET #schema = :schema'
  return expression.startsWith('SET ') ? expression.replace('SET', `${set},`) : `${set} ${expression}`
}

/** The update with the number of its kind: an item that it creates has it, one of another number is left alone and comes back. */
export const guarded = <Update extends Guardable>(update: Update, { schema }: Reader): Update => ({
  ...update,
  UpdateExpression: withNumber((update.UpdateExpression ?? '').trim()),
  ConditionExpression: update.ConditionExpression
    ? `(${update.ConditionExpression}) AND ${isPresent}`
    : isPresent,
  ExpressionAttributeNames: { ...update.ExpressionAttributeNames, '#schema': schemaAttribute },
  ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ':schema': schema },
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
})

/** Whether a refused update met an item of another number. */
export const isOutdated = (item: Item | undefined, { schema }: Reader): item is Item =>
  item !== undefined && item[schemaAttribute] !== schema

/** The condition that nothing of an item has changed since it was read. */
export const unchanged = (item: Item) => {
  const attributes = Object.entries(item)
  return {
    ConditionExpression: attributes.map((_, place) => `#a${place} = :a${place}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(attributes.map(([name], place) => [`#a${place}`, name])),
    ExpressionAttributeValues: Object.fromEntries(
      attributes.map(([, value], place) => [`:a${place}`, value]),
    ),
  }
}
