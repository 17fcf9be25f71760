import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, clientOf } from '../../../web/api/client.ts'
import { NotReached } from '../../../web/api/problem.ts'

/** A network that is gone before the whole answer is there. */
const broken: Readonly<Record<string, Record<string, string>>> = {
  '/api/me': { 'content-type': 'application/json' },
  '/api/papers/letter?period=2021': { 'content-disposition': 'attachment' },
}

let server: Server
let call: Client

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-length': '100', ...broken[request.url ?? ''] })
    response.write('{"id":', () => response.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  call = clientOf({ origin, token: async () => 'token' })
})

afterAll(() => {
  server?.close()
})

describe('an answer that breaks off', () => {
  test('is one that did not come, be it read or kept as a file', async () => {
    await expect(call('getMe', {})).rejects.toBeInstanceOf(NotReached)
    const letter = call('getLetterPaper', { query: { period: '2021' } })
    await expect(letter).rejects.toBeInstanceOf(NotReached)
  })

  test('is nobody’s failure where the page that asked is gone', async () => {
    const gone = AbortSignal.abort()
    await expect(call('getMe', {}, gone)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
