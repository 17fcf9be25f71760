import { type Form, form } from './deadline-form.ts'

/** What happens on a day of its own, before which something is to be finished. */
export const eventForms: readonly Form[] = [
  // "trước kỳ họp thứ 2 (ngày 08/7)": the day of the event stands right behind it.
  form(
    `trước (?:khi|ngày(?! \\d)|dịp|lễ|tết|giờ|thời điểm(?! \\d)|kỳ|phiên|cuộc|buổi|hội nghị|hội thảo|đại hội|giao ban|mùa|khai giảng|khai mạc|năm học)(?!\\p{L}| hết)[^,;:.()\\d\\n/]{0,60}(?:(?:thứ|lần|khóa) \\d{1,2}[^,;:.()\\d\\n/]{0,40})?(?<!(?:tháng|quý|năm) )(?=\\(?(?:trước |vào )?(?:(?:thứ \\S+|chủ nhật),? ?\\(?)?(?:ngày )?\\d{1,2} ?[/.-] ?\\d)`,
    () => ({ is: 'before' }),
  ),
  form('lần (?:thứ )?(?:[1-9]|nhất|hai|ba|cuối)(?=\\)|$| (?:đến|sang|tới))', () => ({ is: 'mark' })),
]
