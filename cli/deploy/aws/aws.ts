import { ACM } from '@aws-sdk/client-acm'
import { CloudFormation } from '@aws-sdk/client-cloudformation'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { IAM } from '@aws-sdk/client-iam'
import { Lambda } from '@aws-sdk/client-lambda'
import { S3 } from '@aws-sdk/client-s3'
import { SESv2 } from '@aws-sdk/client-sesv2'
import { STS } from '@aws-sdk/client-sts'
import type { DryRun } from './dry-run.ts'

/** The services that a deployment speaks to itself; all else the CDK does. */
export interface Aws {
  readonly sts: STS
  readonly cloudFormation: CloudFormation
  readonly s3: S3
  readonly ses: SESv2
  /** Of us-east-1, where CloudFront takes its certificates from. */
  readonly acm: ACM
  readonly lambda: Lambda
  readonly iam: IAM
  readonly cognito: CognitoIdentityProvider
  readonly dynamodb: DynamoDB
}

/** With the credentials of the AWS environment (AWS_PROFILE and so on), in the stage's region. */
export const awsOf = (region: string, dryRun?: DryRun): Aws => {
  const settings = dryRun ? { region, credentials: dryRun.credentials } : { region }
  const aws: Aws = {
    sts: new STS(settings),
    cloudFormation: new CloudFormation(settings),
    s3: new S3(settings),
    ses: new SESv2(settings),
    acm: new ACM({ ...settings, region: 'us-east-1' }),
    lambda: new Lambda(settings),
    iam: new IAM(settings),
    cognito: new CognitoIdentityProvider(settings),
    dynamodb: new DynamoDB(settings),
  }
  if (dryRun) for (const client of Object.values(aws)) dryRun.answerFor(client)
  return aws
}
