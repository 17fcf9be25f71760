import { grantedTerm, isOfEvent, isOfSomethingElse } from './days-of-the-matter.ts'
import { bareForm, endOnward, endsInLabel, eventForm, wording } from './deadline-word-forms.ts'
import type { Span } from './readable-text.ts'

/** The words of a deadline where a sentence has them. */

/** "ngày 20/7/2021 phải hoàn thành". */
const isMust =
  /^,? (?:phải|cần|là (?:hạn|thời hạn|mốc)|trình|báo cáo|hoàn thành|gửi|nộp|bàn giao|có báo cáo|xong)(?!\p{L})/iu

/** Only these make a day a deadline, wherever it stands. */
const certain =
  /^(?:không để|gia hạn|lùi|dời|giãn|điều chỉnh|kéo dài|đúng|[^\d]*(?:thứ|chủ nhật).* (?:hằng|hàng|mỗi) tuần|(?:tuần|tháng) (?:này|tới|sau)|dự kiến|vào các mốc|từng|(?:ngay )?sau khi|(?:cho )?đến khi|trước|trc|từ|chậm nhất|muộn nhất|không (?:được )?(?:muộn|chậm|trễ|quá)|tối đa|(?:vào )?(?:(?:sáng|chiều|tối) )?(?:thứ \S+|chủ nhật) (?:của )?tuần (?:đầu|cuối)|[^,;]* nữa$|sau \d|\d+ lần|theo|ít nhất|ngay từ|(?:thời )?hạn|thời gian|mốc|tiến độ|không quá|trong|ngay trong|nội trong|xong|định kỳ|định kì|hằng|hàng|mỗi|đến (?:hết|cuối)|cho đến hết|ngay tuần|ngày \d{1,2} (?:và |, )?[^/]*(?:hằng|hàng|mỗi)|\d)/iu
const finishing =
  /(?:hoàn thành|hoàn tất|hoàn thiện|xong|báo cáo|(?<!(?:giải|chương|quá|công) )trình|gửi|kết thúc|đạt|sử dụng|vận hành|thông xe|khởi công|khánh thành|hạn|thời hạn|thời gian|dứt điểm|bàn giao|nộp|trả lời|thông qua|gửi lại|cập nhật|công bố|kết luận|ban hành|phê duyệt|b\/c)[^.;]{0,80}$/iu

/** "kiểm tra hiện trường vào ngày 10/11/2021.": the day on which it is to be done, where nothing says that it was. */
const isDoneOn = (words: string, before: string, after: string): boolean =>
  /^vào (?:.*\d[/ ]|(?:cuối )?(?:tháng|quý|năm) .*\d|(?:cuối )?(?:tuần|tháng|quý) (?:này|tới|sau))/iu.test(
    words,
  ) &&
  /^\s*(?:[.;,]|$)/.test(after) &&
  !/(?<!\p{L})(?:đã|được|diễn ra|xảy ra|khai mạc|ban hành|phát hiện)(?!\p{L})|(?:chuẩn bị|phục vụ)[^;]*(?:làm việc|họp|tiếp|đón|lễ|hội)(?!\p{L})/iu.test(
    before,
  )

/** At the beginning, before a comma or a colon, with somebody's work behind: "Đến 15/7/2021, Sở X phải …". What was done by then is told. */
const toldBehind =
  /^[:,] (?:(?!(?:phải|cần|hoàn thành)(?!\p{L}))[^;.:]){0,60}?(?<!\p{L})(?:đã|được|có \d)(?!\p{L})/iu
const isAhead = (before: string, after: string): boolean =>
  /^(?:\p{L}+,? )?$/u.test(before) && /^,? ?[:,]/.test(after) && !toldBehind.test(after)

