import { Duration } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { CityFunction } from '../lambda/city-function.ts'
import type { ChangesName } from '../lambda/functions.ts'
import { allowStreamReading } from '../lambda/table-access.ts'
import { acknowledge } from '../rules.ts'
import type { CityTables } from '../tables/tables.ts'
import type { DeadLetters } from './dead-letters.ts'

export interface StreamJobProps<Variables> {
  readonly tables: CityTables
  /** Whose changes it is told of. */
  readonly follows: TableV2
  readonly job: ChangesName
  readonly environment: Variables
  /** Of all that follow a table: the message names the function, and an alarm adds up ten queues at most. */
  readonly deadLetters: DeadLetters
  /** What an item must look like after the change for the job to be told, in DynamoDB's own JSON; without it any change is. */
  readonly newImage?: Readonly<Record<string, unknown>>
  /** It takes many changes at once, and goes on trying as long as the stream has them. */
  readonly keepsEverything?: true
}

/** One at a time, and not for ever: a reminder of this morning is of no use tomorrow. */
const inTime = { batchSize: 10, retryAttempts: 5, maxRecordAge: Duration.hours(12) }
/** A stream keeps its records for a day. Ten seconds make some entries one object, and nobody waits for them. */
const everything = {
  batchSize: 100,
  maxBatchingWindow: Duration.seconds(10),
  retryAttempts: 1_000,
  maxRecordAge: Duration.hours(24),
}

/** A job that follows a table: every matching change reaches it at least once, in the order of its item. */
export class StreamJob<Variables extends Record<string, string>> extends Construct {
  readonly lambda: CityFunction<Variables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, props: StreamJobProps<Variables>) {
    super(scope, id)
    const { tables, follows, job, environment, newImage, keepsEverything } = props
    if (!follows.tableStreamArn) throw new Error(`${job} follows a table that has no stream`)
    this.lambda = new CityFunction(this, 'Function', `changes/${job}`, { tables, environment })
    this.deadLetters = props.deadLetters
    allowStreamReading(this.lambda, follows.tableStreamArn)
    new EventSourceMapping(this, 'Follows', {
      target: this.lambda,
      eventSourceArn: follows.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      ...(newImage && { filters: [FilterCriteria.filter({ dynamodb: { NewImage: newImage } })] }),
      ...(keepsEverything ? everything : inTime),
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      onFailure: new SqsDlq(this.deadLetters),
    })
    const polled = 'The event source mapping waits for the answer and has a failure destination of its own.'
    acknowledge(this.lambda, {
      'Serverless-LambdaAsyncFailureDestination': polled,
      'Serverless-LambdaDLQ': polled,
    })
  }
}
