import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { MachineScope } from '../../../organisation/machines/scopes.ts'
import { product } from '../../../shared/product.ts'
import { loadOperations, type PlacedOperation } from '../operations.ts'
import { responsesOf } from './responses.ts'

const ifMatch = z.object({
  'If-Match': z.string().meta({ description: 'the ETag of what is changed, as it was read' }),
})
const idempotencyKey = z.object({
  'Idempotency-Key': z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
})

/** What each room is about: the tags of the description, in the order in which one gets to know them. */
const rooms: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  directives: ['Văn bản giao việc: đọc lời văn', 'Directives: reading their words'],
  registration: ['Vào sổ văn bản và nhiệm vụ', 'Registering directives and the tasks they give'],
  tasks: ['Nhiệm vụ và mọi thao tác trên nhiệm vụ', 'Tasks and all that is done to one'],
  figures: ['Số liệu, bộ công thức, bộ tiêu chí, công văn', 'Figures, formula sets, rule sets, letters'],
  notices: ['Nhật ký gửi thư điện tử, đôn đốc', 'The ledger of mails, urgings'],
  oversight: ['Việc cần làm, giải trình, tìm kiếm', 'What there is to do, explanations, finding'],
  organisation: ['Đơn vị, người dùng, lịch nghỉ, thiết lập', 'Departments, users, holidays, settings'],
  succession: ['Sáp nhập, chia tách đơn vị', 'Departments that end and who takes over'],
  platform: ['Mô tả giao diện lập trình', 'This description'],
  documents: [
    'Văn bản Word, bảng Excel, nhập từ tệp, liên kết riêng',
    'Papers, tables, imports, secret addresses',
  ],
}

const headerOf = ({ method, request }: PlacedOperation) => {
  if (request.form) return undefined
  if (method !== 'POST') return request.ifMatch && ifMatch
  return request.ifMatch ? idempotencyKey.extend(ifMatch.shape) : idempotencyKey
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const form = (schema: z.ZodType) => ({ 'application/x-www-form-urlencoded': { schema } })
const bytes = (schema: z.ZodType) => ({ 'application/octet-stream': { schema } })

/** What is sent: JSON, a form, or the bytes of a file. */
const bodyOf = ({
  body,
  file,
  form: isForm,
}: PlacedOperation['request']): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (file) return { requestBody: { required: true, content: bytes(z.string().meta({ format: 'binary' })) } }
  return body ? { requestBody: { required: true, content: isForm ? form(body) : json(body) } } : {}
}

/** How a caller says who they are, if they must. */
const securityOf = ({ permission, machine }: PlacedOperation) => {
  if (permission) return { security: [{ signIn: [] }] }
  if (!machine) return {}
  return { security: [machine.scope ? { machine: [machine.scope] } : { machineSecret: [] }] }
}

const described = (operation: PlacedOperation): ZodOpenApiOperationObject => {
  const { name, room, summary, request } = operation
  if (!rooms[room]) throw new Error(`the room ${room} of ${name} is not described`)
  const header = headerOf(operation)
  return {
    operationId: name,
    tags: [room],
    summary: summary.en,
    description: summary.vi,
    ...securityOf(operation),
    requestParams: {
      ...(request.path && { path: request.path as z.ZodObject }),
      ...(request.query && { query: request.query as z.ZodObject }),
      ...(header && { header }),
    },
    ...bodyOf(request),
    responses: responsesOf(operation),
  }
}

/** The OpenAPI 3.1 description, made of the very schemas that check the requests. */
export const describeApi = async () => {
  const paths: ZodOpenApiPathsObject = {}
  for (const operation of await loadOperations())
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: described(operation),
    }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Đúng Hạn',
      version: product.version,
      description: 'Nhiệm vụ lãnh đạo giao: thời hạn, báo cáo, số liệu',
    },
    servers: [{ url: '/', description: 'the city that this description was read from' }],
    tags: Object.entries(rooms).map(([name, [vi, en]]) => ({ name, description: `${vi} · ${en}` })),
    paths,
    components: {
      securitySchemes: {
        signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        machineSecret: {
          type: 'http',
          scheme: 'basic',
          description: 'client_id and secret of a machine account',
        },
        machine: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: '/api/machine/token',
              scopes: {
                'register-tasks': 'register directives with their tasks',
                'read-directives': 'read directives',
                'read-tasks': 'read tasks and their results',
              } satisfies Record<MachineScope, string>,
            },
          },
        },
      },
    },
  })
}
