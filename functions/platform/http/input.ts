import { hash } from 'node:crypto'
import * as z from 'zod'
import { Refused } from '../../shared/problems/refused.ts'
import { BadRequest, fieldError, fieldErrors } from '../problems/problem-answer.ts'
import {
  bodyTooLarge,
  fileTooBig,
  formExpected,
  idempotencyKeyMissing,
  invalidFields,
  malformedJson,
  unsupportedMediaType,
} from '../problems/request-problems.ts'
import type { ApiEvent } from './api-event.ts'
import { lostLettersIn } from './lost-letters.ts'

/** Who calls, as far as a request needs to know: a command is known by its key and the person who gave it. */
export interface Caller {
  readonly id: string
  readonly onBehalfOf?: string
}

/** What a request must look like. A part that is not named must be absent; a POST carries an Idempotency-Key. */
export interface RequestShape {
  readonly path?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** The caller names the version it acts on. */
  readonly ifMatch?: true
  /** Its body is a form, as programs of OAuth 2.0 send it: they know no Idempotency-Key, and a repeat may do its work again. */
  readonly form?: true
  /** It takes the bytes of a file, at most so many, instead of JSON. */
  readonly file?: { readonly maxBytes: number }
}

type Parsed<Part> = Part extends z.ZodType ? z.infer<Part> : undefined

/** The parts of a request, each checked by the contract of its operation. */
export interface Input<R extends RequestShape> {
  readonly path: R extends { path: infer P } ? Parsed<P> : undefined
  readonly query: R extends { query: infer Q } ? Parsed<Q> : undefined
  readonly body: R extends { body: infer B } ? Parsed<B> : undefined
  readonly file: R extends { file: object } ? Uint8Array : undefined
  readonly ifMatch: string | undefined
  /** One per person and request, so that a repeat is recognised; and what the request said. */
  readonly command: { readonly key: string; readonly bodyHash: string; readonly onBehalfOf?: string }
}

const maxBodyBytes = 256 * 1024
const idempotencyKeyForm = /^[A-Za-z0-9_-]{8,64}$/

/**
 * An HTTP API hands the path over decoded, once (a REST API does not). The parameters are read off it and not
 * decoded again: nothing has two addresses.
 */
export const pathParametersOf = ({ routeKey, rawPath }: ApiEvent): Record<string, string> => {
  const template = routeKey.slice(routeKey.indexOf(' ') + 1).split('/')
  const segments = rawPath.split('/')
  return Object.fromEntries(
    template.flatMap((part, place) =>
      part.startsWith('{') ? [[part.slice(1, -1), segments[place] ?? '']] : [],
    ),
  )
}

const bodyBytesOf = ({ body = '', isBase64Encoded }: ApiEvent): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BadRequest(malformedJson)
  }
}

const isOfType = (event: ApiEvent, type: RegExp): boolean => type.test(event.headers['content-type'] ?? '')

/** What a form says twice is two values, which no field takes: neither the first nor the last is meant (RFC 6749, 3.2). */
const formOf = (bytes: Buffer): Record<string, string | string[]> => {
  const said = new URLSearchParams(bytes.toString('utf8'))
  return Object.fromEntries(
    [...new Set(said.keys())].map((name) => {
      const values = said.getAll(name)
      return [name, values.length === 1 ? String(values[0]) : values]
    }),
  )
}

const bodyOf = (event: ApiEvent, bytes: Buffer, { form }: RequestShape): unknown => {
  if (!form) {
    if (!isOfType(event, /^application\/json\s*(;|$)/i)) throw new BadRequest(unsupportedMediaType)
    return jsonOf(bytes)
  }
  if (!isOfType(event, /^application\/x-www-form-urlencoded\s*(;|$)/i)) throw new BadRequest(formExpected)
  return formOf(bytes)
}

/** Only bytes without a meaning of their own reach a Lambda as they were sent. */
const fileOf = (event: ApiEvent, bytes: Buffer): Uint8Array => {
  if (!isOfType(event, /^application\/octet-stream\s*(;|$)/i)) throw new BadRequest(unsupportedMediaType)
  return bytes
}

const commandOf = (
  event: ApiEvent,
  bytes: Buffer,
  caller: Caller | undefined,
  { form }: RequestShape,
): Input<RequestShape>['command'] => {
  const { method } = event.requestContext.http
  const key = event.headers['idempotency-key'] ?? ''
  if (method === 'POST' && !form && !idempotencyKeyForm.test(key)) throw new BadRequest(idempotencyKeyMissing)
  const asked = Buffer.concat([Buffer.from(`${method} ${event.rawPath}\n`), bytes])
  const bodyHash = hash('sha256', asked, 'base64url')
  const { id = '', onBehalfOf } = caller ?? {}
  return { key: `${id}~${key}`, bodyHash, ...(onBehalfOf && { onBehalfOf }) }
}

const parts = ['path', 'query', 'body'] as const
const nothing = z.strictObject({})
const noBody = nothing.optional()

/**
 * Checks every part of a request; one answer names all wrong fields.
 * @throws Refused file-too-big; BadRequest body-too-large, unsupported-media-type, malformed-json, idempotency-key-missing, invalid-fields
 */
export const inputOf = <R extends RequestShape>(
  shape: R,
  event: ApiEvent,
  caller: Caller | undefined,
): Input<R> => {
  const bytes = bodyBytesOf(event)
  const { file: takes } = shape
  if (takes && bytes.length > takes.maxBytes)
    throw new Refused(fileTooBig, { max: takes.maxBytes / 1024 / 1024 })
  if (!takes && bytes.length > maxBodyBytes) throw new BadRequest(bodyTooLarge)
  const command = commandOf(event, bytes, caller, shape)
  const file = takes && fileOf(event, bytes)
  const given = {
    path: pathParametersOf(event),
    query: event.queryStringParameters ?? {},
    body: !file && (shape.body || bytes.length > 0) ? bodyOf(event, bytes, shape) : undefined,
  }
  const schemas = {
    path: shape.path ?? nothing,
    query: shape.query ?? nothing,
    body: shape.body ?? noBody,
  }
  const results = parts.map((part) => ({
    part,
    ...schemas[part].safeParse(given[part], { reportInput: true }),
  }))
  const errors = results.flatMap(({ part, error }) => (error ? fieldErrors(error, part) : []))
  errors.push(...lostLettersIn(given.body).map((at) => fieldError(at, 'letters-lost', {})))
  if (errors.length > 0) throw new BadRequest(invalidFields, errors)
  const [path, query, body] = results.map(({ data }) => data)
  return { path, query, body, file, ifMatch: event.headers['if-match'], command } as Input<R>
}
