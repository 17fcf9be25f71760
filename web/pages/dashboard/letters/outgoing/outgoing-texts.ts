import { counted } from '../../../../texts/plural.ts'

const vi = {
  list: (year: string) => `Văn bản trình ký lập trong năm ${year}`,
  none: (year: string) => `Năm ${year} chưa lập dự thảo văn bản nào.`,
  listHint:
    'Từ dự thảo đến khi phát hành. Công văn nêu tên đơn vị được tính và thư điện tử được gửi khi phát hành.',
  paper: 'Văn bản',
  state: 'Đang ở bước',
  states: {
    draft: 'Dự thảo',
    'being-signed': 'Chờ ký',
    signed: 'Đã ký, chờ phát hành',
    out: 'Đã phát hành',
    withdrawn: 'Thôi trình',
  },
  since: (day: string) => `từ ${day}`,
  page: 'Văn bản trình ký',
  kind: 'Loại văn bản',
  kinds: {
    letter: 'Công văn biểu dương, đôn đốc',
    urging: 'Công văn đôn đốc một số đơn vị',
    report: 'Báo cáo',
    'explanation-request': 'Công văn yêu cầu giải trình',
  },
  subject: 'Trích yếu',
  subjectHint: 'Như ghi trên văn bản, ví dụ: V/v kết quả thực hiện nhiệm vụ tháng 7',
  subjectMissing: 'Nhập trích yếu',
  symbolHint: 'Ví dụ UBND-KSTT, báo cáo ghi BC-UBND. Số được cấp sau.',
  drafted: 'Lập dự thảo',
  draftedBy: (who: string, day: string) => `${who}, ${day}`,
  number: 'Số, ký hiệu',
  noNumber: (symbol: string) => `chưa cấp số, ký hiệu ${symbol}`,
  named: 'Đơn vị được nêu tên',
  mails: 'Thư điện tử',
  mailsWait: (count: string, steps: string) =>
    `Chờ ${steps}. Khi ghi nhận phát hành, thư điện tử tự động gửi đến ${count} đơn vị, mỗi đơn vị một lần.`,
  mailsWithdrawn: 'Không gửi.',
  mailsSent: 'Thư điện tử của văn bản và kết quả gửi',
  waitsFor: { signed: 'ký', numbered: 'cấp số', 'sent-out': 'phát hành' },
  save: 'Lập dự thảo',
  saved: 'Đã lập dự thảo. Khi trình ký, hãy ghi nhận bước Trình ký.',
  carry: 'Ghi nhận bước',
  carried: 'Đã ghi nhận.',
  giveUp: 'Thôi trình văn bản này',
  giveUpLead:
    'Dự thảo không được trình nữa; không đơn vị nào bị nêu tên, không thư điện tử nào được gửi. Không khôi phục được.',
  reason: 'Lý do',
  reasonMissing: 'Nhập lý do',
  givenUp: 'Đã thôi trình.',
  givenUpOn: (day: string, who: string, reason: string) =>
    `Thôi trình ${day}, ${who} ghi nhận. Lý do: ${reason}`,
  keep: 'Giữ lại',
  keptLater: 'Tệp bổ sung sau khi ký',
  keepFile: 'Kèm bản đã ký',
  keepFileLead:
    'Bản đã ký hoặc bản quét có dấu, được giữ cùng văn bản. Văn bản phát hành rồi thì ai đọc được công văn đều mở được tệp; mỗi lần mở đều được ghi lại.',
  fileMissing: 'Chọn tệp đã ký',
  fileKept: 'Đã giữ tệp cùng văn bản.',
}

const en = {
  list: (year: string) => `Papers drafted in ${year} to be signed`,
  none: (year: string) => `No paper was drafted in ${year}.`,
  listHint:
    'From the draft until they go out. A letter that names departments counts, and its mails go, when it goes out.',
  paper: 'Paper',
  state: 'How far',
  states: {
    draft: 'Draft',
    'being-signed': 'Awaits its signature',
    signed: 'Signed, to be sent out',
    out: 'Sent out',
    withdrawn: 'Given up',
  },
  since: (day: string) => `since ${day}`,
  page: 'Paper to be signed',
  kind: 'Kind of paper',
  kinds: {
    letter: 'Letter that commends and urges',
    urging: 'Letter that urges some departments',
    report: 'Report',
    'explanation-request': 'Letter that asks for an explanation',
  },
  subject: 'Subject',
  subjectHint: 'As the paper itself says',
  subjectMissing: 'Enter the subject',
  symbolHint: 'For example UBND-KSTT, for a report BC-UBND. The number comes later.',
  drafted: 'Drafted',
  draftedBy: (who: string, day: string) => `${who}, ${day}`,
  number: 'Number and symbol',
  noNumber: (symbol: string) => `no number yet, symbol ${symbol}`,
  named: 'Departments named',
  mails: 'Mails',
  mailsWait: (count: string, steps: string) =>
    `They wait until it is ${steps}. When it is recorded as sent out, ${counted(count, 'department')} get one mail each.`,
  mailsWithdrawn: 'None go out.',
  mailsSent: 'The mails of this letter and what became of them',
  waitsFor: { signed: 'signed', numbered: 'numbered', 'sent-out': 'sent out' },
  save: 'Enter the draft',
  saved: 'The draft was entered. Record when it is sent for signing.',
  carry: 'Record the step',
  carried: 'Recorded.',
  giveUp: 'Give this paper up',
  giveUpLead:
    'The draft will not be signed; no department is named and no mail goes out. This cannot be undone.',
  reason: 'Reason',
  reasonMissing: 'Enter the reason',
  givenUp: 'The paper was given up.',
  givenUpOn: (day: string, who: string, reason: string) =>
    `Given up ${day}, recorded by ${who}. Reason: ${reason}`,
  keep: 'Keep it',
  keptLater: 'Files that came after the signature',
  keepFile: 'Add the signed file',
  keepFileLead:
    'The signed file or its scan is kept with the paper. Once it is out, whoever reads the letter can open it; each opening is logged.',
  fileMissing: 'Choose the signed file',
  fileKept: 'The file is kept with the paper.',
} satisfies typeof vi

/** Papers from their draft until they go out. */
export const outgoingTexts = { vi, en }
