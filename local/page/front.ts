import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sendJson } from '../city/gateway.ts'

/** A reason not to start that the person at the keyboard can do something about: shown without a stack. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

/** Says in every answer that it is this runner that answers. */
export const serverName = 'dung-han-local'

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>

export interface Front {
  readonly url: string
  readonly answerWith: (answer: Answer) => void
  readonly stop: () => Promise<void>
}

/** The one port that people see. It is taken first, and says that the city is loading until there is more to say. */
export const openFront = async (port: number, onError: (text: string) => void): Promise<Front> => {
  let answer: Answer = (_, response) => sendJson(response, 503, { message: 'Đang khởi động · Starting' })
  let url = ''
  const server = createServer(async (request, response) => {
    response.setHeader('server', serverName)
    try {
      await answer(request, response, new URL(request.url ?? '/', url))
    } catch (error) {
      const isBadUrl = error instanceof URIError || (error as { code?: string }).code === 'ERR_INVALID_URL'
      if (!isBadUrl) onError(`${request.method} ${request.url}: ${(error as Error).stack ?? error}`)
      if (!response.headersSent)
        sendJson(response, isBadUrl ? 400 : 500, { message: isBadUrl ? 'Bad Request' : 'Error' })
      else response.destroy()
    }
  })
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new StartRefused(
      `Cổng ${port} đang được chương trình khác dùng; hãy chọn cổng khác, ví dụ PORT=${port + 1} npm start.\n` +
        `Port ${port} is taken by another program; choose another, for example PORT=${port + 1} npm start.`,
    )
  }
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return {
    url,
    answerWith: (next) => {
      answer = next
    },
    stop,
  }
}
