import * as z from 'zod'
import { csvType, excelType, wordType } from '../../documents/sheets/media-types.ts'
import { figuresShape, ofOnePeriod, volumeGroup } from '../../figures/period/figures-request.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import type { Contract } from '../contract.ts'
import type { paperRoutes } from '../routes/papers.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary, taskPath } from './fields.ts'

const figuresQuery = ofOnePeriod(z.strictObject(figuresShape))

export const paperContracts = {
  getLetterPaper: {
    summary: summary(
      'Công văn kết quả thực hiện nhiệm vụ (Word)',
      'The letter on the results of a period, as a Word file',
    ),
    query: figuresQuery,
    answersFile: [wordType],
  },
  getReportPaper: {
    summary: summary('Báo cáo định kỳ (Word)', 'The report of a period, as a Word file'),
    query: figuresQuery,
    answersFile: [wordType],
  },
  getUrgingPaper: {
    summary: summary(
      'Công văn đôn đốc một đơn vị (Word)',
      'The letter that urges one department, as a Word file',
    ),
    path: z.strictObject({ department: departmentCodeSchema }),
    query: ofOnePeriod(
      z.strictObject({
        ...figuresShape,
        answerBy: localDateSchema.optional().meta({ description: 'by when it is to report' }),
      }),
    ),
    answersFile: [wordType],
  },
  getExtensionPaper: {
    summary: summary(
      'Quyết định gia hạn, công văn không gia hạn (Word)',
      'The paper of a decision on an extension, or of its correction, as a Word file',
    ),
    path: taskPath,
    query: z.strictObject({
      version: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .meta({ description: 'the version of the task that the decision made; default: the last decision' }),
    }),
    answersFile: [wordType],
  },
  getFiguresFile: {
    summary: summary('Số liệu của một kỳ (Excel, CSV)', 'Figures of a period as a workbook or as CSV'),
    query: ofOnePeriod(
      z.strictObject({ ...figuresShape, group: volumeGroup, format: z.enum(['xlsx', 'csv']) }),
    ),
    answersFile: [excelType, csvType],
  },
} as const satisfies Record<OperationIn<typeof paperRoutes>, Contract>
