import * as z from 'zod'
import description from '../../../docs/openapi.json' with { type: 'json' }
import { openOperation } from '../http/operation.ts'

/** As committed. */
export default openOperation({
  method: 'GET',
  path: '/api/openapi.json',
  answeredBy: 'open',
  summary: { vi: 'Mô tả giao diện lập trình', en: 'This description' },
  request: {},
  answer: z.looseObject({ openapi: z.string() }).meta({ description: 'an OpenAPI 3.1 document' }),
  cacheSeconds: 300,
  run: async () => ({ body: description }),
})
