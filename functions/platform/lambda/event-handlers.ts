import middy, { type MiddlewareObj } from '@middy/core'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Item } from '../table/items.ts'
import { log, withRunInLog } from './log.ts'
import { scheduledDay, scheduledTime } from './schedule-event.ts'
import { eachRecord } from './stream.ts'
import { itemOfStreamImage } from './stream-images.ts'

/** The Lambdas that no request starts. What goes wrong is thrown: whoever called tries again, or keeps the event. */

/** Nothing is done for an event that is not what it should be. */
const parsed = <Event>(schema: z.ZodType<Event>): MiddlewareObj => ({
  before: (request) => {
    request.event = schema.parse(request.event)
  },
})

/** Says in one line what was done. */
export const logged = (message: string): MiddlewareObj => ({
  after: ({ response }) => log.info(message, { ...response }),
})

/** Started with an event of this form. */
export const onEvent = <Event, Result>(schema: z.ZodType<Event>, work: (event: Event) => Promise<Result>) =>
  middy<unknown, Result>()
    .use(withRunInLog())
    .use(parsed(schema))
    .handler((event: unknown) => work(event as Event))

/** The day and the time of day in the city that a schedule stood for, and when its work is done. */
export interface Scheduled {
  readonly today: LocalDate
  readonly time: string
  readonly at: Date
}

/** Started by a schedule. */
export const onSchedule = <Result>(work: (scheduled: Scheduled) => Promise<Result>) =>
  onEvent(z.unknown(), (event) => {
    const at = new Date()
    return work({ today: scheduledDay(event, at), time: scheduledTime(event), at })
  })

/** Started by the table's stream, with what was written, one item after the other. */
export const onStream = (work: (item: Item) => Promise<void>) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
    .use(withRunInLog())
    .handler((event: DynamoDBStreamEvent) => eachRecord(event, (image) => work(itemOfStreamImage(image))))

/** Started by a table's stream, with a batch that is taken whole; where the work throws, it comes again. */
export const onStreamBatch = (work: (records: readonly DynamoDBRecord[]) => Promise<void>) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
    .use(withRunInLog())
    .handler(async (event: DynamoDBStreamEvent) => {
      await work(event.Records)
      return { batchItemFailures: [] }
    })
