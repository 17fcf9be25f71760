/** How the words of a deadline look: days, periods, terms and events, with what stands before them. Whether they are one is told beside (deadline-words.ts). */

const day =
  '(?:ngày:? )?(?:mùng |mồng )?\\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2,4})?(?!\\d)|,? tháng (?:\\d{1,2}|giêng|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?:,? năm \\d{4}| ?[/.-] ?\\d{4})?)(?: (?:tới đây|sắp tới|(?:tới|này)(?! (?:ngày )?\\d|\\p{L})))?'
const weekday = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7]|chủ nhật|cn)'
const clock = "\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2}'?(?: ?(?:phút|ph|p))?)?'?"
/** When in the day, and on which weekday, in any order: "17 giờ 00, thứ Sáu (", "lúc 8h sáng ", "hết giờ làm việc của ". */
const hour = `(?:${clock},? ?(?:hôm nay,? ?)?(?:ngày )?)`
const ofDay = `(?:(?:lúc |trước |hết |cuối |đầu |trong |vào |khi hết )*(?:(?:hôm|sáng|trưa|chiều|tối) nay|(?:ngày|sáng|trưa|chiều|tối) mai|${clock}(?![\\d\\p{L}])|${weekday}(?![\\d\\p{L}])(?:(?: tuần)? (?:này|tới|sau)(?!\\p{L}))?|giờ (?:làm việc|hành chính)|(?:giờ |buổi )?(?:sáng|trưa|chiều|tối)|ngày)(?: của)?(?:,? ?\\(| ?[,-])? ?(?=[\\p{L}\\d(]))*`
const period =
  '(?:(?:(?:(?:nửa )?đầu|giữa|(?:nửa )?cuối|tuần (?:đầu|cuối)(?: của)?|(?:thượng|trung|hạ) tuần|\\d{1,2} ngày (?:đầu|cuối)(?: của)?) )?tháng \\d{1,2}(?:(?:,|(?: ?[-–])(?! ?\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-])) ?\\d{1,2}(?!\\d))*(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?|(?:(?:đầu|giữa|cuối) )?quý (?:IV|I{1,3}|[1-4])(?: ?[/.-] ?\\d{4}|,? năm \\d{4})?|(?:cuối )?năm \\d{4}|\\d{1,2} tháng (?:đầu|cuối) năm(?: \\d{4})?|t\\.?(?:0?[1-9]|1[0-2]) ?/ ?\\d{4}|q\\.? ?(?:IV|I{1,3}|[1-4]) ?/ ?\\d{4})'
const count =
  '(?:\\d{1,3}(?: ?\\([\\p{L} ]+\\))?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: lăm)?|(?:hai|ba) mươi)(?= (?:ngày|tuần|tháng)))'
/** From when a term runs, or before what: without these words it would run from the signing. */
const since =
  '(?:,? (?:(?:kể |tính )?từ|kể|sau|trước(?= (?:khi|ngày))|khi|nếu)(?: (?:ngày|khi|thời điểm|lúc))?(?! nay)(?= [\\p{L}\\d])(?:[^,;.()\\n]|\\.(?=\\d))*(?:\\((?:vào )?(?:ngày )?\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?\\))?)'
const term = `${count} (?:ngày làm việc|ngày|tuần|tháng)(?! (?:\\d|đầu|cuối|qua|gần|vừa|nghỉ|lễ|tết|liên tục|mỗi|rưỡi|(?:trước|sau|kế)(?: đó|$)))${since}?`
const limits =
  '(?:trước|trc|(?:chậm|muộn) nhất(?: là| vào| đến| trong)*(?: trước| hết| cuối)?|không (?:được )?(?:để )?(?:muộn|chậm|trễ|quá)(?: hơn| quá)?|hạn (?:chót|cuối(?: cùng)?)(?: là)?|cho đến hết|đến hết|hết|xong trước|(?:cho )?đến|vào|đúng)'
/** Before a day, a period or a term: "thời hạn: 20/7"; "quá hạn 10 ngày", "chậm tiến độ 10 ngày" are told of the matter. */
const labelWords =
  '(?:(?<!(?:trước|vượt|sớm hơn) )thời hạn|(?<!(?:kéo dài|rút ngắn|tăng|giảm) )thời gian|(?<!(?:quá|hết|gia|trễ|đến|chậm|giới|kỳ|thời) )hạn|mốc|(?<!(?:chậm|vượt|trễ|nhanh) )tiến độ)'
