import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { historyTableOf } from './item-kinds.ts'

/** The city's two tables. Everything that reads or writes them takes this as its first parameter. */
export interface Store {
  readonly client: Pick<DynamoDBDocumentClient, 'send'>
  /** The main one, with everything but histories. */
  readonly table: string
  /** Of histories alone: entries are added to it and never changed. */
  readonly history: string
  /** Waits before the next try, so many milliseconds at most; by the clock and by chance unless it is said here. */
  readonly pause?: (mostMs: number) => Promise<void>
}

/**
 * The SDK copies each request and each answer for a logger that takes information, also for one that drops it: a tenth of the
 * work of reading a page of tasks.
 */
const withoutInfo = { warn: () => {}, error: () => {}, debug: () => {} } as unknown as NonNullable<
  DynamoDBClientConfig['logger']
>

/** Opens both tables, of which the main one is named. `endpoint` is for tables that are not in the Lambda's own region. */
export const openStore = (options: { tableName: string; endpoint?: string }): Store => {
  const client = new DynamoDBClient({
    ...(options.endpoint && { endpoint: options.endpoint }),
    logger: withoutInfo,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  })
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  })
  const { tableName: table } = options
  return { client: documents, table, history: historyTableOf(table) }
}
