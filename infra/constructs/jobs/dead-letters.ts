import { Duration } from 'aws-cdk-lib'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from '../rules.ts'

/** What one job could not do, kept two weeks for somebody to look at. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    const last = 'It is itself a dead-letter queue, and an alarm rings as soon as it holds anything.'
    acknowledge(this, { 'AwsSolutions-SQS3': last, 'Serverless-SQSRedrivePolicy': last })
  }

  /** Scheduler and EventBridge hand a run over and go: only Lambda itself knows that it failed for good. */
  catchFailedRunsOf(lambda: LambdaFunction): void {
    lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(this),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
    })
    acknowledge(lambda, {
      'Serverless-LambdaDLQ': 'The failure destination takes its place: it also tells the error.',
    })
  }
}
