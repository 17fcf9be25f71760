import * as z from 'zod'
import type { paperRoutes } from '../routes/papers.ts'
import type { OperationIn } from '../routes/route.ts'

const file = z.string().meta({ format: 'binary', description: 'the bytes of the file' })

export const paperResponses = {
  getLetterPaper: file,
  getReportPaper: file,
  getUrgingPaper: file,
  getExtensionPaper: file,
  getFiguresFile: file,
} as const satisfies Record<OperationIn<typeof paperRoutes>, z.ZodType>
