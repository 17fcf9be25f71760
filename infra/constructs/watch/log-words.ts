import { Duration } from 'aws-cdk-lib'
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, type IFilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { stageOf } from '../../city-stack.ts'
import type { CityFunction } from '../lambda/city-function.ts'

export type AnyFunction = CityFunction<Record<string, string>>

/** What Lambda itself writes of a run that threw, ran out of time or memory, or never began. */
export const failedRun = FilterPattern.literal(
  '{ $.type = "platform.report" && $.record.status != "success" }',
)

/** A line of our own log with one of these messages; nothing else in it has such terms. */
export const messages = (...terms: readonly string[]): IFilterPattern => FilterPattern.anyTerm(...terms)

/**
 * How often the logs of some functions hold a line, as one number for all of them. A number that is not published costs
 * nothing, and an alarm on it counts as one, where one on each function's own errors would be paid for each.
 */
export class LogCount extends Construct {
  readonly metric: Metric

  constructor(scope: Construct, id: string, pattern: IFilterPattern, functions: readonly AnyFunction[]) {
    super(scope, id)
    const name = { metricNamespace: `DungHan/${stageOf(this).name}`, metricName: id }
    for (const { node, log } of functions)
      new MetricFilter(this, node.path.split('/').slice(1).join(''), {
        logGroup: log,
        filterPattern: pattern,
        ...name,
      })
    this.metric = new Metric({
      namespace: name.metricNamespace,
      metricName: name.metricName,
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    })
  }
}