/** What a label says of the day behind it; one of before is another matter: "hạn cũ". */
const ofLabel =
  '(?:hoàn thành|thực hiện|báo cáo|xử lý|gửi|trình|nộp|trả lời|đề nghị|yêu cầu|mới|chung|chót|cuối|cùng|kết thúc|bàn giao|được giao|cụ thể|như sau|phải|xong|lần cuối|trình ký)'
/** "thời hạn hoàn thành", "hạn gửi đề xuất:", "thời hạn trình UBND thành phố:". */
const label = `${labelWords}(?:(?: ${ofLabel})*(?: là)?:? ?|(?: ${ofLabel})+(?: \\p{L}+){1,5}: ?)`
/** Whether a label leads to what follows: then a day there is a deadline. */
export const endsInLabel = new RegExp(`(?<!\\p{L})${label}$`, 'iu')
const ends = '(?=\\s*(?:[.;,)/]|$))'
const within = '(?:ngay trong|nội trong|trong nội|trong vòng|trong thời hạn|trong thời gian|trong)'
const every = '(?:hằng|hàng|mỗi)'
const once = '(?: (?:một|1|01) lần)?'
const onDay =
  '(?:,? \\(?(?:(?:trước|vào|chậm nhất)(?: vào| là)? ?)?ngày \\d{1,2}(?! ?[/.-] ?\\d| tháng \\d)\\)?)'

const date = `${day}(?!\\d)`
/** Two days with a way between: they say from when to when, and block every other deadline. */
const span = `từ (?:${date}|(?:ngày )?\\d{1,2}(?= (?:đến|tới) (?:ngày )?\\d)|${period}) (?:đến|tới|-|–) (?:hết )?(?:${date}|${period})`
/** What something is finished before: its own day may stand behind it. */
const happening =
  '(?:khi|ngày(?! (?:\\d|làm việc|cuối))|dịp|lễ|tết|giờ|thời điểm(?! \\d)|kỳ|phiên|cuộc|buổi|hội nghị|hội thảo|đại hội|giao ban|mùa|khai giảng|khai mạc|năm học)(?!\\p{L})'
const beforeOn = `trước ${happening}[^,;:.()\\d/]{0,60}(?:(?:thứ|lần|khóa) \\d{1,2}[^,;:.()\\d/]{0,40})?(?<!(?:tháng|quý|năm) )\\(?(?:trước |vào )?${ofDay}${day}`
/** What is finished when something else happens, on a day that nobody knows yet. */
const event =
  `(?:trước ${happening}[^,;.()]{0,60}|` +
  'ngay sau khi [^,;.()]{3,80}|(?:ngay )?(?:sau |(?:cho )?đến )?khi (?:có|được|nhận được|hoàn thành|kết thúc)(?:(?! (?:phải|cần|trong (?:thời hạn|vòng)|chậm nhất|trước ngày) )[^,;.()]){3,80}|(?:(?:tại|trong) |(?<=(?<!chương )trình ))(?:kỳ họp|phiên họp|giao ban|cuộc họp|buổi tiếp|buổi họp|buổi làm việc)[^,;.()]{3,60}|(?:ít nhất |chậm nhất )?(?:trước )?\\d{1,2} ngày (?:làm việc )?trước (?:khi|ngày)[^,;.()]{2,60}|ngay từ đầu (?:năm|tháng|quý|mùa)[^,;.()]{0,30})'

/** Until when, without a day: "không để sang tháng sau", "trong năm học 2021 - 2022". */
const dayless = '(?:không để sang (?:tuần|tháng|quý|năm) (?:sau|tới)|trong năm học \\d{4} ?[-–] ?\\d{4})'

/** A day in the place of an earlier one: "gia hạn từ ngày 30/6/2021 sang ngày 31/7/2021", "(lùi đến 31/7)". What is asked for or looked into is not granted. */
const moved = `(?<=(?:^|[(,;:–-] ?|(?<!\\p{L})(?:đồng ý|thống nhất|nhất trí|chấp thuận|cho|cho phép|được|nay|đã) ))(?:gia hạn|lùi|dời|giãn|điều chỉnh|kéo dài)(?: (?:thời hạn|thời gian|tiến độ|hạn|mốc)(?: (?:hoàn thành|thực hiện|trình|báo cáo|nộp|xử lý|trả lời))?)?(?: lần \\p{L}+)?(?:,? từ (?:${date}|${period}))?,? (?:đến|tới|sang|thành)(?: hết| trước| cuối)? (?:${ofDay}${day}|${period})`

