import { Duration } from 'aws-cdk-lib'
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import { named } from '../../city-stack.ts'
import type { Api } from '../api/api.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { CityTables } from '../tables/tables.ts'
import type { Alarms } from './alarms.ts'

export interface OverviewProps {
  readonly tables: CityTables
  readonly api: Api
  readonly jobs: Jobs
  readonly alarms: Alarms
}

const hour = { period: Duration.hours(1) }

const graph = (title: string, left: readonly IMetric[]) =>
  new GraphWidget({ title, left: [...left], width: 12, height: 6 })

/** The technician's page in CloudWatch: the alarms on top, under them where the trouble is. An account has three free. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { tables, api, jobs, alarms }: OverviewProps) {
    super(scope, id)
    const functions = [...Object.values(api.functions), ...jobs.all.map(({ lambda }) => lambda)]
    const ofTable = (metricName: string) =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: tables.main.tableName },
        statistic: Stats.SUM,
        ...hour,
      })
    const mail = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.SUM, ...hour })
    new Dashboard(this, 'Dashboard', {
      dashboardName: named(this, 'overview'),
      defaultInterval: Duration.days(7),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.all, width: 24, height: 4 })],
        [
          graph('Requests', [api.http.metricCount(hour), api.http.metricServerError(hour)]),
          graph('Latency', [
            api.http.metricLatency({ ...hour, statistic: Stats.percentile(50), label: 'p50' }),
            api.http.metricLatency({ ...hour, statistic: Stats.percentile(99), label: 'p99' }),
          ]),
        ],
        [
          graph(
            'Errors by function',
            functions.map((lambda) => lambda.metricErrors(hour)),
          ),
          graph(
            'Longest run by function',
            functions.map((lambda) => lambda.metricDuration({ ...hour, statistic: Stats.MAXIMUM })),
          ),
        ],
        [
          graph('Table: units', [
            ofTable('ConsumedReadCapacityUnits'),
            ofTable('ConsumedWriteCapacityUnits'),
          ]),
          graph('Mails', ['Send', 'Delivery', 'Bounce', 'Complaint'].map(mail)),
        ],
      ],
    })
  }
}
