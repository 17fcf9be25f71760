import type { Body } from '../api/types.ts'

type Settings = Body<'getSettings'>['settings']

const vi = {
  names: {
    updateWindowDays: 'Kỳ cập nhật tình hình (ngày)',
    silentMonths: 'Không thời hạn, không cập nhật quá (tháng)',
    overdueMails: 'Nhịp gửi thư đôn đốc',
    headAfterDays: 'Gửi thủ trưởng khi quá hạn (ngày)',
    leaderAfterDays: 'Báo lãnh đạo khi quá hạn (ngày)',
    urgingsBeforeListed: 'Nêu tên khi đôn đốc quá (lần)',
    extensionsMost: 'Số lần gia hạn tối đa một nhiệm vụ',
    extensionDaysMost: 'Mỗi lần gia hạn tối đa (ngày)',
    reportingMonthEndsOn: 'Tháng báo cáo kết thúc vào ngày',
    volumeLargeAbove: 'Nhóm nhiều việc: được giao trên',
    volumeSmallBelow: 'Nhóm ít việc: được giao dưới',
    mailTime: 'Giờ gửi thư buổi sáng',
  } satisfies Record<keyof Settings, string>,
  hints: {
    updateWindowDays: 'Nhiệm vụ đang thực hiện phải được cập nhật ít nhất một lần mỗi kỳ',
    reportingMonthEndsOn: '31 là ngày cuối của mỗi tháng',
    mailTime: 'Từ 06:00 đến 11:30, mỗi nửa giờ',
  } as Partial<Record<keyof Settings, string>>,
  cadence: { daily: 'Hằng ngày', 'every-3-days': '3 ngày một lần', weekly: 'Hằng tuần' },
  number: 'Nhập một số nguyên',
  lead: (day: string) => `Thiết lập áp dụng ngày ${day}.`,
  saved: (day: string) => `Đã lưu, áp dụng từ ${day}.`,
  later: (day: string) =>
    `Đã có thiết lập nhập trước, áp dụng từ ${day}. Các ô dưới đây lấy theo bản đó để không làm mất nội dung đã đổi.`,
  what: 'Nội dung đổi',
  changed: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  first: 'Bản nhập đầu tiên',
  same: 'Không đổi giá trị nào',
  nobodyYet: 'Chưa ai đổi: đang dùng giá trị ban đầu.',
}

const en = {
  names: {
    updateWindowDays: 'Update window (days)',
    silentMonths: 'No deadline and silent for (months)',
    overdueMails: 'Cadence of urging mails',
    headAfterDays: 'Write to the head when overdue for (days)',
    leaderAfterDays: 'Tell the leader when overdue for (days)',
    urgingsBeforeListed: 'Listed when urged more than (times)',
    extensionsMost: 'Extensions of one task at most',
    extensionDaysMost: 'One extension at most (days)',
    reportingMonthEndsOn: 'The reporting month ends on day',
    volumeLargeAbove: 'Large volume: assigned above',
    volumeSmallBelow: 'Small volume: assigned below',
    mailTime: 'Hour of the morning mails',
  },
  hints: {
    updateWindowDays: 'Every open task is due an update in each window',
    reportingMonthEndsOn: '31 is the last day of each month',
    mailTime: 'From 06:00 to 11:30, each half hour',
  },
  cadence: { daily: 'Daily', 'every-3-days': 'Every 3 days', weekly: 'Weekly' },
  number: 'Enter a whole number',
  lead: (day: string) => `Settings in force on ${day}.`,
  saved: (day: string) => `Saved; they hold from ${day}.`,
  later: (day: string) =>
    `Settings that hold from ${day} were entered before. The fields below begin with those, so that nothing is taken back.`,
  what: 'What changed',
  changed: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  first: 'The first that were entered',
  same: 'No value was changed',
  nobodyYet: 'Nobody has changed them: these are the first values.',
} satisfies typeof vi

export const settingTexts = { vi, en }
