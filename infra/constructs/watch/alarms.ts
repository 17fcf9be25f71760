import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { named } from '../../city-stack.ts'
import type { Api } from '../api/api.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { CityTables } from '../tables/tables.ts'
import { AlarmTopic } from './alarm-topic.ts'
import { type AnyFunction, failedRun, LogCount, messages } from './log-words.ts'

export interface AlarmsProps {
  readonly tables: CityTables
  readonly api: Api
  readonly jobs: Jobs
  readonly identification: AnyFunction
}

const fiveMinutes = Duration.minutes(5)

/**
 * What the operator is called for, one alarm for each kind of trouble and not for each thing that may have it: the alarm
 * says what is wrong, the log and the dashboard say where. `docs/operations.md` says what to do about each.
 */
export class Alarms extends Construct {
  readonly topic: AlarmTopic
  readonly all: Alarm[] = []

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id)
    this.topic = new AlarmTopic(this, 'Topic')
    this.onFunctions(props)
    this.onTables(props)
    this.onApi(props.api)
    this.onRuns(props.jobs)
    this.onFigures(props)
    this.onHistories(props.jobs)
    this.onMail(props.jobs)
    this.onAccounts(props.jobs)
    this.onDeliveries(props.jobs)
  }

  private onFunctions({ api, jobs, identification }: AlarmsProps) {
    const functions: AnyFunction[] = [
      identification,
      ...Object.values(api.functions),
      ...jobs.all.map(({ lambda }) => lambda),
    ]
    this.onLines('FunctionFails', failedRun, functions, 'A function ended with an error or ran out of time.')
    // Without a dimension: the account has one pool of concurrent runs, whichever stage used it up.
    this.ring('FunctionThrottled', {
      metric: countOf('AWS/Lambda', 'Throttles'),
      alarmDescription: "Runs were refused: the account's concurrent Lambdas are used up. Ask AWS for more.",
    })
    this.ring('GaveUp', {
      metric: ofAll(
        'SUM',
        [...new Set(jobs.all.map(({ deadLetters }) => deadLetters))].map((deadLetters) =>
          deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
        ),
      ),
      alarmDescription: 'A run failed for good: the dead letters of its queue say what was left undone.',
    })
  }

  private onTables({ tables, jobs, api }: AlarmsProps) {
    const throttled = (metricName: string, { tableName }: TableV2) =>
      countOf('AWS/DynamoDB', metricName, { TableName: tableName })
    this.ring('TableThrottled', {
      // The histories' table takes less than the main one in every transaction: that one is throttled first.
      metric: ofAll('SUM', [
        throttled('ReadThrottleEvents', tables.main),
        throttled('WriteThrottleEvents', tables.main),
      ]),
      threshold: 10,
      alarmDescription: 'A table refused reads or writes for a while: more at once than it grew for.',
    })
    this.ring('StreamBehind', {
      metric: ofAll(
        'MAX',
        [jobs.sendNotices, jobs.accounts, jobs.collectDecisions, jobs.keepHistory].map(({ lambda }) =>
          lambda.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: fiveMinutes }),
        ),
      ),
      threshold: Duration.minutes(15).toMilliseconds(),
      evaluationPeriods: 3,
      alarmDescription:
        'What follows a change (mails, decisions told, entries archived) is a quarter of an hour behind.',
    })
    this.onLines(
      'ItemUnreadable',
      messages('not-readable-back'),
      Object.values(api.functions),
      'Something stored cannot be read by its own shape: `npm run city -- repair` says which item, and what to do.',
    )
  }

  private onApi({ http }: Api) {
    this.ring('ApiFails', {
      metric: http.metricServerError({ statistic: Stats.SUM, period: fiveMinutes }),
      alarmDescription: 'The API answered somebody with a 5xx.',
    })
    this.ring('ApiSlow', {
      metric: http.metricLatency({ statistic: Stats.percentile(99), period: fiveMinutes }),
      threshold: Duration.seconds(10).toMilliseconds(),
      evaluationPeriods: 3,
      alarmDescription: 'For a quarter of an hour one answer in a hundred took more than ten seconds.',
    })
  }

  private onAccounts({ accounts }: Jobs) {
    this.onLines(
      'AccountFails',
      messages('account-failed'),
      [accounts.lambda],
      'A person entered gets no account: their record says why, and the administrator sees it.',
    )
  }

  private onDeliveries({ deliver }: Jobs) {
    this.onLines(
      'WebhookGivesUp',
      messages('webhook-given-up'),
      [deliver.lambda],
      'A system of the city has not taken what it was to be told for a day: the page of the systems says which.',
    )
  }

  /** Figures stay right without the scan, but nobody would be reminded: a day and two hours without one. */
  private onRuns({ nightlyScan, morningMail }: Jobs) {
    const missed = (lambda: AnyFunction) => ({
      metric: lambda.metricInvocations({ statistic: Stats.SUM, period: Duration.hours(1) }),
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 26,
      treatMissingData: TreatMissingData.BREACHING,
    })
    this.ring('NightMissed', {
      ...missed(nightlyScan.lambda),
      alarmDescription: 'The nightly scan has not run for 26 hours.',
    })
    this.ring('MorningMissed', {
      ...missed(morningMail.lambda),
      alarmDescription: "The morning's mails have not been looked at for 26 hours.",
    })
  }

  private onFigures({ api, jobs }: AlarmsProps) {
    this.onLines(
      'FiguresDiffer',
      messages('recount-difference'),
      [jobs.recount.lambda, api.functions.year],
      'Tallies and tasks disagree: the figures shown may be wrong.',
    )
  }

  private onHistories({ keepHistory, compareHistories }: Jobs) {
    this.onLines(
      'HistoryAltered',
      messages('history-altered', 'history-differs'),
      [keepHistory.lambda, compareHistories.lambda],
      'An entry of a history was altered or removed past all roles: the log says whose, the archive what it was.',
    )
  }

  private onMail({ sendNotices, morningMail }: Jobs) {
    this.onLines(
      'MailFails',
      messages('mail-refused', 'mail-unsettled', 'mail-given-up'),
      [sendNotices.lambda],
      'SES refused a mail, gave no answer to it or took none for days: the ledger says which.',
    )
    this.onLines(
      'NobodyToWriteTo',
      messages('nobody-to-write-to'),
      [morningMail.lambda],
      'A lagging department has no active head or clerk.',
    )
    // SES watches the account as a whole, and stops its mail at twice these.
    for (const [name, rate] of [
      ['Bounce', 0.05],
      ['Complaint', 0.001],
    ] as const)
      this.ring(`Mail${name}Rate`, {
        metric: new Metric({
          namespace: 'AWS/SES',
          metricName: `Reputation.${name}Rate`,
          statistic: Stats.AVERAGE,
          period: Duration.hours(1),
        }),
        threshold: rate,
        alarmDescription: `SES's ${name.toLowerCase()} rate: beyond twice this AWS stops the account's mail.`,
      })
  }

  private onLines(
    id: string,
    pattern: ConstructorParameters<typeof LogCount>[2],
    functions: readonly AnyFunction[],
    alarmDescription: string,
  ) {
    this.ring(id, { metric: new LogCount(this, `${id}Lines`, pattern, functions).metric, alarmDescription })
  }

  /** Rings at the first one, unless it says otherwise, and says so again when it is over. */
  private ring(id: string, props: RingProps) {
    const alarm = new Alarm(this, id, {
      alarmName: named(this, id),
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...props,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    alarm.addOkAction(new SnsAction(this.topic))
    this.all.push(alarm)
  }
}

interface RingProps extends Partial<AlarmProps> {
  readonly metric: IMetric
  readonly alarmDescription: string
}

const countOf = (namespace: string, metricName: string, dimensionsMap: Record<string, string> = {}) =>
  new Metric({ namespace, metricName, dimensionsMap, statistic: Stats.SUM, period: fiveMinutes })

/** Of ten numbers at most: an alarm takes no more. */
const ofAll = (kind: 'SUM' | 'MAX', metrics: readonly IMetric[]): MathExpression =>
  new MathExpression({
    expression: `${kind}(METRICS())`,
    usingMetrics: Object.fromEntries(metrics.map((metric, position) => [`m${position}`, metric])),
    period: fiveMinutes,
  })
