import type { Passage } from './passages.ts'

/** Where a directive's own words to its addressees begin and end: what stands above and below gives no work. */

const foot = /^(?:nơi nhận|nơi gửi)\s*:?/iu
const signature =
  /^(?:T\/?M\.?(?= )|TM\.|KT\.|TL\.|TUQ\.|Q\. ?(?=\p{Lu}{2})|CHỦ TỊCH$|PHÓ CHỦ TỊCH$|CHÁNH VĂN PHÒNG$|PHÓ CHÁNH VĂN PHÒNG$)/u

/** Sentences that close a directive without giving work of their own. */
const closing = [
  /^(?!giao |yêu cầu |đề nghị |phân công )[^.]{0,60}(?:thông báo|báo|truyền đạt|chuyển)(?!\s+cáo)[^.]{0,200}(?:để|đến) (?:các )?(?:cơ quan|đơn vị|địa phương|sở|ngành)[^.]{0,200}(?<!\p{L})biết(?!\p{L})/iu,
  /^(?!.*(?:theo dõi|đôn đốc|kiểm tra|giám sát)(?!\p{L})).*(?:thực hiện|thi hành|triển khai)(?: nghiêm(?: túc)?| tốt)?(?: các| những)?(?: nội dung)?(?: của| tại| theo)? ?(?:tinh thần )?(?:thông báo|chỉ thị|công văn|kế hoạch|quyết định|kết luận|công điện|văn bản)(?: kết luận)? này\s*[./]*$/iu,
  /^(?:(?:quyết định|chỉ thị|kế hoạch|thông báo|văn bản|quy định) này )?có hiệu lực|này có hiệu lực/iu,
  /^(?:trong quá trình|quá trình|nếu|trường hợp|trên đây)[^.]*(?:vướng mắc|khó khăn|phát sinh|sửa đổi|vượt thẩm quyền)[^.]*(?:các |đề nghị |kịp thời )?(?:cơ quan|đơn vị|địa phương|phản ánh|báo cáo)/iu,
  /^[^,;]{0,60}(?:biết,? )(?:và )?theo dõi[\s./]*$/iu,
  /^trên đây là(?:[^.\d]|(?<=năm )\d{4})*(?:thực hiện|thi hành)[^.;\d]*[\s./]*$/iu,
  // The Office follows what the directive says, as it always does.
  /^(?:giao )?văn phòng (?:chính phủ|ubnd|ủy ban)[^.;:\d]{0,60}(?:theo dõi|đôn đốc)(?:[^.:\d]{0,160}(?:này|phát sinh|vướng mắc|theo dõi|đôn đốc|nhắc việc))?[\s./]*$/iu,
  // How papers are handed in is no task of anybody.
  /^(?:các )?(?:cơ quan|đơn vị)[^,;:.]{0,40} gửi (?:hồ sơ|tài liệu|nội dung)[^;:.]*văn phòng[^;:.]*(?:trước|chậm nhất)[^;:.]*ngày[^;:./]*[\s./]*$/iu,
  // Who answers for what was given above is given nothing more by it.
  /^[^;:]{0,120}chịu trách nhiệm (?:trực tiếp |toàn diện )?trước (?:pháp luật|(?:chủ tịch|thường trực|thành ủy|ubnd|ủy ban))(?:[^.;:,\d]|, (?:chất lượng|tiến độ|hiệu quả|kết quả|nội dung|số liệu|tính)(?!\p{L}))*[\s./]*$/iu,
  // It goes to those who are to do it.
  /^(?:ban |văn phòng |chủ tịch )?[^.;:,\d]{0,60}(?:chuyển|gửi|truyền đạt|thông báo ý kiến của [^.;:,\d]{0,60}) (?:đến |tới |để )?(?:các )?(?:đơn vị|cơ quan|địa phương|sở|ngành)[^.;:,\d]*(?:thực hiện|triển khai|biết)[\s./]*$/iu,
  // Who cannot keep a day is to say so.
  /^(?:đối với|trường hợp|nếu)(?!\p{L})[^.]*(?:không (?:thể )?(?:hoàn thành|bảo đảm|đáp ứng|kịp)|quá hạn)[^.]*(?:xin gia hạn|xin lùi|giải trình|lý do)/iu,
  // The title of what is attached, in capitals.
  /^(?=[^\p{Ll}]{20})[^\p{Ll}:]*(?:\([^()]*[Kk]èm theo [^()]*\))?[\s.]*$/u,
  /(?:trân trọng|căn cứ (?:quyết định|thông báo|chỉ thị) thi hành)/iu,
]

