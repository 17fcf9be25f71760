import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { answerTo } from '../../support/memory-table/memory-store.ts'
import type { Tables } from '../../support/memory-table/tables.ts'
import { readRequest, writeAnswer } from './wire.ts'

/** Tables in memory behind DynamoDB's own protocol, for a process whose memory shall be its own. */

/** `DynamoDB_20120810.BatchGetItem` is the command `BatchGet`. */
const commandOf = (target: string): string => target.replace(/^.*\./, '').replace(/Items?$/, '')

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString() || '{}')
}

interface Units {
  readonly CapacityUnits?: number
}

export interface Spent {
  readonly calls: number
  readonly reads: number
  readonly writes: number
}

const readers: ReadonlySet<string> = new Set(['Get', 'BatchGet', 'Query', 'Scan'])

const countingCalls = () => {
  let spent = { calls: 0, reads: 0, writes: 0 }
  return {
    count: (command: string, answer: { ConsumedCapacity?: Units | Units[] }) => {
      const units = [answer.ConsumedCapacity ?? []].flat()
      const sum = units.reduce((total, { CapacityUnits = 0 }) => total + CapacityUnits, 0)
      spent.calls += 1
      spent[readers.has(command) ? 'reads' : 'writes'] += sum
    },
    take: (): Spent => {
      const taken = spent
      spent = { calls: 0, reads: 0, writes: 0 }
      return taken
    },
  }
}

const refuse = (response: ServerResponse, error: unknown): void => {
  const { name, message, Item, CancellationReasons } = error as Error & Record<string, unknown>
  const isDynamoDbs = name !== 'Error' && name !== 'TypeError'
  response.statusCode = isDynamoDbs ? 400 : 500
  const type = `com.amazonaws.dynamodb.v20120810#${name}`
  response.end(JSON.stringify({ __type: type, message, Message: message, Item, CancellationReasons }))
}

/**
 * Answers at an address of this machine, each call after so many milliseconds.
 * `GET` there answers what was spent since the last time.
 */
export const serveTables = async (tables: Tables, distance: number) => {
  const counting = countingCalls()
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    if (request.method === 'GET') return response.end(JSON.stringify(counting.take()))
    const command = commandOf(String(request.headers['x-amz-target']))
    const input = { ...(readRequest(await bodyOf(request)) as object), ReturnConsumedCapacity: 'TOTAL' }
    await pause(distance)
    try {
      const { ConsumedCapacity, ...answer } = answerTo(tables, command, input) as Record<string, unknown>
      counting.count(command, { ConsumedCapacity: (ConsumedCapacity ?? []) as Units[] })
      return response.end(writeAnswer(answer))
    } catch (error) {
      counting.count(command, {})
      return refuse(response, error)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
