import type { Body } from '../../../api/types.ts'

type Notice = Body<'listNotices'>['notices'][number]

const vi = {
  office: 'Văn phòng UBND',
  kinds: {
    digest: 'Thư điện tử buổi sáng của đơn vị',
    'office-digest': 'Thư điện tử buổi sáng của Văn phòng',
    'leader-digest': 'Thư điện tử buổi sáng của lãnh đạo',
    'administrator-digest': 'Thư điện tử buổi sáng của quản trị',
    lagging: 'Thư điện tử đôn đốc đơn vị',
    letter: 'Thư điện tử theo văn bản của thành phố',
    invitation: 'Thư mời sử dụng hệ thống',
    'urgent-task': 'Thư báo ngay nhiệm vụ hỏa tốc, thượng khẩn',
    'urgent-task-again': 'Thư nhắc tiếp nhận nhiệm vụ hỏa tốc, thượng khẩn',
    'urgent-unacknowledged': 'Thư báo Văn phòng: quá giờ chưa tiếp nhận',
  } satisfies Record<Notice['content']['kind'], string>,
  mails: { day: 'Thư điện tử trong ngày', week: 'Thư điện tử đôn đốc trong tuần' },
  none: {
    day: 'Không có thư điện tử nào trong ngày này.',
    week: 'Không có thư điện tử đôn đốc nào trong tuần này.',
  },
  states: {
    held: 'Chờ đến giờ gửi',
    ready: 'Sắp gửi',
    sending: 'Đã chuyển cho dịch vụ thư điện tử, chưa có trả lời',
    waiting: 'Dịch vụ thư điện tử chưa nhận, hệ thống tự gửi lại',
    sent: 'Đã gửi',
    delivered: 'Đã đến nơi',
    bounced: 'Bị trả về: địa chỉ không nhận được',
    complained: 'Người nhận báo là thư rác',
    rejected: 'Dịch vụ thư điện tử từ chối',
    'given-up': 'Không gửi được, đã thôi gửi lại',
    superseded: 'Thư mới hơn đã nói thay',
    'not-needed': 'Không cần gửi nữa',
    unsettled: 'Không rõ đã đến hay chưa',
  } satisfies Record<Notice['state'], string>,
}

const en = {
  office: 'The Office',
  kinds: {
    digest: 'Morning mail of a department',
    'office-digest': 'Morning mail of the Office',
    'leader-digest': 'Morning mail of a leader',
    'administrator-digest': 'Morning mail of an administrator',
    lagging: 'Mail that urges a department',
    letter: 'Mail of a letter of the city',
    invitation: 'Invitation to the service',
    'urgent-task': 'Mail at once of a task that cannot wait',
    'urgent-task-again': 'Reminder to acknowledge a task that cannot wait',
    'urgent-unacknowledged': 'Mail to the Office: not acknowledged in time',
  },
  mails: { day: 'Mails of the day', week: 'Urging mails of the week' },
  none: { day: 'There is no mail of this day.', week: 'There is no urging mail of this week.' },
  states: {
    held: 'Waits for its hour',
    ready: 'About to be sent',
    sending: 'Handed to the mail service, no answer yet',
    waiting: 'Not taken by the mail service yet, sent again by itself',
    sent: 'Sent',
    delivered: 'Delivered',
    bounced: 'Bounced: the address does not receive',
    complained: 'Marked as spam by the recipient',
    rejected: 'Rejected by the mail service',
    'given-up': 'Could not be sent, not tried any more',
    superseded: 'A newer mail says it',
    'not-needed': 'Not needed any more',
    unsettled: 'Not known whether it arrived',
  },
} satisfies typeof vi

export const noticeTexts = { vi, en }
