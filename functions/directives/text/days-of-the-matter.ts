/** Days that sentences name and that are no deadline, by what stands before them. */

const documents =
  'công văn|quyết định|thông báo|kết luận|chỉ thị|nghị quyết|kế hoạch|tờ trình|văn bản|công điện|nghị định|thông tư|luật|báo cáo|phiếu|giấy mời|biên bản|hợp đồng'
const meetings = 'dự họp|cuộc họp|buổi họp|hội nghị|phiên họp|buổi làm việc|kỳ họp|buổi kiểm tra|giao ban'
/** A day behind these is that of another document or of a meeting, unless it begins with a word for a limit. */
const ofDocument = new RegExp(`(?:${documents})(?: số ?:?)? ?[\\d\\p{L}/&.-]*(?: của [^,;.]*)?\\s*$`, 'iu')
const ofMeeting = new RegExp(`(?:${meetings})[^,;.]{0,40}\\s*$`, 'iu')
/** "báo cáo vào ngày 20/7" is no day of a report. */
const isOfAnother = (words: string, before: string): boolean =>
  /^(?:ngày|\d|vào|đến(?! hết)|(?:đầu|giữa|cuối) năm)/iu.test(words) &&
  !/lần(?!\p{L})|(?:hằng|hàng|mỗi) |tuần (?:đầu|cuối)/iu.test(words) &&
  (ofMeeting.test(before) || (!/^vào/iu.test(words) && ofDocument.test(before)))
/** A day behind these is that of what happened. */
const ofMatter =
  /(?:giai đoạn(?! \d(?!\d))|cho thuê|thuê đất|phát sinh|tính|(?<!chốt )số liệu|tình hình|tồn đọng|tồn tại|có hiệu lực|hình thành|gia hạn|kéo dài|tiếp nhận|nộp hồ sơ)[^,;.]{0,12}\s*$|(?<!\p{L})từ(?: khi| lúc| thời điểm)?\s*$|(?<!tiếp tục |vào |tiền )sử dụng(?: đất| ổn định)?\s*$/iu
/** "gia hạn thời gian thực hiện dự án đến hết năm 2022" is how long it then goes on. */
const ofChangedTerm =
  /(?:gia hạn|kéo dài|điều chỉnh|lùi|giãn|nới|thay đổi|miễn|hoãn) (?:thời gian|thời hạn|tiến độ|hợp đồng|hiệu lực|nộp|thuế|tiền|giấy phép)[^,;.]{0,80}\s$/iu
/** What the directive grants is the new end: "Thống nhất lùi thời hạn trình đề án đến ngày 31/7/2021". */
export const grantedTerm =
  /(?<!\p{L})(?:đồng ý|thống nhất|nhất trí|chấp thuận|cho phép) (?:[^,;.]{0,60} )?(?:gia hạn|lùi|điều chỉnh|dời|giãn) (?:thời gian|thời hạn|tiến độ) (?:hoàn thành|trình|báo cáo|nộp|thực hiện|xử lý)(?!\p{L})/iu
/** So is one behind what was done before, unless it says up to when: "đất được giao trước ngày 01/7", "vốn được giao đến hết ngày 31/12". */
const ofWhatWasDone =
  /(?:được|đã) (?:phê )?(?:duyệt|chấp thuận|cấp|giao|ký|nộp|tiếp nhận|xây dựng|đầu tư|thành lập|ban hành)[^,;:.]{0,12}\s*$/iu
/** "xử lý các trường hợp tồn đọng trước ngày 31/12/2021": what is over on the directive's own day is left out later. */
const stillOpen = /(?:tồn đọng|tồn tại|đã (?:phê duyệt|thống nhất|chấp thuận)[^,;.]{0,12})\s$/iu
const dayToCome = /^(?:trước|chậm nhất|muộn nhất).*\d{4}$/iu
/** "trước khi giấy phép cũ hết hạn (31/8/2021)". */
const beforeHappening = /^trước \p{L}+ \p{L}.*\d/iu
const isOfMatter = (words: string, before: string): boolean => {
  if (dayToCome.test(words) && stillOpen.test(before)) return false
  if (beforeHappening.test(words)) return /hiệu lực|ban hành/iu.test(words)
  if (/^(?:chậm nhất|muộn nhất|hạn|từng|định kỳ|ngay từ)|(?:hằng|hàng|mỗi) |(?:kể|tính) từ/iu.test(words))
    return false
  return (
    ofMatter.test(before) ||
    (/^(?:cho )?(?:đến|tới|hết)/iu.test(words) && ofChangedTerm.test(before) && !grantedTerm.test(before)) ||
    (!/^(?:cho )?đến hết/iu.test(words) && ofWhatWasDone.test(before))
  )
}

