import type { Body } from '../../../api/types.ts'

type Undelivered = Body<'listUndeliveredMails'>['mails'][number]

const vi = {
  title: 'Thư điện tử không đến nơi',
  hint: 'Thư điện tử bị trả về, bị từ chối hoặc không gửi được: vì sao, cần làm gì, gửi lại',
  lead: 'Thư điện tử trong 30 ngày qua. Gửi lại là gửi đúng nội dung cũ tới địa chỉ hiện nay của người nhận.',
  none: 'Trong 30 ngày qua không có thư điện tử nào bị báo không đến nơi.',
  count: (count: string) => `${count} thư điện tử`,
  more: (count: string) => `Chỉ hiện ${count} thư mới nhất. Xử lý xong các thư này sẽ thấy thư cũ hơn.`,
  why: 'Vì sao, cần làm gì',
  again: 'Gửi lại',
  all: (count: string) => `Gửi lại tất cả ${count} thư chưa đến nơi`,
  sure: (count: string) => `Gửi lại ${count} thư ngay bây giờ?`,
  yes: 'Gửi lại ngay',
  no: 'Thôi',
  done: (sent: string) => `Đã chuyển ${sent} thư để gửi lại.`,
  sentAgain: (name: string, time: string) => `${name} đã gửi lại lúc ${time}`,
  mark: { bounced: 'Thư bị trả về', complained: 'Báo thư rác' },
  reasons: {
    'address-wrong':
      'Địa chỉ không tồn tại hoặc không nhận thư. Hỏi lại người nhận, sửa địa chỉ trong Người dùng rồi gửi lại.',
    suppressed:
      'Địa chỉ này từng trả thư về nên dịch vụ thư tự chặn. Kiểm tra địa chỉ; nếu đúng, nhờ kỹ thuật viên bỏ chặn rồi gửi lại.',
    'mailbox-full': 'Hộp thư của người nhận đã đầy. Báo người nhận dọn hộp thư rồi gửi lại.',
    'server-refused':
      'Máy chủ thư của nơi nhận không nhận. Gửi lại sau; nếu vẫn bị trả về, báo kỹ thuật viên của nơi nhận.',
    spam: 'Thư đã đến nhưng người nhận báo là thư rác, từ nay dịch vụ thư chặn địa chỉ này. Trao đổi với người nhận, rồi nhờ kỹ thuật viên bỏ chặn.',
    refused: 'Dịch vụ thư từ chối thư này. Báo kỹ thuật viên kèm dòng chữ bên dưới.',
    'not-handed-over':
      'Dịch vụ thư không hoạt động suốt thời gian hệ thống thử gửi. Khi dịch vụ chạy lại, bấm gửi lại.',
    nobody: 'Đơn vị chưa có ai để gửi. Thêm người của đơn vị trong Người dùng rồi gửi lại.',
    'not-known':
      'Không rõ thư đã đến hay chưa. Hỏi người nhận: chưa nhận được thì gửi lại; đã nhận mà gửi lại thì người đó nhận hai lần.',
  } satisfies Record<Undelivered['reason'], string>,
  notAgain: {
    'sent-again': 'Đã chuyển để gửi lại.',
    'on-its-way': 'Thư đang được gửi.',
    arrived: 'Thư đã đến nơi, không cần gửi lại.',
    changed: 'Thư vừa thay đổi. Xem lại trạng thái mới.',
    superseded: 'Thư mới hơn đã nói thay, không gửi lại.',
    'too-old': 'Nội dung thư đã cũ, không gửi lại.',
    nobody: 'Chưa có ai để gửi: người nhận đã khóa hoặc đơn vị chưa có người.',
    unknown: 'Không tìm thấy thư này.',
  } satisfies Record<NonNullable<Undelivered['notAgain']>, string>,
}

const en = {
  title: 'Mails that did not arrive',
  hint: 'Bounced, refused or never handed over: why, what to do, send again',
  lead: 'Mails of the last 30 days. Sent again is the same mail, to the address that the recipient has today.',
  none: 'Every mail of the last 30 days has arrived.',
  count: (count: string) => `${count} mails`,
  more: (count: string) => `Only the latest ${count} are shown. Older ones appear as these are settled.`,
  why: 'Why, and what to do',
  again: 'Send again',
  all: (count: string) => `Send all ${count} again that did not arrive`,
  sure: (count: string) => `Send ${count} mails again now?`,
  yes: 'Send again now',
  no: 'No',
  done: (sent: string) => `${sent} mails were handed over to be sent again.`,
  sentAgain: (name: string, time: string) => `Sent again by ${name} at ${time}`,
  mark: { bounced: 'Mail bounced', complained: 'Marked as spam' },
  reasons: {
    'address-wrong':
      'The address does not exist or takes no mail. Ask the person, put the address right under Users, then send again.',
    suppressed:
      'The address bounced before, so that the mail service holds mails back. Check it; if it is right, have the technician lift that, then send again.',
    'mailbox-full': 'The mailbox is full. Have the person clear it, then send again.',
    'server-refused':
      'The receiving mail server did not take it. Send again later; if it comes back, tell the technician there.',
    spam: 'It arrived, but was marked as spam, and the mail service holds back mails to the address from now on. Talk to the person, then have the technician lift that.',
    refused: 'The mail service refused this mail. Tell the technician the words below.',
    'not-handed-over': 'The mail service was not there for as long as it was tried. Once it is, send again.',
    nobody: 'The department has nobody to be written to. Enter its people under Users, then send again.',
    'not-known':
      'Nobody knows whether it arrived. Ask the person; if it did, they get it twice when it is sent again.',
  },
  notAgain: {
    'sent-again': 'Handed over to be sent again.',
    'on-its-way': 'It is on its way.',
    arrived: 'It has arrived; it is not sent again.',
    changed: 'It has just changed. Look at its new state.',
    superseded: 'A newer mail says it; it is not sent again.',
    'too-old': 'What it says is too old; it is not sent again.',
    nobody: 'Nobody to write to: the person is locked, or the department has nobody.',
    unknown: 'There is no such mail.',
  },
} satisfies typeof vi

export const undeliveredTexts = { vi, en }
