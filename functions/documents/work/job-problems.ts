import { problem } from '../../shared/problems/problem.ts'

export const jobFailed = problem(
  'job-failed',
  500,
  [
    'Yêu cầu này không thực hiện được',
    'Hệ thống đã thử ba lần nhưng gặp lỗi. Hãy yêu cầu lại; nếu vẫn lỗi, báo quản trị mã yêu cầu {id}.',
  ],
  [
    'The work could not be done',
    'It was tried three times and failed. Ask for it again; if it persists, tell the administrator job {id}.',
  ],
)

export const tooManyRows = problem(
  'too-many-rows',
  422,
  [
    'Danh sách quá dài',
    'Một tệp chứa tối đa {max} nhiệm vụ. Hãy chọn một đơn vị hoặc khoảng thời gian ngắn hơn rồi tải lại.',
  ],
  [
    'The list is too long',
    'A file holds {max} tasks at most. Choose a department or a shorter period, then ask again.',
  ],
)
