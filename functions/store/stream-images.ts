import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { type TaskEvent, taskEventSchema } from '../domain/event.ts'
import type { Notice } from '../domain/notice.ts'
import { noticeOfItem } from './notices.ts'

/** An item as the table's stream carries it; its types differ from the SDK's only in name. */
type Image = Record<string, unknown>

const itemOf = (image: Image) => unmarshall(image as Record<string, AttributeValue>)

/** @throws ZodError when the image is no entry of a task's history */
export const eventOfStreamImage = (image: Image): TaskEvent => {
  const { pk: _, sk: __, ...attributes } = itemOf(image)
  return taskEventSchema.parse(attributes)
}

/** @throws ZodError when the image is no notice */
export const noticeOfStreamImage = (image: Image): Notice => noticeOfItem(itemOf(image))
