import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { Contract } from './contract.ts'
import { contracts } from './contracts.ts'
import { answersOf } from './described-answers.ts'
import { responses } from './responses.ts'
import type { Route } from './routes/route.ts'
import { type Operation, routes } from './routes.ts'
import { topicOf, topics } from './topics.ts'

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
const sentOf = ({ body, file }: Contract): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (file) return { requestBody: { required: true, content: bytes(z.string().meta({ format: 'binary' })) } }
  return body ? { requestBody: { required: true, content: json(body) } } : {}
}

const operationOf = (route: Route): ZodOpenApiOperationObject => {
  const name = route.operation as Operation
  const contract: Contract = contracts[name]
  const header = headerOf(route, contract)
  return {
    operationId: name,
    tags: [topicOf(route)],
    summary: contract.summary.en,
    description: contract.summary.vi,
    ...(route.action && { security: [{ signIn: [] }] }),
    requestParams: {
      ...(contract.path && { path: contract.path as z.ZodObject }),
      ...(contract.query && { query: contract.query as z.ZodObject }),
      ...(header && { header }),
    },
    ...sentOf(contract),
    responses: answersOf(route, contract, responses[name]),
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
    servers: [{ url: '/', description: 'the city that this description was read from' }],
    tags: topics.map(({ name, says }) => ({ name, description: says })),
    paths,
    components: {
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  })
}
