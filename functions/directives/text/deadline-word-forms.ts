/** How the words of a deadline look: days, periods, terms and events, with what stands before them. Whether they are one is told beside (deadline-words.ts). */

const day =
  '(?:ngày )?(?:mùng |mồng )?\\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2,4})?(?!\\d)|,? tháng (?:\\d{1,2}|giêng|chạp)(?:,? năm \\d{4}| ?[/.-] ?\\d{4})?)'
const hour = "(?:\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2}'?(?: ?phút)?)?,? ?(?:hôm nay,? ?)?(?:ngày )?)"
const ofDay =
  '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? \\(?)?(?:(?:đầu|cuối) giờ (?:sáng|chiều|làm việc) |(?:sáng|chiều) )?'
const period =
  '(?:(?:(?:(?:nửa )?đầu|giữa|(?:nửa )?cuối|tuần (?:đầu|cuối)(?: của)?) )?tháng \\d{1,2}(?:,? \\d{1,2})*(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?|(?:(?:đầu|giữa|cuối) )?quý (?:IV|I{1,3}|[1-4])(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?|(?:cuối )?năm \\d{4}|\\d{1,2} tháng (?:đầu|cuối) năm(?: \\d{4})?)'
const count = '\\d{1,3}(?: ?\\([\\p{L} ]+\\))?'
/** From when a term runs, or before what: without these words it would run from the signing. */
const since =
  '(?:,? (?:(?:kể |tính )?từ|kể|sau|trước(?= (?:khi|ngày))|khi|nếu)(?: (?:ngày|khi|thời điểm|lúc))?(?! nay)(?= \\p{L})[^,;.()\\n]*)'
const term = `${count} (?:ngày làm việc|ngày|tuần|tháng)(?! (?:đầu|cuối|qua|gần|vừa|nghỉ|lễ|tết|liên tục|mỗi|rưỡi|(?:trước|sau|kế)(?: đó|$)))${since}?`
const limits =
  '(?:trước|trc|chậm nhất(?: là| vào| đến| trong)*(?: trước| hết)?|muộn nhất(?: là| vào| đến| trong)*(?: trước| hết)?|không (?:để )?(?:muộn|chậm|trễ|quá)(?: hơn| quá)?|hạn (?:chót|cuối(?: cùng)?)(?: là)?|cho đến hết|đến hết|hết|xong trước|(?:cho )?đến|vào)'
const weekday = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
/** Before a day, a period or a term: "thời hạn: 20/7"; "quá hạn 10 ngày", "chậm tiến độ 10 ngày" are told of the matter. */
const label =
  '(?:thời hạn|(?<!(?:kéo dài|rút ngắn|tăng|giảm) )thời gian|(?<!(?:quá|hết|gia|trễ|đến|chậm|giới|kỳ) )hạn|mốc|(?<!(?:chậm|vượt|trễ|nhanh) )tiến độ)'
/** What a label says of the day behind it; one of before is another matter: "hạn cũ". */
const ofLabel =
  '(?:hoàn thành|thực hiện|báo cáo|xử lý|gửi|trình|nộp|trả lời|đề nghị|yêu cầu|mới|chung|chót|cuối|cùng|kết thúc|bàn giao|được giao|cụ thể|phải|xong)'
const ends = '(?=\\s*(?:[.;,)/]|$))'
const within = '(?:ngay trong|nội trong|trong vòng|trong thời hạn|trong thời gian|trong)'
const every = '(?:hằng|hàng|mỗi)'
const once = '(?: (?:một|1|01) lần)?'
const onDay =
  '(?:,? \\(?(?:(?:trước|vào|chậm nhất)(?: vào| là)? ?)?ngày \\d{1,2}(?! ?[/.-] ?\\d| tháng \\d)\\)?)'

const date = `${day}(?!\\d)`
/** Two days with a way between: they say from when to when, and block every other deadline. */
const span = `từ (?:${date}|${period}) (?:đến|tới|-|–) (?:hết )?(?:${date}|${period})`
/** What is finished when something else happens, on a day that nobody knows yet. */
const event =
  '(?:trước (?:ngày )?(?:tết|mùa|khai giảng|năm học|đại hội|kỳ họp|phiên họp|cuộc họp|hội nghị|lễ|kỳ nghỉ|dịp|thời điểm|khi)[^,;.()]{0,60}|ngay sau khi [^,;.()]{3,80}|(?:ngay )?(?:sau |(?:cho )?đến )?khi (?:có|được|nhận được|hoàn thành|kết thúc)(?:(?! (?:phải|cần|trong (?:thời hạn|vòng)|chậm nhất|trước ngày) )[^,;.()]){3,80}|(?:(?:tại|trong) |(?<=trình ))(?:kỳ họp|phiên họp|giao ban|cuộc họp)[^,;.()]{3,60}|(?:ít nhất |chậm nhất )?(?:trước )?\\d{1,2} ngày (?:làm việc )?trước (?:khi|ngày)[^,;.()]{2,60}|ngay từ đầu (?:năm|tháng|quý|mùa)[^,;.()]{0,30})'

/** Until when, without a day: "không để sang tháng sau", "trong năm học 2021 - 2022". */
const dayless = '(?:không để sang (?:tuần|tháng|quý|năm) (?:sau|tới)|trong năm học \\d{4} ?[-–] ?\\d{4})'