/** Any row of words for a limit before a day or a period: "chậm nhất đến trước thời điểm", "xong trong". */
const limit =
  '(?:trước|trc|(?:chậm|muộn) nhất|không (?:được )?(?:để )?(?:muộn|chậm|trễ|quá)(?: hơn| quá)?|hạn(?: chót| cuối(?: cùng)?)?|hết|xong|(?:cho )?đến|vào|đúng|ngay|trong(?: vòng)?|thời điểm|mốc|là|cuối|những ngày cuối)'
const row = `(?:trước|trc|(?:chậm|muộn) nhất|không (?:được )?(?:để )?(?:muộn|chậm|trễ|quá)(?: hơn| quá)?|tối đa|xong|(?:cho )?đến|vào|đúng|trong)(?:,? ${limit}){0,4}:? (?:${ofDay}${day}|${period})`

/** Days that are told from the directive's own day; the number of a week is kept as words. */
const today =
  '(?:(?:hôm|sáng|trưa|chiều|tối|đêm) nay|(?:ngày|sáng|trưa|chiều|tối) mai|ngày (?:kia|mốt))(?!,? (?:ngày )?\\d)'
const fromHere = `(?:(?:${limits} |${within} )${ofDay}${today}|(?:(?:xong )?${within}|${limits}) (?:hết )?(?:cuối )?(?:(?:tuần|tháng|quý) (?:này|tới|sau)|năm nay)|(?<!ngày \\d{1,2} )(?:tuần|tháng) (?:này|tới|sau)(?= (?:phải )?(?:xong|có|trình|gửi|báo cáo|hoàn thành)(?!\\p{L})|,|\\.?$)|(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm) (?:này|tới|sau|nay)|(?:xong |${within} )?trong tuần (?:thứ )?\\d{1,2}(?!\\d|[/.]\\d))`

