import fc from 'fast-check'
import { oddText } from '../odd-texts.ts'
import { sampleFiles } from '../sample-files.ts'
import { bodyOf, seldomOdd } from './bodies.ts'
import { permittedFor } from './callers.ts'
import { type DescribedOperation, describedOperations, type Parameter } from './described-operations.ts'
import { anyPlace, chance, valuesOf } from './described-values.ts'
import type { KnownTexts } from './known-texts.ts'

/** Requests as the description allows them, nearly so, and not at all. */

export interface FuzzRequest {
  readonly operation: string
  /** Whose credentials go with it: a person's id, or one of the other callers of the city. */
  readonly who: string
  readonly method: string
  /** Path and query, written as it goes over the line. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** What of the city a request is drawn from. */
export interface Drawing {
  readonly known: KnownTexts
  /** The version last told of what stands at this address or above it. */
  readonly etagAt: (address: string) => string | undefined
  readonly people: readonly string[]
  readonly callers: readonly string[]
  /** Of the place of a request, so that no two have the same by chance. */
  readonly freshKey: () => string
  readonly files: readonly Uint8Array[]
}

/** The distribution takes no longer address, and refuses it before the API sees it. */
const longest = 8_000

const oddHeader = oddText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 2_000))

const keyOf = ({ known, freshKey }: Drawing): fc.Arbitrary<string | undefined> =>
  fc.tuple(chance, anyPlace, oddHeader).map(([at, place, odd]) => {
    if (at < 3) return undefined
    if (at < 6) return odd
    return at < 12 ? known.one('idempotency-key', undefined, place) : freshKey()
  })

/** The version that a request on what stands at an address names. */
const versionOf = ({ known, etagAt }: Drawing): fc.Arbitrary<(address: string) => string | undefined> =>
  fc.tuple(chance, anyPlace, oddHeader).map(([at, place, odd]) => (address) => {
    if (at < 3) return undefined
    if (at < 6) return odd
    if (at < 9) return '*'
    return at < 14 ? known.one('etag', undefined, place) : etagAt(address)
  })

/** The path up to a parameter, by which is known what stands there: of `/api/users/{id}/move` it is `/api/users/`. */
export const placeOf = (path: string, name: string): string => path.slice(0, path.indexOf(`{${name}}`))

/** Of a path each part as a browser writes it; sometimes one that is written wrongly or has another meaning. */
const segmentOf = (path: string, { name, schema }: Parameter, known: KnownTexts): fc.Arbitrary<string> => {
  const found = fc
    .tuple(chance, anyPlace, valuesOf(schema, name, known))
    .map(
      ([at, place, value]) => (at < 70 && known.one(placeOf(path, name), undefined, place)) || String(value),
    )
  return fc.oneof(
    { weight: 95, arbitrary: found.map(encoded) },
    { weight: 3, arbitrary: oddText.map(encoded) },
    { weight: 2, arbitrary: fc.constantFrom('%00', '..', '%2e%2e', '%2F', '%zz', '%C3', '%', '.', '%252F') },
  )
}

/** A lone half of a surrogate pair cannot be written in an address. */
const encoded = (text: string): string => encodeURIComponent(text.slice(0, 1_500).toWellFormed()) || '%20'

const pathOf = ({ path, parameters }: DescribedOperation, known: KnownTexts): fc.Arbitrary<string> => {
  const named = parameters.filter((parameter) => parameter.in === 'path')
  return fc
    .tuple(...named.map((parameter) => segmentOf(path, parameter, known)))
    .map((segments) =>
      named.reduce(
        (address, { name }, place) => address.replace(`{${name}}`, () => segments[place] ?? ''),
        path,
      ),
    )
}

const fileNames = fc.constantFrom(...Object.keys(sampleFiles))
const isFileName = (name: string, body: DescribedOperation['body']): boolean =>
  name === 'name' && body?.type === 'application/octet-stream'

