import { problem } from '../../shared/problems/problem.ts'

export const evidenceMissing = problem(
  'evidence-missing',
  422,
  [
    'Báo cáo hoàn thành cần minh chứng',
    'Hãy ghi số, ký hiệu văn bản hoặc đường dẫn ở mục tài liệu, minh chứng, hoặc đính kèm tệp kết quả, rồi gửi lại; chưa có gì được lưu.',
  ],
  [
    'A report of finished work needs evidence',
    'Name the number of a document or a link, or attach a file that proves the result, then send again; nothing was saved.',
  ],
)
