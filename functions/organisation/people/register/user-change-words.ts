import type { Words } from '../../../shared/problems/problem.ts'

/** What people call what was done to a person's record. */
export const userChangeWords = {
  entered: ['thêm người dùng', 'entered'],
  changed: ['đổi tên, vai trò', 'name or role changed'],
  'mail-changed': ['đổi địa chỉ thư', 'mail address changed'],
  moved: ['chuyển đơn vị', 'moved to another department'],
  'move-planned': ['hẹn ngày chuyển đơn vị', 'a move planned'],
  'move-withdrawn': ['bỏ việc chuyển đơn vị đã hẹn', 'a planned move withdrawn'],
  disabled: ['khóa', 'locked'],
  enabled: ['mở khóa', 'unlocked'],
  invited: ['gửi lại thư mời', 'invited again'],
} as const satisfies Words
