import { faultsOf } from './answer-faults.ts'
import type { FuzzCity } from './fuzz-city.ts'
import { smallerThan } from './nearly.ts'
import type { FuzzRequest } from './requests.ts'

/** A request that was answered wrongly, and what was sent before it. */
export interface Failed {
  readonly before: readonly FuzzRequest[]
  readonly request: FuzzRequest
  readonly faults: readonly string[]
}

/** Each try sends all that is left again. */
const mostTries = 300

/** Of a fault what stays the same when the request gets smaller. */
const kindOf = (fault: string): string => fault.slice(0, 40).replace(/\d+/g, '0')

const bodiesOf = (body: FuzzRequest['body']): FuzzRequest['body'][] => {
  if (typeof body !== 'string') return []
  try {
    return smallerThan(JSON.parse(body)).map((value) => JSON.stringify(value))
  } catch {
    return [body.slice(0, body.length / 2), body.slice(body.length / 2)]
  }
}

const smallerRequests = (request: FuzzRequest): FuzzRequest[] => {
  const { address, headers, body } = request
  const [path, query = ''] = address.split('?')
  const pairs = query.split('&').filter(Boolean)
  const { body: _, ...without } = request
  return [
    ...(body === undefined ? [] : [without]),
    ...pairs.map((pair) => {
      const rest = pairs.filter((one) => one !== pair).join('&')
      return { ...request, address: rest ? `${path}?${rest}` : `${path}` }
    }),
    ...Object.keys(headers).map((gone) => ({
      ...request,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== gone)),
    })),
    ...bodiesOf(body).map((smaller) => ({ ...request, body: smaller as string })),
  ]
}

/** What came before without one of so many parts. */
const shorter = (before: readonly FuzzRequest[], parts: number): (readonly FuzzRequest[])[] => {
  const size = Math.ceil(before.length / parts)
  return size === 0
    ? []
    : Array.from({ length: parts }, (_, part) => [
        ...before.slice(0, part * size),
        ...before.slice((part + 1) * size),
      ])
}

/** The smallest request found that fails alike, after as few others as it needs. */
export const smallest = async (city: FuzzCity, failed: Failed): Promise<Failed> => {
  const kinds = new Set(failed.faults.map(kindOf))
  let tries = 0
  const fails = async ({ before, request }: Failed): Promise<boolean> => {
    tries += 1
    await city.beginAnew()
    for (const one of before) await city.send(one)
    return faultsOf(request, await city.send(request)).some((fault) => kinds.has(kindOf(fault)))
  }
  const firstOf = async (candidates: readonly Failed[]): Promise<Failed | undefined> => {
    for (const candidate of candidates) {
      if (tries >= mostTries) return undefined
      if (await fails(candidate)) return candidate
    }
    return undefined
  }
  const alone = { ...failed, before: [] }
  let best = (await fails(alone)) ? alone : failed
  for (let parts = 2; best.before.length > 0 && parts <= best.before.length * 2 && tries < mostTries; ) {
    const found = await firstOf(shorter(best.before, parts).map((before) => ({ ...best, before })))
    if (found) best = found
    else parts *= 2
  }
  for (;;) {
    const found = await firstOf(smallerRequests(best.request).map((request) => ({ ...best, request })))
    if (!found) return best
    best = found
  }
}
