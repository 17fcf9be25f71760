import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CorsRule, corsHeaders, preflightAnswer } from './cors.ts'
import { mostAtOnce, putLarge } from './large-object.ts'

const refuse = (response: ServerResponse, status: number, code: string): void =>
  void response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`)

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const promised = 'x-amz-checksum-sha256'

/** The service computes what was promised of the bytes, and keeps none that are others. */
const isAsPromised = ({ headers }: IncomingMessage, body: Buffer): boolean =>
  headers[promised] === undefined || headers[promised] === createHash('sha256').update(body).digest('base64')

/** What an address asks to be answered with. */
const askedBy = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries(
    ['cache-control', 'content-disposition', 'content-type'].flatMap((name) => {
      const value = searchParams.get(`response-${name}`)
      return value === null ? [] : [[name, value]]
    }),
  )

interface Options {
  /** Where the service behind it answers. */
  readonly behind: string
  /** By which browsers may call a bucket. */
  readonly rulesOf: (bucket: string) => readonly CorsRule[]
}

/**
 * Stands before the local S3 and does what the product relies on and that one leaves out: it lets browsers call by the template's rules
 * for other origins, refuses bytes that are not those promised, takes 50 MB at once, and answers under the name that an address asks for.
 */
export const startObjectGate = async ({ behind, rulesOf }: Options) => {
  const passOn = async (request: IncomingMessage, body: Buffer): Promise<IncomingMessage> => {
    const { host: _, ...headers } = request.headers
    const passed = requestOf(`${behind}${request.url}`, { method: request.method, headers })
    passed.end(body)
    const [answer] = await once(passed, 'response')
    return answer
  }
  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    const rules = rulesOf(url.pathname.split('/')[1] ?? '')
    if (request.method === 'OPTIONS') {
      const headers = preflightAnswer(rules, request)
      return headers ? void response.writeHead(200, headers).end() : refuse(response, 403, 'AccessForbidden')
    }
    const body = await bodyOf(request)
    const isPut = request.method === 'PUT'
    if (isPut && !isAsPromised(request, body)) return refuse(response, 400, 'BadDigest')
    if (isPut && body.length > mostAtOnce) {
      const headers = {
        'content-type': request.headers['content-type'] ?? '',
        ...(typeof request.headers[promised] === 'string' && { [promised]: request.headers[promised] }),
      }
      const { status } = await putLarge(behind, url.pathname, headers, body)
      return void response.writeHead(status, corsHeaders(rules, request)).end()
    }
    const passed = await passOn(request, body)
    const isFound = passed.statusCode === 200 || passed.statusCode === 206
    response.writeHead(passed.statusCode ?? 502, {
      ...passed.headers,
      ...(isFound && askedBy(url)),
      ...corsHeaders(rules, request),
    })
    passed.pipe(response)
  }
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response, new URL(request.url ?? '/', behind))
    } catch {
      // As the service itself answers while it is down; whoever called tries again, and says what failed.
      if (response.headersSent) response.destroy()
      else refuse(response, 503, 'ServiceUnavailable')
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
