import type { UserPool } from 'aws-cdk-lib/aws-cognito'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { collectedEvents } from '../../../functions/oversight/decisions/decision.ts'
import { happeningEvents } from '../../../functions/oversight/webhooks/happening.ts'
import { headsFolder } from '../../../functions/platform/archive/day-head.ts'
import type {
  AccountsVariables,
  ArchiveVariables,
  ComparisonVariables,
  DeliveringVariables,
  ExportVariables,
  MailVariables,
  PublishingVariables,
  TableVariables,
  WritingVariables,
} from '../../../functions/platform/lambda/environment.ts'
import { jobTimes } from '../../../functions/platform/runs/run.ts'
import { userPartition } from '../../../functions/platform/table/keys.ts'
import { stageOf } from '../../city-stack.ts'
import type { FiguresKey } from '../tables/figures-key.ts'
import type { LockedBucket } from '../tables/locked-bucket.ts'
import type { CityTables } from '../tables/tables.ts'
import type { UploadsBucket } from '../tables/uploads-bucket.ts'
import { DeadLetters } from './dead-letters.ts'
import { DeliverJob } from './deliver-job.ts'
import { FileScanJob } from './file-scan-job.ts'
import type { Mail } from './mail.ts'
import { MailOutcomeJob } from './mail-outcome-job.ts'
import { ScheduledJob } from './scheduled-job.ts'
import { StreamJob } from './stream-job.ts'
import { WorkJob } from './work-job.ts'

export interface JobsProps {
  readonly tables: CityTables
  readonly archive: LockedBucket
  readonly exports: LockedBucket
  readonly files: LockedBucket
  readonly uploads: UploadsBucket
  readonly figuresKey: FiguresKey | undefined
  readonly pool: UserPool
  readonly mail: Mail
  readonly siteAddress: string
  readonly mailsPerSecond: number
}

/** Minute and hour, as a cron expression begins. */
const timeOfCron = (job: keyof typeof jobTimes): string =>
  jobTimes[job].split(':').map(Number).reverse().join(' ')

type NightVariables = TableVariables & Partial<PublishingVariables>

/** All that no request waits for: at set times, after a change in the table, after a mail, or handed over by the API. */
export class Jobs extends Construct {
  readonly nightlyScan: ScheduledJob<NightVariables>
  readonly morningMail: ScheduledJob<TableVariables>
  readonly recount: ScheduledJob<TableVariables>
  readonly sweepNotices: ScheduledJob<WritingVariables>
  readonly sendNotices: StreamJob<MailVariables>
  readonly accounts: StreamJob<AccountsVariables>
  readonly collectDecisions: StreamJob<DeliveringVariables>
  readonly keepHistory: StreamJob<ArchiveVariables>
  readonly compareHistories: ScheduledJob<ComparisonVariables>
  readonly exportCity: ScheduledJob<ExportVariables>
  readonly mailOutcome: MailOutcomeJob
  readonly fileScan: FileScanJob
  readonly work: WorkJob
  readonly deliver: DeliverJob

  constructor(scope: Construct, id: string, props: JobsProps) {
    super(scope, id)
    const { tables, archive, exports, figuresKey, pool, mail, siteAddress, mailsPerSecond } = props
    const environment = { TABLE_NAME: tables.main.tableName }
    const deadLetters = new DeadLetters(this, 'ChangesDeadLetters')
    this.deliver = new DeliverJob(this, 'Deliver', { tables, deadLetters })
    const handingOver = { ...environment, DELIVER_FUNCTION: this.deliver.lambda.functionName }
    const ARCHIVE_BUCKET = archive.bucket.bucketName
    this.nightlyScan = this.addNight(tables, figuresKey)
    this.morningMail = new ScheduledJob(this, 'MorningMail', {
      tables,
      environment,
      job: 'morning-mail',
      // The first half hour at or after the time that the city has chosen does the morning's work; later ones, what is left of it.
      cron: '0,30 6-20 * * ? *',
    })
    this.recount = new ScheduledJob(this, 'Recount', {
      tables,
      environment,
      job: 'recount',
      cron: `${timeOfCron('recount')} ? * SUN *`,
    })
    this.sweepNotices = this.addSweep(props, handingOver)
    this.sendNotices = new StreamJob<MailVariables>(this, 'SendNotices', {
      tables,
      follows: tables.main,
      job: 'send-notices',
      deadLetters,
      environment: {
        ...mailVariables(tables, mail),
        SITE_ADDRESS: siteAddress,
        MAILS_PER_SECOND: String(mailsPerSecond),
      },
      newImage: { state: { S: ['ready'] } },
    })
    mail.grantSend(this.sendNotices.lambda)
    this.accounts = this.addAccounts(tables, pool, deadLetters)
    this.collectDecisions = new StreamJob<DeliveringVariables>(this, 'CollectDecisions', {
      tables,
      follows: tables.history,
      job: 'collect-decisions',
      deadLetters,
      environment: handingOver,
      newImage: { details: { M: { type: { S: [...new Set([...collectedEvents, ...happeningEvents])] } } } },
    })
    for (const { lambda } of [this.collectDecisions, this.sweepNotices])
      this.deliver.allowHandingOver(lambda.role)
    this.keepHistory = new StreamJob(this, 'KeepHistory', {
      tables,
      follows: tables.history,
      job: 'keep-history',
      deadLetters,
      environment: { ARCHIVE_BUCKET },
      keepsEverything: true,
    })
    archive.allowWriting(this.keepHistory.lambda)
    this.compareHistories = new ScheduledJob(this, 'CompareHistories', {
      tables,
      job: 'compare-histories',
      environment: { ...environment, ARCHIVE_BUCKET },
      cron: `${timeOfCron('compare-histories')} * * ? *`,
      // Both only read, and the message says which of them failed: an alarm adds up ten queues at most.
      deadLetters: this.recount.deadLetters,
    })
    archive.allowReading(this.compareHistories.lambda)
    archive.allowWritingUnder(headsFolder, this.compareHistories.lambda)
    this.exportCity = this.addExport(tables, exports)
    this.mailOutcome = new MailOutcomeJob(this, 'MailOutcome', { tables, mail })
    this.fileScan = new FileScanJob(this, 'FileScan', { tables, uploads: props.uploads })
    this.work = new WorkJob(this, 'Work', { tables, siteAddress })
  }

