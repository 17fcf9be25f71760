import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Effect, type IGrantable, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { historyPartition, openIndex } from '../../../functions/platform/table/keys.ts'
import type { TableVerb } from './functions.ts'

const actionOf = (verb: TableVerb) => `dynamodb:${verb}`

/** These verbs and no others; a query may also go to the index. What is in a task's history can never be changed. */
export const allowVerbs = (role: IRole, table: TableV2, verbs: readonly TableVerb[]): void => {
  const direct = verbs.filter((verb) => verb !== 'Query')
  if (direct.length > 0)
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: direct.map(actionOf), resources: [table.tableArn] }),
    )
  if (verbs.includes('Query'))
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [actionOf('Query')],
        resources: [table.tableArn, `${table.tableArn}/index/${openIndex.name}`],
      }),
    )
  if (verbs.includes('UpdateItem')) role.addToPrincipalPolicy(keepHistory(table))
}

/** IAM sees partitions, not items: a history is a partition of its own, so changing one can be denied. */
const keepHistory = (table: TableV2) =>
  new PolicyStatement({
    effect: Effect.DENY,
    actions: [actionOf('UpdateItem')],
    resources: [table.tableArn],
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [historyPartition('*')] } },
  })

/** What an event source mapping does in the name of the function it calls. */
export const allowStreamReading = ({ grantPrincipal }: IGrantable, streamArn: string): void => {
  grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
      ],
      resources: [streamArn],
    }),
  )
}
