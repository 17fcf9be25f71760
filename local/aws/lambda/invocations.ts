import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody, sendJson } from '../../city/gateway.ts'
import type { LocalFunction } from '../deployed.ts'
import { callAsynchronously } from './asynchronous.ts'
import type { Lambda } from './lambda.ts'

/** Lambda's own API on this machine, as far as one function hands work over to another: asynchronous calls. */

export interface Invocations {
  readonly endpoint: string
  /** Until everything that was handed over is done. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Options {
  readonly functions: readonly LocalFunction[]
  readonly invoke: Lambda['invoke']
  readonly onError: (text: string) => void
}

const path = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/
/** What Lambda takes for an asynchronous call. */
const maxBytes = 1024 * 1024

const refuse = (response: ServerResponse, status: number, type: string, message: string): void => {
  response.setHeader('x-amzn-errortype', type)
  sendJson(response, status, { Type: 'User', message })
}

/** Answers 202 and calls afterwards, again as often as the template says; at the end it complains, as a dead letter would. */
export const startInvocations = async ({ functions, invoke, onError }: Options): Promise<Invocations> => {
  const running = new Set<Promise<void>>()
  const run = async (called: LocalFunction, event: unknown): Promise<void> => {
    try {
      await callAsynchronously(invoke, called, event)
    } catch (error) {
      onError(`${called.name}: given up after all retries (dead letter): ${error}`)
    }
  }
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, name = ''] = path.exec(request.url ?? '') ?? []
    const called = functions.find((fn) => fn.name === decodeURIComponent(name))
    const body = await readBody(request, maxBytes)
    if (!called) return refuse(response, 404, 'ResourceNotFoundException', `Function not found: ${name}`)
    if (request.headers['x-amz-invocation-type'] !== 'Event')
      return refuse(
        response,
        400,
        'InvalidParameterValueException',
        'only Event is known to the local runner',
      )
    if (!body) return refuse(response, 413, 'RequestTooLargeException', `more than ${maxBytes} bytes`)
    const event: unknown = JSON.parse(body.toString() || '{}')
    response.writeHead(202).end()
    const work = run(called, event).finally(() => running.delete(work))
    running.add(work)
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      onError(`invocation: ${error}`)
      refuse(response, 500, 'ServiceException', String(error))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const settled = async () => {
    while (running.size > 0) await Promise.all(running)
  }
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, settled, stop }
}
