const vi = {
  title: 'Phân công phối hợp',
  parties: 'Đơn vị',
  partiesHint: 'Chọn một hoặc nhiều đơn vị có cùng yêu cầu. Đơn vị đã có được hỏi lại từ đầu.',
  partiesMissing: 'Chọn ít nhất một đơn vị',
  role: 'Vai trò',
  dueOn: 'Trả lời chậm nhất ngày (không bắt buộc)',
  part: 'Nội dung phối hợp (không bắt buộc)',
  send: 'Phân công',
  done: 'Đã phân công phối hợp.',
}

const en = {
  title: 'Name coordinators',
  parties: 'Departments',
  partiesHint: 'Choose those that are asked the same. A department named again is asked anew.',
  partiesMissing: 'Choose at least one department',
  role: 'Role',
  dueOn: 'To be answered by (optional)',
  part: 'What it is asked to do (optional)',
  send: 'Name them',
  done: 'The departments were named.',
} satisfies typeof vi

/** Departments that coordinate are named. */
export const coordinationTexts = { vi, en }
