import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Refused } from '../../shared/problems/refused.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { ApiEvent } from './api-event.ts'
import { BadRequest, fieldErrors } from '../problems/problem-answer.ts'
import {
  bodyTooLarge,
  fileTooBig,
  idempotencyKeyMissing,
  invalidFields,
  malformedJson,
  unsupportedMediaType,
} from '../problems/request-problems.ts'

/** What a request must look like. A part that is not named must be absent; a POST carries an Idempotency-Key. */
export interface Contract {
  readonly summary: { readonly vi: string; readonly en: string }
  readonly path?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** The caller names the version it acts on. */
  readonly ifMatch?: true
  /** It answers 201: what it is asked for is something new. */
  readonly creates?: true
  /** It answers 202: what was asked for is done afterwards. */
  readonly later?: true
  /** It answers the bytes of a file, not JSON: of one of these media types. */
  readonly answersFile?: readonly string[]
  /** It answers 304 to whoever has the file already. */
  readonly answersUnchanged?: true
  /** It takes the bytes of a file, at most so many, instead of JSON. */
  readonly takesFile?: { readonly mostBytes: number }
}

type Parsed<Part> = Part extends z.ZodType ? z.infer<Part> : undefined

/** The parts of a request, each checked by the contract of its operation. */
export interface Input<C extends Contract> {
  readonly path: C extends { path: infer P } ? Parsed<P> : undefined
  readonly query: C extends { query: infer Q } ? Parsed<Q> : undefined
  readonly body: C extends { body: infer B } ? Parsed<B> : undefined
  readonly file: C extends { takesFile: object } ? Uint8Array : undefined
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
const pathParametersOf = ({ routeKey, rawPath }: ApiEvent): Record<string, string> => {
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

const requireType = (event: ApiEvent, type: RegExp): void => {
  if (!type.test(event.headers['content-type'] ?? '')) throw new BadRequest(unsupportedMediaType)
}

const bodyOf = (event: ApiEvent, bytes: Buffer): unknown => {
  requireType(event, /^application\/json\s*(;|$)/i)
  return jsonOf(bytes)
}

/** Only bytes without a meaning of their own reach a Lambda as they were sent. */
const fileOf = (event: ApiEvent, bytes: Buffer): Uint8Array => {
  requireType(event, /^application\/octet-stream\s*(;|$)/i)
  return bytes
}

const commandOf = (event: ApiEvent, bytes: Buffer, actor: Actor): Input<Contract>['command'] => {
  const { method } = event.requestContext.http
  const key = event.headers['idempotency-key'] ?? ''
  if (method === 'POST' && !idempotencyKeyForm.test(key)) throw new BadRequest(idempotencyKeyMissing)
  const bodyHash = createHash('sha256')
    .update(`${method} ${event.rawPath}\n`)
    .update(bytes)
    .digest('base64url')
  return { key: `${actor.id}~${key}`, bodyHash, ...(actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf }) }
}

const parts = ['path', 'query', 'body'] as const
const nothing = z.strictObject({})

/**
 * Checks every part of a request; one answer names all wrong fields.
 * @throws Refused file-too-big; BadRequest body-too-large, unsupported-media-type, malformed-json, idempotency-key-missing, invalid-fields
 */
export const inputOf = <C extends Contract>(contract: C, event: ApiEvent, actor: Actor): Input<C> => {
  const bytes = bodyBytesOf(event)
  const { takesFile } = contract
  if (takesFile && bytes.length > takesFile.mostBytes)
    throw new Refused(fileTooBig, { most: takesFile.mostBytes / 1024 / 1024 })
  if (!takesFile && bytes.length > maxBodyBytes) throw new BadRequest(bodyTooLarge)
  const command = commandOf(event, bytes, actor)
  const file = takesFile && fileOf(event, bytes)
  const given = {
    path: pathParametersOf(event),
    query: event.queryStringParameters ?? {},
    body: !file && (contract.body || bytes.length > 0) ? bodyOf(event, bytes) : undefined,
  }
  const schemas = {
    path: contract.path ?? nothing,
    query: contract.query ?? nothing,
    body: contract.body ?? nothing.optional(),
  }
  const results = parts.map((part) => ({
    part,
    ...schemas[part].safeParse(given[part], { reportInput: true }),
  }))
  const errors = results.flatMap(({ part, error }) => (error ? fieldErrors(error, part) : []))
  if (errors.length > 0) throw new BadRequest(invalidFields, errors)
  const [path, query, body] = results.map(({ data }) => data)
  return { path, query, body, file, ifMatch: event.headers['if-match'], command } as Input<C>
}
