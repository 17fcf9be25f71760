import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  type CfnStage,
  HttpApi,
  type HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { PlacedOperation } from '../../../functions/lambdas/api/operations.ts'
import { type ApiFunction, apiFunctions } from '../../../functions/platform/http/operation.ts'
import type {
  FilesVariables,
  LinkingVariables,
  OriginVariables,
  SignInVariables,
  TableVariables,
  WorkVariables,
  WritingVariables,
} from '../../../functions/platform/lambda/environment.ts'
import { named, stageOf } from '../../city-stack.ts'
import type { DeliverJob } from '../jobs/deliver-job.ts'
import type { WorkJob } from '../jobs/work-job.ts'
import { CityFunction } from '../lambda/city-function.ts'
import { acknowledge } from '../rules.ts'
import type { LockedBucket } from '../tables/locked-bucket.ts'
import type { CityTables } from '../tables/tables.ts'
import type { UploadsBucket } from '../tables/uploads-bucket.ts'
import type { SignIn } from './sign-in.ts'

/** Enough for every office of a city at nine in the morning; beyond it the answer is 429, not a bill. */
const throttle = { rateLimit: 100, burstLimit: 200 }
/**
 * What reads a year or writes a file, programs of other systems, and the calendars and reports that all look in on the hour: each of these routes may take
 * this much, and leaves the rest to everybody else.
 */
const heavyFunctions: readonly ApiFunction[] = ['feeds', 'files', 'year']
const heavyThrottle = { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 }

export interface ApiProps {
  readonly operations: readonly PlacedOperation[]
  readonly tables: CityTables
  /** Where files are kept, and where they arrive. */
  readonly files: LockedBucket
  readonly uploads: UploadsBucket
  readonly signIn: SignIn
  readonly work: WorkJob
  readonly deliver: DeliverJob
  /** Where people open the city's page, without a slash at the end. */
  readonly siteAddress: string
  /** What the distribution adds to each request, and every function of the API asks for. */
  readonly originSecret: string
}

type OwnVariables =
  | TableVariables
  | FilesVariables
  | WritingVariables
  | WorkVariables
  | LinkingVariables
  | SignInVariables
type ApiVariables = OwnVariables & OriginVariables
type ApiLambda = CityFunction<ApiVariables>

/** What each finds in its environment. */
const variablesOf = (name: ApiFunction, props: ApiProps): OwnVariables => {
  const { tables, files, uploads, signIn, work, deliver, siteAddress } = props
  if (name === 'open')
    return {
      SIGN_IN_ISSUER: signIn.pool.userPoolProviderUrl,
      SIGN_IN_CLIENT: signIn.client.userPoolClientId,
      IDLE_MINUTES: String(signIn.idleMinutes),
    }
  const { tableName: TABLE_NAME } = tables.main
  const FILES_BUCKET = files.bucketName
  const UPLOADS_BUCKET = uploads.bucketName
  if (name === 'read') return { TABLE_NAME, FILES_BUCKET, UPLOADS_BUCKET }
  if (name === 'write')
    return {
      TABLE_NAME,
      FILES_BUCKET,
      UPLOADS_BUCKET,
      DELIVER_FUNCTION: deliver.lambda.functionName,
    }
  if (name === 'feeds') return { TABLE_NAME, SITE_ADDRESS: siteAddress }
  return name === 'files' ? { TABLE_NAME, WORK_FUNCTION: work.lambda.functionName } : { TABLE_NAME }
}

/** The HTTP API: the operations as their rooms declare them, answered by a handful of Lambdas (docs/decisions/0027). */
export class Api extends Construct {
  readonly http: HttpApi
  readonly functions: Readonly<Record<ApiFunction, ApiLambda>>

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id)
    const { signIn, work, deliver, operations } = props
    this.http = new HttpApi(this, 'Http', { apiName: named(this), createDefaultStage: false })
    const authorizer = new HttpUserPoolAuthorizer('Token', signIn.pool, { userPoolClients: [signIn.client] })
    const serve = (name: ApiFunction) => {
      const own = operations.filter(({ answeredBy }) => answeredBy === name)
      const lambda = this.addFunction(name, props)
      if (name === 'files' && lambda.role) work.allowHandingOver(lambda.role)
      if (name === 'write') deliver.allowHandingOver(lambda.role)
      this.allowFiles(name, lambda, props)
      const integration = new HttpLambdaIntegration(`${name}Integration`, lambda, {
        scopePermissionToRoute: false,
      })
      for (const { method, path, permission, machine } of own) {
        const [route] = this.http.addRoutes({
          path,
          methods: [method as HttpMethod],
          integration,
          authorizer: permission ? authorizer : new HttpNoneAuthorizer(),
        })
        if (route && !permission) acknowledge(route, { 'AwsSolutions-APIG4': openBecause(name, machine) })
      }
      return [name, lambda] as const
    }
    this.functions = Object.fromEntries(apiFunctions.map(serve)) as Record<ApiFunction, ApiLambda>
    this.addStage(operations)
  }

  /** Whoever answers reads gives out addresses of files, which for a moment are still where they arrived; whoever takes commands takes files in. */
  private allowFiles(name: ApiFunction, lambda: ApiLambda, { files, uploads }: ApiProps) {
    if (name === 'read') {
      files.allowReadingOne(lambda)
      uploads.allowReadingOne(lambda)
    }
    if (name !== 'write') return
    files.allowWriting(lambda)
    uploads.allowTakingIn(lambda)
  }

  private addFunction(name: ApiFunction, props: ApiProps) {
    const lambda: ApiLambda = new CityFunction(this, `${name}Function`, `api/${name}`, {
      tables: props.tables,
      environment: { ...variablesOf(name, props), ORIGIN_SECRET: props.originSecret },
    })
    const answered = "API Gateway waits for the answer; a failure is the caller's to see, nothing is queued."
    acknowledge(lambda, {
      'Serverless-LambdaAsyncFailureDestination': answered,
      'Serverless-LambdaDLQ': answered,
    })
    return lambda
  }

  private addStage(operations: readonly PlacedOperation[]) {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: stageOf(this).retention.logDays,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
      },
    })
    const heavy = operations
      .filter(({ answeredBy, machine }) => heavyFunctions.includes(answeredBy) || machine)
      .map(({ method, path }) => [`${method} ${path}`, heavyThrottle])
    ;(stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(heavy)
    // A stage may only limit routes that are there.
    stage.node.addDependency(this.http)
  }
}

const openBecause = (name: ApiFunction, machine: PlacedOperation['machine']): string => {
  if (machine) return 'For programs: the secret or token is checked before anything else, at every request.'
  return name === 'feeds'
    ? 'The token in the path is the permission; it is checked before anything else, at every request.'
    : 'Open on purpose: it tells nothing about the city.'
}

/** Who asked what, when, and how it went; no query text and no token, neither of the header nor of the path. */
const accessLogLine = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  person: '$context.authorizer.claims.sub',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  address: '$context.identity.sourceIp',
  error: '$context.error.message',
  integrationError: '$context.integrationErrorMessage',
}
