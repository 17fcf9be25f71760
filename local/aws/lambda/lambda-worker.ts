import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { readOffset } from '../../time/clock.ts'
import { shiftDate } from '../../time/shifted-date.ts'

/** One instance of one Lambda: a thread with its own environment and its own Date, which handles one event at a time. */
export interface InstanceSettings {
  readonly name: string
  readonly bundle: string
  readonly handler: string
  readonly memoryMb: number
  readonly timeoutSeconds: number
  readonly offset: SharedArrayBuffer | undefined
}

export interface Invocation {
  readonly requestId: string
  readonly event: unknown
}

export type Outcome =
  | { readonly result: string | undefined }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack: string } }

type Handler = (event: unknown, context: object) => Promise<unknown>

const { name, bundle, handler, memoryMb, timeoutSeconds, offset } = workerData as InstanceSettings

const contextOf = (requestId: string) => {
  const deadline = performance.now() + timeoutSeconds * 1000
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  }
}

const load = async (): Promise<Handler> => {
  if (offset) shiftDate(() => readOffset(offset))
  const [file = '', exported = ''] = handler.split('.')
  const extension = existsSync(`${bundle}/${file}.mjs`) ? 'mjs' : 'js'
  const module = await import(pathToFileURL(`${bundle}/${file}.${extension}`).href)
  return module[exported] ?? module.default[exported]
}

const handle: Promise<Handler> = load()

parentPort?.on('message', async ({ requestId, event }: Invocation) => {
  let outcome: Outcome
  try {
    const run = await handle
    outcome = { result: JSON.stringify(await run(event, contextOf(requestId))) }
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    outcome = { error: { name: error.name, message: error.message, stack: error.stack ?? '' } }
  }
  parentPort?.postMessage(outcome)
})
