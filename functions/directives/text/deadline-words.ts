import { bareForm, eventForm, wording } from './deadline-word-forms.ts'
import type { Span } from './readable-text.ts'

/** The words of a deadline where a sentence has them. */

const documents =
  'công văn|quyết định|thông báo|kết luận|chỉ thị|nghị quyết|kế hoạch|tờ trình|văn bản|công điện|nghị định|thông tư|luật|báo cáo|phiếu|giấy mời|biên bản|hợp đồng'
const meetings = 'dự họp|cuộc họp|buổi họp|hội nghị|phiên họp|buổi làm việc|kỳ họp|buổi kiểm tra|giao ban'
/** A day behind these is that of another document or of a meeting, unless it begins with a word for a limit. */
const ofDocument = new RegExp(`(?:${documents})(?: số ?:?)? ?[\\d\\p{L}/&.-]*(?: của [^,;.]*)?\\s*$`, 'iu')
const ofMeeting = new RegExp(`(?:${meetings})[^,;.]{0,40}\\s*$`, 'iu')
/** "báo cáo vào ngày 20/7" is no day of a report. */
const isOfAnother = (words: string, before: string): boolean =>
  /^(?:ngày|\d|vào|đến)/iu.test(words) &&
  !/lần(?!\p{L})|(?:hằng|hàng|mỗi) /iu.test(words) &&
  (ofMeeting.test(before) || (!/^vào/iu.test(words) && ofDocument.test(before)))
/** A day behind these is that of what happened. */
const ofMatter =
  /(?:giai đoạn(?! \d(?!\d))|cho thuê|thuê đất|phát sinh|tính|số liệu|tình hình|tồn đọng|tồn tại|có hiệu lực|hình thành|gia hạn|kéo dài|tiếp nhận|nộp hồ sơ)[^,;.]{0,12}\s*$|(?<!\p{L})từ(?: khi| lúc| thời điểm)?\s*$|(?<!tiếp tục |vào )sử dụng(?: đất| ổn định)?\s*$/iu
/** "gia hạn thời gian thực hiện dự án đến hết năm 2022" is how long it then goes on. */
const ofChangedTerm =
  /(?:gia hạn|kéo dài|điều chỉnh|lùi|giãn|nới|thay đổi) (?:thời gian|thời hạn|tiến độ|hợp đồng|hiệu lực)[^,;.]{0,40}\s$/iu
/** So is one behind what was done before, unless it says up to when: "đất được giao trước ngày 01/7", "vốn được giao đến hết ngày 31/12". */
const ofWhatWasDone =
  /(?:được|đã) (?:phê )?(?:duyệt|chấp thuận|cấp|giao|ký|nộp|tiếp nhận|xây dựng|đầu tư|thành lập|ban hành)[^,;:.]{0,12}\s*$/iu
/** "xử lý các trường hợp tồn đọng trước ngày 31/12/2021": what is over on the directive's own day is left out later. */
const stillOpen = /(?:tồn đọng|tồn tại|đã (?:phê duyệt|thống nhất|chấp thuận)[^,;.]{0,12})\s$/iu
const dayToCome = /^(?:trước|chậm nhất|muộn nhất).*\d{4}$/iu
const isOfMatter = (words: string, before: string): boolean => {
  if (dayToCome.test(words) && stillOpen.test(before)) return false
  if (/^(?:chậm nhất|muộn nhất|hạn|từng|định kỳ|ngay từ)|(?:hằng|hàng|mỗi) |(?:kể|tính) từ/iu.test(words))
    return false
  return (
    ofMatter.test(before) ||
    (/^(?:cho )?(?:đến|tới|hết)/iu.test(words) && ofChangedTerm.test(before)) ||
    (!/^(?:cho )?đến hết/iu.test(words) && ofWhatWasDone.test(before))
  )
}

/** "các hồ sơ nộp trước ngày 01/8", "giấy phép hết hạn vào ngày 31/12": which papers are meant. */
const ofPaper =
  /(?:hồ sơ|đơn(?! vị)|giấy phép|giấy chứng nhận|hợp đồng|tờ khai|khoản nợ|người|công dân|trẻ em)(?: \p{L}+){0,3}? (?:nộp|sinh|hết hạn|kết thúc|đến hạn|hết hiệu lực|được cấp|(?:đã )?ký|phát sinh|tiếp nhận)\s*$/iu
