import * as z from 'zod'
import {
  columnsAsText,
  commonFactsSchema,
  commonInAddress,
  dateSaidTwice,
  givenColumnsSchema,
  givenNamesSchema,
  isDateSaidOnce,
} from '../../documents/imports/run/import-request.ts'
import { mostFileBytes } from '../../documents/reading/imported-table.ts'
import { excelType } from '../../documents/sheets/media-types.ts'
import { lineOf } from '../../shared/text.ts'
import type { Contract } from '../contract.ts'
import type { importRoutes } from '../routes/imports.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary } from './fields.ts'
import { jobPath } from './jobs.ts'

export const importContracts = {
  getImportTemplate: {
    summary: summary('Tệp mẫu để nhập nhiệm vụ', 'The workbook to fill in with tasks'),
    answersFile: [excelType],
  },
  previewImport: {
    summary: summary(
      'Gửi tệp nhiệm vụ để kiểm tra từng dòng',
      'Send a list of tasks and have each row checked; writes nothing',
    ),
    query: z
      .strictObject({
        name: lineOf(200).meta({ description: 'the name of the file: danh-sach.xlsx' }),
        convert: z.literal('true').optional().meta({
          description:
            'texts in TCVN3 or VNI are taken as converted to Unicode; without it their rows are errors',
        }),
        columns: columnsAsText.optional(),
        ...commonInAddress,
      })
      .refine(isDateSaidOnce, dateSaidTwice),
    file: { maxBytes: mostFileBytes },
    later: true,
  },
  previewImportAgain: {
    summary: summary(
      'Kiểm tra lại tệp đã gửi với các cột và thông tin chung như đã nêu',
      'Have the file of a preview checked again, with columns and common facts as given',
    ),
    path: jobPath,
    body: z
      .strictObject({ columns: givenColumnsSchema, common: commonFactsSchema, names: givenNamesSchema })
      .partial()
      .meta({ description: 'what is left out stays as the preview had it' }),
    later: true,
  },
  writeImport: {
    summary: summary('Nhập các dòng đúng của tệp đã kiểm tra', 'Enter the rows that a preview found right'),
    path: jobPath,
    later: true,
  },
} as const satisfies Record<OperationIn<typeof importRoutes>, Contract>
