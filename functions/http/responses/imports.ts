import * as z from 'zod'
import type { importRoutes } from '../routes/imports.ts'
import type { OperationIn } from '../routes/route.ts'
import { jobResponse } from './jobs.ts'

export const importResponses = {
  getImportTemplate: z.string().meta({ format: 'binary', description: 'an Excel workbook' }),
  previewImport: jobResponse,
  previewImportAgain: jobResponse,
  writeImport: jobResponse,
} as const satisfies Record<OperationIn<typeof importRoutes>, z.ZodType>
