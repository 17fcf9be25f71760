const vi = {
  failed: 'Chưa đăng nhập được',
  failedDetail: 'Trang đăng nhập không xác nhận. Hãy đăng nhập lại.',
  refusedDetail:
    'Trang đăng nhập chưa hỏi bạn là ai mà đưa bạn về phiên đã kết thúc. Hãy bấm “Đăng xuất” để kết thúc phiên cả ở trang đăng nhập, rồi đăng nhập lại.',
  idle: 'Đã tự đăng xuất vì lâu không có thao tác',
  idleDetail:
    'Đăng nhập lại để trở về trang đang làm. Nếu bạn đang nhập dở, nội dung đó vẫn còn trên máy này.',
}

const en = {
  failed: 'You are not signed in',
  failedDetail: 'The sign-in page did not confirm. Sign in again.',
  refusedDetail:
    'The sign-in page did not ask who you are, but sent you back with a session that has ended. Press “Sign out” to end it there as well, then sign in again.',
  idle: 'You were signed out, as nothing was done for a while',
  idleDetail:
    'Sign in again to return to the page you were on. If you had begun to type, it is still on this machine.',
} satisfies typeof vi

export const arrivalTexts = { vi, en }
