import * as z from 'zod'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { isValidOn } from '../../shared/dates/validity.ts'
import { excelFileOf } from '../sheets/excel.ts'
import { excelType } from '../sheets/media-types.ts'
import { importTemplate } from './rows/import-template.ts'

export default operation({
  method: 'GET',
  path: '/api/imports/template',
  permission: 'register-tasks',
  answeredBy: 'files',
  summary: { vi: 'Tệp mẫu để nhập nhiệm vụ', en: 'The workbook to fill in with tasks' },
  request: {},
  answer: z.string().meta({ format: 'binary', description: 'an Excel workbook' }),
  answersFile: [excelType],
  run: async ({ store, today }) => {
    const departments = (await readDepartments(store)).filter((one) => isValidOn(one, today))
    const bytes = excelFileOf(...importTemplate(departments))
    return { file: { name: 'mau-nhap-nhiem-vu.xlsx', type: excelType, bytes } }
  },
})
