import { describe, expect, it } from 'vitest'
import { prices } from '../../../cli/cost/prices.ts'
import { alarmMetrics } from '../../../cli/cost/usage.ts'
import { city, deployed, functions, idBehind, resourcesOf } from '../deployed.ts'

interface Query {
  readonly Expression?: string
  readonly MetricStat?: { Metric: { MetricName: string; Dimensions?: { Value: unknown }[] } }
}

interface Alarm {
  readonly AlarmName: string
  readonly MetricName?: string
  readonly Namespace?: string
  readonly Metrics?: Query[]
  readonly AlarmActions: unknown[]
  readonly OKActions: unknown[]
}

interface Filter {
  readonly FilterPattern: string
  readonly LogGroupName: unknown
  readonly MetricTransformations: [{ MetricName: string; MetricNamespace: string }]
}

const alarms = new Map(
  resourcesOf<Alarm>('AWS::CloudWatch::Alarm').map(([, alarm]) => [
    alarm.AlarmName.replace('dung-han-pilot-', ''),
    alarm,
  ]),
)
const filters = resourcesOf<Filter>('AWS::Logs::MetricFilter').map(([, filter]) => filter)
const logOf = (name: string) => idBehind(functions.get(name)?.LoggingConfig.LogGroup)

/** The logs in which the number of an alarm is counted. */
const countedIn = (alarm: string) =>
  filters
    .filter(({ MetricTransformations: [{ MetricName }] }) => MetricName === alarms.get(alarm)?.MetricName)
    .map(({ LogGroupName }) => idBehind(LogGroupName))
    .sort()

const addedUp = (alarm: string) =>
  (alarms.get(alarm)?.Metrics ?? []).flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []))

describe('what the operator is called for', () => {
  it('is one alarm for each kind of trouble', () => {
    expect([...alarms.keys()].sort()).toEqual([
      'AccountFails',
      'ApiFails',
      'ApiSlow',
      'FiguresDiffer',
      'FunctionFails',
      'FunctionThrottled',
      'GaveUp',
      'HistoryAltered',
      'ItemUnreadable',
      'MailBounceRate',
      'MailComplaintRate',
      'MailFails',
      'MorningMissed',
      'NightMissed',
      'NobodyToWriteTo',
      'StreamBehind',
      'TableThrottled',
      'WebhookGivesUp',
    ])
  })

  it('is a failed run of whichever function', () => {
    const every = [...functions.keys()].map(logOf).sort()
    expect(countedIn('FunctionFails')).toEqual(every)
    const patterns = filters.filter(
      ({ MetricTransformations: [{ MetricName }] }) => MetricName === 'FunctionFailsLines',
    )
    for (const { FilterPattern } of patterns)
      expect(FilterPattern).toBe('{ $.type = "platform.report" && $.record.status != "success" }')
  })

  it('is what any job gave up: every queue of dead letters, ten at most', () => {
    const queues = resourcesOf('AWS::SQS::Queue').map(([id]) => id)
    const counted = addedUp('GaveUp').map(({ Dimensions }) => idBehind(Dimensions?.[0]?.Value))
    expect(counted.sort()).toEqual(queues.sort())
    expect(counted.length).toBeLessThanOrEqual(10)
  })

  it.each([
    ['FiguresDiffer', ['scheduled/recount', 'api/year']],
    ['MailFails', ['changes/send-notices']],
    ['HistoryAltered', ['changes/keep-history', 'scheduled/compare-histories']],
    ['NobodyToWriteTo', ['scheduled/morning-mail']],
    ['AccountFails', ['changes/accounts']],
  ])('%s is counted in the logs that may say so', (alarm, names) => {
    expect(countedIn(alarm)).toEqual(names.map(logOf).sort())
  })

  it.each(['NightMissed', 'MorningMissed'])('%s rings where nothing ran for 26 hours', (alarm) => {
    expect(alarms.get(alarm)).toMatchObject({
      MetricName: 'Invocations',
      EvaluationPeriods: 26,
      Period: 3600,
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanThreshold',
    })
  })

  it('reaches the topic, and says when it is over', () => {
    const [[topic] = []] = resourcesOf('AWS::SNS::Topic')
    for (const { AlarmActions, OKActions } of alarms.values()) {
      expect(AlarmActions).toEqual([{ Ref: topic }])
      expect(OKActions).toEqual([{ Ref: topic }])
    }
    expect(JSON.stringify(deployed.service.findResources('AWS::SNS::TopicPolicy'))).toContain(
      'cloudwatch.amazonaws.com',
    )
  })

  it('costs little: what is paid for by the month are the numbers that alarms look at, ten of them free', () => {
    const numbers = [...alarms.values()].map(
      ({ Metrics }) => Metrics?.filter((one) => one.MetricStat).length ?? 1,
    )
    const looked = numbers.reduce((sum, count) => sum + count, 0)
    expect(looked).toBe(alarmMetrics)
    expect((looked - prices.freeAlarmMetrics) * prices.alarmMetric).toBeLessThanOrEqual(2)
    expect(resourcesOf('AWS::KMS::Key')).toEqual([])
  })
})

it('the overview shows every alarm, and is of this stage', () => {
  const [[, dashboard] = []] = resourcesOf<{ DashboardName: string; DashboardBody: unknown }>(
    'AWS::CloudWatch::Dashboard',
  )
  expect(dashboard?.DashboardName).toBe(`dung-han-${city.name}-overview`)
  const body = JSON.stringify(dashboard?.DashboardBody)
  for (const [id] of resourcesOf('AWS::CloudWatch::Alarm')) expect(body).toContain(id)
})
