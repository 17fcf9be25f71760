import { dayTexts } from '../../../../texts/days.ts'
import type { AccountState } from './account-state.ts'

interface Said {
  readonly name: string
  readonly what: string
}

const vi = {
  account: 'Tài khoản',
  states: {
    locked: { name: 'Đã khóa', what: 'Người này không vào được. Mở khóa khi cần dùng lại.' },
    none: {
      name: 'Chưa có tài khoản',
      what: 'Bấm “Gửi lại thư mời”: tài khoản được tạo và thư mời được gửi.',
    },
    pending: {
      name: 'Đang tạo tài khoản',
      what: 'Thường xong trong một phút. Nếu sau một giờ vẫn vậy, bấm “Gửi lại thư mời”.',
    },
    'mail-refused': {
      name: 'Lỗi: địa chỉ thư bị từ chối',
      what: 'Dịch vụ đăng nhập không nhận địa chỉ này. Hãy đổi địa chỉ thư cho đúng.',
    },
    'mail-of-another-account': {
      name: 'Lỗi: địa chỉ thuộc tài khoản khác',
      what: 'Địa chỉ này đang gắn với tài khoản của người khác. Hãy xem lại địa chỉ; nếu đúng, báo kỹ thuật viên. Hệ thống tự thử lại mỗi đêm.',
    },
    unavailable: {
      name: 'Lỗi: dịch vụ đăng nhập chưa trả lời',
      what: 'Hệ thống tự thử lại mỗi đêm. Muốn thử ngay, bấm “Gửi lại thư mời”.',
    },
    unexpected: {
      name: 'Lỗi khi tạo tài khoản',
      what: 'Bấm “Gửi lại thư mời” để thử lại. Nếu vẫn lỗi, báo kỹ thuật viên.',
    },
    'mail-under-way': {
      name: 'Đang gửi thư mời',
      what: 'Tài khoản đã sẵn sàng. Thư mời thường tới trong ít phút.',
    },
    'mail-failed': {
      name: 'Thư mời không tới nơi',
      what: 'Tài khoản đã sẵn sàng nhưng thư mời bị trả lại hoặc không gửi được. Hãy hỏi lại địa chỉ: nếu sai, đổi địa chỉ thư; nếu đúng, nhờ người đó xem hộp thư rác rồi gửi lại thư mời.',
    },
    invited: { name: 'Đã mời', what: 'Thư mời đã gửi tới. Người này đặt mật khẩu theo thư là vào được.' },
    ready: { name: 'Sẵn sàng', what: 'Tài khoản đã sẵn sàng.' },
  } as Record<AccountState, Said>,
  signedIn: 'Đăng nhập gần nhất',
  neverSignedIn: 'Chưa lần nào',
  invitation: 'Thư mời gần nhất',
  invitedBy: (number: string, day: string, by: string) => `Lần ${number}, ngày ${day}, do ${by} gửi`,
  willMove: (department: string, day: string, by: string) =>
    `Sẽ chuyển sang ${department} từ ngày ${day} (${by} quyết định)`,
  history: 'Lịch sử',
  what: 'Nội dung',
  who: 'Người thực hiện',
  when: 'Thời điểm',
  countsFrom: (day: string) => `Tính từ ngày ${day}`,
  wasBecomes: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  moveTo: (department: string, day: string) => `${department}, từ ngày ${day}`,
  noHistory: 'Chưa có thay đổi nào được ghi.',
  cancel: 'Hủy',
  back: 'Người dùng',
  saved: (name: string) => `Đã lưu ${name}.`,
  change: {
    title: 'Đổi tên, vai trò',
    submit: 'Lưu',
    hint: 'Chuyển đơn vị từ một ngày: dùng “Chuyển đơn vị”.',
  },
  mail: {
    title: 'Đổi địa chỉ thư',
    submit: 'Đổi địa chỉ',
    lead: 'Người này đăng nhập bằng địa chỉ mới. Địa chỉ mới nhận một thư mời; mật khẩu cũ vẫn dùng được.',
    done: (email: string) => `Đã đổi địa chỉ thành ${email}. Thư mời được gửi tới địa chỉ mới.`,
  },
  move: {
    title: 'Chuyển đơn vị',
    submit: 'Chuyển đơn vị',
    on: 'Từ ngày',
    onHint:
      'Ngày đã qua hoặc hôm nay: chuyển ngay. Ngày sắp tới: tự chuyển vào đêm hôm đó; trước ngày đó còn bỏ được.',
    department: 'Đơn vị mới',
    missing: 'Chọn đơn vị mới',
    done: (department: string, day: string) => `Đã ghi việc chuyển sang ${department} từ ngày ${day}.`,
  },
  withdraw: {
    title: 'Bỏ việc chuyển đơn vị đã hẹn',
    submit: 'Bỏ việc chuyển',
    link: 'Bỏ việc chuyển này',
    lead: 'Người này ở lại đơn vị hiện tại.',
    done: 'Đã bỏ việc chuyển đơn vị.',
  },
  invite: {
    title: 'Gửi lại thư mời',
    submit: 'Gửi thư mời',
    lead: (email: string) =>
      `Thư mời được gửi tới ${email}, và tài khoản được kiểm tra lại. Mật khẩu đã đặt vẫn dùng được.`,
    done: (email: string) => `Thư mời đang được gửi tới ${email}.`,
  },
  lock: {
    title: 'Khóa người dùng',
    submit: 'Khóa',
    lead: 'Người này không vào được nữa, kể cả khi đang đăng nhập. Nhiệm vụ, lịch sử của họ giữ nguyên; thủ trưởng đơn vị thấy ở trang chủ những nhiệm vụ cần giao cho người khác.',
    done: (name: string) => `Đã khóa ${name}.`,
  },
  unlock: {
    title: 'Mở khóa người dùng',
    submit: 'Mở khóa',
    lead: 'Người này vào lại được bằng tài khoản và mật khẩu cũ.',
    done: (name: string) => `Đã mở khóa ${name}.`,
  },
  dayWrong: dayTexts.vi,
}

