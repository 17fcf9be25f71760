import type { TestProject } from 'vitest/node'
import { type LocalDynamoDb, startDynamoDb } from '../../local/aws/dynamodb.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the DynamoDB Local of this run. */
    dynamodb: string
  }
}

/** Each project of a run loads this file for itself: what they share stands where all of them find it. */
const shared = globalThis as { databaseOfThisRun?: { starting: Promise<LocalDynamoDb>; users: number } }

/** One DynamoDB Local in memory for the whole run; each test file makes tables of its own in it. */
export default async (project: TestProject) => {
  shared.databaseOfThisRun ??= { starting: startDynamoDb(undefined, { runsFor: 'manyCalls' }), users: 0 }
  const database = shared.databaseOfThisRun
  database.users += 1
  const { endpoint, stop } = await database.starting
  project.provide('dynamodb', endpoint)
  return async () => {
    database.users -= 1
    if (database.users === 0) await stop()
  }
}
