import { describe, expect, it } from 'vitest'
import { collectedEvents } from '../../../functions/oversight/decisions/decision.ts'
import { happeningEvents } from '../../../functions/oversight/webhooks/happening.ts'
import { deployed, functionNamed, idBehind, resourcesOf } from '../deployed.ts'

interface Schedule {
  readonly ScheduleExpression: string
  readonly ScheduleExpressionTimezone: string
  readonly FlexibleTimeWindow: object
  readonly Target: {
    Arn: unknown
    Input: string
    DeadLetterConfig: { Arn: unknown }
    RetryPolicy: { MaximumRetryAttempts: number }
  }
}

interface Source {
  readonly FunctionName: unknown
  readonly EventSourceArn: unknown
  readonly FilterCriteria?: { Filters: [{ Pattern: string }] }
  readonly DestinationConfig: { OnFailure: { Destination: unknown } }
}

const schedules = resourcesOf<Schedule>('AWS::Scheduler::Schedule').map(([, schedule]) => schedule)
const sources = resourcesOf<Source>('AWS::Lambda::EventSourceMapping').map(([, source]) => source)
const queues = resourcesOf<Record<string, unknown>>('AWS::SQS::Queue')
const queueIds = queues.map(([id]) => id)
const idOf = (job: string) => functionNamed(job).id

describe('scheduled jobs', () => {
  it.each([
    ['scheduled/nightly-scan', 'cron(15 0 * * ? *)'],
    ['scheduled/morning-mail', 'cron(0,30 6-20 * * ? *)'],
    ['scheduled/sweep-notices', 'cron(15,45 * * * ? *)'],
    ['scheduled/recount', 'cron(0 3 ? * SUN *)'],
    ['scheduled/compare-histories', 'cron(0 2 * * ? *)'],
    ['scheduled/export-city', 'cron(30 3 * * ? *)'],
  ])('%s runs at %s of the city, is told when it was due, and is not lost', (job, cron) => {
    const schedule = schedules.find(({ Target }) => idBehind(Target.Arn) === idOf(job))
    expect(schedule).toMatchObject({
      ScheduleExpression: cron,
      ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}' },
    })
    expect(schedule?.Target.RetryPolicy.MaximumRetryAttempts).toBeGreaterThan(0)
    expect(queueIds).toContain(idBehind(schedule?.Target.DeadLetterConfig.Arn))
  })

  it('are six', () => expect(schedules).toHaveLength(6))
})

describe('jobs that follow a table', () => {
  it.each([
    ['changes/send-notices', 'Table', { state: { S: ['ready'] } }],
    ['changes/accounts', 'Table', { pk: { S: ['USER'] }, account: { M: { state: { S: ['pending'] } } } }],
    [
      'changes/collect-decisions',
      'History',
      { details: { M: { type: { S: [...new Set([...collectedEvents, ...happeningEvents])] } } } },
    ],
  ])(
    '%s is told by the stream of %s of its items only, and one bad item does not hold up the others',
    (job, table, newImage) => {
      const source = sources.find(({ FunctionName }) => idBehind(FunctionName) === idOf(job))
      expect(source).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        ParallelizationFactor: 1,
        BatchSize: 10,
      })
      expect(JSON.stringify(source?.EventSourceArn)).toMatch(new RegExp(`GetAtt${table}\\w*StreamArn`))
      expect(JSON.parse(source?.FilterCriteria?.Filters[0].Pattern ?? '')).toEqual({
        dynamodb: { NewImage: newImage },
      })
      expect(queueIds).toContain(idBehind(source?.DestinationConfig.OnFailure.Destination))
    },
  )
})

describe('the job that keeps histories', () => {
  it('is told of everything that becomes of an entry, and tries as long as the stream has it', () => {
    const source = sources.find(({ FunctionName }) => idBehind(FunctionName) === idOf('changes/keep-history'))
    expect(source).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      MaximumRecordAgeInSeconds: 86_400,
      MaximumRetryAttempts: 1_000,
      BisectBatchOnFunctionError: true,
    })
    expect(source?.FilterCriteria).toBeUndefined()
    expect(JSON.stringify(source?.EventSourceArn)).toMatch(/GetAttHistory\w*StreamArn/)
  })
})

describe('mail', () => {
  it('is followed until SES knows what became of it', () => {
    deployed.service.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        'detail-type': [
          'Email Sent',
          'Email Delivered',
          'Email Bounced',
          'Email Complaint Received',
          'Email Rejected',
        ],
      },
    })
    deployed.service.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject'],
      },
    })
  })
})

describe('the sending domain', () => {
  it('hands mail over encrypted only, and has bounces come back to its own name', () => {
    deployed.service.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    })
    deployed.service.hasResourceProperties('AWS::SES::EmailIdentity', {
      MailFromAttributes: { MailFromDomain: 'bounce.mail.example.vn' },
    })
  })
})

describe('what fails', () => {
  it('is caught for every job that nobody waits for', () => {
    const caught = resourcesOf<{ FunctionName: unknown; DestinationConfig: object }>(
      'AWS::Lambda::EventInvokeConfig',
    ).map(([, { FunctionName }]) => idBehind(FunctionName))
    expect(caught.sort()).toEqual(
      [
        'scheduled/nightly-scan',
        'scheduled/morning-mail',
        'scheduled/recount',
        'scheduled/compare-histories',
        'scheduled/export-city',
        'scheduled/sweep-notices',
        'called/file-scan',
        'called/mail-outcome',
        'called/work',
        'called/deliver',
      ]
        .map(idOf)
        .sort(),
    )
  })

  it('lies encrypted for two weeks, in the queues of the jobs', () => {
    expect(queues).toHaveLength(8)
    for (const [, queue] of queues)
      expect(queue).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 })
  })
})
