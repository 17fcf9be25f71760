const vi = {
  title: 'Đăng xuất khỏi mọi thiết bị',
  lead: 'Dùng khi bạn quên đăng xuất trên máy dùng chung, mất điện thoại, hoặc vừa đổi mật khẩu.',
  what: 'Mọi phiên làm việc của bạn kết thúc ngay, trên máy này và mọi máy khác. Muốn làm việc tiếp, hãy đăng nhập lại.',
  drafts: 'Bản nháp trên từng máy vẫn còn; chỉ bạn thấy khi đăng nhập trên máy đó.',
  links: 'Liên kết đồng bộ lịch, Excel không bị ảnh hưởng: muốn ngừng, hãy hủy từng liên kết.',
  now: 'Đăng xuất khỏi mọi thiết bị',
  stay: 'Không đăng xuất',
}

const en = {
  title: 'Sign out everywhere',
  lead: 'For when you forgot to sign out on a shared machine, lost a phone, or have just changed your password.',
  what: 'Every session of yours ends at once, here and on any other machine. To go on working, sign in again.',
  drafts: 'Drafts stay on their machines; you alone see them when you sign in there.',
  links: 'Addresses for your calendar and Excel go on: to stop one, revoke it.',
  now: 'Sign out everywhere',
  stay: 'Stay signed in',
} satisfies typeof vi

export const signOutTexts = { vi, en }
