import type { Words } from '../../shared/problems/problem.ts'

/** What people call the changes of a directive. */
export const changeWords = {
  correct: ['sửa thông tin', 'corrected it'],
  supersede: ['thay thế bằng văn bản khác', 'superseded it'],
  withdraw: ['thu hồi', 'withdrew it'],
  complete: ['bổ sung ngày, ký hiệu', 'completed it'],
  'await-lead': ['thêm nhiệm vụ chờ xác định đơn vị chủ trì', 'added tasks that wait for their lead'],
  'name-lead': ['xác định đơn vị chủ trì', 'named the lead'],
  'withdraw-waiting': ['rút nhiệm vụ chờ đơn vị chủ trì', 'withdrew what waited for its lead'],
} as const satisfies Words

/** What people call the ways in which a directive ends. */
export const endingWords = {
  superseded: ['được thay thế', 'superseded'],
  withdrawn: ['bị thu hồi', 'withdrawn'],
  completed: ['được bổ sung ký hiệu, ngày', 'completed'],
} as const satisfies Words
