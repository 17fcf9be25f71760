import fc from 'fast-check'
import { sampleFiles } from '../sample-files.ts'
import { faultsOf } from './answer-faults.ts'
import { describedOperations } from './described-operations.ts'
import type { FuzzCity, Outcome } from './fuzz-city.ts'
import { KnownTexts } from './known-texts.ts'
import { asText } from './request-text.ts'
import { anyRequest, type FuzzRequest, placeOf } from './requests.ts'
import type { SeededCity } from './seeded-city.ts'
import { type Failed, smallest } from './shrink.ts'

/** Sends so many requests of a seed and says what it saw; the first that is answered wrongly ends it. */

export interface Plan {
  readonly seed: number
  readonly requests: number
  /** Called now and then with how far it is. */
  readonly onProgress?: (sent: number) => void
}

export interface Seen {
  /** By operation, how often each status came. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<number, number>>
  readonly mostCalls: { readonly calls: number; readonly operation: string }
  readonly slowest: { readonly milliseconds: number; readonly operation: string }
}

/** After so many the city is as at first: what was done to it stays small, and a failure has a short past. */
export const stretch = 400

const everyday: readonly object[] = [
  {
    department: ['SXD', 'SNV', 'STC', 'KHONG'],
    year: ['2021', '2021', '2020', '2022'],
    period: ['2021', '2021-07', '2021-Q3', '2021-H2'],
  },
  {
    number: ['4651', '4700', '12', '005'],
    month: ['2021-07', '2021-08'],
    ruleSet: ['5000'],
    q: ['giải phóng', 'tiến độ'],
  },
  { limit: ['1', '2', '50'], on: ['2021-07-28'], columns: ['B:number,H:deadline'] },
]

interface Past {
  readonly etags: Map<string, string>
  readonly known: KnownTexts
}

const pathOf = (address: string): string => address.split('?')[0] ?? ''

const templates = describedOperations
  .filter(({ parameters }) => parameters.some((one) => one.in === 'path'))
  .map(({ path }) => path.split('/'))

/** What stood in the places of a path that led somewhere. */
const learnPlaces = (known: KnownTexts, path: string): void => {
  const segments = path.split('/').map(decodeURIComponent)
  for (const template of templates) {
    const isOf = template.every((part, place) => part.startsWith('{') || part === segments[place])
    if (!isOf || template.length !== segments.length) continue
    for (const [place, part] of template.entries())
      if (part.startsWith('{')) known.learn(segments[place], placeOf(template.join('/'), part.slice(1, -1)))
  }
}

const remember = ({ etags, known }: Past, request: FuzzRequest, { status, headers, body }: Outcome): void => {
  const { 'idempotency-key': key } = request.headers
  if (key) known.learn(key, 'idempotency-key')
  if (status >= 400) return
  learnPlaces(known, pathOf(request.address))
  if (body instanceof Uint8Array) return
  known.learn(body)
  const { etag } = headers
  if (typeof etag !== 'string') return
  known.learn(etag, 'etag')
  etags.set(pathOf(request.address), etag)
}

/** Of a command the version is that of what stands above it. */
const etagAt =
  (etags: ReadonlyMap<string, string>) =>
  (address: string): string | undefined => {
    for (
      let path = pathOf(address);
      path.length > '/api'.length;
      path = path.slice(0, path.lastIndexOf('/'))
    ) {
      const etag = etags.get(path)
      if (etag) return etag
    }
    return undefined
  }

/** What people look at before they do anything. */
const looks = (known: KnownTexts): FuzzRequest[] => {
  const ids = (form: string) => Array.from({ length: 12 }, (_, place) => known.one('', form, place) ?? '')
  const addresses = [
    ...ids('^[A-Z][A-Z0-9]{1,9}-\\d{4}-[a-z0-9]{12}$').map((id) => `/api/tasks/${id}`),
    ...ids('^[a-z]{2,3}\\.[a-z0-9]+$').map((id) => `/api/users/${id}`),
    ...ids('^machine\\.[a-z0-9]{12}$').map((id) => `/api/machines/${id}`),
    ...ids('^\\d{4}-\\d\\d-\\d\\d_').map((key) => `/api/directives/${key}`),
    ...ids('^\\d{4}-[a-z0-9]{12}$').map((id) => `/api/outgoing-papers/${id}`),
    ...['SXD', 'SNV', 'STC'].flatMap((code) => [`/api/departments/${code}`, `/api/boards/${code}`]),
    ...['/api/settings', '/api/calendar/2021', '/api/calendar/2022', '/api/decree-335/scheme'],
  ]
  return [...new Set(addresses)].map((address) => ({
    ...{
      operation: 'look',
      who: address.includes('/users/') || address.includes('/machines/') ? 'qt.mot' : 'vp.kstt1',
    },
    ...{ method: 'GET', address, headers: {} },
  }))
}

class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
}

