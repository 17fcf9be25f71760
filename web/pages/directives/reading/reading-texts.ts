import { dayTexts } from '../../../texts/days.ts'
import { counted } from '../../../texts/plural.ts'

const vi = {
  groups: ['Các sở, ban, ngành', 'Các sở', 'UBND các quận, huyện', 'UBND các xã, phường', 'Các địa phương'],
  urgencyWrong: 'Chọn Thường, Khẩn, Thượng khẩn hoặc Hỏa tốc',
  titleMissing: 'Nhập nội dung nhiệm vụ',
  leadMissing:
    'Nhập đơn vị chủ trì, hoặc đánh dấu “chờ xác định” dưới bảng nếu văn bản chưa giao cho đơn vị nào',
  waits: 'Chờ xác định đơn vị chủ trì',
  notRead: 'Chưa đọc được nội dung này. Kiểm tra mạng rồi bấm tiếp tục lần nữa',
  tooLong: (max: string) => `Dài quá ${max} ký tự. Hãy rút gọn`,
  /** Why words name no department, from the facts of the reading. */
  unread: {
    'not-in-register': (words: string) =>
      `“${words}” không có trong danh sách đơn vị vào ngày văn bản. Hãy chọn đơn vị, hoặc đề nghị quản trị thêm đơn vị.`,
    'names-nobody': (words: string) => `“${words}” không nêu rõ đơn vị nào. Hãy ghi tên các đơn vị.`,
    'several-alike': (words: string) =>
      `“${words}” có thể là nhiều đơn vị. Hãy chọn một đơn vị, hoặc ghi tên đầy đủ.`,
    'department-ended': (name: string, on: string, successors: string) =>
      `${name} đã kết thúc hoạt động ngày ${on}. Đơn vị kế thừa: ${successors}.`,
    'department-not-yet': (name: string, on: string) =>
      `${name} hoạt động từ ngày ${on}, sau ngày văn bản. Hãy chọn đơn vị khác.`,
    'lead-is-no-coordinator': () =>
      'Đơn vị chủ trì không đồng thời là đơn vị phối hợp. Hãy bỏ một trong hai.',
    'too-long': (maximum: string) => `Dài quá ${maximum} ký tự. Hãy rút gọn.`,
  },
  mayBe: (words: string) => `Có phải “${words}” là:`,
  leadBeside: 'Đơn vị chủ trì đã có nhiệm vụ này. Hãy bỏ đơn vị này',
  tooManyBeside: (max: string) => `Tối đa ${max} đơn vị phối hợp và nhận để biết. Hãy bỏ bớt đơn vị`,
  dayWrong: dayTexts.vi,
  bareNumber: 'Ghi rõ là ngày nào hoặc mấy ngày, ví dụ 31/07/2021 hoặc 10 ngày làm việc',
  withoutEnd: 'Kỳ nào đến thì giao kỳ đó, cho đến khi rút; nếu có ngày cuối, hãy ghi vào ô dưới.',
  noPeriods: 'Không có kỳ nào đến ngày này. Hãy chọn ngày muộn hơn',
  dueTooEarly: (due: string, issued: string) =>
    `Thời hạn ${due} trước ngày văn bản ${issued}. Hãy sửa một trong hai ngày`,
  lateAlready: 'Đã qua: vào sổ là quá hạn ngay.',
  periods: (count: string, first: string, last: string) => `${count} kỳ, từ ${first} đến ${last}.`,
  departments: (count: string) => `${count} đơn vị`,
}

const en = {
  groups: ['Các sở, ban, ngành', 'Các sở', 'UBND các quận, huyện', 'UBND các xã, phường', 'Các địa phương'],
  urgencyWrong: 'Choose normal, urgent, very urgent or flash',
  titleMissing: 'Enter what is to be done',
  leadMissing:
    'Enter the lead department, or tick “waits for its lead” below the table if the directive names none',
  waits: 'Waits for its lead',
  notRead: 'This could not be read yet. Check your network and continue again',
  tooLong: (max: string) => `Longer than ${max} characters. Shorten it`,
  unread: {
    'not-in-register': (words: string) =>
      `“${words}” is not in the register on that day. Choose a department, or ask the administrator to enter it.`,
    'names-nobody': (words: string) => `“${words}” does not say which bodies. Name the departments.`,
    'several-alike': (words: string) =>
      `“${words}” may be several departments. Choose one, or write its name in full.`,
    'department-ended': (name: string, on: string, successors: string) =>
      `${name} ended on ${on}. Who took over: ${successors}.`,
    'department-not-yet': (name: string, on: string) =>
      `${name} began on ${on}, after the directive. Choose another department.`,
    'lead-is-no-coordinator': () =>
      'The lead department does not coordinate with itself. Leave one of the two out.',
    'too-long': (maximum: string) => `Longer than ${maximum} characters. Shorten it.`,
  },
  mayBe: (words: string) => `Is “${words}”:`,
  leadBeside: 'The lead department has this task already. Remove it',
  tooManyBeside: (max: string) => `${max} departments to coordinate or be informed at most. Name fewer`,
  dayWrong: dayTexts.en,
  bareNumber: 'Say which day or how many days, such as 31/07/2021 or 10 ngày làm việc',
  withoutEnd:
    'Each period is given when it comes, until it is withdrawn; if there is a last day, enter it below.',
  noPeriods: 'No period ends by this day. Choose a later one',
  dueTooEarly: (due: string, issued: string) =>
    `Due on ${due}, before the directive of ${issued}. Correct one of them`,
  lateAlready: 'Past already: overdue as soon as it is registered.',
  periods: (count: string, first: string, last: string) =>
    `${counted(count, 'period')}, from ${first} to ${last}.`,
  departments: (count: string) => counted(count, 'department'),
} satisfies typeof vi

/** What was understood of the words of a row, and why they could not be. */
export const readingTexts = { vi, en }
