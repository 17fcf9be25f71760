import { setTimeout as wait } from 'node:timers/promises'
import {
  type CreateTableCommandInput,
  type GlobalSecondaryIndex,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb'
import type { LocalDynamoDb } from './dynamodb.ts'

/** The city's tables in the local database, as the templates have them. */

const indexNames = (indexes: readonly { IndexName?: string | undefined }[] = []) =>
  indexes
    .map((index) => index.IndexName)
    .sort()
    .join()

/** The address of each table's stream, by the table's name. */
export type StreamArns = ReadonlyMap<string, string>

type TableWanted = CreateTableCommandInput & { TableName: string }

const keysOf = ({ KeySchema = [] }: { KeySchema?: CreateTableCommandInput['KeySchema'] }) =>
  KeySchema.map(({ AttributeName }) => AttributeName)

/** The attributes that are keys of the table or of one of these indexes: a table may define no others. */
const definitionsOf = (table: TableWanted, indexes: readonly GlobalSecondaryIndex[]) => {
  const keys = [table, ...indexes].flatMap(keysOf)
  return table.AttributeDefinitions?.filter(({ AttributeName }) => keys.includes(AttributeName))
}

/**
 * Tables to be filled at first. With every entry of a stream the local database takes longer to write the next one, and what
 * a city begins with is nobody's news; and at every write it reads the description of the table, which is long where there are
 * indexes. `addIndexes` makes these afterwards, then `ensureTables` turns the streams on.
 */
export const toBeFilled = (tables: readonly TableWanted[]): readonly TableWanted[] =>
  tables.map((table) => {
    const { StreamSpecification: _, GlobalSecondaryIndexes: __, ...bare } = table
    return { ...bare, AttributeDefinitions: definitionsOf(table, []) }
  })

const activeIndexes = async ({ client }: LocalDynamoDb, TableName: string): Promise<string[]> => {
  const { Table } = await client.describeTable({ TableName })
  return (Table?.GlobalSecondaryIndexes ?? [])
    .filter(({ IndexStatus }) => IndexStatus === 'ACTIVE')
    .map(({ IndexName = '' }) => IndexName)
}

/** Gives tables that were made `toBeFilled` their indexes, which take up what the tables hold. */
export const addIndexes = async (dynamodb: LocalDynamoDb, tables: readonly TableWanted[]): Promise<void> => {
  for (const table of tables)
    for (const index of table.GlobalSecondaryIndexes ?? []) {
      await dynamodb.client.updateTable({
        TableName: table.TableName,
        AttributeDefinitions: definitionsOf(table, [index]),
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      })
      // One at a time is what DynamoDB allows.
      while (!(await activeIndexes(dynamodb, table.TableName)).includes(index.IndexName ?? '')) await wait(20)
    }
}

/** Creates the tables as the template has them, unless they are there; a stream that is missing is turned on. */
export const ensureTables = async (
  dynamodb: LocalDynamoDb,
  wanted: readonly TableWanted[],
): Promise<StreamArns> => {
  const arns = new Map<string, string>()
  for (const table of wanted) {
    const arn = await ensureTable(dynamodb, table)
    if (arn) arns.set(table.TableName, arn)
  }
  return arns
}

const ensureTable = async ({ client }: LocalDynamoDb, wanted: TableWanted): Promise<string | undefined> => {
  const describe = async () => (await client.describeTable({ TableName: wanted.TableName })).Table
  const existing = await describe().catch((error: unknown) => {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  })
  if (existing && indexNames(existing.GlobalSecondaryIndexes) !== indexNames(wanted.GlobalSecondaryIndexes))
    throw new Error('The table in the data folder has other indexes than the stacks: remove the data folder')
  const { TableName, StreamSpecification } = wanted
  const table = existing ?? (await client.createTable(wanted)).TableDescription
  if (!StreamSpecification || table?.LatestStreamArn) return table?.LatestStreamArn
  return (await client.updateTable({ TableName, StreamSpecification })).TableDescription?.LatestStreamArn
}
