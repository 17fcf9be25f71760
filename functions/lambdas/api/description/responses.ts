import * as z from 'zod'
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import type { Operation } from '../../../platform/http/operation.ts'
import { loadProblems } from '../problems.ts'

/** Everything an operation may answer, by status and media type. */

const problems = await loadProblems()

const problem = z
  .object({
    type: z.string(),
    code: z.enum(Object.keys(problems)),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    error: z.string().optional().meta({ description: 'for programs of OAuth 2.0: RFC 6749, 5.2' }),
    en: z.object({ title: z.string(), detail: z.string() }),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), vi: z.string(), en: z.string() }))
      .optional(),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457: what is wrong and what to do next, in Vietnamese and English',
  })

const gatewayMessage = z.object({ message: z.string() }).meta({
  id: 'GatewayMessage',
  description: 'API Gateway itself answers so, before any operation is reached',
})

type Refusal = readonly [name: string, says: string]

/** By status, in the words of RFC 9110. */
const refusals = {
  400: ['BadRequest', 'the request cannot be read'],
  401: ['Unauthorized', 'nobody is signed in: no token, or one that is not or no longer valid'],
  403: ['Forbidden', 'whoever is signed in may not do this'],
  404: ['NotFound', 'it is not there, or not for the caller to see'],
  409: ['Conflict', 'as things stand it cannot be done'],
  412: ['PreconditionFailed', 'somebody has changed it meanwhile'],
  413: ['ContentTooLarge', 'more was sent than a request may hold'],
  415: ['UnsupportedMediaType', 'what was sent is of another media type'],
  422: ['UnprocessableContent', 'what was sent is against a rule; each wrong field is named'],
  428: ['PreconditionRequired', 'If-Match is missing'],
  429: ['TooManyRequests', 'too many requests at once'],
  500: ['InternalServerError', 'a fault of the system, which is logged'],
  503: ['ServiceUnavailable', 'the system cannot answer just now'],
} as const satisfies Record<number, Refusal>

type RefusalStatus = keyof typeof refusals

const fromGateway: readonly RefusalStatus[] = [400, 401, 413, 429, 500, 503]

const codesWith = (status: number): string[] =>
  Object.entries(problems).flatMap(([code, text]) => (text.status === status ? [code] : []))

const refusalOf = (status: RefusalStatus): ZodOpenApiResponseObject => {
  const [id, says] = refusals[status]
  const codes = codesWith(status)
  return {
    id,
    description: codes.length > 0 ? `${says}: ${codes.join(', ')}` : says,
    content: {
      ...(codes.length > 0 && { 'application/problem+json': { schema: problem } }),
      ...(fromGateway.includes(status) && { 'application/json': { schema: gatewayMessage } }),
    },
  }
}

/** Each is described once, and named by the operations. */
const refusalByStatus = new Map(
  Object.keys(refusals).map((status) => [Number(status), refusalOf(Number(status) as RefusalStatus)]),
)

/** Those of every request, and those that the operation itself declares. */
const refusalsOf = ({ method, permission, machine, request, answersFile, errors = [] }: Operation) => {
  const isWritten = method !== 'GET'
  // The description and the way to sign in ask for nothing: they are always there, and refuse what is sent all the same.
  const asksForSomething = !!permission || !!machine || !!request.path
  const statuses: RefusalStatus[] = [
    ...(permission || machine ? ([401, 403] as const) : []),
    ...([400, 413, 415, 422] as const),
    ...(asksForSomething ? ([404] as const) : []),
    ...(isWritten || answersFile ? ([409] as const) : []),
    ...(isWritten ? ([412] as const) : []),
    ...(request.ifMatch ? ([428] as const) : []),
    ...([429, 500, 503] as const),
    ...errors.map(({ status }) => status as RefusalStatus),
  ]
  return Object.fromEntries(
    [...new Set(statuses)].map((status) => [String(status), refusalByStatus.get(status)]),
  ) as ZodOpenApiResponsesObject
}

const named = z.object({
  'Content-Disposition': z.string().meta({ description: 'the name of the file' }),
})

const versioned = z.object({
  ETag: z.string().meta({ description: 'the version that was read: to be sent back as If-Match' }).optional(),
})

const baseType = (type: string): string => type.split(';')[0] as string

const successOf = ({
  summary,
  answer,
  answersFile,
  answersUnchanged,
  request,
}: Operation): ZodOpenApiResponseObject => {
  const types = answersFile?.map(baseType) ?? ['application/json']
  return {
    description: summary.en,
    ...(answersFile && !answersUnchanged && { headers: named }),
    ...(request.ifMatch && { headers: versioned }),
    content: Object.fromEntries(types.map((type) => [type, { schema: answer }])),
  }
}

const unchanged: ZodOpenApiResponseObject = {
  id: 'NotModified',
  description: 'what If-None-Match names is what there is',
}

/** The responses of an operation: the good one, and every refusal. */
export const responsesOf = (operation: Operation): ZodOpenApiResponsesObject => ({
  [String(operation.status ?? 200)]: successOf(operation),
  ...(operation.answersUnchanged && { 304: unchanged }),
  ...refusalsOf(operation),
})
