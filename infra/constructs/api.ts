import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
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
  SignInVariables,
  TableVariables,
  WorkVariables,
} from '../../functions/middleware/environment.ts'
import { CityFunction, logRetention } from './city-function.ts'
import { acknowledge } from './rules.ts'
import type { SignIn } from './sign-in.ts'
import type { WorkJob } from './work-job.ts'

/** Enough for every office of a city at nine in the morning; beyond it the answer is 429, not a bill. */
const throttle = { rateLimit: 100, burstLimit: 200 }

export interface ApiProps {
  readonly table: TableV2
  readonly signIn: SignIn
  readonly work: WorkJob
}

type ApiVariables = TableVariables | WorkVariables | SignInVariables
type ApiFunction = CityFunction<ApiVariables>

/** Those that hand work over. */
const handingOver: ReadonlySet<Resource> = new Set(['jobs'])

/** What each finds in its environment. */
const variablesOf = (resource: Resource, { table, signIn, work }: ApiProps): ApiVariables => {
  if (resource === 'sign-in')
    return { SIGN_IN_ISSUER: signIn.pool.userPoolProviderUrl, SIGN_IN_CLIENT: signIn.client.userPoolClientId }
  const { tableName: TABLE_NAME } = table
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
    this.addStage()

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
        if (route && !action)
          acknowledge(route, { 'AwsSolutions-APIG4': 'Open on purpose: it tells nothing about the city.' })
      }
      return [resource, lambda] as const
    }
    this.functions = Object.fromEntries(resources.map(serve)) as Record<Resource, ApiFunction>
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
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
      },
    })
  }
}

/** Who asked what, when, and how it went; no query text and no token. */
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