/** "kỷ niệm ngày Nhà giáo Việt Nam (20/11/2021)": the day of a feast. */
const ofFeast =
  /(?:kỷ niệm|ngày|lễ|tết|(?<!xã )hội|họp|sinh|mất|thành lập|truyền thống)(?!\p{L})[^,;:.]{0,30}\($/iu
const isDeadline = (words: string, before: string, after: string): boolean => {
  if (isOfEvent(words, before)) return false
  if (!/^từ(?! nay)/iu.test(words) && isAhead(before, after)) return true
  if (isOfSomethingElse(words, before)) return false
  if (endsInLabel.test(before)) return true
  if (/^sang/iu.test(words)) return grantedTerm.test(before)
  if (/\($/u.test(before) && /^(?:ngày )?\d/iu.test(words)) return !ofFeast.test(before)
  if (/\($/u.test(before) && /^(?:cuối )?(?:tháng|quý|năm)/iu.test(words)) return true
  if (
    !certain.test(words) &&
    !finishing.test(before) &&
    !isDoneOn(words, before, after) &&
    !isMust.test(after)
  )
    return false
  if (/^từ/iu.test(words)) return true
  if (
    /^(?:trước (?:ngày )?(?:tết|mùa|khai giảng|năm học|lễ|kỳ|giao ban|buổi|cuộc|phiên|hội nghị|dịp|khi)|(?:ngay )?sau khi|ngay từ đầu|ít nhất|(?:cho )?đến khi)/iu.test(
      words,
    ) &&
    /^\s*(?:[.;,)/]|$)/.test(after)
  )
    return true
  if (isEvent(words)) return finishing.test(before) || /^(?:chậm|ít) nhất/iu.test(words)
  if (isTerm.test(words) && ofShowing.test(before) && !finishing.test(before)) return false
  // "đủ cung ứng trong 7 ngày", "rút ngắn còn không quá 15 ngày" are what is wanted, not until when.
  if (
    /^(?:trong|trong vòng|không quá|tối đa|sau|\d)\s?.*\d+(?: \(.*\))? (?:giờ|tiếng|ngày làm việc|ngày|tuần|tháng)$/iu.test(
      words,
    ) &&
    !/ năm$/iu.test(words)
  )
    return (
      (finishing.test(before) || (isLimitingTerm.test(words) && !ofDuration.test(before))) &&
      !/(?:còn|xuống|từ|giảm|đủ)\s*$/iu.test(before)
    )
  // "kế hoạch năm 2021", "trong quý III" say when the matter is, unless something is to be finished then.
  if (
    /^trong (?:cả )?(?:tháng|quý|năm|\d{1,2} tháng (?:đầu|cuối))/iu.test(words) &&
    /^\s*(?:[.;:,()/]|$|và(?!\p{L}))/u.test(after)
  )
    return true
  return (
    !/^trong (?:cả )?(?:năm|quý|\d{1,2} tháng|tháng)/iu.test(words) ||
    finishing.test(before) ||
    isMust.test(after)
  )
}

/** "trước ngày 20/7 để UBND thành phố báo cáo trước ngày 25/7": the second says what the first is for. */
const isPurpose = (between: string): boolean => /(?<!\p{L})để(?!\p{L})[^;]*$/iu.test(between)

/** "trong 20 ngày làm việc", "trong vòng 15 ngày" are said of ends; "thí điểm trong 6 tháng" of how long. */
const isTerm = /^(?:trong|trong vòng|sau|\d)\s?.*\d (?:ngày|tuần|tháng)/iu
const isLimitingTerm = /^trong vòng|ngày làm việc$/iu
const ofDuration =
  /(?<!\p{L})(?:hỗ trợ|duy trì|thí điểm|giãn cách|cách ly|đủ|dự trữ|miễn|giảm|dừng|thuê|bảo hành|cung ứng|theo dõi|(?<!thường )trực|giữ)(?!\p{L})[^;.]{0,60}$/iu
/** So is how long something is shown or kept, from whatever day it runs. */
const ofShowing =
  /(?<!\p{L})(?:thuê|lấy ý kiến|đăng tải|niêm yết|lưu|duy trì|cách ly|giãn cách|đủ dùng|dự trữ)(?!\p{L})[^;.]{0,40}$/iu

/** An event with a day of its own behind it is one. */
const isEvent = (words: string): boolean =>
  eventForm.test(words) && !/^trước .*\d ?[/.-] ?\d{1,2}(?!\d)/iu.test(words)

/** Words of one deadline that only a comma or a bracket parts: "trong tháng 8/2021, chậm nhất là ngày 25/8/2021", "trong quý III (hoàn thành trước 15/9)". */
const joined = (text: string, spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (
      last &&
      /^ ?(?:[,(]? ?|\((?:phải |cần )?(?:hoàn thành|xong|báo cáo|trình) )$/iu.test(
        text.slice(last.to, span.from),
      )
    )
      all[all.length - 1] = { from: last.from, to: span.to }
    else all.push(span)
  }
  return all
}

/**
 * The words of every deadline that a sentence names, in its order; a day of another document, of a meeting or of what
 * happened before is none.
 */
export const deadlinesIn = (text: string): Span[] => {
  const found = [...text.matchAll(wording)]
    .filter(({ 0: words, index }) =>
      isDeadline(words, text.slice(0, index), text.slice(index + words.length)),
    )
    .map(({ 0: words, index }) => ({ from: index, to: endOnward(text, index + words.trimEnd().length) }))
  const wordsAt = ({ from, to }: Span): string => text.slice(from, to)
  // Where a day is named, what else happens then is no deadline of its own; a span in a bracket behind it says more of it.
  const dated = found
    .filter((span, place) => {
      const before = found[place - 1]
      const isInBracket = before && /^ ?\($/.test(text.slice(before.to, span.from))
      return !isEvent(wordsAt(span)) || (isInBracket && /^từ/iu.test(wordsAt(span)))
    })
    .filter(({ from }, place, all) => place === 0 || !isPurpose(text.slice(all[0]?.from ?? 0, from)))
  return joined(text, dated.length > 0 ? dated : found)
}

/** "Rà soát quỹ đất – Sở X – 20/7/2021": a day alone, right behind whom the work is given to and at the end. */
export const bareDeadlineAt = (text: string, at: number): Span[] => {
  const [found = '', words = ''] = bareForm.exec(text.slice(at)) ?? []
  const from = at + found.indexOf(words)
  return words ? [{ from, to: from + words.length }] : []
}
