import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The city's one table. Everything that reads or writes it takes this as its first parameter. */
export interface Store {
  readonly client: Pick<DynamoDBDocumentClient, 'send'>
  readonly table: string
}

/** Opens the table. `endpoint` is for a table that is not in the Lambda's own region. */
export const openStore = (options: { tableName: string; endpoint?: string }): Store => {
  const client = new DynamoDBClient({
    ...(options.endpoint && { endpoint: options.endpoint }),
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  })
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  })
  return { client: documents, table: options.tableName }
}