/** Few of the parameters or many: with many there is nearly always one that does not go with the others. */
const queryOf = ({ parameters, body }: DescribedOperation, known: KnownTexts): fc.Arbitrary<string> => {
  const named = parameters.filter((parameter) => parameter.in === 'query')
  const pairs = named.map(({ name, schema }) =>
    fc
      .tuple(chance, seldomOdd(isFileName(name, body) ? fileNames : valuesOf(schema, name, known), oddText))
      .map(([at, value]) => ({ at, pair: `${name}=${encoded(String(value))}` })),
  )
  const unknown = fc
    .tuple(chance, oddText)
    .map(([at, text]) => (at < 2 ? [`${encoded(text)}=${encoded(text)}`] : []))
  return fc.tuple(fc.constantFrom(3, 15, 45), unknown, ...pairs).map(([share, stray, ...given]) => {
    const chosen = given.flatMap(({ at, pair }, place) => {
      const { required, name } = named[place] ?? {}
      if (at >= (required ? 97 : name === 'period' ? 80 : share)) return []
      return at === 0 ? [pair, pair] : [pair]
    })
    return [...stray, ...chosen].join('&')
  })
}

/** Mostly somebody who may. */
const callerOf = (
  { name, security }: DescribedOperation,
  { people, callers }: Drawing,
): fc.Arbitrary<string> => {
  const own = security === 'signIn' ? people : security ? [security] : ['nobody']
  const permitted = security === 'signIn' ? permittedFor(name) : own
  return fc.oneof(
    { weight: 80, arbitrary: fc.constantFrom(...permitted) },
    { weight: 14, arbitrary: fc.constantFrom(...own) },
    { weight: 6, arbitrary: fc.constantFrom(...callers) },
  )
}

const typeOf = ({ body }: DescribedOperation): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 98, arbitrary: fc.constant(body?.type) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        undefined,
        'text/plain',
        'application/json; charset=utf-16',
        'application/xml',
        '',
      ),
    },
  )

const headersOf = (parts: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined))

/** The requests of one operation. */
const requestsOf = (operation: DescribedOperation, drawing: Drawing): fc.Arbitrary<FuzzRequest> => {
  const { name, method, parameters } = operation
  const takes = (header: string) => parameters.some((one) => one.in === 'header' && one.name === header)
  return fc
    .record({
      path: pathOf(operation, drawing.known),
      who: callerOf(operation, drawing),
      query: queryOf(operation, drawing.known),
      body: bodyOf(operation, drawing),
      type: typeOf(operation),
      key: takes('Idempotency-Key') ? keyOf(drawing) : fc.constant(undefined),
      version: takes('If-Match') ? versionOf(drawing) : fc.constant(() => undefined),
      zip: fc.constantFrom(undefined, 'gzip', 'gzip;q=0', '*', 'br, gzip;q=0.1'),
      have: fc.constantFrom(undefined, undefined, undefined, '*', '"x"', 'W/"x"'),
    })
    .map(({ path, who, query, body, type, key, version, zip, have }) => ({
      ...{ operation: name, who, method, address: (query ? `${path}?${query}` : path).slice(0, longest) },
      headers: headersOf({
        ...(body !== undefined && { 'content-type': type }),
        'idempotency-key': key,
        'if-match': version(path),
        'accept-encoding': zip,
        'if-none-match': have,
      }),
      ...(body !== undefined && { body }),
    }))
}

/** Addresses and verbs that no operation has. */
const strays = ({ callers }: Drawing): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({
      who: fc.constantFrom(...callers),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'),
      address: fc.oneof(
        oddText.map((text) => `/api/${encoded(text)}`),
        fc.constantFrom(...describedOperations.map(({ path }) => path.replace(/\{\w+\}/g, 'x'))),
        fc.constantFrom('/api', '/api/', '//api/tasks', '/api/tasks/', '/api/../api/tasks', '/API/tasks'),
      ),
    })
    .map((stray) => ({ operation: 'stray', headers: {}, ...stray }))

/** Any request: each operation as often as any other. */
export const anyRequest = (drawing: Drawing): fc.Arbitrary<FuzzRequest> =>
  fc.oneof(
    {
      weight: 3 * describedOperations.length,
      arbitrary: fc.oneof(...describedOperations.map((one) => requestsOf(one, drawing))),
    },
    { weight: 8, arbitrary: strays(drawing) },
  )
