import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import type { TableVariables } from '../../../functions/platform/lambda/environment.ts'
import { CityFunction } from '../lambda/city-function.ts'
import type { CityTables } from '../tables/tables.ts'
import type { UploadsBucket } from '../tables/uploads-bucket.ts'
import { DeadLetters } from './dead-letters.ts'

export interface FileScanJobProps {
  readonly tables: CityTables
  readonly uploads: UploadsBucket
}

/** Told by GuardDuty, where the account has it look at the bucket of uploads, what it found in a file (docs/deploy.md). */
export class FileScanJob extends Construct {
  readonly lambda: CityFunction<TableVariables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, { tables, uploads }: FileScanJobProps) {
    super(scope, id)
    this.lambda = new CityFunction<TableVariables>(this, 'Function', 'called/file-scan', {
      tables,
      environment: { TABLE_NAME: tables.main.tableName },
    })
    this.deadLetters = new DeadLetters(this, 'DeadLetters')
    this.deadLetters.catchFailedRunsOf(this.lambda)
    new Rule(this, 'Results', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [uploads.bucketName] } },
      },
      targets: [
        new LambdaFunction(this.lambda, {
          deadLetterQueue: this.deadLetters,
          retryAttempts: 30,
          maxEventAge: Duration.hours(6),
        }),
      ],
    })
  }
}
