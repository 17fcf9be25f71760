import { type IGrantable, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { indexes } from '../../../functions/platform/table/indexes/indexes.ts'
import type { CityTables } from '../tables/tables.ts'
import { type BatchVerb, countingRequests, type FunctionSettings, type TableVerb } from './functions.ts'

const actionOf = (verb: TableVerb | BatchVerb) => `dynamodb:${verb}`

/** IAM sees partitions, not items, and compares every one that a request names. */
const keepingTo = (partitions: readonly string[] | undefined) =>
  partitions && { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } } }

const allow = (
  role: IRole,
  verbs: readonly (TableVerb | BatchVerb)[],
  resources: string[],
  partitions?: readonly string[],
): void => {
  if (verbs.length === 0) return
  const actions = verbs.map(actionOf)
  role.addToPrincipalPolicy(new PolicyStatement({ actions, resources, ...keepingTo(partitions) }))
}

/**
 * These verbs and no others; a query may also go to the indexes. No verb that changes or removes what is there can even be
 * named for the table of histories.
 */
export const allowVerbs = (
  role: IRole,
  { main, history }: CityTables,
  {
    verbs,
    partitions,
    putsInto,
    batchesInto,
    ...settings
  }: Pick<
    FunctionSettings,
    'verbs' | 'history' | 'partitions' | 'putsInto' | 'batchesInto' | 'countsRequests'
  >,
): void => {
  const [queries, others] = [
    verbs.filter((verb) => verb === 'Query'),
    verbs.filter((verb) => verb !== 'Query'),
  ]
  const own = partitions ? [] : indexes.map(({ name }) => `${main.tableArn}/index/${name}`)
  allow(role, others, [main.tableArn], partitions)
  allow(role, queries, [main.tableArn, ...own], partitions)
  if (batchesInto) allow(role, ['BatchWriteItem'], [main.tableArn], batchesInto)
  if (putsInto) allow(role, ['PutItem'], [main.tableArn], putsInto)
  allow(role, settings.history ?? [], [history.tableArn])
  if (settings.countsRequests)
    allow(role, countingRequests.verbs, [main.tableArn], countingRequests.partitions)
}

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
