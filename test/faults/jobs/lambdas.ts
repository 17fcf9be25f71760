import { globSync } from 'node:fs'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { Context } from 'aws-lambda'
import { functionsFolder } from '../../../functions/lambdas/api/operations.ts'
import { isEntryKey } from '../../../functions/platform/table/item-kinds.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import type { StoredItem } from '../../support/memory-table/values.ts'
import { momentNow } from '../outside/outside.ts'

/** The Lambdas that no request starts, called with the events that start them. */

type Handler = (event: unknown, context: Context) => Promise<unknown>

/** `scheduled/nightly-scan`: every one there is, by its file. */
export const jobNames = globSync('lambdas/{scheduled,changes,called}/*.ts', { cwd: functionsFolder })
  .map((file) => file.slice('lambdas/'.length, -'.ts'.length))
  .sort()

/** Loaded when there is an environment for it. */
export const invoke = async (job: string, event: unknown): Promise<unknown> => {
  const { handler }: { handler: Handler } = await import(
    /* @vite-ignore */ `../../../functions/lambdas/${job}.ts`
  )
  return handler(event, {} as Context)
}

/** Whether a job says that something of it is to come again. */
export const isUnfinished = (answer: unknown): boolean =>
  ((answer as { batchItemFailures?: unknown[] } | undefined)?.batchItemFailures?.length ?? 0) > 0

export const scheduledAt = (day: LocalDate, time: string) => ({
  scheduledTime: instantOf(day, time).toISOString(),
})

/** What the stream hands over when these items were written. */
export const streamOf = (items: readonly StoredItem[]) => ({
  Records: items.map((item, place) => ({
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(place + 1).padStart(6, '0'),
      ApproximateCreationDateTime: 1_627_344_000,
      NewImage: marshall(item, { removeUndefinedValues: true }),
    },
  })),
})

export const itemsNow = (): StoredItem[] => momentNow().items.map(([, item]) => item)

export const entriesNow = (): StoredItem[] => itemsNow().filter(({ pk }) => isEntryKey(String(pk)))

export const readyNoticesNow = (): StoredItem[] =>
  itemsNow().filter(({ pk, state }) => String(pk).startsWith('N#') && state === 'ready')
