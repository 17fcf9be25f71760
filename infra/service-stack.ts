import { CfnOutput, CfnParameter } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { PlacedOperation } from '../functions/lambdas/api/operations.ts'
import { CityStack, originParameter } from './city-stack.ts'
import { Api } from './constructs/api/api.ts'
import { SignIn } from './constructs/api/sign-in.ts'
import { Site } from './constructs/api/site.ts'
import { Jobs } from './constructs/jobs/jobs.ts'
import { Mail } from './constructs/jobs/mail.ts'
import type { Accounts } from './constructs/people/accounts.ts'
import type { FiguresKey } from './constructs/tables/figures-key.ts'
import type { LockedBucket } from './constructs/tables/locked-bucket.ts'
import type { CityTables } from './constructs/tables/tables.ts'
import type { UploadsBucket } from './constructs/tables/uploads-bucket.ts'
import { Alarms } from './constructs/watch/alarms.ts'
import { Budget } from './constructs/watch/budget.ts'
import { Overview } from './constructs/watch/overview.ts'
import type { Stage } from './stages/stage.ts'

export interface ServiceStackProps {
  readonly stage: Stage
  readonly tables: CityTables
  readonly archive: LockedBucket
  readonly exports: LockedBucket
  readonly files: LockedBucket
  readonly uploads: UploadsBucket
  readonly figuresKey: FiguresKey | undefined
  /** The people's accounts, which stand with the data. */
  readonly accounts: Accounts
  readonly operations: readonly PlacedOperation[]
}

/** Everything that runs; nothing in it is kept that the tables do not have. */
export class ServiceStack extends CityStack {
  constructor(scope: Construct, props: ServiceStackProps) {
    const { stage, tables, archive, exports, files, uploads, figuresKey, accounts, operations } = props
    super(scope, 'service', { stage, description: 'Đúng Hạn: pages, API, jobs, mail, sign-in and alarms' })
    const { siteAddress, certificate, firewall } = stage
    const { pool, identification } = accounts
    const { prefix: domainPrefix, provider, idleMinutes } = stage.signIn
    const signIn = new SignIn(this, 'SignIn', { pool, siteAddress, domainPrefix, provider, idleMinutes })
    const mail = new Mail(this, 'Mail', stage.mail)
    const jobs = new Jobs(this, 'Jobs', {
      ...{ tables, archive, exports, files, uploads, figuresKey, pool, mail, siteAddress },
      mailsPerSecond: stage.mail.perSecond,
    })
    // Given by the first deployment and kept by CloudFormation, which shows it to nobody.
    const originSecret = new CfnParameter(this, originParameter, { noEcho: true, minLength: 32 })
      .valueAsString
    const { work, deliver } = jobs
    const api = new Api(this, 'Api', {
      ...{ tables, files, uploads, operations, signIn, work, deliver, siteAddress, originSecret },
    })
    const atSite = { siteAddress, certificateArn: certificate, originSecret, firewall }
    const keptPaths = operations.filter(({ cacheSeconds }) => cacheSeconds).map(({ path }) => path)
    const site = new Site(this, 'Site', { ...atSite, api, keptPaths, signIn, files, uploads })
    const alarms = new Alarms(this, 'Alarms', { tables, api, jobs, identification })
    new Budget(this, 'Budget')
    new Overview(this, 'Overview', { tables, api, jobs, alarms })

    new CfnOutput(this, 'PagesBucket', { value: site.pages.bucketName })
    new CfnOutput(this, 'ArchiveBucket', { value: archive.bucket.bucketName })
    new CfnOutput(this, 'ExportsBucket', { value: exports.bucket.bucketName })
    new CfnOutput(this, 'FilesBucket', { value: files.bucket.bucketName })
    new CfnOutput(this, 'SiteDomain', { value: site.distribution.distributionDomainName })
    new CfnOutput(this, 'ApiAddress', { value: api.http.apiEndpoint })
    new CfnOutput(this, 'SignInAddress', { value: signIn.address })
    new CfnOutput(this, 'ClientId', { value: signIn.client.userPoolClientId })
    new CfnOutput(this, 'PoolId', { value: pool.userPoolId })
    new CfnOutput(this, 'AlarmTopic', { value: alarms.topic.topicArn })
  }
}