/** Days that are told from the directive's own day; the number of a week is kept as words. */
const today = '(?:(?:hôm|sáng|trưa|chiều|tối|đêm) nay|(?:ngày|sáng|trưa|chiều|tối) mai)(?!,? (?:ngày )?\\d)'
const fromHere = `(?:(?:${limits} |${within} )(?:\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2})? ?)?(?:ngày |hết )?${today}|(?:(?:xong )?${within}|${limits}) (?:hết )?(?:cuối )?(?:(?:tuần|tháng|quý) (?:này|tới|sau)|năm nay)|(?:tuần|tháng) (?:này|tới|sau)(?= (?:phải )?(?:xong|có|trình|gửi|báo cáo|hoàn thành)(?!\\p{L})|,|\\.?$)|(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm) (?:này|tới|sau|nay)|(?:xong |${within} )?trong tuần (?:thứ )?\\d{1,2}(?!\\d|[/.]\\d))`

const forms = [
  span,
  `từ nay (?:cho )?(?:đến|tới) (?:hết )?(?:${date}|${period})`,
  `(?<=${label}(?: hoàn thành| thực hiện| báo cáo)*:? )${period} ?[-–] ?${period}`,
  `(?:(?:${limits}|${within}) )?(?:(?:sáng|chiều|tối) )?${weekday}(?:(?:,| và) ${weekday})* (?:tuần (?:này|tới|sau)|${every} tuần)`,
  `${limits} (?:(?:sáng|chiều|tối) )?${weekday}(?!,? \\(?(?:ngày )?\\d)`,
  `theo (?:định kỳ|tuần|tháng|quý|năm)${ends}`,
  `(?:vào |trước )?ngày (?:làm việc )?cuối (?:cùng )?(?:của )?(?:mỗi )?(?:tháng|quý|năm)(?: \\d{1,2})?(?:/\\d{4})?`,
  dayless,
  fromHere,
  `(?:định kỳ,? )?(?:trước |vào )?ngày \\d{1,2} (?:của )?tháng (?:đầu|cuối) (?:của )?(?:mỗi )?(?:quý|năm|kỳ)`,
  `\\d{1,2} (?:giờ|ngày|tuần|tháng) ?/ ?(?:1 |01 |một )?lần`,
  `\\d{1,2} lần ?/ ?(?:ngày|tuần|tháng|quý|năm)`,
  `(?:mỗi|một|01) (?:ngày|tuần|tháng|quý|năm) \\d{1,2} lần`,
  `(?:vào |nhân )?dịp (?:lễ )?${day}`,
  `(?:${limits} ${hour})?${every} ngày`,
  `(?:vào (?:các mốc:? )?)?${hour}${ofDay}${day}`,
  `(?:định kỳ,? )?(?:(?:trước|vào|chậm nhất(?: là)?(?: vào)?) )?ngày \\d{1,2}(?: (?:và|,) (?:ngày )?\\d{1,2})? (?:của )?${every} (?:tháng|quý|năm)`,
  `(?:định kỳ,? )?(?:(?:trước|vào|chậm nhất(?: là)?) )?${day} ${every} năm`,
  `(?:định kỳ|định kì),? (?:${every} |theo )?(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)${once}${onDay}?`,
  `(?<!(?:bình quân|trung bình|đạt) )${every} (?:tháng|quý|tuần)${once}${onDay}?`,
  `(?:dự kiến(?: hoàn thành)? )?${limits}:? (?:lúc )?${hour}${ofDay}${day}`,
  `(?:dự kiến(?: hoàn thành)? )?${limits}:? ${ofDay}${day}`,
  `${limits}:? (?:hết )?${period}`,
  `${within} ${period}(?:(?:, | và )${period})+`,
  `(?:${limits} (?:${hour})?|vào )?các ngày ${weekday}(?:(?:,| và) ${weekday})*`,
  `(?:(?:chậm nhất|không quá)(?: là)?(?: sau)? )?(?:${within} )${term}`,
  `(?:${within}|không quá|tối đa|sau) ${count} (?:giờ|tiếng)${since}?`,
  `(?:chậm nhất(?: là)?(?: sau)?|không quá|tối đa(?: là)?|sau) ${term}`,
  `${within} (?:ngày )?${ofDay}${day}`,
  `(?:dự kiến(?: hoàn thành)? )?${within} ${period}`,
  `(?:cuối|giữa|đầu) tháng \\d{1,2}(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?`,
  event,
  `(?<=(?:hoàn thành|hoàn tất|xong) )${period}${ends}`,
  `(?<=(?:hoàn thành|kết thúc|xong): )(?:${hour}?${day}|${term}|${period})`,
  `${day}(?= (?:phải|cần) )`,
  `(?<=\\((?:trình |xong |hoàn thành )?)(?:${period}|${term}|${day})(?=\\)\\s*(?:[.,;/]|$))`,
  `(?<!ngày )(?:ngay )?trong (?:tuần|tháng|quý)${ends}`,
  `(?<!(?:theo|tăng trưởng|tiến độ|kế hoạch|chi tiết|cụ thể|kịch bản|lộ trình|số liệu) )từng (?:tuần|tháng|quý)(?=\\s*(?:[.;,)/]|$))`,
  `dự kiến (?:tổ chức|khởi công|trình|diễn ra|khánh thành) (?:vào )?${day}`,
  `${count} (?:ngày làm việc|ngày|tuần|tháng)${since}`,
  `(?<=(?:b/c|hạn)(?: kết quả)? )${day}`,
  `(?<=${label}(?: ${ofLabel})*(?: là)?:? ?)(?:${hour}?${day}|${term}|${period})`,
]
/** Words that may be a deadline, wherever a sentence has them. */
export const wording = new RegExp(
  `(?<![\\p{L}\\d])(?:${forms.map((form) => `(?:${form})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
)

/** Those that name an event instead of a day, and spans. */
export const eventForm = new RegExp(`^(?:${event}|${span})$`, 'iu')

/** A day alone behind a sign, at the end. */
export const bareForm = new RegExp(`^\\s*[;,–|-]\\s*(${hour}?${day}|${period}|${term})[\\s.;)]*$`, 'iu')