const forms = [
  span,
  beforeOn,
  `từ nay (?:cho )?(?:đến|tới) (?:hết |cuối )?(?:${date}|${period}|(?:tuần|tháng|quý|năm)(?: này| nay)?(?!\\p{L}| \\d))`,
  `từ (?:${date}|${period}) sang (?:${date}|${period})(?: \\((?:thay (?:vì|cho)|hạn cũ)[^()]*\\))?`,
  `(?<=${label})${period} ?[-–] ?${period}`,
  `(?:(?:${limits}|${within}) )?(?:(?:sáng|chiều|tối) )?${weekday}(?:(?:,| và) ${weekday})* (?:tuần (?:này|tới|sau)|${every} tuần)`,
  `${limits} (?:${clock} )?(?:(?:sáng|chiều|tối) )?${weekday}(?!,? \\(?(?:ngày )?\\d)`,
  `(?<!(?:chi tiết|cụ thể|tiến độ|kịch bản|kế hoạch|số liệu) )theo (?:định kỳ|tuần|tháng|quý|năm)${ends}`,
  `(?:vào |trước |đến )?ngày (?:làm việc )?cuối (?:cùng )?(?:của )?(?:(?:mỗi )?(?:tháng|quý|năm)(?! \\d)|${period})`,
  dayless,
  moved,
  `(?:${limits} )?ngày \\d{1,2} (?:của )?tháng (?:này|tới|sau)(?!\\p{L})`,
  `${limits} ngày \\d{1,2} của ${period}`,
  fromHere,
  `(?:định kỳ,? )?(?:trước |vào )?ngày \\d{1,2} (?:của )?tháng (?:đầu|cuối) (?:của )?(?:mỗi )?(?:quý|năm|kỳ)`,
  `(?:\\d{1,2} (?:giờ|ngày|tuần|tháng) ?/ ?(?:1 |01 |một )?|(?:\\d{1,2}|một|hai|ba|sáu) (?:tuần|tháng|quý|năm) (?:1|01|một) )lần`,
  `\\d{1,2} lần ?/ ?(?:ngày|tuần|tháng|quý|năm)`,
  `(?:mỗi|một|01) (?:ngày|tuần|tháng|quý|năm) \\d{1,2} lần`,
  `(?:vào |nhân )?dịp (?:lễ )?${day}`,
  `(?:${limits} ${hour})?${every} ngày`,
  `(?:vào (?:các mốc:? )?)?${hour}${ofDay}${day}`,
  `(?:định kỳ,? )?(?:(?:trước|vào|chậm nhất(?: là)?(?: vào)?) )?ngày \\d{1,2}(?: (?:và|,) (?:ngày )?\\d{1,2})? (?:của )?${every} (?:tháng|quý|năm)`,
  `(?:định kỳ,? )?(?:(?:trước|vào|chậm nhất(?: là)?) )?${day} ${every} năm`,
  `(?:định kỳ|định kì),? (?:${every} |theo )?(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)${once}${onDay}?`,
  `(?<!(?:bình quân|trung bình|đạt) )${every} (?:tháng|quý|tuần)${once}${onDay}?`,
  `(?:dự kiến(?: hoàn thành)? )?${limits}:? (?:kỳ |mốc |thời điểm )?${ofDay}${day}`,
  `${limits}:? (?:hết )?${period}`,
  `${within} ${period}(?:(?:, | và )${period})+`,
  `(?:${limits} (?:${hour})?|vào )?các ngày ${weekday}(?:(?:,| và) ${weekday})*`,
  `(?:(?:chậm nhất|không quá)(?: là)?(?: sau)? )?(?:${within} )${term}`,
  `(?:${within}|không quá|tối đa|sau) ${count} (?:giờ|tiếng)${since}?`,
  `(?:chậm nhất(?: là)?(?: sau)?|không quá|tối đa(?: là)?|sau) ${term}`,
  `${within} (?:ngày )?${ofDay}${day}`,
  `(?:dự kiến(?: hoàn thành)? )?${within} ${period}`,
  `(?=cuối|giữa|đầu)${period}`,
  event,
  `(?<=(?:hoàn thành|hoàn tất|hoàn thiện|xong|bàn giao|trình|nộp) )(?:${ofDay}${day}|${period})${ends}`,
  `^(?:${period}|${within} ${term})(?=[,:] )`,
  `${label}\\d{1,2}[.-]\\d{1,2}(?! ?[/.-]? ?\\d)`,
  `(?<=(?:hoàn thành|kết thúc|xong): )(?:${hour}?${day}|${term}|${period})`,
  `(?:${day}|(?<=\\()${period})(?= (?:phải|cần|là (?:hạn|thời hạn|mốc)) )`,
  `(?<=[,;:] )(?:${ofDay}${day}|${today})(?= (?:phải |cần )?(?:trình|báo cáo|hoàn thành|gửi|nộp|bàn giao|có báo cáo|xong)(?!\\p{L}))`,
  `(?<=\\((?:trình |xong |hoàn thành )?)(?:${period}|${term}|${day})(?=\\)\\s*(?:[.,;/]|và(?!\\p{L})|$))`,
  `(?<!ngày )(?:ngay )?trong (?:tuần|tháng|quý)${ends}`,
  `(?<!(?:theo|tăng trưởng|tiến độ|kế hoạch|chi tiết|cụ thể|kịch bản|lộ trình|số liệu) )từng (?:tuần|tháng|quý)(?=\\s*(?:[.;,)/]|$))`,
  `dự kiến (?:tổ chức|khởi công|trình|diễn ra|khánh thành) (?:vào )?${day}`,
  `${count} (?:ngày làm việc|ngày|tuần|tháng) nữa(?= (?:phải )?(?:có|báo cáo|xong|trình|hoàn thành|kết thúc)(?!\\p{L}))`,
  `(?:vào )?(?:(?:sáng|chiều|tối) )?${weekday} (?:của )?tuần (?:đầu|cuối)(?: của)?(?: mỗi)? (?:tháng|quý)(?! \\d)`,
  `${count} (?:ngày làm việc|ngày|tuần|tháng)${since}`,
  `(?<=(?:b/c|hạn)(?: kết quả)? )${day}`,
  `(?:trước|trc|(?:chậm|muộn) nhất(?: là| vào)*|xong trước) (?:lúc )?${clock}${ends}`,
  `(?<=${label})(?:${hour}?${day}|${term}|${period})`,
  `sang ${period}`,
  row,
]
/** What goes on behind a day: a second day, or the weekday that must be its own: "06/7 và ngày 07/7/2021", "15/7/2021 (thứ Năm)". */
const onward = new RegExp(
  `(?<=\\d)(?:(?:,| và| hoặc) (?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?=\\s*[.;,)]|$)| \\(${weekday}\\))+`,
  'iuy',
)

/** Where words end that go on behind their day. */
export const endOnward = (text: string, to: number): number => {
  onward.lastIndex = to
  return to + (onward.exec(text)?.[0].length ?? 0)
}

/** Words that may be a deadline, wherever a sentence has them. */
export const wording = new RegExp(
  `(?<![\\p{L}\\d])(?:${forms.map((form) => `(?:${form})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
)

/** Those that name an event instead of a day, and spans. */
export const eventForm = new RegExp(`^(?:${event}|${span})$`, 'iu')

/** A day alone behind a sign, at the end. */
export const bareForm = new RegExp(`^\\s*[;,–|-]\\s*(${hour}?${day}|${period}|${term})[\\s.;)]*$`, 'iu')
