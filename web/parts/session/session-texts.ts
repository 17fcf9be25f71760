import { counted } from '../../texts/plural.ts'

const vi = {
  leaveTitle: 'Đăng xuất khỏi máy này?',
  leaveDetail: (count: string) =>
    `Trên máy này còn ${count} bản nháp của bạn. Người khác đăng nhập trên máy này không thấy các bản nháp đó.`,
  dropDrafts: 'Xóa các bản nháp trên máy này',
  dropDraftsHint: 'Nên chọn nếu đây là máy dùng chung. Nội dung đã xóa không lấy lại được.',
  leave: 'Đăng xuất',
  stay: 'Ở lại',
  idleTitle: 'Bạn còn làm việc không?',
  idleDetail: (minutes: string) =>
    `Đã lâu không có thao tác nào. Sau ${minutes} phút không thao tác, hệ thống tự đăng xuất. Nội dung đang nhập được giữ trên máy này.`,
  idleLeft: (left: string) => `Tự đăng xuất sau ${left}.`,
  minutes: (count: string) => `${count} phút`,
  seconds: (count: string) => `${count} giây`,
  goOn: 'Tiếp tục làm việc',
}

const en = {
  leaveTitle: 'Sign out of this machine?',
  leaveDetail: (count: string) =>
    `${counted(count, 'draft')} of yours stay on this machine. Whoever else signs in here does not see them.`,
  dropDrafts: 'Delete the drafts on this machine',
  dropDraftsHint: 'Do so if others use this machine too. What is deleted cannot be brought back.',
  leave: 'Sign out',
  stay: 'Stay',
  idleTitle: 'Are you still there?',
  idleDetail: (minutes: string) =>
    `Nothing was done for a while. After ${minutes} minutes without use you are signed out. What you typed is kept on this machine.`,
  idleLeft: (left: string) => `You are signed out in ${left}.`,
  minutes: (count: string) => counted(count, 'minute'),
  seconds: (count: string) => counted(count, 'second'),
  goOn: 'Go on working',
} satisfies typeof vi

export const sessionTexts = { vi, en }
