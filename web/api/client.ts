import { addresses } from './__generated__/description.ts'
import { failureOf, NotReached, SignedOut } from './problem.ts'
import type { Answer, Input, Operation } from './types.ts'

const patienceMs = 30_000

interface Options {
  /** The access token; a new one when the one before was refused, and none when nobody is signed in. */
  readonly token: (refused?: string) => Promise<string | undefined>
  /** Where the city is, `https://dunghan.example.vn`; the page's own address unless given. */
  readonly origin?: string
}

interface Sent {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly file?: Blob
  readonly ifMatch?: string
  readonly key?: string
}

/**
 * Asks the API for an operation by its name.
 * @throws Problem, NotReached, NotAnswered, SignedOut
 */
export type Client = <O extends Operation>(
  operation: O,
  input: Input<O>,
  signal?: AbortSignal,
) => Promise<Answer<O>>

export const newKey = (): string => crypto.randomUUID()

/** As the description has it, `GET tasks/{id}`: every page loads them all. */
const methodAndPath = (operation: Operation) => addresses[operation].split(' ') as [string, string]

/** Where an operation is, with what stands in its path and query. */
export const addressOf = (operation: Operation, { path = {}, query = {} }: Sent): string => {
  const [, pattern] = methodAndPath(operation)
  const filled = `/api/${pattern}`.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name])))
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${filled}?${search}` : filled
}

const headersOf = (method: string, { body, file, ifMatch, key }: Sent): Record<string, string> => ({
  ...(body !== undefined && { 'content-type': jsonType }),
  ...(file && { 'content-type': 'application/octet-stream' }),
  ...(ifMatch && { 'if-match': ifMatch }),
  ...(method === 'POST' && { 'idempotency-key': key ?? newKey() }),
})

/** A network may fail at any moment until the whole answer is there. */
const reached = async <T>(answer: Promise<T>, signal?: AbortSignal): Promise<T> => {
  try {
    return await answer
  } catch (error) {
    if (signal?.aborted) throw error // the page that asked is gone
    throw new NotReached(String(error))
  }
}

const sentTo = (address: string, init: RequestInit, signal?: AbortSignal): Promise<Response> => {
  const patience = AbortSignal.timeout(patienceMs)
  const ends = signal ? AbortSignal.any([signal, patience]) : patience
  return reached(fetch(address, { ...init, signal: ends }), signal)
}

const jsonType = 'application/json'

const fileNameOf = ({ headers }: Response): string | undefined => {
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? []
  return name && decodeURIComponent(name)
}

/** A file may be JSON, too: what it is given as decides. */
const answerOf = async (response: Response) => {
  const isFile = response.headers.has('content-disposition')
  return {
    body: await (isFile ? response.blob() : response.json()),
    etag: response.headers.get('etag') ?? undefined,
    name: fileNameOf(response),
  }
}

/** The API as the person signed in. A token that was refused is renewed once. */
export const clientOf = ({ token, origin = '' }: Options): Client => {
  const send = async (operation: Operation, input: Sent, signal?: AbortSignal) => {
    const [method] = methodAndPath(operation)
    const headers = headersOf(method, input)
    const body = input.file ?? (input.body === undefined ? null : JSON.stringify(input.body))
    const sendAs = async (bearer: string | undefined) => {
      if (!bearer) throw new SignedOut()
      const authorised = { ...headers, authorization: `Bearer ${bearer}` }
      return sentTo(origin + addressOf(operation, input), { method, headers: authorised, body }, signal)
    }
    const first = await token()
    const response = await sendAs(first)
    return response.status === 401 ? sendAs(await token(first)) : response
  }
  return async (operation, input, signal) => {
    const response = await send(operation, input as Sent, signal)
    if (response.status === 401) throw new SignedOut()
    if (!response.ok) throw await reached(failureOf(response), signal)
    return reached(answerOf(response), signal)
  }
}