const count = (statuses: Map<string, Map<number, number>>, operation: string, status: number): void => {
  const own = statuses.get(operation) ?? new Map<number, number>()
  own.set(status, (own.get(status) ?? 0) + 1)
  statuses.set(operation, own)
}

/** What the first requests of a stretch can name. */
const beginIn = (past: Past, { items, tokens }: SeededCity): void => {
  past.etags.clear()
  past.known.forget()
  past.known.learn([...items.map(({ pk: _, sk: __, ...item }) => item), ...everyday])
  past.known.learn(tokens, 'token')
}

const failure = async (
  city: FuzzCity,
  failed: Failed,
  seed: number,
  number: number,
): Promise<RequestFailed> => {
  const small = await smallest(city, failed)
  return new RequestFailed(
    [
      `seed ${seed}, request ${number}: ${asText(failed.request)}`,
      ...failed.faults,
      `The smallest that fails alike: ${asText(small.request)}`,
      `after ${small.before.length} others:`,
      ...small.before.map(asText),
    ].join('\n'),
  )
}

/** @throws RequestFailed with seed, number and the smallest request that is answered as wrongly */
export const fuzzRequests = async (
  city: FuzzCity,
  seeded: SeededCity,
  { seed, requests, onProgress = () => {} }: Plan,
): Promise<Seen> => {
  const statuses = new Map<string, Map<number, number>>()
  let mostCalls = { calls: 0, operation: '' }
  let slowest = { milliseconds: 0, operation: '' }
  const past: Past = { etags: new Map(), known: new KnownTexts() }
  let number = 0
  beginIn(past, seeded)
  const any = anyRequest({
    ...{ known: past.known, etagAt: etagAt(past.etags), people: seeded.people, callers: city.callers },
    files: Object.values(sampleFiles),
    freshKey: () => `fuzz-${seed}-${number}`,
  })
  while (number < requests) {
    await city.beginAnew()
    beginIn(past, seeded)
    const sent: FuzzRequest[] = []
    for (const request of looks(past.known)) {
      sent.push(request)
      remember(past, request, await city.send(request))
    }
    const end = Math.min(number + stretch, requests)
    for (; number < end; number += 1) {
      const [request] = fc.sample(any, { seed: Math.imul(seed, 1_000_003) + number, numRuns: 1 }) as [
        FuzzRequest,
      ]
      const outcome = await city.send(request)
      const faults = faultsOf(request, outcome)
      if (faults.length > 0) throw await failure(city, { before: sent, request, faults }, seed, number)
      sent.push(request)
      remember(past, request, outcome)
      count(statuses, request.operation, outcome.status)
      const { operation } = request
      if (outcome.calls.length > mostCalls.calls) mostCalls = { calls: outcome.calls.length, operation }
      if (outcome.milliseconds > slowest.milliseconds)
        slowest = { milliseconds: outcome.milliseconds, operation }
    }
    onProgress(number)
  }
  return { statuses, mostCalls, slowest }
}
