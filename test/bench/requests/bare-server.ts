import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '../../../functions/platform/table/store.ts'
import type { Waves } from './recorded-calls.ts'

/** Numbers beyond what JSON can tell, such as the hashes of a task, come as BigInt. */
const bigIntsAsText = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value

/**
 * The least that can answer: an HTTP server that makes the calls of a request to the same database, in the same order, and
 * sends what came back as JSON. It knows no person, no rule, no problem.
 */
export const startBareServer = async (store: Store, callsOf: Readonly<Record<string, () => Waves>>) => {
  const client = store.client as unknown as { send: (command: unknown) => Promise<unknown> }
  const server = createServer(async (request, response) => {
    try {
      for await (const _ of request); // a body is read, as everybody must
      const answers: unknown[] = []
      for (const wave of callsOf[request.url ?? '']?.() ?? [])
        answers.push(...(await Promise.all(wave.map((command) => client.send(command)))))
      const body = JSON.stringify(answers, bigIntsAsText)
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
