import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Item } from '../table/items.ts'

/** An item as the table's stream carries it; its types differ from the SDK's only in name. */
export const itemOfStreamImage = (image: Record<string, unknown>): Item =>
  unmarshall(image as Record<string, AttributeValue>)
