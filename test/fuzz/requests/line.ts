import { once } from 'node:events'
import { Agent, request as begin, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { FuzzRequest } from './requests.ts'

/** What came back over the line. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** JSON as it was read, anything else as its bytes. */
  readonly body: unknown
  readonly milliseconds: number
}

const bytesOf = async (answer: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const readBody = ({ headers }: IncomingMessage, sent: Buffer): unknown => {
  const bytes = headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
  if (bytes.length === 0) return bytes
  const isJson = headers['content-type']?.includes('json') && !headers['content-disposition']
  return isJson ? JSON.parse(bytes.toString('utf8')) : bytes
}

/** HTTP as it is, without a browser's help: addresses go out as they are written, headers as they are given. */
export class Line {
  /** A connection each: a server closes one that nobody has used for five seconds, and a loaded machine stands still for longer. */
  readonly #agent = new Agent({ keepAlive: false })
  readonly #url: URL

  constructor(url: string) {
    this.#url = new URL(url)
  }

  async send(
    { method, address, headers, body }: FuzzRequest,
    authorization: string | undefined,
  ): Promise<Answered> {
    const started = performance.now()
    const { hostname, port } = this.#url
    const sent = begin({
      ...{ agent: this.#agent, hostname, port, method, path: address },
      headers: {
        ...headers,
        ...(authorization !== undefined && { authorization }),
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
    })
    sent.end(body)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    const bytes = await bytesOf(answer)
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      body: readBody(answer, bytes),
      milliseconds: performance.now() - started,
    }
  }

  close(): void {
    this.#agent.destroy()
  }
}
