import type { UserPool } from 'aws-cdk-lib/aws-cognito'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { collectedEvents } from '../../../functions/oversight/decisions/decision.ts'
import type {
  AccountsVariables,
  MailVariables,
  TableVariables,
} from '../../../functions/platform/lambda/environment.ts'
import { userPartition } from '../../../functions/platform/table/keys.ts'
import type { Mail } from './mail.ts'
import { MailOutcomeJob } from './mail-outcome-job.ts'
import { ScheduledJob } from './scheduled-job.ts'
import { StreamJob } from './stream-job.ts'
import { WorkJob } from './work-job.ts'

export interface JobsProps {
  readonly table: TableV2
  readonly pool: UserPool
  readonly mail: Mail
  readonly siteAddress: string
  readonly mailsPerSecond: number
}

/** All that no request waits for: at set times, after a change in the table, after a mail, or handed over by the API. */
export class Jobs extends Construct {
  readonly nightlyScan: ScheduledJob
  readonly morningMail: ScheduledJob
  readonly recount: ScheduledJob
  readonly sweepNotices: ScheduledJob
  readonly sendNotices: StreamJob<MailVariables>
  readonly accounts: StreamJob<AccountsVariables>
  readonly collectDecisions: StreamJob<TableVariables>
  readonly mailOutcome: MailOutcomeJob
  readonly work: WorkJob

  constructor(scope: Construct, id: string, { table, pool, mail, siteAddress, mailsPerSecond }: JobsProps) {
    super(scope, id)
    this.nightlyScan = new ScheduledJob(this, 'NightlyScan', {
      table,
      job: 'nightly-scan',
      cron: '15 0 * * ? *',
    })
    this.morningMail = new ScheduledJob(this, 'MorningMail', {
      table,
      job: 'morning-mail',
      // The first half hour at or after the time that the city has chosen does the morning's work; later ones, what is left of it.
      cron: '0,30 6-20 * * ? *',
    })
    this.recount = new ScheduledJob(this, 'Recount', { table, job: 'recount', cron: '0 3 ? * SUN *' })
    this.sweepNotices = new ScheduledJob(this, 'SweepNotices', {
      table,
      job: 'sweep-notices',
      cron: '15,45 * * * ? *',
    })
    this.sendNotices = new StreamJob<MailVariables>(this, 'SendNotices', {
      table,
      job: 'send-notices',
      environment: {
        ...mailVariables(table, mail),
        SITE_ADDRESS: siteAddress,
        MAILS_PER_SECOND: String(mailsPerSecond),
      },
      newImage: { state: { S: ['ready'] } },
    })
    mail.grantSend(this.sendNotices.lambda)
    this.accounts = this.addAccounts(table, pool)
    this.collectDecisions = new StreamJob<TableVariables>(this, 'CollectDecisions', {
      table,
      job: 'collect-decisions',
      environment: { TABLE_NAME: table.tableName },
      newImage: { details: { M: { type: { S: [...collectedEvents] } } } },
    })
    this.mailOutcome = new MailOutcomeJob(this, 'MailOutcome', { table, mail })
    this.work = new WorkJob(this, 'Work', { table })
  }

  /** The accounts of the pool follow the people's records. */
  private addAccounts(table: TableV2, pool: UserPool) {
    const job = new StreamJob<AccountsVariables>(this, 'FollowRecords', {
      table,
      job: 'accounts',
      environment: { TABLE_NAME: table.tableName, USER_POOL: pool.userPoolId },
      newImage: { pk: { S: [userPartition] }, account: { M: { state: { S: ['pending'] } } } },
    })
    job.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: accountCalls.map((call) => `cognito-idp:${call}`),
        resources: [pool.userPoolArn],
      }),
    )
    return job
  }

  get all() {
    const { nightlyScan, morningMail, recount, sweepNotices } = this
    const { sendNotices, accounts, collectDecisions, mailOutcome, work } = this
    const scheduled = [nightlyScan, morningMail, recount, sweepNotices]
    return [...scheduled, sendNotices, accounts, collectDecisions, mailOutcome, work]
  }
}

const accountCalls = [
  'AdminCreateUser',
  'AdminDisableUser',
  'AdminEnableUser',
  'AdminGetUser',
  'AdminSetUserPassword',
  'AdminUpdateUserAttributes',
  'AdminUserGlobalSignOut',
]

const mailVariables = (table: TableV2, mail: Mail) => ({
  TABLE_NAME: table.tableName,
  MAIL_FROM: mail.sender,
  MAIL_CONFIGURATION_SET: mail.configurationSetName,
  MAIL_REPLY_TO: mail.replyTo,
})
