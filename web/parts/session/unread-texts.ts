const vi = { unread: 'chưa đọc:' }
const en = { unread: 'unread:' } satisfies typeof vi

export const unreadTexts = { vi, en }
