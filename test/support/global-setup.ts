import type { TestProject } from 'vitest/node'
import { startDynamoDb } from '../../local/aws/dynamodb.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the DynamoDB Local of this run. */
    dynamodb: string
  }
}

/** One DynamoDB Local in memory for the whole run; each test file makes tables of its own in it. */
export default async (project: TestProject) => {
  const dynamodb = await startDynamoDb(undefined, { runsFor: 'manyCalls' })
  project.provide('dynamodb', dynamodb.endpoint)
  return dynamodb.stop
}
