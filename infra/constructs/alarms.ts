import { Duration, Stack } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { named, stageOf } from '../city-stack.ts'
import type { Api } from './api/api.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { CityFunction } from './lambda/city-function.ts'
import { acknowledge } from './rules.ts'

type AnyFunction = CityFunction<Record<string, string>>

/** What the recount writes to its log when tallies and tasks disagree; nothing else there has this term. */
const recountDifference = 'recount-difference'

export interface AlarmsProps {
  readonly api: Api
  readonly jobs: Jobs
}

/** What the operator is called for. Whoever should hear of it subscribes to the topic. */
export class Alarms extends Construct {
  readonly topic: Topic

  constructor(scope: Construct, id: string, { api, jobs }: AlarmsProps) {
    super(scope, id)
    this.topic = this.addTopic()
    const functions: AnyFunction[] = [
      ...Object.values(api.functions),
      ...jobs.all.map(({ lambda }) => lambda),
    ]
    for (const lambda of functions) this.onErrors(lambda)
    for (const { node, deadLetters } of jobs.all)
      this.ring(`${node.id}GaveUp`, {
        metric: deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
        alarmDescription: `A run of ${node.id} failed for good: its dead letters say what was left undone.`,
      })
    this.ring('ApiFails', {
      metric: api.http.metricServerError({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      alarmDescription: 'The API answered somebody with a 5xx.',
    })
    this.onMissedNight(jobs.nightlyScan.lambda)
    const difference = 'Tallies and tasks disagree: the figures shown may be wrong.'
    this.onWord('WeeklyRecountDiffers', jobs.recount.lambda, recountDifference, difference)
    this.onWord('OnDemandRecountDiffers', api.functions.year, recountDifference, difference)
    const sender = jobs.sendNotices.lambda
    this.onWord(
      'MailRefused',
      sender,
      'mail-refused',
      'SES refused a mail: the ledger of the day says which.',
    )
    this.onWord(
      'MailUnsettled',
      sender,
      'mail-unsettled',
      'SES gave no answer to a mail: the ledger says which.',
    )
    this.onWord(
      'NobodyToWriteTo',
      jobs.morningMail.lambda,
      'nobody-to-write-to',
      'A lagging department has no active head or clerk.',
    )
  }

  private onErrors(lambda: AnyFunction) {
    this.ring(`${lambda.node.path.split('/').slice(2).join('')}Fails`, {
      metric: lambda.metricErrors({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      alarmDescription: 'The function ended with an error or ran out of time.',
    })
  }

  /** Figures stay right without the scan, but nobody would be reminded: a day and two hours without one. */
  private onMissedNight(nightlyScan: AnyFunction) {
    this.ring('NightMissed', {
      metric: nightlyScan.metricInvocations({ statistic: Stats.SUM, period: Duration.hours(1) }),
      below: true,
      evaluationPeriods: 26,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: 'The nightly scan has not run for 26 hours.',
    })
  }

  /** Rings when the function's log holds the word. */
  private onWord(id: string, { log }: AnyFunction, word: string, alarmDescription: string) {
    const filter = new MetricFilter(this, `${id}Filter`, {
      logGroup: log,
      filterPattern: FilterPattern.allTerms(word),
      metricNamespace: `DungHan/${stageOf(this).name}`,
      metricName: id,
    })
    this.ring(id, {
      metric: filter.metric({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      alarmDescription,
    })
  }

  /** Rings at the first one (or, `below`, at none) and says so again when it is over. */
  private ring(id: string, { below = false, ...props }: RingProps) {
    const alarm = new Alarm(this, id, {
      alarmName: named(this, id),
      threshold: 1,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...props,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    alarm.addOkAction(new SnsAction(this.topic))
  }

  private addTopic() {
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com')
    // A key of our own: CloudWatch may not use the one AWS keeps for SNS, and its alarms would never arrive.
    const key = new Key(this, 'Key', { enableKeyRotation: true, description: 'Đúng Hạn: alarms' })
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    )
    const topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true })
    for (const receiver of stageOf(this).alarmReceivers)
      acknowledge(topic.addSubscription(new EmailSubscription(receiver)), {
        'Serverless-SNSRedrivePolicy': 'A mail that SNS cannot hand over stays an alarm in CloudWatch.',
      })
    topic.grantPublish(
      cloudWatch.withConditions({ StringEquals: { 'aws:SourceAccount': Stack.of(this).account } }),
    )
    return topic
  }
}

interface RingProps extends Partial<AlarmProps> {
  readonly metric: IMetric
  readonly alarmDescription: string
  readonly below?: boolean
}
