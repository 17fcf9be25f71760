import { Duration } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { CityFunction } from '../lambda/city-function.ts'
import type { JobName } from '../lambda/functions.ts'
import { allowStreamReading } from '../lambda/table-access.ts'
import { acknowledge } from '../rules.ts'
import { DeadLetters } from './dead-letters.ts'

export interface StreamJobProps<Variables> {
  readonly table: TableV2
  readonly job: JobName
  readonly environment: Variables
  /** What an item must look like after the change for the job to be told, in DynamoDB's own JSON. */
  readonly newImage: Readonly<Record<string, unknown>>
}

/** A job that follows the table: every matching change reaches it at least once, in the order of its item. */
export class StreamJob<Variables extends Record<string, string>> extends Construct {
  readonly lambda: CityFunction<Variables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, props: StreamJobProps<Variables>) {
    super(scope, id)
    const { table, job, environment, newImage } = props
    if (!table.tableStreamArn) throw new Error(`${job} follows the table, but the table has no stream`)
    this.lambda = new CityFunction(this, 'Function', `lambdas/${job}`, { table, environment })
    this.deadLetters = new DeadLetters(this, 'DeadLetters')
    allowStreamReading(this.lambda, table.tableStreamArn)
    new EventSourceMapping(this, 'Follows', {
      target: this.lambda,
      eventSourceArn: table.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: newImage } })],
      batchSize: 10,
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 5,
      // Half a day: a reminder of this morning is of no use tomorrow.
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(this.deadLetters),
    })
    const polled = 'The event source mapping waits for the answer and has a failure destination of its own.'
    acknowledge(this.lambda, {
      'Serverless-LambdaAsyncFailureDestination': polled,
      'Serverless-LambdaDLQ': polled,
    })
  }
}
