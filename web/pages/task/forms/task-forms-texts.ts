import { dayTexts } from '../../../texts/days.ts'

const vi = {
  toTask: 'Xem nhiệm vụ',
  cancel: 'Hủy',
  notNow: 'Thao tác này hiện không thực hiện được: nhiệm vụ đã thay đổi hoặc vai trò của bạn không cho phép.',
  reason: 'Lý do',
  reasonMissing: 'Nhập lý do',
  note: 'Ghi chú (không bắt buộc)',
  dayWrong: dayTexts.vi,
  dayInFuture: 'Ngày này ở tương lai. Hãy chọn ngày không sau hôm nay',
  dayPast: 'Thời hạn phải từ hôm nay trở đi',
  choiceMissing: 'Chọn một phương án',
  yes: 'Có',
  no: 'Không',
  department: 'Đơn vị nhận',
  departmentMissing: 'Chọn đơn vị',
  taskTitle: 'Tên nhiệm vụ',
  titleMissing: 'Nhập tên nhiệm vụ',
  dueOn: 'Thời hạn',
  dueOnHint: 'Ví dụ 31/07/2021. Để trống nếu không có thời hạn.',
  save: 'Ghi nhận',
  saveAndGoOn: 'Ghi nhận và mở việc tiếp theo',
  noneLeft: 'Không còn việc nào như vậy trong danh sách.',
}

const en = {
  toTask: 'See the task',
  cancel: 'Cancel',
  notNow: 'This cannot be done now: the task has changed, or your role does not allow it.',
  reason: 'Reason',
  reasonMissing: 'Enter the reason',
  note: 'Note (optional)',
  dayWrong: dayTexts.en,
  dayInFuture: 'This day is in the future. Choose one up to today',
  dayPast: 'The due date must be today or later',
  choiceMissing: 'Choose one',
  yes: 'Yes',
  no: 'No',
  department: 'To department',
  departmentMissing: 'Choose a department',
  taskTitle: 'Title',
  titleMissing: 'Enter the title',
  dueOn: 'Due date',
  dueOnHint: 'For example 31/07/2021. Leave it empty if there is no deadline.',
  save: 'Save',
  saveAndGoOn: 'Save and open the next one',
  noneLeft: 'No other waits for the same.',
} satisfies typeof vi

/** The Office's and the leader's forms on a task. */
export const taskFormTexts = { vi, en }
