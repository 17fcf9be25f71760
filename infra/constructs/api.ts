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
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type Resource, resources } from '../../functions/http/routes/route.ts'
import { routesOf } from '../../functions/http/routes.ts'
import type {
  FeedVariables,
  SignInVariables,
  TableVariables,
  WorkVariables,
} from '../../functions/platform/lambda/environment.ts'
import { CityFunction, logRetention } from './city-function.ts'
import { acknowledge } from './rules.ts'
import type { SignIn } from './sign-in.ts'
import type { WorkJob } from './work-job.ts'

/** Enough for every office of a city at nine in the morning; beyond it the answer is 429, not a bill. */
const throttle = { rateLimit: 100, burstLimit: 200 }
/** Calendars and reports all look in on the hour: each of their routes may take this much, and leaves the rest to people. */
const feedThrottle = { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 }

export interface ApiProps {
  readonly table: TableV2
  readonly signIn: SignIn
  readonly work: WorkJob
  /** Where people open the city's page, without a slash at the end. */
  readonly siteAddress: string
}

type ApiVariables = TableVariables | WorkVariables | FeedVariables | SignInVariables
type ApiFunction = CityFunction<ApiVariables>

/** Those that hand work over. */
const handingOver: ReadonlySet<Resource> = new Set(['imports', 'jobs'])

/** What each finds in its environment. */
const variablesOf = (resource: Resource, { table, signIn, work, siteAddress }: ApiProps): ApiVariables => {
  if (resource === 'sign-in')
    return { SIGN_IN_ISSUER: signIn.pool.userPoolProviderUrl, SIGN_IN_CLIENT: signIn.client.userPoolClientId }
  const { tableName: TABLE_NAME } = table
  if (resource === 'feed-files') return { TABLE_NAME, SITE_ADDRESS: siteAddress }
  return handingOver.has(resource) ? { TABLE_NAME, WORK_FUNCTION: work.lambda.functionName } : { TABLE_NAME }
}

/** The HTTP API: one Lambda a resource, its routes as functions/http/routes.ts lists them. */
export class Api extends Construct {
  readonly http: HttpApi
  readonly functions: Readonly<Record<Resource, ApiFunction>>

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id)
    const { signIn, work } = props
    this.http = new HttpApi(this, 'Http', { apiName: 'dung-han', createDefaultStage: false })
    const authorizer = new HttpUserPoolAuthorizer('Token', signIn.pool, { userPoolClients: [signIn.client] })
    const serve = (resource: Resource) => {
      const lambda = this.addFunction(resource, props)
      if (handingOver.has(resource) && lambda.role) work.allowHandingOver(lambda.role)
      const integration = new HttpLambdaIntegration(`${resource}Integration`, lambda, {
        scopePermissionToRoute: false,
      })
      for (const { method, path, action } of routesOf(resource)) {
        const [route] = this.http.addRoutes({
          path,
          methods: [method as HttpMethod],
          integration,
          authorizer: action ? authorizer : new HttpNoneAuthorizer(),
        })
        if (route && !action) acknowledge(route, { 'AwsSolutions-APIG4': openBecause(resource) })
      }
      return [resource, lambda] as const
    }
    this.functions = Object.fromEntries(resources.map(serve)) as Record<Resource, ApiFunction>
    this.addStage()
  }

  private addFunction(resource: Resource, props: ApiProps) {
    const lambda: ApiFunction = new CityFunction(this, `${resource}Function`, `http/${resource}`, {
      table: props.table,
      environment: variablesOf(resource, props),
    })
    const answered = "API Gateway waits for the answer; a failure is the caller's to see, nothing is queued."
    acknowledge(lambda, {
      'Serverless-LambdaAsyncFailureDestination': answered,
      'Serverless-LambdaDLQ': answered,
    })
    return lambda
  }

  private addStage() {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: logRetention,
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
    const feeds = routesOf('feed-files').map(({ method, path }) => [`${method} ${path}`, feedThrottle])
    ;(stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(feeds)
    // A stage may only limit routes that are there.
    stage.node.addDependency(this.http)
  }
}

const openBecause = (resource: Resource): string =>
  resource === 'feed-files'
    ? 'The token in the path is the permission; it is checked before anything else, at every request.'
    : 'Open on purpose: it tells nothing about the city.'

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
