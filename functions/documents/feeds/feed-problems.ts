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

export const noNightlyFile = problem(
  'no-nightly-file',
  404,
  [
    'Không có tệp số liệu của đêm này',
    'Chưa có tệp số liệu ký số của ngày {date}: đêm đó chưa rà soát xong, hoặc thành phố không gửi số liệu hằng đêm. Trang Tình trạng hệ thống của thành phố ghi rõ.',
  ],
  [
    'No figures of this night',
    'There is no signed file of {date}: the scan of that night is not done, or the city does not tell its figures. Its page System status says which.',
  ],
)
