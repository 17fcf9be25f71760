const vi = {
  files: 'Tệp đính kèm',
  download: 'Tải về',
  close: 'Đóng',
  scan: {
    'not-yet': 'Chưa quét mã độc.',
    clean: 'Đã quét, không thấy mã độc.',
    'not-scannable': 'Máy quét không đọc được tệp này (có mật khẩu hoặc quá lớn).',
  },
  sha256: 'SHA-256',
  noViewer: 'Trình duyệt này không mở được PDF trong trang. Hãy tải về để xem.',
}

const en = {
  files: 'Attached files',
  download: 'Download',
  close: 'Close',
  scan: {
    'not-yet': 'Not yet scanned for malware.',
    clean: 'Scanned, nothing found.',
    'not-scannable': 'The scanner cannot read this file (a password, or too large).',
  },
  sha256: 'SHA-256',
  noViewer: 'This browser shows no PDF within a page. Download it to read it.',
} satisfies typeof vi

export const attachedTexts = { vi, en }
