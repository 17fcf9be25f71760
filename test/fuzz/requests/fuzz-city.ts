import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { Context } from 'aws-lambda'
import { kindsOfWork } from '../../../functions/documents/kinds-of-work.ts'
import { jobAddressSchema, workOnJob } from '../../../functions/documents/work/work-on-job.ts'
import { loadOperations } from '../../../functions/lambdas/api/operations.ts'
import { cityOn } from '../../../functions/lambdas/api/serve.ts'
import { originHeader } from '../../../functions/platform/edge/origin-header.ts'
import { httpHandler } from '../../../functions/platform/http/handler.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { useLocalCredentials } from '../../../local/aws/credentials.ts'
import { startInvocations } from '../../../local/aws/lambda/invocations.ts'
import { startObjects } from '../../../local/aws/objects/objects.ts'
import { apiOf } from '../../../local/city/gateway.ts'
import { openFront } from '../../../local/page/front.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { handedIn } from '../../functions/documents/city-file/full-city.ts'
import { originSecret } from '../../functions/lambdas/deployed-store.ts'
import { july } from '../../functions/tasks/task/stories.ts'
import { type StoreCall, withCalls } from '../../support/faults.ts'
import { asRoute } from '../../support/operations.ts'
import { audience, callersOf, issuer } from './callers.ts'
import { type Answered, Line } from './line.ts'
import { asText } from './request-text.ts'
import type { FuzzRequest } from './requests.ts'
import { copyOf, type SeededCity } from './seeded-city.ts'

/**
 * The API behind a real HTTP server: the gateway of this machine with its tokens, routes and limits, and behind it the
 * handlers as the Lambdas have them, in this process. Its table is the one in memory, many times as fast, and held
 * to DynamoDB Local by a test of its own.
 */
export interface FuzzCity {
  readonly callers: readonly string[]
  readonly send: (request: FuzzRequest) => Promise<Outcome>
  /** Another city, as it was at first. */
  readonly beginAnew: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What came of a request: the answer, and what it did to the table. */
export interface Outcome extends Answered {
  /** Those that the table took. */
  readonly calls: readonly StoreCall[]
  /** What no request should lead to: errors that nobody expected, and all that the runner complained about. */
  readonly complaints: readonly string[]
}

/** Between two requests. */
const stepMs = 500
const beginsAt = instantOf(july(28), '09:00').getTime()

const settings = {
  ORIGIN_SECRET: originSecret,
  TABLE_NAME: 'city',
  WORK_FUNCTION: 'work',
  DELIVER_FUNCTION: 'deliver',
  FILES_BUCKET: 'files',
  UPLOADS_BUCKET: 'uploads',
  SITE_ADDRESS: 'https://city.example.vn',
  SIGN_IN_ISSUER: issuer,
  SIGN_IN_CLIENT: audience,
  IDLE_MINUTES: '30',
}

const startBuckets = async ({ files }: SeededCity) => {
  const objects = await startObjects()
  for (const bucket of ['files', 'uploads']) objects.addBucket(bucket)
  process.env.AWS_ENDPOINT_URL_S3 = objects.endpoint
  const client = new S3Client({ forcePathStyle: true })
  for (const Key of files) await client.send(new PutObjectCommand({ Bucket: 'files', Key, Body: handedIn }))
  client.destroy()
  return objects
}

/** Stands at an instant of the city's own until it is moved on. */
const startClock = () => {
  const real = Date.now
  let at = beginsAt
  shiftDate(() => at - real.call(Date))
  return {
    step: () => {
      at += stepMs
    },
    setBack: () => {
      at = beginsAt
    },
  }
}

const onlyTexts = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)

/** Errors that the handlers log instead of telling them. */
const hearLog = (hear: (text: string) => void) => {
  log.error = (message, ...details) =>
    hear(`${message} ${details.map((one) => onlyTexts((one as { error?: unknown }).error ?? one)).join(' ')}`)
  for (const level of ['warn', 'info'] as const) log[level] = () => undefined
}

export const startFuzzCity = async (seeded: SeededCity): Promise<FuzzCity> => {
  useLocalCredentials()
  Object.assign(process.env, settings)
  const clock = startClock()
  const [complaints, calls]: [string[], StoreCall[]] = [[], []]
  hearLog((text) => complaints.push(text))
  let store: Store
  let machineToken = ''
  const objects = await startBuckets(seeded)
  const work = await startInvocations({
    functions: ['work', 'deliver'].map((name) => ({ name, retries: 0 })) as never,
    invoke: async (name, event) =>
      name === 'work' ? workOnJob({ store, kinds: kindsOfWork }, jobAddressSchema.parse(event)) : undefined,
    onError: (text) => complaints.push(text),
  })
  process.env.AWS_ENDPOINT_URL_LAMBDA = work.endpoint
  const operations = await loadOperations()
  const handler = httpHandler(
    cityOn(() => store),
    operations.map(asRoute),
  )
  const callers = await callersOf(seeded, () => machineToken)
  const api = apiOf({
    routes: operations.map(({ method, path, permission }) => ({
      ...{ method, path, functionName: 'api' },
      ...(permission && { audience: [audience] }),
    })),
    invoke: async (_, event) => handler(event as never, {} as Context),
    issuer,
    keys: callers.keys,
    onError: (text) => complaints.push(text),
  })
  const front = await openFront(0, (text) => complaints.push(text))
  front.answerWith((request, response, url) => {
    request.headers[originHeader] = originSecret
    return api.handle(request, response, url)
  })
  const line = new Line(front.url)
  const send: FuzzCity['send'] = async (request) => {
    clock.step()
    for (const one of [complaints, calls]) one.length = 0
    const answered = await line.send(request, callers.authorization(request.who)).catch((error: Error) => {
      throw new Error(`no answer to ${asText(request)}: ${complaints.join('\n')}`, { cause: error })
    })
    await work.settled()
    return { ...answered, calls: [...calls], complaints: [...complaints] }
  }
  const beginAnew: FuzzCity['beginAnew'] = async () => {
    store = withCalls(await copyOf(seeded), async (call, next) => {
      const answer = await next()
      calls.push(call)
      return answer
    })
    clock.setBack()
    const { body } = await send({
      ...{
        operation: 'giveMachineToken',
        who: 'machineSecret',
        method: 'POST',
        address: '/api/machine/token',
      },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    })
    machineToken = (body as { access_token: string }).access_token
  }
  const stop = async () => {
    line.close()
    await Promise.all([front.stop(), work.stop(), objects.stop()])
  }
  return { callers: callers.names, send, beginAnew, stop }
}
