import { Duration, RemovalPolicy, Size } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { named, stageOf } from '../../city-stack.ts'
import { acknowledge } from '../rules.ts'
import type { CityTables } from '../tables/tables.ts'
import { codeOf } from './bundles.ts'
import { type FunctionName, functionSettings, heapOptions, nameInAccount } from './functions.ts'
import { allowVerbs } from './table-access.ts'

export interface CityFunctionProps<Variables> {
  readonly tables: CityTables
  /** Exactly what the function's own schema asks for. */
  readonly environment: Variables
}

/** One Lambda with its own role, its own log group and, on each table, only its own verbs. */
export class CityFunction<Variables extends Record<string, string>> extends LambdaFunction {
  readonly log: LogGroup

  constructor(scope: Construct, id: string, name: FunctionName, props: CityFunctionProps<Variables>) {
    const settings = functionSettings[name]
    const { memoryMegabytes, timeoutSeconds, heapMegabytes, diskMegabytes } = settings
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    const log = new LogGroup(scope, `${id}Log`, {
      retention: stageOf(scope).retention.logDays,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    log.grantWrite(role)
    allowVerbs(role, props.tables, settings)
    super(scope, id, {
      functionName: named(scope, nameInAccount(name)),
      description: name,
      ...codeOf(scope, name),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes,
      timeout: Duration.seconds(timeoutSeconds),
      ...(diskMegabytes && { ephemeralStorageSize: Size.mebibytes(diskMegabytes) }),
      environment: {
        ...props.environment,
        ...(heapMegabytes && { NODE_OPTIONS: heapOptions(heapMegabytes) }),
      },
      role,
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
    })
    this.log = log
    acknowledge(this, {
      'Serverless-LambdaTracing':
        'X-Ray grants on every resource only; each log line carries the request, and the store counts its calls.',
    })
  }
}
