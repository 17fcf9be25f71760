const vi = {
  willBe: (names: string, isSplit: boolean, on: string) =>
    isSplit ? `Sẽ chia tách thành ${names} từ ngày ${on}` : `Sẽ sáp nhập vào ${names} từ ngày ${on}`,
  andUntil:
    'Đến ngày đó hệ thống tự chuyển nhiệm vụ, người dùng và phần việc phối hợp trong đêm. Trước đó không có gì thay đổi; quyết định còn sửa hoặc hủy được.',
  notYet: (day: string, why: string) =>
    `Ngày ${day} chưa thực hiện được: ${why} Đêm sau hệ thống sẽ thử lại.`,
  why: {
    'department-not-valid': (name: string) => `${name} không hoạt động vào ngày đó.`,
    'unknown-department': (name: string) => `Không có đơn vị ${name}.`,
    'department-ended': (name: string) => `${name} đã kết thúc theo ngày khác.`,
    'name-taken': (name: string) => `Tên của đơn vị mới cũng là tên của ${name}.`,
  } as Readonly<Record<string, (name: string) => string>>,
  whyElse: 'quyết định không còn phù hợp với danh mục đơn vị.',
  change: 'Sửa hoặc hủy việc sáp nhập, chia tách',
  kept: 'Đã ghi nhận quyết định',
  keep: 'Lưu quyết định',
  withdraw: 'Hủy việc sáp nhập, chia tách này',
  withdrawTitle: 'Hủy việc sáp nhập, chia tách?',
  withdrawLead: 'Đơn vị tiếp tục hoạt động như hiện nay. Nếu cần, quyết định phải nhập lại từ đầu.',
  withdrawn: 'Đã hủy việc sáp nhập, chia tách.',
  leave: 'Không hủy',
}

const en = {
  willBe: (names: string, isSplit: boolean, on: string) =>
    isSplit ? `Will be split into ${names} from ${on}` : `Will be merged into ${names} from ${on}`,
  andUntil:
    'In the night of that day its tasks, its people and its parts in others’ tasks are handed over. Nothing changes before; until then the decision can be changed or withdrawn.',
  notYet: (day: string, why: string) =>
    `On ${day} it could not be carried out: ${why} The next night tries again.`,
  why: {
    'department-not-valid': (name: string) => `${name} is not active on that day.`,
    'unknown-department': (name: string) => `there is no department ${name}.`,
    'department-ended': (name: string) => `${name} ended on another day.`,
    'name-taken': (name: string) => `the new department’s name is one of ${name}.`,
  },
  whyElse: 'the decision no longer fits the register of departments.',
  change: 'Change or withdraw the succession',
  kept: 'The decision is kept',
  keep: 'Keep the decision',
  withdraw: 'Withdraw this succession',
  withdrawTitle: 'Withdraw the succession?',
  withdrawLead: 'The department goes on as it is. The decision would have to be entered again.',
  withdrawn: 'The succession was withdrawn.',
  leave: 'Leave it',
} satisfies typeof vi

export const plannedSuccessionTexts = { vi, en }