const en = {
  account: 'Account',
  states: {
    locked: { name: 'Locked', what: 'This person cannot enter. Unlock them when they are to use it again.' },
    none: {
      name: 'No account',
      what: 'Press “Send the invitation again”: an account is made and the invitation goes out.',
    },
    pending: {
      name: 'Account being made',
      what: 'Usually done within a minute. If it stays so for an hour, send the invitation again.',
    },
    'mail-refused': {
      name: 'Failed: mail address refused',
      what: 'The sign-in service does not take this address. Correct it.',
    },
    'mail-of-another-account': {
      name: 'Failed: address of another account',
      what: 'This address is bound to the account of somebody else. Check it; if it is right, tell the technician. It is tried again every night.',
    },
    unavailable: {
      name: 'Failed: sign-in service not reached',
      what: 'It is tried again every night. To try now, send the invitation again.',
    },
    unexpected: {
      name: 'The account could not be made',
      what: 'Send the invitation again. If it still fails, tell the technician.',
    },
    'mail-under-way': {
      name: 'Invitation being sent',
      what: 'The account is ready. The invitation usually arrives within minutes.',
    },
    'mail-failed': {
      name: 'Invitation did not arrive',
      what: 'The account is ready, but the invitation came back or could not be sent. Ask for the address: if it is wrong, change it; if it is right, have them look among junk mail, then send it again.',
    },
    invited: {
      name: 'Invited',
      what: 'The invitation was sent. With a password set as it says, the person can enter.',
    },
    ready: { name: 'Ready', what: 'The account is ready.' },
  } as Record<AccountState, Said>,
  signedIn: 'Last sign-in',
  neverSignedIn: 'Never',
  invitation: 'Last invitation',
  invitedBy: (number: string, day: string, by: string) => `No. ${number}, on ${day}, by ${by}`,
  willMove: (department: string, day: string, by: string) =>
    `Moves to ${department} from ${day} (decided by ${by})`,
  history: 'History',
  what: 'What',
  who: 'Who',
  when: 'When',
  countsFrom: (day: string) => `Counts from ${day}`,
  wasBecomes: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  moveTo: (department: string, day: string) => `${department}, from ${day}`,
  noHistory: 'No change is recorded yet.',
  cancel: 'Cancel',
  back: 'People',
  saved: (name: string) => `${name} was saved.`,
  change: {
    title: 'Change name or role',
    submit: 'Save',
    hint: 'To move from a day on, use “Move to another department”.',
  },
  mail: {
    title: 'Change the mail address',
    submit: 'Change the address',
    lead: 'The person signs in by the new address. It gets an invitation; the password stays.',
    done: (email: string) => `The address is ${email} now. An invitation goes there.`,
  },
  move: {
    title: 'Move to another department',
    submit: 'Move',
    on: 'From',
    onHint:
      'A day gone by or today: at once. A day to come: by itself in its night; until then it can be withdrawn.',
    department: 'New department',
    missing: 'Choose the new department',
    done: (department: string, day: string) => `The move to ${department} from ${day} is recorded.`,
  },
  withdraw: {
    title: 'Withdraw the planned move',
    submit: 'Withdraw the move',
    link: 'Withdraw this move',
    lead: 'The person stays in their department.',
    done: 'The move was withdrawn.',
  },
  invite: {
    title: 'Send the invitation again',
    submit: 'Send the invitation',
    lead: (email: string) =>
      `It goes to ${email}, and the account is looked after again. A password that was set stays.`,
    done: (email: string) => `The invitation to ${email} is on its way.`,
  },
  lock: {
    title: 'Lock this person',
    submit: 'Lock',
    lead: 'They cannot enter any more, not even while signed in. Their tasks and histories stay; the head of their department sees on the first page which tasks to hand over.',
    done: (name: string) => `${name} was locked.`,
  },
  unlock: {
    title: 'Unlock this person',
    submit: 'Unlock',
    lead: 'They can enter again with their account and password.',
    done: (name: string) => `${name} was unlocked.`,
  },
  dayWrong: dayTexts.en,
} satisfies typeof vi

export const personTexts = { vi, en }