/** Closes it where nobody is named: "Yêu cầu các đơn vị nghiêm túc thực hiện." */
const closingToAll =
  /^(?:(?:căn cứ|theo) [^,;.]{0,60}, ?)?(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) [\p{L}]+(?: [\p{L}]+){0,3} )?(?:nhận được|yêu cầu|đề nghị)[^.;\d]{0,100}(?:thực hiện|thi hành)(?: ngay| nghiêm(?: túc)?)?(?:, hoàn thành [^.;\d]*)?(?:; (?:nếu|không) [^.]*)?[\s./]*$/iu

/** "Kính gửi:", "Chủ tịch UBND thành phố điện:": those below are spoken to. */
export const addresses = /(?:^kính gửi|(?<!\p{L})điện|^gửi)\s*:?\s*$/iu

/** Headings of what gives no work: what was reached, what is wanted. */
export const givesNoWork =
  /^(?:về )?(?:mục đích|mục tiêu|quan điểm|đánh giá|nhận định|kết quả|tình hình|nội dung báo cáo|phần báo cáo|(?:các )?ý kiến (?:thảo luận|phát biểu|tham gia|trao đổi)|thành phần)/iu

/** Minutes say first who led the meeting: nobody's work. */
export const ledBy =
  /^(?:người )?chủ (?:trì|tọa|toạ)(?: cuộc họp)?\s*:\s*(?:các )?(?:đồng chí|đ\/c|ông|bà|(?:phó )?chủ tịch)(?!\p{L})/iu

/** "Thay thế Quyết định số …", but not "Thay thế 4.000 bộ đèn". */
const replaces =
  /^(?:và )?(?:thay thế|bãi bỏ) (?:các )?(?:quyết định|chỉ thị|kế hoạch|công văn|văn bản|thông báo|nghị quyết|quy chế|quy định (?:tại|ban hành))/iu

/** Whether a sentence closes the directive, as all of its kind do. One that names a body gives it work, however it ends. */
export const isClosing = (text: string, namesSomebody: boolean): boolean =>
  replaces.test(text) ||
  closing.some((form) => form.test(text)) ||
  (!namesSomebody && closingToAll.test(text))

/** "Chủ tịch UBND thành phố kết luận như sau:": what was reported before it gives no work. */
const concludes =
  /^(?:.*(?:chủ tịch|lãnh đạo|đồng chí|chủ trì|chủ tọa|thủ tướng|bộ trưởng|bí thư|ban thường vụ|ubnd|ủy ban nhân dân)[^;:.]{0,60} )?kết luận[^.;:]{0,60}:\s*$/iu

/** What is attached to a directive, below its signature: its annex, or the plan that a decision puts in force. */
const attached =
  /^(?:PHỤ LỤC|KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|DANH MỤC|BẢNG PHÂN CÔNG)(?!\p{L})[^\p{Ll}]*$|^\(?(?:ban hành )?kèm theo (?:quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện) /iu

/** The passages that can give work: what stands above the conclusion, and between a signature and what is attached below it, is left out. */
export const bodyOf = (all: readonly Passage[]): readonly Passage[] => {
  const begins = all.findIndex(({ text, mark }) => !mark && concludes.test(text))
  const passages = all.slice(Math.max(0, begins))
  let isOver = false
  return passages.filter(({ text }, place) => {
    if (place > 0 && foot.test(text)) isOver = true
    else if (place > 3 && signature.test(text)) isOver = true
    else if (isOver && attached.test(text) && (text === text.toUpperCase() || !/^\p{Ll}/u.test(text)))
      isOver = false
    return !isOver
  })
}
