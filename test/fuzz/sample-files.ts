import { hiddenFile, soundFile } from '../functions/documents/reading/hostile/hostile-files.ts'
import { soundOldWorkbook } from '../functions/documents/reading/hostile/hostile-old-workbooks.ts'
import { openDocument } from '../functions/documents/reading/hostile/hostile-open-documents.ts'
import { soundPdf } from '../functions/documents/texts/hostile-pdfs.ts'
import { paragraph, run, table, wordFileOf } from '../functions/documents/texts/word-files.ts'

const lines = [
  'Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn',
  '4651/UBND-KSTT;26/07/2021;Báo cáo tiến độ giải phóng mặt bằng;Sở Xây dựng;trước ngày 31/8/2021',
  '12/TB-VP;20/07/2021;"Rà soát; tổng hợp";Sở Nội vụ;hằng tháng',
]

const said = [
  'Thực hiện ý kiến của Chủ tịch UBND thành phố, Văn phòng thông báo:',
  '1. Giao Sở Xây dựng chủ trì, phối hợp Sở Nội vụ báo cáo trước ngày 31/8/2021.',
  '2. Sở Nội vụ tổng hợp, trình UBND thành phố trong quý III năm 2021.',
]

/** Files of every kind that is read, as offices make them, by name. */
export const sampleFiles: Readonly<Record<string, Uint8Array>> = {
  'danh-sach.xlsx': soundFile(),
  'an.xlsx': hiddenFile(),
  'danh-sach.csv': Buffer.from(lines.join('\r\n')),
  'danh-sach.ods': openDocument(),
  'cu.xls': soundOldWorkbook(),
  'van-ban.docx': wordFileOf({
    body: said.map((line) => paragraph(run(line))).join('') + table(['Sở Xây dựng', 'Báo cáo']),
  }),
  'van-ban.pdf': soundPdf(),
  'van-ban.txt': Buffer.from(said.join('\n')),
}
