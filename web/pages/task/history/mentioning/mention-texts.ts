const vi = {
  hint: 'Gõ @ để nhắc đồng nghiệp: người được nhắc có thông báo.',
  offered: 'Nhắc đến',
  found: (count: string) => `${count} người để nhắc`,
  nobody: 'Không có người nào tên như vậy đọc được trao đổi này.',
}

const en = {
  hint: 'Type @ to mention a colleague, who is then notified.',
  offered: 'Mention',
  found: (count: string) => `${count} people to mention`,
  nobody: 'Nobody of that name may read this comment.',
} satisfies typeof vi

export const mentionTexts = { vi, en }
