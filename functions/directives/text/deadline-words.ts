import type { Span } from './readable-text.ts'

/** The words of a deadline where a sentence has them. */

const day =
  '(?:ngày )?(?:mùng |mồng )?\\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2,4})?(?!\\d)|,? tháng (?:\\d{1,2}|giêng|chạp)(?:,? năm \\d{4}| ?[/.-] ?\\d{4})?)'
const hour = "(?:\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2}'?(?: ?phút)?)?,? ?(?:hôm nay,? ?)?(?:ngày )?)"
const ofDay =
  '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?(?:(?:đầu|cuối) giờ (?:sáng|chiều|làm việc) |(?:sáng|chiều) )?'
const period =
  '(?:(?:(?:đầu|giữa|cuối|tuần (?:đầu|cuối)(?: của)?) )?tháng \\d{1,2}(?:,? \\d{1,2})*(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?|(?:(?:đầu|giữa|cuối) )?quý (?:IV|I{1,3}|[1-4])(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?|(?:cuối )?năm \\d{4}|\\d{1,2} tháng (?:đầu|cuối) năm(?: \\d{4})?)'
const count = '\\d{1,3}(?: ?\\([\\p{L} ]+\\))?'
const since = '(?:,? (?:kể |tính )?từ (?:ngày|khi|thời điểm)[^,;.()\\n]*)'
const term = `${count} (?:ngày làm việc|ngày|tuần|tháng)(?! (?:đầu|cuối|qua|gần|trước|vừa))${since}?`
const limits =
  '(?:trước|trc|chậm nhất(?: là| vào| đến| trong)*(?: trước)?|muộn nhất(?: là| vào)?|hạn (?:chót|cuối(?: cùng)?)(?: là)?|không quá|cho đến hết|đến hết|hết|xong trước|(?:cho )?đến|vào)'
const within = '(?:ngay trong|nội trong|trong vòng|trong thời hạn|trong thời gian|trong)'
const every = '(?:hằng|hàng|mỗi)'
const once = '(?: (?:một|1|01) lần)?'
const onDay =
  '(?:,? \\(?(?:(?:trước|vào|chậm nhất)(?: vào| là)? ?)?ngày \\d{1,2}(?! ?[/.-] ?\\d| tháng \\d)\\)?)'

const date = `${day}(?!\\d)`
/** Two days with a way between: they say from when to when, and block every other deadline. */
const span = `từ ${date} (?:đến|tới|-|–) (?:hết )?${date}`
/** What is finished when something else happens, on a day that nobody knows yet. */
const event =
  '(?:trước (?:ngày )?(?:tết|mùa|khai giảng|năm học|đại hội|kỳ họp|thời điểm|khi)[^,;.()]{0,60}|(?:ngay )?(?:sau |(?:cho )?đến )?khi (?:có|được|nhận được|hoàn thành|kết thúc)[^,;.()]{3,80}|tại (?:kỳ họp|phiên họp|giao ban|cuộc họp)[^,;.()]{3,60})'

/** Until when, without a day: "không để sang tháng sau", "trong năm học 2021 - 2022". */
const dayless = '(?:không để sang (?:tuần|tháng|quý|năm) (?:sau|tới)|trong năm học \\d{4} ?[-–] ?\\d{4})'

/** Days that are told from the directive's own day; the number of a week is kept as words. */
const today = '(?:(?:hôm|sáng|trưa|chiều|tối|đêm) nay|(?:ngày|sáng|trưa|chiều|tối) mai)(?!,? (?:ngày )?\\d)'
const fromHere = `(?:(?:${limits} |${within} )(?:\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2})? ?)?(?:ngày |hết )?${today}|(?:(?:xong )?${within}|${limits}) (?:hết )?(?:cuối )?(?:(?:tuần|tháng|quý) (?:này|tới|sau)|năm nay)|(?:tuần|tháng) (?:này|tới|sau)(?= (?:phải )?(?:xong|có|trình|gửi|báo cáo|hoàn thành)(?!\\p{L})|,|\\.?$)|(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm) (?:này|tới|sau|nay)|(?:xong |${within} )?trong tuần (?:thứ )?\\d{1,2}(?!\\d|[/.]\\d))`