  /** The scan, and after it the signed file where the city tells its figures. */
  private addNight(tables: CityTables, figuresKey: FiguresKey | undefined) {
    const { cityName, nationalFigures } = stageOf(this)
    const publishing = nationalFigures &&
      figuresKey && {
        SIGNING_KEY: figuresKey.key.keyArn,
        CITY_CODE: nationalFigures.code,
        CITY_NAME: cityName,
      }
    const job = new ScheduledJob<NightVariables>(this, 'NightlyScan', {
      tables,
      environment: { TABLE_NAME: tables.main.tableName, ...publishing },
      job: 'nightly-scan',
      cron: `${timeOfCron('nightly-scan')} * * ? *`,
    })
    figuresKey?.allowSigning(job.lambda)
    return job
  }

  /** What stands still: mails, what other systems are told, files that are told and not copied yet. */
  private addSweep({ tables, files, uploads }: JobsProps, handingOver: DeliveringVariables) {
    const job = new ScheduledJob<WritingVariables>(this, 'SweepNotices', {
      tables,
      environment: {
        ...handingOver,
        FILES_BUCKET: files.bucketName,
        UPLOADS_BUCKET: uploads.bucketName,
      },
      job: 'sweep-notices',
      cron: '15,45 * * * ? *',
    })
    uploads.allowForgetting(job.lambda)
    files.allowWriting(job.lambda)
    return job
  }

  /** The whole city as a file, in a bucket of its own. */
  private addExport(tables: CityTables, exports: LockedBucket) {
    const job = new ScheduledJob<ExportVariables>(this, 'ExportCity', {
      tables,
      job: 'export-city',
      environment: {
        TABLE_NAME: tables.main.tableName,
        EXPORT_BUCKET: exports.bucket.bucketName,
        EXPORT_EVERY_DAYS: String(stageOf(this).retention.exportEveryDays),
      },
      // Few people work, and neither the scan nor the recount runs.
      cron: `${timeOfCron('export-city')} * * ? *`,
      deadLetters: this.recount.deadLetters,
    })
    exports.allowWriting(job.lambda)
    exports.allowListing(job.lambda)
    return job
  }

  /** The accounts of the pool follow the people's records. */
  private addAccounts(tables: CityTables, pool: UserPool, deadLetters: DeadLetters) {
    const job = new StreamJob<AccountsVariables>(this, 'FollowRecords', {
      tables,
      follows: tables.main,
      job: 'accounts',
      deadLetters,
      environment: { TABLE_NAME: tables.main.tableName, USER_POOL: pool.userPoolId },
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
    const { nightlyScan, morningMail, recount, compareHistories, exportCity, sweepNotices } = this
    const { sendNotices, accounts, collectDecisions, keepHistory, mailOutcome, fileScan, work, deliver } =
      this
    const scheduled = [nightlyScan, morningMail, recount, compareHistories, exportCity, sweepNotices]
    return [
      ...scheduled,
      sendNotices,
      accounts,
      collectDecisions,
      keepHistory,
      mailOutcome,
      fileScan,
      work,
      deliver,
    ]
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

const mailVariables = (tables: CityTables, mail: Mail) => ({
  TABLE_NAME: tables.main.tableName,
  MAIL_FROM: mail.sender,
  MAIL_CONFIGURATION_SET: mail.configurationSetName,
  MAIL_REPLY_TO: mail.replyTo,
})
