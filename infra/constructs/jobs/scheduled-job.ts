import { Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule, ContextAttribute } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import { named } from '../../city-stack.ts'
import { CityFunction } from '../lambda/city-function.ts'
import type { ScheduledName } from '../lambda/functions.ts'
import type { CityTables } from '../tables/tables.ts'
import { DeadLetters } from './dead-letters.ts'

/** The city's clock, whatever the region's. */
const zone = 'Asia/Ho_Chi_Minh'

export interface ScheduledJobProps<Variables> {
  readonly tables: CityTables
  readonly job: ScheduledName
  readonly environment: Variables
  /** Minute, hour, day, month, weekday, year in the city's time. */
  readonly cron: string
  /** Another job's, where it has none of its own. */
  readonly deadLetters?: DeadLetters
}

/** A job at set times. It is told the time it was due, so that a late run still does the work of its own day. */
export class ScheduledJob<Variables extends Record<string, string>> extends Construct {
  readonly lambda: CityFunction<Variables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, props: ScheduledJobProps<Variables>) {
    super(scope, id)
    const { tables, job, environment, cron } = props
    this.lambda = new CityFunction(this, 'Function', `scheduled/${job}`, { tables, environment })
    this.deadLetters = props.deadLetters ?? new DeadLetters(this, 'DeadLetters')
    this.deadLetters.catchFailedRunsOf(this.lambda)
    this.schedule(job, cron)
  }

  /** Written out rather than taken from the library, whose role may invoke every version there ever was (`:*`). */
  private schedule(job: ScheduledName, cron: string) {
    const { account } = Stack.of(this)
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    })
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.lambda.functionArn] }),
    )
    this.deadLetters.grantSendMessages(role)
    const schedule = new CfnSchedule(this, 'Schedule', {
      name: named(this, job),
      scheduleExpression: `cron(${cron})`,
      scheduleExpressionTimezone: zone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ scheduledTime: ContextAttribute.scheduledTime }),
        retryPolicy: { maximumRetryAttempts: 30, maximumEventAgeInSeconds: Duration.hours(6).toSeconds() },
        deadLetterConfig: { arn: this.deadLetters.queueArn },
      },
    })
    schedule.node.addDependency(role)
  }
}
