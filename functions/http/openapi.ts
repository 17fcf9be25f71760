import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { Contract } from '../middleware/input.ts'
import { type ProblemCode, problemTexts } from '../middleware/problem-texts.ts'
import { contracts } from './contracts.ts'
import { responses } from './responses.ts'
import type { Route } from './routes/route.ts'
import { type Operation, routes } from './routes.ts'

export const problemSchema = z
  .object({
    type: z.string(),
    code: z.enum(Object.keys(problemTexts) as [ProblemCode, ...ProblemCode[]]),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
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

const ifMatch = z.object({
  'If-Match': z.string().meta({ description: 'the ETag of what is changed, as it was read' }),
})
const idempotencyKey = z.object({
  'Idempotency-Key': z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
})

const headerOf = (route: Route, contract: Contract) => {
  if (route.method !== 'POST') return contract.ifMatch && ifMatch
  return contract.ifMatch ? idempotencyKey.extend(ifMatch.shape) : idempotencyKey
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const bytes = (schema: z.ZodType) => ({ 'application/octet-stream': { schema } })

/** What is sent: JSON, or the bytes of a file. */
const sentOf = ({ body, takesFile }: Contract): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (takesFile)
    return { requestBody: { required: true, content: bytes(z.string().meta({ format: 'binary' })) } }
  return body ? { requestBody: { required: true, content: json(body) } } : {}
}

const statusOf = ({ method }: Route, contract: Contract): string => {
  if (contract.later) return '202'
  const creates = method === 'POST' && contract.body && !contract.ifMatch && !contract.onlyReckons
  return creates ? '201' : '200'
}

const operationOf = (route: Route): ZodOpenApiOperationObject => {
  const name = route.operation as Operation
  const contract: Contract = contracts[name]
  const header = headerOf(route, contract)
  const content = contract.answersBytes ? bytes : json
  return {
    operationId: name,
    summary: contract.summary.en,
    description: contract.summary.vi,
    ...(route.action && { security: [{ signIn: [] }] }),
    requestParams: {
      ...(contract.path && { path: contract.path as z.ZodObject }),
      ...(contract.query && { query: contract.query as z.ZodObject }),
      ...(header && { header }),
    },
    ...sentOf(contract),
    responses: {
      [statusOf(route, contract)]: { description: contract.summary.en, content: content(responses[name]) },
      default: {
        description: 'a problem',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  }
}

/** The OpenAPI 3.1 description, made of the very schemas that check the requests. */
export const describeApi = () => {
  const paths: ZodOpenApiPathsObject = {}
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Đúng Hạn',
      version: '0.1.0',
      description: 'Nhiệm vụ lãnh đạo giao: thời hạn, báo cáo, số liệu',
    },
    paths,
    components: {
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  })
}
