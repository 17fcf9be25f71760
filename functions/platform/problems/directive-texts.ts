/** What is wrong with a directive: its number, its symbol, whom it names and until when. */
export const directiveTexts = {
  'directive-number-form': {
    vi: 'Số văn bản là số lớn hơn 0, gồm 1–6 chữ số, có thể kèm một chữ cái, ví dụ 4651 hoặc 12a.',
    en: 'The number is above 0, of 1–6 digits, perhaps with a letter, for example 4651 or 12a.',
  },
  'directive-symbol-form': {
    vi: 'Ký hiệu chỉ gồm các chữ viết tắt in hoa không dấu thanh và chữ số, nối bằng dấu - / . &, không có khoảng trắng hay ngày tháng, ví dụ UBND-KSTT, QĐ-UBND, 2021/NĐ-CP.',
    en: 'The symbol is abbreviations in capitals and digits, joined by - / . &, without blanks or dates, for example UBND-KSTT, QĐ-UBND, 2021/NĐ-CP.',
  },
  'directive-symbol-reserved': {
    vi: 'Ký hiệu SGV dành cho số do sổ giao việc cấp. Hãy bỏ trống cả số và ký hiệu.',
    en: 'SGV is kept for numbers the register gives. Leave number and symbol out.',
  },
  'number-goes-with-symbol': {
    vi: 'Có ký hiệu thì phải có số: hãy ghi cả hai, chỉ ghi số, hoặc bỏ trống cả hai để sổ cấp số.',
    en: 'A symbol goes with a number: give both, the number alone, or neither and the register gives one.',
  },
  'date-known-and-unknown': {
    vi: 'Đã ghi ngày ban hành thì không đánh dấu chưa rõ ngày. Hãy giữ một trong hai.',
    en: 'With a date it is not unknown. Keep one of the two.',
  },
  'nothing-to-complete': {
    vi: 'Hãy ghi ngày ban hành hoặc ký hiệu cần bổ sung.',
    en: 'Give the date or the symbol that was not known.',
  },
  'due-given-twice': {
    vi: 'Thời hạn được ghi hai cách. Hãy chỉ giữ một.',
    en: 'The due date is given in two ways. Keep one.',
  },
  'recurring-without-day': {
    vi: 'Thời hạn này lặp lại theo kỳ. Hãy ghi thời hạn của riêng nhiệm vụ này bằng một ngày.',
    en: 'This deadline recurs. Give the due date of this one task as a day.',
  },
  'directive-key-form': {
    vi: 'Khóa văn bản dạng 2021-07-26_4651_UBND-KSTT.',
    en: 'The key looks like 2021-07-26_4651_UBND-KSTT.',
  },
  'lead-is-no-coordinator': {
    vi: 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp. Hãy bỏ mã của đơn vị chủ trì.',
    en: 'The lead department does not coordinate with itself. Remove its code.',
  },
  'only-coordinating-has-a-date': {
    vi: 'Chỉ đơn vị phối hợp mới có hạn riêng. Hãy bỏ ngày này.',
    en: 'Only a coordinating department has a date of its own. Remove it.',
  },
  'number-and-symbol-form': {
    vi: 'Hãy ghi số và ký hiệu như trên văn bản, ví dụ 4651/UBND-KSTT.',
    en: 'Write number and symbol as on the directive, such as 4651/UBND-KSTT.',
  },
}
