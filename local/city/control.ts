import type { IncomingMessage, ServerResponse } from 'node:http'
import { localDateOf } from '../../functions/shared/dates/dates.ts'
import type { Schedules } from '../aws/schedules.ts'
import type { Clock } from '../time/clock.ts'
import { readBody, sendJson } from './gateway.ts'

/** What only a local city has: its addresses, and a demo clock that can be moved. */

const dayMs = 86_400_000
const maxDays = 31

interface Options {
  readonly addresses: Record<string, string>
  readonly clock: Clock
  readonly moveBy: Schedules['moveBy']
}

/** A page of another site must not move this city's clock: neither by its own requests nor by renaming this machine. */
const isFromHere = ({ headers }: IncomingMessage): boolean => {
  const host = headers.host ?? ''
  const isThisMachine = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)
  return isThisMachine && (headers.origin === undefined || headers.origin === `http://${host}`)
}

const daysOf = (body: Buffer | undefined): number | undefined => {
  try {
    const { days } = JSON.parse(String(body))
    return Number.isInteger(days) && days >= 1 && days <= maxDays ? days : undefined
  } catch {
    return undefined // not JSON: answered like any other wrong body
  }
}

export const controlOf = ({ addresses, clock, moveBy }: Options) => {
  const time = () => {
    const now = new Date(clock.now())
    return { demo: clock.demo, now: now.toISOString(), today: localDateOf(now) }
  }
  /** The page begins with all of it: whoever opens it waits for one answer of ours, not for two. */
  const about = () => ({ ...addresses, demo: clock.demo, today: localDateOf(new Date(clock.now())) })
  const move = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isFromHere(request)) return sendJson(response, 403, { message: 'Only from this machine' })
    const days = daysOf(await readBody(request))
    if (!days) return sendJson(response, 400, { message: `Expected {"days": 1 … ${maxDays}}` })
    const fired = await moveBy(days * dayMs)
    return sendJson(response, 200, { ...time(), fired })
  }
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (url.pathname === '/local') return sendJson(response, 200, about())
    if (url.pathname !== '/local/clock' || !clock.demo)
      return sendJson(response, 404, { message: 'Not Found' })
    return request.method === 'POST' ? move(request, response) : sendJson(response, 200, time())
  }
}
