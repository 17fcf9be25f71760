const vi = {
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy bôi đen rồi sao chép.',
}

const en: typeof vi = {
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not let it be copied. Select it and copy it.',
}

export const toldOnceTexts = { vi, en }