/** "chậm so với cam kết (trước ngày 31/7)": a day that was missed. */
const ofOldTerm = /(?:so với|chậm|hạn cũ|ban đầu|đã giao|đã cam kết)[^,;.()]{0,40}\($/iu
/** "kỷ niệm ngày Nhà giáo Việt Nam (20/11/2021)": the day of a feast. */
const ofFeast = /(?:kỷ niệm|ngày|lễ|tết|hội|họp|sinh|mất|thành lập|truyền thống)(?!\p{L})[^,;:.]{0,30}\($/iu
/** "thực hiện kết luận tại cuộc họp": what was said there. */
const saidThere = /(?:kết luận|chỉ đạo|ý kiến|thống nhất|giao|nêu|kiến nghị)\s*$/iu
/** "ngày 20/7/2021 phải hoàn thành". */
const isMust = /^,? (?:phải|cần)(?!\p{L})/iu

/** Only these make a day a deadline, wherever it stands. */
const certain =
  /^(?:không để|[^\d]*(?:thứ|chủ nhật).* (?:hằng|hàng|mỗi) tuần|(?:tuần|tháng) (?:này|tới|sau)|dự kiến|vào các mốc|từng|(?:ngay )?sau khi|(?:cho )?đến khi|trước|trc|từ|chậm nhất|muộn nhất|không (?:muộn|chậm)|tối đa|sau \d|\d+ lần|theo|ít nhất|ngay từ|hạn (?:chót|cuối)|không quá|trong|ngay trong|nội trong|xong|định kỳ|định kì|hằng|hàng|mỗi|đến hết|cho đến hết|ngày \d{1,2} (?:và |, )?[^/]*(?:hằng|hàng|mỗi)|\d)/iu
const finishing =
  /(?:hoàn thành|hoàn tất|hoàn thiện|xong|báo cáo|trình|gửi|kết thúc|đạt|sử dụng|vận hành|thông xe|hạn|thời hạn|thời gian|dứt điểm|bàn giao|nộp|trả lời|thông qua|gửi lại|cập nhật|công bố|kết luận|ban hành|phê duyệt|b\/c)[^.;]{0,80}$/iu

/** "kiểm tra hiện trường vào ngày 10/11/2021.": the day on which it is to be done, where nothing says that it was. */
const isDoneOn = (words: string, before: string, after: string): boolean =>
  /^vào .*\d[/ ]/iu.test(words) &&
  /^\s*(?:[.;,]|$)/.test(after) &&
  !/(?<!\p{L})(?:đã|được|diễn ra|xảy ra|khai mạc|ban hành|phát hiện)(?!\p{L})|(?:chuẩn bị|phục vụ)[^;]*(?:làm việc|họp|tiếp|đón|lễ|hội)(?!\p{L})/iu.test(
    before,
  )

const isDeadline = (words: string, before: string, after: string): boolean => {
  if (isOfAnother(words, before) || ofPaper.test(before)) return false
  if (/^(?:tại|trong) \p{L}+ họp|^tại giao ban/iu.test(words) && saidThere.test(before)) return false
  if (isOfMatter(words, before)) return false
  if (ofOldTerm.test(before) || (/(?:có|với) thời hạn\s$/iu.test(before) && /^(?:đến|tới)/iu.test(words)))
    return false
  if (/\($/u.test(before) && /^(?:ngày )?\d/iu.test(words)) return !ofFeast.test(before)
  if (/\($/u.test(before) && /^(?:tháng|quý|năm)/iu.test(words)) return true
  // "không bị kiểm tra quá 01 lần/năm" is how often it may happen.
  if (/^\d+ lần/u.test(words) && !/(?:báo cáo|cập nhật|giao ban|tổ chức)[^,;.]{0,30}\s$/iu.test(before))
    return false
  // "trong 10 ngày trước Tết" are days of the matter.
  if (/^trước /iu.test(words) && /\d (?:ngày|tuần|tháng)\s*$/iu.test(before)) return false
  // "nhu cầu vắc xin, vật tư đến hết quý I": up to then goes what the work is about.
  if (
    /^(?:cho )?(?:đến|hết)/iu.test(words) &&
    /(?:nhu cầu|dự báo|số liệu|kết quả)[^.;]{0,60}$/iu.test(before)
  )
    return false
  if (
    !certain.test(words) &&
    !finishing.test(before) &&
    !isDoneOn(words, before, after) &&
    !isMust.test(after)
  )
    return false
  if (/^từ/iu.test(words)) return true
  if (
    /^(?:trước (?:ngày )?(?:tết|mùa|khai giảng|năm học|lễ|kỳ nghỉ|dịp|khi)|(?:ngay )?sau khi|ngay từ đầu|ít nhất|(?:cho )?đến khi)/iu.test(
      words,
    ) &&
    /^\s*(?:[.;,)/]|$)/.test(after)
  )
    return true
  if (isEvent(words)) return finishing.test(before)
  // "đủ cung ứng trong 7 ngày", "rút ngắn còn không quá 15 ngày" are what is wanted, not until when.
  if (
    /^(?:trong|trong vòng|không quá|tối đa|sau|\d)\s?.*\d+(?: \(.*\))? (?:giờ|tiếng|ngày làm việc|ngày|tuần|tháng)$/iu.test(
      words,
    ) &&
    !/ năm$/iu.test(words)
  )
    return finishing.test(before) && !/(?:còn|xuống|từ|giảm|đủ)\s*$/iu.test(before)
  // "kế hoạch năm 2021", "trong quý III" say when the matter is, unless something is to be finished then.
  if (
    /^trong (?:cả )?(?:tháng|quý|năm|\d{1,2} tháng cuối)/iu.test(words) &&
    /^\s*(?:[.;:,()/]|$)/.test(after)
  )
    return true
  return !/^trong (?:cả )?(?:năm|quý|\d{1,2} tháng|tháng)/iu.test(words) || finishing.test(before)
}

/** "trước ngày 20/7 để UBND thành phố báo cáo trước ngày 25/7": the second says what the first is for. */
const isPurpose = (between: string): boolean => /(?<!\p{L})để(?!\p{L})[^;]*$/iu.test(between)

const isEvent = (words: string): boolean => eventForm.test(words)

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
  const dated = found
    .filter(({ 0: words }) => !isEvent(words))
    .filter(({ index }, place, all) => place === 0 || !isPurpose(text.slice(all[0]?.index ?? 0, index)))
  return joined(
    text,
    (dated.length > 0 ? dated : found).map(({ 0: words, index }) => ({
      from: index,
      to: index + words.trimEnd().length,
    })),
  )
}

/** "Rà soát quỹ đất – Sở X – 20/7/2021": a day alone, right behind whom the work is given to and at the end. */
export const bareDeadlineAt = (text: string, at: number): Span[] => {
  const [found = '', words = ''] = bareForm.exec(text.slice(at)) ?? []
  const from = at + found.indexOf(words)
  return words ? [{ from, to: from + words.length }] : []
}
