import { problem } from '../../shared/problems/problem.ts'

export const searchTooWide = problem(
  'search-too-wide',
  422,
  [
    'Phạm vi tìm quá rộng',
    'Có {count} nhiệm vụ trong phạm vi này, mỗi lần chỉ tìm trong {max}. Hãy chọn một năm hoặc một đơn vị rồi tìm lại.',
  ],
  [
    'The search is too wide',
    'It would go through {count} tasks; one search goes through {max}. Choose a year or a department, then search again.',
  ],
)
