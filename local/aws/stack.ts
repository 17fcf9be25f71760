import { randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { historyTableOf } from '../../functions/platform/table/item-kinds.ts'
import { siteAtSynthesis } from '../page/assembly.ts'
import { originHeadersOf, pageBehavioursOf } from '../page/distribution.ts'
import type {
  ApiRoute,
  EventRule,
  LocalFunction,
  LocalTable,
  Schedule,
  Stack,
  StreamSource,
} from './deployed.ts'
import type { Find, Found } from './found.ts'
import { patternOf } from './pattern.ts'
import { region, resolver, type Template } from './template.ts'

/** Addresses that are known only when the port is. */
interface Addresses {
  readonly site: string
  readonly issuer: string
  /** Where all buckets answer. */
  readonly objects: string
}

const clientId = 'dung-han-web'
const lambdaRetriesByDefault = 2
const leastDelayOfApi = 3

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

/** As the stacks name a bucket's own address. */
const addressOfBucket = new RegExp(`https://([a-z0-9-]+)\\.s3\\.${region}\\.amazonaws\\.com`, 'g')

const finder = (folder: string, { site, issuer, objects }: Addresses): Find => {
  const templates: Template[] = globSync(join(folder, '*.template.json')).sort().map(readJson)
  if (templates.length === 0) throw new Error(`No stack in ${folder}`)
  const refs = {
    OriginSecret: randomBytes(32).toString('base64url'),
    'AWS::Cognito::UserPoolClient': clientId,
    'AWS::Cognito::UserPool.ProviderURL': issuer,
  }
  const atSite = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value).replaceAll(siteAtSynthesis, site).replaceAll(addressOfBucket, `${objects}/$1`),
    )
  return (...types) =>
    templates.flatMap((template) => {
      const resolve = resolver(template, templates, refs)
      return Object.entries(template.Resources ?? {})
        .filter(([, resource]) => types.includes(resource.Type))
        .map(([id, resource]) => ({ id, properties: atSite(resolve(resource.Properties ?? {})) }))
    })
}

/** Without its time to live: DynamoDB Local computes on the real clock and would remove at once what a demo of 2021 keeps. */
const tableOf = ({ id, properties }: Found): LocalTable => {
  const { TableName, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, StreamSpecification } =
    properties
  return {
    TableName: TableName ?? id,
    KeySchema,
    AttributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
    ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
    ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
  }
}

const mainTableOf = (tables: readonly LocalTable[]): string => {
  const names = tables.map(({ TableName }) => TableName)
  const main = names.find((name) => names.includes(historyTableOf(name)))
  if (!main) throw new Error('The stacks must have a table and one of histories that is called after it')
  return main
}

const bundleOf = (folder: string, code: { S3Key: string }) => {
  const hash = code.S3Key.replace(/\.zip$/, '')
  for (const file of globSync(join(folder, '*.assets.json'))) {
    const asset = readJson(file).files[hash]
    if (asset) return join(folder, asset.source.path)
  }
  throw new Error(`No asset ${code.S3Key} in ${folder}`)
}

const functionsOf = (find: Find, folder: string): LocalFunction[] => {
  const retries = new Map(
    find('AWS::Lambda::EventInvokeConfig').map(({ properties }) => [
      properties.FunctionName,
      properties.MaximumRetryAttempts,
    ]),
  )
  return find('AWS::Lambda::Function').map(({ id, properties }) => ({
    name: properties.FunctionName ?? id,
    arn: `:${id}`,
    bundle: bundleOf(folder, properties.Code),
    handler: properties.Handler,
    environment: properties.Environment?.Variables ?? {},
    timeoutSeconds: properties.Timeout ?? leastDelayOfApi,
    memoryMb: properties.MemorySize ?? 128,
    atOnce: properties.ReservedConcurrentExecutions ?? Number.POSITIVE_INFINITY,
    retries: retries.get(properties.FunctionName ?? id) ?? lambdaRetriesByDefault,
  }))
}

type NameOf = (nameOrArn: string) => string