const forms = [
  span,
  `từ nay (?:cho )?(?:đến|tới) (?:hết )?(?:${date}|${period})`,
  `(?<=(?:thời hạn|thời gian|hạn|tiến độ)(?: hoàn thành| thực hiện| báo cáo)*:? )${period} ?[-–] ?${period}`,
  dayless,
  fromHere,
  `(?:trước |vào )?ngày \\d{1,2} (?:của )?tháng (?:đầu|cuối) (?:của )?(?:mỗi )?(?:quý|năm|kỳ)`,
  `\\d{1,2} (?:giờ|ngày|tuần|tháng) ?/ ?(?:1 |01 |một )?lần`,
  `(?:${limits} ${hour})?${every} ngày`,
  `(?:vào (?:các mốc:? )?)?${hour}${day}`,
  `(?:định kỳ,? )?(?:(?:trước|vào|chậm nhất(?: là)?(?: vào)?) )?ngày \\d{1,2}(?: (?:và|,) (?:ngày )?\\d{1,2})? (?:của )?${every} (?:tháng|quý|năm)`,
  `(?:định kỳ,? )?(?:(?:trước|vào|chậm nhất(?: là)?) )?${day} ${every} năm`,
  `(?:định kỳ|định kì),? (?:${every} |theo )?(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)${once}${onDay}?`,
  `${every} (?:tháng|quý|tuần)${once}${onDay}?`,
  `(?:dự kiến(?: hoàn thành)? )?${limits}:? (?:lúc )?${hour}${day}`,
  `(?:dự kiến(?: hoàn thành)? )?${limits}:? ${ofDay}${day}`,
  `${limits}:? (?:hết )?${period}`,
  `(?:(?:chậm nhất|không quá)(?: là)?(?: sau)? )?(?:${within} )${term}`,
  `(?:chậm nhất(?: là)?(?: sau)?|không quá) ${term}`,
  `${within} (?:ngày )?${ofDay}${day}`,
  `(?:dự kiến(?: hoàn thành)? )?${within} ${period}`,
  `(?:cuối|giữa|đầu) tháng \\d{1,2}(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?`,
  event,
  `từng (?:tuần|tháng|quý)(?=\\s*(?:[.;,)/]|$))`,
  `dự kiến (?:tổ chức|khởi công|trình|diễn ra|khánh thành) (?:vào )?${day}`,
  `${count} (?:ngày làm việc|ngày|tuần|tháng)${since}`,
  `(?<=(?:b/c|hạn)(?: kết quả)? )${day}`,
  `(?<=(?:thời hạn|thời gian|hạn|tiến độ)(?: hoàn thành| thực hiện| báo cáo| xử lý| gửi)*(?: là)?:? ?)(?:${hour}?${day}|${term}|${period})`,
]
const wording = new RegExp(
  `(?<![\\p{L}\\d])(?:${forms.map((form) => `(?:${form})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
)

const documents =
  'công văn|quyết định|thông báo|kết luận|chỉ thị|nghị quyết|kế hoạch|tờ trình|văn bản|công điện|nghị định|thông tư|luật|báo cáo|phiếu|giấy mời|biên bản|hợp đồng'
const meetings = 'cuộc họp|buổi họp|hội nghị|phiên họp|buổi làm việc|kỳ họp|buổi kiểm tra|giao ban'
/** A day behind these is that of another document or of a meeting, unless it begins with a word for a limit. */
const ofAnother = new RegExp(
  `(?:(?:${documents})(?: số ?:?)? ?[\\d\\p{L}/&.-]*(?: của [^,;.]*)?|(?:${meetings})[^,;.]{0,40})\\s*$`,
  'iu',
)
/** A day behind these is that of what happened. */
const ofMatter =
  /(?:giai đoạn|phát sinh|tính|số liệu|tình hình|tồn đọng|tồn tại|ký|có hiệu lực|từ|kể từ|(?<!tiếp tục |đưa vào )sử dụng|hình thành|gia hạn|kéo dài|(?:được|đã) (?:phê )?(?:duyệt|chấp thuận|cấp|giao|ký|nộp)|tiếp nhận|nộp hồ sơ)[^,;.]{0,12}\s*$/iu

