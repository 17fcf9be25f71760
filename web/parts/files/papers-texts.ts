const vi = {
  making: 'Đang tạo tệp…',
  kept: (name: string) => `Đã tải ${name}.`,
  letter: 'Công văn (Word)',
  report: 'Báo cáo (Word)',
  signer: { letter: 'Người ký công văn', report: 'Người ký báo cáo' },
  excel: 'Số liệu (Excel)',
  csv: 'Số liệu (CSV)',
  urging: 'Công văn đôn đốc (Word)',
  officeUrging: 'Công văn đôn đốc của Văn phòng (Word)',
  explanation: 'Công văn yêu cầu giải trình (Word)',
  decision: 'Văn bản của quyết định này (Word)',
  slip: 'Phiếu trình (Word)',
  draft: 'Soạn công văn từ số liệu',
  draftHint: (year: string) =>
    `Dự thảo theo số liệu năm ${year} đến hôm nay và tiêu chí đang áp dụng; số và ngày ký để trống.`,
  otherPeriod: 'Kỳ khác, ngày khác hoặc tiêu chí khác: chọn ở trang số liệu',
}

const en = {
  making: 'The file is being made…',
  kept: (name: string) => `${name} is downloaded.`,
  letter: 'Letter (Word)',
  report: 'Report (Word)',
  signer: { letter: 'Who signs the letter', report: 'Who signs the report' },
  excel: 'Figures (Excel)',
  csv: 'Figures (CSV)',
  urging: 'Letter of urging (Word)',
  officeUrging: 'Letter of urging, by the Office (Word)',
  explanation: 'Letter that asks for the explanation (Word)',
  decision: 'Paper of this decision (Word)',
  slip: 'Note to the signer (Word)',
  draft: 'A letter from the figures',
  draftHint: (year: string) =>
    `A draft by the figures of ${year} up to today and the rules in force; number and day are left blank.`,
  otherPeriod: 'Another period, day or set of rules: choose it on the page of figures',
} satisfies typeof vi

export const paperTexts = { vi, en }