const routesOf = (find: Find, nameOf: NameOf): ApiRoute[] => {
  const integrations = new Map(
    find('AWS::ApiGatewayV2::Integration').map((found) => [found.id, found.properties]),
  )
  const authorizers = new Map(
    find('AWS::ApiGatewayV2::Authorizer').map((found) => [found.id, found.properties]),
  )
  return find('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    const [method = '', path = ''] = properties.RouteKey.split(' ')
    const integration = integrations.get(properties.Target.replace('integrations/', ''))
    const jwt = authorizers.get(properties.AuthorizerId)?.JwtConfiguration
    if ((properties.AuthorizationType ?? 'NONE') !== (jwt ? 'JWT' : 'NONE'))
      throw new Error(
        `Route ${properties.RouteKey}: only JWT or no authorization is known to the local runner`,
      )
    return {
      method,
      path,
      functionName: nameOf(integration.IntegrationUri),
      ...(jwt && { audience: jwt.Audience }),
    }
  })
}

const schedulesOf = (find: Find, nameOf: NameOf): Schedule[] =>
  find('AWS::Scheduler::Schedule')
    .filter(({ properties }) => properties.State !== 'DISABLED')
    .map(({ id, properties }) => ({
      name: properties.Name ?? id,
      functionName: nameOf(properties.Target.Arn),
      expression: properties.ScheduleExpression,
      zone: properties.ScheduleExpressionTimezone ?? 'UTC',
      input: properties.Target.Input ?? '{}',
    }))

const streamSourcesOf = (find: Find, nameOf: NameOf, tableBehind: NameOf): StreamSource[] =>
  find('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false)
    .map(({ properties }) => ({
      functionName: nameOf(properties.FunctionName),
      table: tableBehind(properties.EventSourceArn),
      patterns: (properties.FilterCriteria?.Filters ?? []).map((filter: { Pattern: string }) =>
        patternOf(JSON.parse(filter.Pattern)),
      ),
      batchSize: properties.BatchSize ?? 100,
      retries: properties.MaximumRetryAttempts ?? -1,
      bisect: properties.BisectBatchOnFunctionError ?? false,
      partialResponse: (properties.FunctionResponseTypes ?? []).includes('ReportBatchItemFailures'),
    }))

const rulesOf = (find: Find, nameOf: NameOf): EventRule[] =>
  find('AWS::Events::Rule')
    .filter(({ properties }) => properties.EventPattern && properties.State !== 'DISABLED')
    .flatMap(({ properties }) =>
      properties.Targets.map((target: { Arn: string }) => ({
        functionName: nameOf(target.Arn),
        pattern: patternOf(properties.EventPattern),
      })),
    )

/** What is deployed, as the synthesised templates say it; there is no second list of anything. */
export const readStack = (folder: string, addresses: Addresses): Stack => {
  const find = finder(folder, addresses)
  const functions = functionsOf(find, folder)
  const nameOf: NameOf = (nameOrArn) => {
    const found = functions.find(({ name, arn }) => nameOrArn === name || nameOrArn.endsWith(arn))
    if (!found) throw new Error(`No function ${nameOrArn} in the stacks`)
    return found.name
  }
  const found = find('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table')
  const tables = found.map(tableOf)
  const tableBehind: NameOf = (streamArn) => {
    const place = found.findIndex(({ id }) => streamArn.endsWith(`:${id}/stream`))
    const table = tables[place]
    if (!table) throw new Error(`No table has the stream ${streamArn}`)
    return table.TableName
  }
  const clients = find('AWS::Cognito::UserPoolClient')
  const callbackUrls = clients.flatMap(({ properties }) => properties.CallbackURLs ?? [])
  return {
    tables,
    tableName: mainTableOf(tables),
    // The one without a name holds the pages.
    buckets: find('AWS::S3::Bucket').flatMap(({ properties: { BucketName: name, CorsConfiguration } }) =>
      name ? [{ name, cors: CorsConfiguration?.CorsRules ?? [] }] : [],
    ),
    functions,
    routes: routesOf(find, nameOf),
    schedules: schedulesOf(find, nameOf),
    streamSources: streamSourcesOf(find, nameOf, tableBehind),
    rules: rulesOf(find, nameOf),
    pages: pageBehavioursOf(find),
    originHeaders: originHeadersOf(find),
    signIn: { clientId, callbackUrls },
  }
}