/** Only these make a day a deadline, wherever it stands. */
const certain =
  /^(?:không để|(?:tuần|tháng) (?:này|tới|sau)|dự kiến|vào các mốc|từng|(?:ngay )?sau khi|(?:cho )?đến khi|trước|trc|từ|chậm nhất|muộn nhất|hạn (?:chót|cuối)|không quá|trong|ngay trong|nội trong|xong|định kỳ|định kì|hằng|hàng|mỗi|đến hết|cho đến hết|ngày \d{1,2} (?:và |, )?[^/]*(?:hằng|hàng|mỗi)|\d)/iu
const finishing =
  /(?:hoàn thành|hoàn tất|hoàn thiện|xong|báo cáo|trình|gửi|kết thúc|hạn|thời hạn|thời gian|dứt điểm|bàn giao|nộp|trả lời|thông qua|gửi lại|cập nhật|công bố|kết luận|ban hành|phê duyệt|b\/c)[^.;]{0,80}$/iu

/** "kiểm tra hiện trường vào ngày 10/11/2021.": the day on which it is to be done, where nothing says that it was. */
const isDoneOn = (words: string, before: string, after: string): boolean =>
  /^vào .*\d[/ ]/iu.test(words) &&
  /^\s*(?:[.;,]|$)/.test(after) &&
  !/(?<!\p{L})(?:đã|được|diễn ra|xảy ra|khai mạc|ban hành|phát hiện)(?!\p{L})/iu.test(before)

const isDeadline = (words: string, before: string, after: string): boolean => {
  if (/^(?:ngày|\d|vào|đến)/iu.test(words) && ofAnother.test(before)) return false
  if (ofMatter.test(before) && !/^(?:chậm nhất|muộn nhất|hạn|hằng|hàng|mỗi|từng|định kỳ)/iu.test(words))
    return false
  // "trong 10 ngày trước Tết" are days of the matter.
  if (/^trước /iu.test(words) && /\d (?:ngày|tuần|tháng)\s*$/iu.test(before)) return false
  // "nhu cầu vắc xin, vật tư đến hết quý I": up to then goes what the work is about.
  if (
    /^(?:cho )?(?:đến|hết)/iu.test(words) &&
    /(?:nhu cầu|dự báo|số liệu|kết quả)[^.;]{0,60}$/iu.test(before)
  )
    return false
  if (!certain.test(words) && !finishing.test(before) && !isDoneOn(words, before, after)) return false
  if (/^từ/iu.test(words)) return true
  if (
    /^(?:trước (?:ngày )?(?:tết|mùa|khai giảng|năm học|khi)|(?:ngay )?sau khi|(?:cho )?đến khi)/iu.test(
      words,
    ) &&
    /^\s*(?:[.;,)/]|$)/.test(after)
  )
    return true
  if (isEvent(words)) return finishing.test(before)
  // "đủ cung ứng trong 7 ngày", "rút ngắn còn không quá 15 ngày" are what is wanted, not until when.
  if (
    /^(?:trong|trong vòng|không quá|\d)\s?.*\d+(?: \(.*\))? (?:ngày làm việc|ngày|tuần|tháng)$/iu.test(
      words,
    ) &&
    !/ năm$/iu.test(words)
  )
    return finishing.test(before) && !/(?:còn|xuống|từ|giảm|đủ)\s*$/iu.test(before)
  // "kế hoạch năm 2021", "trong quý III" say when the matter is, unless something is to be finished then.
  if (/^trong (?:cả )?(?:tháng|quý|năm|\d{1,2} tháng cuối)/iu.test(words) && /^\s*(?:[.;,)/]|$)/.test(after))
    return true
  return !/^trong (?:cả )?(?:năm|quý|\d{1,2} tháng|tháng)/iu.test(words) || finishing.test(before)
}

const isEvent = (words: string): boolean => new RegExp(`^(?:${event}|${span})$`, 'iu').test(words)

/** Words of one deadline that only a comma parts: "trong tháng 8/2021, chậm nhất là ngày 25/8/2021". */
const joined = (text: string, spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last && /^[,(]? ?$/.test(text.slice(last.to, span.from)))
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
  const found = [...text.matchAll(wording)].filter(({ 0: words, index }) =>
    isDeadline(words, text.slice(0, index), text.slice(index + words.length)),
  )
  // Where a day is named, what else happens then is no deadline of its own.
  const dated = found.filter(({ 0: words }) => !isEvent(words))
  return joined(
    text,
    (dated.length > 0 ? dated : found).map(({ 0: words, index }) => ({
      from: index,
      to: index + words.trimEnd().length,
    })),
  )
}
