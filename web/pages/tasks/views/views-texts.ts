import { counted } from '../../../texts/plural.ts'

const vi = {
  title: 'Danh sách đã lưu',
  lead: 'Mỗi danh sách nhớ điều kiện lọc, cột và thứ tự; số nhiệm vụ luôn là số hiện tại. Gửi địa chỉ của danh sách cho đồng nghiệp thì người nhận thấy cùng danh sách đó, trong phạm vi được xem.',
  none: 'Chưa lưu danh sách nào.',
  noneHint: 'Mở danh sách nhiệm vụ, chọn điều kiện lọc rồi bấm “Lưu danh sách này”.',
  toTasks: 'Danh sách nhiệm vụ',
  manage: 'Sửa, xóa',
  save: 'Lưu danh sách này',
  saved: (name: string) => `Đã lưu danh sách “${name}”`,
  name: 'Tên danh sách',
  nameHint: 'Ví dụ: Quá hạn trên 30 ngày',
  nameMissing: 'Nhập tên danh sách',
  whose: 'Ai dùng danh sách này',
  owners: {
    person: 'Chỉ mình tôi',
    department: 'Mọi người trong đơn vị',
    city: 'Văn phòng, lãnh đạo và những người xem được mọi đơn vị',
  },
  ofOwners: { person: 'Của tôi', department: 'Của đơn vị', city: 'Của Văn phòng' },
  into: 'Lưu vào',
  aNewOne: 'Danh sách mới',
  instead: (name: string, owner: string) => `Thay danh sách “${name}” (${owner})`,
  insteadLead: (name: string) =>
    `“${name}” giữ nguyên tên. Điều kiện lọc, cột và thứ tự đang xem thay cho những gì danh sách đó đã lưu.`,
  submit: 'Lưu',
  change: 'Sửa',
  rename: 'Đổi tên',
  changeShown: 'Đổi điều kiện lọc, cột, thứ tự',
  changeShownLead:
    'Mở danh sách, lọc và sắp xếp lại, rồi bấm “Lưu danh sách này” và chọn danh sách được thay.',
  openList: 'Mở danh sách này',
  renamed: 'Đã đổi tên danh sách',
  remove: 'Xóa danh sách',
  removeLead: 'Chỉ tên và điều kiện đã lưu bị xóa. Nhiệm vụ không thay đổi.',
  removed: 'Đã xóa danh sách',
  count: (count: string) => `${count} danh sách`,
}

const en = {
  title: 'Saved lists',
  lead: 'Each list keeps its filters, columns and order; its tasks are always those of now. Whoever is sent the address of a list sees the same, as far as they may.',
  none: 'No list is saved yet.',
  noneHint: 'Open the list of tasks, choose filters, then press “Save this list”.',
  toTasks: 'List of tasks',
  manage: 'Change, remove',
  save: 'Save this list',
  saved: (name: string) => `The list “${name}” is saved`,
  name: 'Name of the list',
  nameHint: 'For example: More than 30 days overdue',
  nameMissing: 'Enter a name',
  whose: 'Who uses this list',
  owners: {
    person: 'I alone',
    department: 'Everybody in the department',
    city: 'The Office, leaders and all who see every department',
  },
  ofOwners: { person: 'Mine', department: "The department's", city: "The Office's" },
  into: 'Save to',
  aNewOne: 'A new list',
  instead: (name: string, owner: string) => `In place of “${name}” (${owner})`,
  insteadLead: (name: string) =>
    `“${name}” keeps its name. The filters, columns and order now shown take the place of those saved with it.`,
  submit: 'Save',
  change: 'Change',
  rename: 'Rename',
  changeShown: 'Change filters, columns, order',
  changeShownLead:
    'Open the list, filter and sort it anew, then press “Save this list” and choose the list whose place it takes.',
  openList: 'Open this list',
  renamed: 'The list has its new name',
  remove: 'Remove the list',
  removeLead: 'Only the name and what was saved with it are removed. Tasks stay as they are.',
  removed: 'The list is removed',
  count: (count: string) => counted(count, 'list'),
} satisfies typeof vi

export const viewsTexts = { vi, en }
