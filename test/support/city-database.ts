import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { databaseIn, type LocalDynamoDb } from '../../local/aws/dynamodb.ts'

/** An empty database for a city, in the DynamoDB Local of this run: starting one for each city takes longer than most journeys. */
export const newDatabase = (): LocalDynamoDb =>
  databaseIn(inject('dynamodb'), `City${randomBytes(8).toString('hex')}`)
