import { NotAnswered, NotReached, Problem, SignedOut, type Words } from '../api/problem.ts'
import { withDaysWritten } from './formats.ts'
import type { Language } from './languages.ts'

type Both = Readonly<Record<Language, Words>>

const notReached: Both = {
  vi: {
    title: 'Không kết nối được máy chủ',
    detail: 'Hãy kiểm tra mạng rồi thử lại.',
  },
  en: {
    title: 'The server cannot be reached',
    detail: 'Check your network and try again.',
  },
}

const signedOut: Both = {
  vi: { title: 'Phiên làm việc đã hết hạn', detail: 'Hãy đăng nhập lại.' },
  en: { title: 'Your session has ended', detail: 'Sign in again.' },
}

const overloaded: Both = {
  vi: { title: 'Máy chủ đang bận', detail: 'Hãy đợi một lát rồi thử lại.' },
  en: { title: 'The server is busy', detail: 'Wait a moment and try again.' },
}

const unexpected: Both = {
  vi: { title: 'Trang gặp lỗi', detail: 'Hãy tải lại trang. Nếu vẫn lỗi, hãy báo quản trị.' },
  en: {
    title: 'Something went wrong',
    detail: 'Load the page again. If it persists, tell the administrator.',
  },
}

/** What a form says besides: whatever did not arrive is still there. */
const kept: Readonly<Record<Language, { readonly typed: string; readonly once: string }>> = {
  vi: { typed: 'Nội dung đã nhập vẫn được giữ', once: 'gửi lại không bị trùng' },
  en: { typed: 'What you typed is kept', once: 'sending again does nothing twice' },
}

/** Where the API's words are for programs, people read these. */
const forPeople: Partial<Record<string, Both>> = {
  'invalid-fields': {
    vi: { title: 'Có lỗi cần sửa', detail: 'Chưa có gì được lưu.' },
    en: { title: 'There is a problem', detail: 'Nothing was saved.' },
  },
  'idempotency-key-reused': {
    vi: {
      title: 'Lần gửi trước đã được ghi nhận',
      detail: 'Nội dung đó khác nội dung hiện nay. Hãy xem lại trước; nếu vẫn cần, bấm gửi lần nữa.',
    },
    en: {
      title: 'What you sent before was saved',
      detail: 'It differs from what stands here now. Check it first; if you still need to, send again.',
    },
  },
  'invalid-cursor': {
    vi: { title: 'Danh sách đã thay đổi', detail: 'Hãy mở lại danh sách từ trang đầu.' },
    en: { title: 'The list has changed', detail: 'Open the list from its first page again.' },
  },
  unexpected: {
    vi: {
      title: 'Lỗi hệ thống',
      detail: 'Hãy thử lại. Nếu vẫn lỗi, hãy báo quản trị.',
    },
    en: {
      title: 'Something went wrong',
      detail: 'Try again. If it persists, tell the administrator.',
    },
  },
}

/** How long it is of no use to try again: somebody asked too much in this minute. 0 of any other failure. */
export const secondsToWait = (failure: unknown): number =>
  failure instanceof Problem && failure.code === 'too-many-requests' ? Number(failure.facts.seconds) : 0

const bothOf = (failure: unknown): Both => {
  if (failure instanceof Problem) return forPeople[failure.code] ?? failure.words
  if (failure instanceof NotReached) return notReached
  if (failure instanceof SignedOut) return signedOut
  return failure instanceof NotAnswered ? overloaded : unexpected
}

/** What a person reads of a failure: what is wrong and what to do next. */
export const wordsOf = (failure: unknown, language: Language): Words => {
  const { title, detail } = bothOf(failure)[language]
  return { title, detail: withDaysWritten(detail) }
}

/** The same of what was sent from a form: what was typed is kept, and can be sent again where it may have arrived. */
export const wordsOfSending = (failure: unknown, language: Language): Words => {
  const { title, detail } = wordsOf(failure, language)
  const { typed, once } = kept[language]
  const isUnexpected = failure instanceof Problem && failure.code === 'unexpected'
  if (failure instanceof NotReached || isUnexpected) return { title, detail: `${detail} ${typed}; ${once}.` }
  const isKept = failure instanceof SignedOut || failure instanceof NotAnswered || secondsToWait(failure) > 0
  return { title, detail: isKept ? `${detail} ${typed}.` : detail }
}
