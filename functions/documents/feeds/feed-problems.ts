import { problem } from '../../shared/problems/problem.ts'

export const tooManyFeeds = problem(
  'too-many-feeds',
  409,
  [
    'Đã đủ số liên kết đồng bộ',
    'Mỗi người có tối đa {max} liên kết đồng bộ. Hãy hủy một liên kết không còn dùng rồi tạo lại.',
  ],
  [
    'As many addresses as one may have',
    'A person has at most {max} addresses. Revoke one that is no longer used, then make the new one.',
  ],
)
