import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { localReceivers } from '../../../functions/platform/calls/receiver-address.ts'
import type { LocalCredentials } from '../credentials.ts'
import type { LocalFunction } from '../deployed.ts'
import { region } from '../template.ts'
import type { InstanceSettings, Invocation, Outcome } from './lambda-worker.ts'

/** What a caller of Lambda sees when the function threw, could not be loaded, or ran out of time. */
export class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed'
}

export interface Lambda {
  readonly invoke: (functionName: string, event: unknown) => Promise<unknown>
  /** How many invocations there were and how many are running: tells whether all is quiet. */
  readonly activity: () => { readonly started: number; readonly running: number }
  readonly stop: () => Promise<void>
}

interface Options {
  readonly functions: readonly LocalFunction[]
  /** The endpoints that the SDK inside the functions reads by itself. */
  readonly endpoints: Record<string, string>
  readonly credentials: LocalCredentials
  readonly offset: SharedArrayBuffer | undefined
  readonly onLog: (functionName: string, text: string) => void
}

/** Threads of one function at the same time: enough to overlap, few enough for a small machine. */
const maxInstances = 2

const environmentOf = (fn: LocalFunction, { endpoints, credentials }: Options) => ({
  ...fn.environment,
  ...endpoints,
  // Programs under development run here, without TLS; a city that is deployed calls none of them.
  [localReceivers]: 'allowed',
  AWS_REGION: region,
  AWS_LAMBDA_FUNCTION_NAME: fn.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
})

/** A thread hears nothing of NODE_OPTIONS: a limit of the heap that stands there is set for it. */
const heapOf = ({ environment: { NODE_OPTIONS = '' } }: LocalFunction) => {
  const [, megabytes] = /--max-old-space-size=(\d+)/.exec(NODE_OPTIONS) ?? []
  return megabytes ? { resourceLimits: { maxOldGenerationSizeMb: Number(megabytes) } } : {}
}

const startInstance = (fn: LocalFunction, options: Options): Worker => {
  const { offset, onLog } = options
  const { name, bundle, handler, memoryMb, timeoutSeconds } = fn
  const settings: InstanceSettings = { name, bundle, handler, memoryMb, timeoutSeconds, offset }
  const worker = new Worker(new URL('./lambda-worker.ts', import.meta.url), {
    workerData: settings,
    env: environmentOf(fn, options),
    ...heapOf(fn),
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  for (const stream of [worker.stdout, worker.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => onLog(name, text))
  worker.unref()
  return worker
}

const handleIn = (worker: Worker, fn: LocalFunction, event: unknown) =>
  new Promise<Outcome>((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (outcome: Outcome) => settle(() => resolve(outcome))
    const onError = (error: unknown) =>
      settle(() => reject(new FunctionFailed(`${fn.name}: ${error}`, { cause: error })))
    const onExit = () => settle(() => reject(new FunctionFailed(`${fn.name}: the function ended by itself`)))
    const timer = setTimeout(() => {
      settle(() =>
        reject(new FunctionFailed(`${fn.name}: Task timed out after ${fn.timeoutSeconds} seconds`)),
      )
    }, fn.timeoutSeconds * 1000)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    const invocation: Invocation = { requestId: randomUUID(), event }
    worker.postMessage(invocation)
  })

const resultOf = (fn: LocalFunction, outcome: Outcome): unknown => {
  if ('error' in outcome) {
    const { name, message, stack } = outcome.error
    throw new FunctionFailed(`${fn.name}: ${name}: ${message}`, { cause: stack })
  }
  return outcome.result === undefined ? null : JSON.parse(outcome.result)
}

/** The instances of one function: an idle one is used again, a failed one is not. */
const poolOf = (fn: LocalFunction, options: Options) => {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const queue: ((worker: Worker) => void)[] = []
  const most = Math.min(maxInstances, fn.atOnce)
  const start = () => {
    const worker = startInstance(fn, options)
    all.add(worker)
    return worker
  }
  const take = async (): Promise<Worker> =>
    idle.pop() ?? (all.size < most ? start() : new Promise((resolve) => queue.push(resolve)))
  const giveBack = (worker: Worker) => {
    const next = queue.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  const remove = (worker: Worker) => {
    all.delete(worker)
    void worker.terminate()
    queue.shift()?.(start())
  }
  const run = async (event: unknown): Promise<unknown> => {
    const worker = await take()
    let outcome: Outcome
    try {
      outcome = await handleIn(worker, fn, event)
    } catch (error) {
      remove(worker)
      throw error
    }
    giveBack(worker)
    return resultOf(fn, outcome)
  }
  return { run, stop: () => Promise.all([...all].map((worker) => worker.terminate())) }
}

/** Every function of the stacks, started when it is first called. */
export const startLambda = (options: Options): Lambda => {
  const pools = new Map(options.functions.map((fn) => [fn.name, poolOf(fn, options)]))
  let started = 0
  let running = 0
  const invoke = async (functionName: string, event: unknown) => {
    const pool = pools.get(functionName)
    if (!pool) throw new Error(`No function ${functionName}`)
    started += 1
    running += 1
    try {
      return await pool.run(event)
    } finally {
      running -= 1
    }
  }
  const stop = async () => {
    await Promise.all([...pools.values()].map((pool) => pool.stop()))
  }
  return { invoke, activity: () => ({ started, running }), stop }
}
