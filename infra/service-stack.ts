import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { UserPool } from 'aws-cdk-lib/aws-cognito'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { PlacedOperation } from '../functions/lambdas/operations.ts'
import { Alarms } from './constructs/alarms.ts'
import { Api } from './constructs/api/api.ts'
import { SignIn } from './constructs/api/sign-in.ts'
import { Site } from './constructs/api/site.ts'
import { Jobs } from './constructs/jobs/jobs.ts'
import { Mail } from './constructs/jobs/mail.ts'

export interface ServiceStackProps extends StackProps {
  readonly table: TableV2
  /** The people's accounts, which stand with the data. */
  readonly pool: UserPool
  readonly operations: readonly PlacedOperation[]
  /** Where people open the city's page, without a slash at the end. */
  readonly siteAddress: string
  readonly siteCertificate: string
  readonly mailDomain: string
  readonly signInPrefix: string
  /** At most what SES grants the account; one sender at a time works per shard of the stream. */
  readonly mailsPerSecond: string
}

/** Everything that runs; nothing in it is kept that the table does not have. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    const {
      table,
      pool,
      operations,
      siteAddress,
      siteCertificate,
      mailDomain,
      signInPrefix,
      mailsPerSecond,
      ...stackProps
    } = props
    super(scope, id, stackProps)
    const signIn = new SignIn(this, 'SignIn', { pool, siteAddress, domainPrefix: signInPrefix })
    const mail = new Mail(this, 'Mail', { domain: mailDomain })
    const jobs = new Jobs(this, 'Jobs', { table, mail, siteAddress, mailsPerSecond })
    const api = new Api(this, 'Api', { table, operations, signIn, work: jobs.work, siteAddress })
    const site = new Site(this, 'Site', { siteAddress, certificateArn: siteCertificate, api, signIn })
    const alarms = new Alarms(this, 'Alarms', { api, jobs })

    new CfnOutput(this, 'PagesBucket', { value: site.pages.bucketName })
    new CfnOutput(this, 'SiteDomain', { value: site.distribution.distributionDomainName })
    new CfnOutput(this, 'ApiAddress', { value: api.http.apiEndpoint })
    new CfnOutput(this, 'SignInAddress', { value: signIn.address })
    new CfnOutput(this, 'ClientId', { value: signIn.client.userPoolClientId })
    new CfnOutput(this, 'AlarmTopic', { value: alarms.topic.topicArn })
  }
}
