import { problem } from '../../shared/problems/problem.ts'

export const tooManyViews = problem(
  'too-many-views',
  409,
  [
    'Đã đủ số danh sách được lưu',
    'Mỗi người, mỗi đơn vị lưu tối đa {max} danh sách. Hãy xóa một danh sách không còn dùng rồi lưu lại.',
  ],
  [
    'There are as many saved lists as there may be',
    'A person or a department has {max} saved lists at most. Remove one that is not used any more, then save again.',
  ],
)

export const viewNameTaken = problem(
  'view-name-taken',
  409,
  ['Tên danh sách đã có', 'Đã có danh sách tên “{name}”. Hãy đặt tên khác.'],
  ['The name is taken', 'There is a saved list called "{name}". Choose another name.'],
)
