import type { Words } from '../../shared/problems/problem.ts'

/** What people call the roles. */
export const roleWords = {
  leader: ['lãnh đạo UBND thành phố', 'the city’s leaders'],
  office: ['Văn phòng', 'the Office'],
  head: ['trưởng đơn vị', 'the head of the department'],
  clerk: ['cán bộ của đơn vị', 'the department’s clerks'],
  auditor: ['người kiểm tra', 'auditors'],
  administrator: ['quản trị', 'the administrator'],
} as const satisfies Words
