import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportReport } from '../../../functions/documents/imports/run/import-report.ts'
import { workbookOf } from '../../functions/documents/reading/old-workbooks.ts'
import { soundPdf } from '../../functions/documents/texts/hostile-pdfs.ts'
import type { Caller } from '../../support/api.ts'
import { type City, departmentNamed, openCity, person } from '../city.ts'

/*
 *  A workbook of Excel 97 is sent ──► the API's Lambda reads it in a thread of its own ──► the job's Lambda reads it again
 *  Both as they are deployed: the thread's code lies beside the bundle.
 */

let city: City
let office: Caller

beforeAll(async () => {
  const records = [departmentNamed('SXD', 'Sở Xây dựng'), person('vp.kstt', 'office')]
  city = await openCity(records, '2021-07-20', '09:00')
  office = city.api.as('vp.kstt')
})
afterAll(() => city?.stop())

const headings = ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Loại văn bản', 'Cơ quan ban hành', 'Trích yếu']
const line = [
  1,
  '4110/UBND-KSTT',
  new Date('2021-07-05T00:00:00Z'),
  'công văn',
  'UBND thành phố',
  'Về việc rà soát',
]
const cells = [
  [...headings, 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [...line, 'Rà soát quy hoạch', 'Sở Xây dựng', new Date('2021-08-31T00:00:00Z')],
]

const type = { type: 'application/octet-stream' }

test('is read in the deployed functions, and its days are days', async () => {
  const file = workbookOf('biff8', [{ name: 'Tháng 7', cells }])
  const { status, body } = await office.post<{ id: string }>('/api/imports?name=thang-7.xls', file, type)
  expect([status, body]).toMatchObject([202, { kind: 'import' }])
  await city.drain()
  const { body: report } = await office.get<ImportReport>(`/api/jobs/${body.id}/files/0/0`)
  const told: ImportReport = typeof report === 'string' ? JSON.parse(report) : report
  expect(told.rows).toMatchObject([{ row: 2, state: 'new', dueOn: '2021-08-31', departments: ['SXD'] }])
  expect(city.errors).toEqual([])
})

test('so is a PDF, whose thread lies there too', async () => {
  const { status, body } = await office.post('/api/directive-texts?name=ket-luan.pdf', soundPdf(), type)
  const text = 'Giao Sở Xây dựng báo cáo kết quả thực hiện.'
  expect([status, body]).toMatchObject([200, { kind: 'pdf', pages: 1, text }])
  expect(city.errors).toEqual([])
})

test('what it may not bring is refused before anything is kept', async () => {
  const file = workbookOf('biff5', [{ name: 'Tháng 7', cells }])
  const { status, body } = await office.post<{ code: string }>('/api/imports?name=thang-7.xls', file, type)
  expect([status, body.code]).toEqual([422, 'file-old-excel'])
})
