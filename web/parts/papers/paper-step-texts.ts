const vi = {
  'sent-for-signing': 'Trình ký',
  numbered: 'Cấp số',
  signed: 'Ký',
  'sent-out': 'Phát hành',
  'taken-back': 'Lấy lại bước vừa ghi',
}

const en = {
  'sent-for-signing': 'Sent for signing',
  numbered: 'Numbered',
  signed: 'Signed',
  'sent-out': 'Sent out',
  'taken-back': 'Last step taken back',
} satisfies typeof vi

/** The steps of a letter's or a decision's life. */
export const paperStepTexts = { vi, en }