/** "các hồ sơ nộp trước ngày 01/8", "giấy phép hết hạn vào ngày 31/12": which papers are meant. */
const ofPaper =
  /(?:hồ sơ|đơn(?! vị)|giấy phép|giấy chứng nhận|hợp đồng|tờ khai|khoản nợ|người|công dân|trẻ em)(?: \p{L}+){0,3}? (?:nộp|sinh|hết hạn|kết thúc|đến hạn|hết hiệu lực|được cấp|(?:đã )?ký|phát sinh|tiếp nhận)\s*$/iu
/** "chậm so với cam kết (trước ngày 31/7)": a day that was missed. */
const ofOldTerm = /(?:so với|chậm|hạn cũ|ban đầu|đã giao|đã cam kết)[^,;.()]{0,40}\($/iu
/** "thực hiện kết luận tại cuộc họp": what was said there. */
const saidThere = /(?:kết luận|chỉ đạo|ý kiến|thống nhất|giao|nêu|kiến nghị)\s*$/iu
/** "mời dự Lễ lúc 8h00 ngày 16/8", "xuất phát lúc 6h ngày 21/8": when something happens. */
const ofHappening =
  /(?<!\p{L})(?:dự(?! (?:kiến|án|thảo|toán|báo|phòng))|mời|xuất phát|khởi hành|khai mạc|bế mạc|diễn ra|bắt đầu)(?!\p{L})[^;.]{0,80}$/iu
/** "Nếu đến hết 31/8 nhà đầu tư chưa ký quỹ": a condition. "Văn bản này có giá trị đến hết năm 2021": how long it holds. */
const ofCondition = /(?:^|[,;.] |\s)(?:nếu|trường hợp)(?: đến)?\s$/iu
const ofValidity = /(?:có (?:giá trị|hiệu lực)|hiệu lực)(?: \p{L}+){0,3}\s$/iu

/** Days that tell how something is counted or wanted. */
const isOfMeasure = (words: string, before: string): boolean =>
  // "không bị kiểm tra quá 01 lần/năm" is how often it may happen.
  (/^\d+ lần/u.test(words) && !/(?:báo cáo|cập nhật|giao ban|tổ chức)[^,;.]{0,30}\s$/iu.test(before)) ||
  // "trong 10 ngày trước Tết" are days of the matter.
  (/^trước /iu.test(words) && /\d (?:ngày|tuần|tháng)\s*$/iu.test(before)) ||
  // "nhu cầu vắc xin, vật tư đến hết quý I": up to then goes what the work is about.
  (/^(?:cho )?(?:đến|hết)/iu.test(words) &&
    /(?:(?<!đăng ký )nhu cầu|dự báo|số liệu|kết quả)[^.;]{0,60}$/iu.test(before))

const isUntil = (words: string): boolean => /^(?:cho )?(?:đến|tới|hết)/iu.test(words)

/** Whether words wait for something, tell how long a paper holds or when something happens: nothing is to be finished by then. */
export const isOfEvent = (words: string, before: string): boolean =>
  ofCondition.test(before) ||
  (isUntil(words) && ofValidity.test(before)) ||
  (/^(?:\d|lúc|vào|ngày)/iu.test(words) && ofHappening.test(before))

/** Whether words that look like a deadline are of another document, of a meeting, or of what the work is about. */
export const isOfSomethingElse = (words: string, before: string): boolean =>
  isOfAnother(words, before) ||
  ofPaper.test(before) ||
  (/^(?:tại|trong) \p{L}+ họp|^tại giao ban/iu.test(words) && saidThere.test(before)) ||
  isOfMatter(words, before) ||
  ofOldTerm.test(before) ||
  (/(?:có|với) thời hạn\s$/iu.test(before) && /^(?:đến|tới)/iu.test(words)) ||
  isOfMeasure(words, before)
