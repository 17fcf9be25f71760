import { indexes } from '../../../functions/platform/table/indexes/indexes.ts'
import { historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { nameOfCommand } from '../faults.ts'
import { query, scan } from './commands/queries.ts'
import { batchGet, get, transactGet } from './commands/reads.ts'
import { transactWrite } from './commands/transactions.ts'
import { batchWrite, put, remove, update } from './commands/writes.ts'
import { KeptTable } from './kept-table.ts'
import { Tables } from './tables.ts'
import { notModelled } from './values.ts'

/** One of DynamoDB's answers to one of its commands. */
type Run = (tables: Tables, input: never) => object

const commands: Readonly<Record<string, Run>> = {
  BatchGet: batchGet,
  BatchWrite: batchWrite,
  Delete: remove,
  Get: get,
  Put: put,
  Query: query,
  Scan: scan,
  TransactGet: transactGet,
  TransactWrite: transactWrite,
  Update: update,
}

/** The answer to a command, by its name without "Command" and what it asks. @throws what the SDK would throw */
export const answerTo = (tables: Tables, name: string, input: unknown): object => {
  const run = commands[name]
  if (!run) throw notModelled(`the command ${name}`)
  return run(tables, input as never)
}

/** The two tables of a city, with the keys and the indexes that are deployed. */
export const cityTables = (table: string): Tables =>
  new Tables([new KeptTable(table, indexes), new KeptTable(historyTableOf(table), [])])

type AnyCommand = { readonly input: unknown }

/**
 * A store on two tables in memory that answers as DynamoDB does (test/support/memory-table/as-dynamodb.test.ts holds it to that), but
 * at once: indexes are never behind, nothing is throttled, no two calls meet. It has no clock and no chance of its own; faults are put around it
 * from outside (test/support/faults.ts). What it does not know it refuses. Not known: sets, fractions in sums, places of lists in updates,
 * segments, and the words that DynamoDB reserves.
 */
export const memoryStore = (table = 'city', tables = cityTables(table)): Store => {
  const send = async (command: AnyCommand) => ({
    ...answerTo(tables, nameOfCommand(command), command.input),
    $metadata: {},
  })
  const client = { send } as unknown as Store['client']
  return { client, table, history: historyTableOf(table) }
}
