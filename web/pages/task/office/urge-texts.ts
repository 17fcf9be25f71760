const vi = {
  title: 'Đôn đốc',
  lead: (times: string) =>
    `Đơn vị nhận nội dung này trong thư điện tử sáng ngày làm việc tiếp theo. Mỗi ngày chỉ tính một lần; ${times === '0' ? 'nhiệm vụ chưa được đôn đốc lần nào' : `đến nay nhiệm vụ đã được đôn đốc ${times} lần`}.`,
  words: 'Nội dung đôn đốc',
  wordsHint: 'Đơn vị phải làm gì, chậm nhất khi nào.',
  wordsMissing: 'Nhập nội dung đôn đốc',
  send: 'Đôn đốc',
  done: 'Đã đôn đốc. Lần đôn đốc này được ghi vào quá trình thực hiện.',
}

const en = {
  title: 'Urge the department',
  lead: (times: string) =>
    `The department reads these words in the mail of the next working morning. It counts once a day; times urged so far: ${times}.`,
  words: 'What the department is told',
  wordsHint: 'What it has to do, and by when.',
  wordsMissing: 'Enter what the department is told',
  send: 'Urge',
  done: 'The task was urged. It stands in the history.',
} satisfies typeof vi

/** The form that urges a department about one task. */
export const urgeTexts = { vi, en }
