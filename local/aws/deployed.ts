import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { PageBehaviour } from '../page/distribution.ts'
import type { LocalBucket } from './objects/objects.ts'
import type { Pattern } from './pattern.ts'

/** What is deployed, as far as this machine runs it. */

export interface LocalFunction {
  readonly name: string
  readonly arn: string
  readonly bundle: string
  readonly handler: string
  readonly environment: Record<string, string>
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly atOnce: number
  readonly retries: number
}

export type LocalTable = CreateTableCommandInput & { TableName: string }

export interface ApiRoute {
  readonly method: string
  readonly path: string
  readonly functionName: string
  /** The token's audience must be one of these; a route without it is open. */
  readonly audience?: readonly string[]
}

export interface Schedule {
  readonly name: string
  readonly functionName: string
  readonly expression: string
  readonly zone: string
  readonly input: string
}

export interface StreamSource {
  readonly functionName: string
  /** The table whose changes it is told of. */
  readonly table: string
  readonly patterns: readonly Pattern[]
  readonly batchSize: number
  readonly retries: number
  readonly bisect: boolean
  readonly partialResponse: boolean
}

export interface EventRule {
  readonly functionName: string
  readonly pattern: Pattern
}

export interface Stack {
  readonly tables: readonly LocalTable[]
  /** The main one of the city's tables: the other is called after it. */
  readonly tableName: string
  readonly buckets: readonly LocalBucket[]
  readonly functions: readonly LocalFunction[]
  readonly routes: readonly ApiRoute[]
  readonly schedules: readonly Schedule[]
  readonly streamSources: readonly StreamSource[]
  readonly rules: readonly EventRule[]
  readonly pages: readonly PageBehaviour[]
  /** What the distribution adds to each request of the API. */
  readonly originHeaders: Readonly<Record<string, string>>
  readonly signIn: { readonly clientId: string; readonly callbackUrls: readonly string[] }
}
