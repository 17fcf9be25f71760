import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import type { Span } from './readable-text.ts'
import { workBegins, workWord } from './work-words.ts'

/** A body by its name: one of the register or a group of them, some that nobody is named by, or one that is not known. */
export interface NamedBody extends Span {
  readonly is: 'known' | 'nobody' | 'unknown'
}

/** Names of bodies one behind the other: "Sở X, Sở Y và UBND quận Z". */
export interface NamedBodies extends Span {
  readonly each: readonly NamedBody[]
}

const several =
  '(?:các |tất cả (?:các )?|toàn thể |những |từng |mỗi |(?:hai|ba|bốn|0[2-9]) (?=quận|huyện|phường|xã|sở|đơn vị|cơ quan|địa phương))?'
const heads =
  '(?:lãnh đạo |bộ trưởng |thứ trưởng |cục trưởng |viện trưởng |hiệu trưởng |tổng giám đốc |phó giám đốc |giám đốc |thủ trưởng |phó chủ tịch |chủ tịch |chánh |trưởng |bí thư |người đứng đầu |đồng chí |ông |bà )*'
const kinds = [
  'ủy ban|uỷ ban|ubnd|ub|(?:liên )?s[ởờ](?! hữu)|ban(?! hành)|công an|ca tp|ub q|văn phòng|vp|thanh tra|bộ chỉ huy|bch|bql|viện|trung tâm|chi cục|cục',
  'kho bạc|ngân hàng|bảo hiểm|bệnh viện|công ty|cty|tổng công ty|tập đoàn|đài|báo(?! cáo)|trường(?! hợp)|đại học|liên đoàn|hội(?! (?:nghị|họp|thảo))|mặt trận|pc|pa',
  'quận|huyện|phường|xã(?! hội)|thị xã|thị trấn|địa phương|đơn vị|cơ quan|chủ đầu tư|điện lực|xí nghiệp|tòa án|viện kiểm sát|đoàn|(?:liên )?ngành',
  'doanh nghiệp|nhà đầu tư|nhà thầu|tổ công tác|hội đồng|ban chỉ đạo|viễn thông|bưu điện|cấp ủy|đảng ủy|chi bộ|chính quyền|công chức|tổ trưởng|tổ dân phố|bộ phận|hiệp hội|hợp tác xã|quỹ(?! đất)|đảng đoàn|thường trực(?= (?:hđnd|hội đồng|ubmttq|thành ủy|tỉnh ủy|quận ủy|huyện ủy|đảng ủy))|tiểu ban|tổ (?:giúp việc|biên tập|liên ngành|thư ký)|trạm(?! (?:biến áp|bơm|trộn))|nhà trường|thành đoàn|tỉnh đoàn|thành ủy|tỉnh ủy|quận ủy|huyện ủy|chi nhánh|đội(?! ngũ)|hạt kiểm lâm|phòng(?!,| (?:chống|cháy|ngừa|dịch|họp|bệnh|ở|học))|bộ(?! (?:hồ sơ|thủ tục|phận|tiêu chí|chỉ số))|tt(?= \\p{Lu})|ga|cảng|hải quan|q\\.|h\\.|p\\.',
]
const begins = new RegExp(`^${several}${heads}${several}(?:${kinds.join('|')})(?![\\p{L}])`, 'iu')
const person = /^(?:đồng chí|đ\/c|ông|bà) \p{Lu}/iu
/** SXD, STNMT, BQL: capitals alone, but no Roman number. */
const initials = /^(?![IVX]+(?!\p{L}))(?:S[A-ZĐ&]{1,8}|[A-ZĐ][A-ZĐ&]{2,9})(?![\p{L}\d/-])/u

/** Whether a body's name may begin here. */
export const beginsBody = (text: string): boolean =>
  begins.test(text) || person.test(text) || initials.test(text)

const maxWords = 19

/** Where a name is over for certain: what those who are named do, or the end of the clause. */
const behind =
  /\s*(?:(?<!(?<!\p{L})(?:các|những) (?:sở|ban|ngành|quận|huyện|phường|xã)):|:(?!\s*\p{Lu})|[;()[\]!?\n]|(?<!(?<!\p{L})(?:Q|H|P|X|TP|Tp|TX))\.|(?<!\p{L}|\p{L} và )(?:chủ trì|chủ động|phối hợp|cùng|ban hành|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tập trung|tiếp tục|rà soát|tham mưu|kiểm tra|triển khai|thực hiện|hướng dẫn|đề xuất|báo cáo|hoàn thành|xử lý|theo dõi|là (?:đơn vị|cơ quan|đầu mối)|căn cứ|trên cơ sở|tăng cường|chỉ đạo|làm việc|cung cấp|bố trí|đẩy nhanh|sớm|trước ngày|phải|cần|để|đã|tổ chức thực hiện|xây dựng (?=kế hoạch|phương án|đề án|báo cáo|dự thảo))(?!\p{L}))/iu

const reachOf = (text: string): number => {
  const [stop, words] = [behind.exec(text)?.index ?? text.length, [...text.slice(0, 200).matchAll(/\S+/gu)]]
  const last = words[maxWords - 1]
  return Math.min(stop, last ? last.index + last[0].length : text.length)
}

const isRead = (words: string, reader: AssigneeReader): NamedBody['is'] | undefined => {
  const { departments, coordinating, unread } = reader.read(words)
  if (unread.length === 0) return departments.length + coordinating.length > 0 ? 'known' : undefined
  return unread.every(({ because }) => because === 'names-nobody') ? 'nobody' : undefined
}

/** Who is left out belongs to the name, so that nobody reads the whole group: "UBND các quận, huyện (trừ huyện Hoàng Sa)". */
const exception = /^\s*,?\s*\(?(?:ngoại )?(?:trừ|không bao gồm|không gồm)\s[^(),;.]{2,60}\)?/iu

/** Its own short form or its part behind a name: "Sở Xây dựng (SXD)", "Sở X (chủ trì)". */
const withBracket = (text: string, to: number, reader: AssigneeReader): number => {
  const [left = ''] = exception.exec(text.slice(to)) ?? []
  if (left) return to + left.length
  const [bracket = ''] = /^\s*\([^()\n]{1,60}\)/.exec(text.slice(to)) ?? []
  return bracket && isRead(text.slice(0, to + bracket.length), reader) === 'known' ? to + bracket.length : to
}

/** The first half of a word that ends like one of work: "công trình". */
const joinsNext = /(?<!\p{L})(?:công|chương|quy|lộ|tờ|giáo|tiến|thường|và)$/iu

/** A name that ends with a place, before what its bearer does: "Công ty Điện lực Đà Nẵng phủ …". */
const placeEnd =
  /^\S+ .*(?<!\p{L})(?!(?:Bộ|Sở|Ban|Cục|Phòng|Viện|Đài|Hội) )\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*(?= (?!thành phố|quận|huyện|phường|xã|tỉnh|cấp|các|và|trên|tại|khu|chi nhánh|miền)\p{Ll}[^\p{Lu}]*$)/u

/** What bodies say behind their name. */
const tells = /^ (?:cơ bản|hoàn toàn|nhất trí|đánh giá cao|ghi nhận|biểu dương)(?!\p{L})/u

/** The end of a name that nobody knows: before what its bearer has to do. */
const unknownTo = (text: string): number => {
  const [name = ''] = /^[^,]*(?:, ?(?=\p{Lu}\p{Ll}|thành phố trực thuộc)[^,]*)*/u.exec(text) ?? []
  for (const { index } of name.matchAll(/(?<=\S+\s\S+)\s(?=\p{Ll})/gu))
    if (
      (workBegins.test(name.slice(index)) || tells.test(name.slice(index))) &&
      !joinsNext.test(name.slice(0, index))
    )
      return index
  return placeEnd.exec(name)?.[0].length ?? name.trimEnd().length
}

/** "Công an quận" is not the "Công an" of the register. */
const ofOtherLevel =
  /^ (?:quận|huyện|phường|xã|tỉnh|thị xã|cấp (?:huyện|xã)|các (?:quận|huyện|phường|xã|tỉnh|địa phương))(?!\p{L})/u

/** "Sở Văn hóa, Thể thao và Du lịch": behind the comma or "và" goes on a name that the register has in part only. */
const nameGoesOn = (text: string, to: number): boolean => {
  if (ofOtherLevel.test(text.slice(to))) return true
  // "Các Ban quản lý dự án" are not "các Ban".
  if (/(?<!\p{L})ban$/iu.test(text.slice(0, to)) && /^ quản lý/iu.test(text.slice(to))) return true
  const [joint = ''] = /^\s*(?:,|và(?=\s))\s*/u.exec(text.slice(to)) ?? []
  const rest = text.slice(to + joint.length)
  return joint !== '' && /^\p{Lu}\p{Ll}/u.test(rest) && !beginsBody(rest) && !workWord.test(rest)
}

/** "UBND các quận Hải Châu, Tân Bình": a list with a name that nobody knows is not the whole group, nor its first names. */
const leavesNames = (text: string, to: number): boolean => {
  const isList = /(?<!\p{L})(?:các|những) (?:sở|quận|huyện|phường|xã|ban)(?:[:\s]|$)/iu.test(
    text.slice(0, to),
  )
  const rest = text.slice(to).replace(/^\s*[:,]?\s*(?:và\s+)?/u, '')
  return isList && /^\p{Lu}\p{Ll}/u.test(rest) && !beginsBody(rest) && !workWord.test(rest)
}

/** Whom of those that nobody is named by: "các đơn vị nêu trên". */
const pointing =
  /^\s+(?:có (?:tên |liên quan )?)?(?:nêu (?:trên|tại (?:mục|điểm|khoản) [\p{L}\d.]+)|nói trên|trên đây|trên|này|liên quan|chủ trì(?= (?:gửi|báo cáo|có trách nhiệm|chịu trách nhiệm|định kỳ|tổng hợp|xây dựng|lập|chủ động|khẩn trương|căn cứ))|được (?:giao|phân công)(?! làm)(?: chủ trì)?(?: thực hiện)?(?: tại (?:mục|điểm|khoản|điều|phụ lục) [\p{L}\d.]+)?(?: các)?(?: nhiệm vụ| việc| nội dung)?)(?!\p{L})/iu

/** "Sở X và các sở, ngành liên quan": the second are some of them, who are no group. */
const onlySome =
  /^(?:(?:,| và|, và) (?:sở|ban|ngành|quận|huyện|phường|xã|đơn vị|cơ quan|địa phương))*(?: thành phố)? (?:có )?(?:liên quan|nêu trên|nói trên)(?!\p{L})/iu

const isGroup = /^(?:các|những|tất cả|thủ trưởng (?:các )?)(?!\p{L})/iu

const withPlace = /^\s+nơi (?:có|xảy ra|đặt|đang|tổ chức|thực hiện)(?!\p{L})/iu
const maxPlaceWords = 8

/** "UBND quận, huyện nơi có dự án lập tiến độ": up to what they have to do. */
const placeTo = (text: string, to: number): number => {
  const [place] = withPlace.exec(text.slice(to)) ?? []
  if (!place) return to
  let end = to + place.length
  for (let words = 0; words < maxPlaceWords; words += 1) {
    if (words > 0 && workWord.test(text.slice(end))) break
    const [word] = /^\s+\p{L}+/u.exec(text.slice(end)) ?? []
    if (!word) break
    end += word.length
  }
  return end
}

const nobodyTo = (text: string, to: number): number => to + (pointing.exec(text.slice(to))?.[0].length ?? 0)

/** The end of words that name some of a group alone. */
const someOf = (text: string, to: number, reader: AssigneeReader): number => {
  if (isGroup.test(text) && nobodyTo(text, to) > to) return nobodyTo(text, to)
  const place = placeTo(text, to)
  return place > to && reader.read(text.slice(0, to)).departments.length > 1 ? place : to
}

/** One body at the beginning of a text: the longest that the register has; else, where it begins like one, its words. */
const bodyAt = (text: string, reader: AssigneeReader): { to: number; is: NamedBody['is'] } | undefined => {
  if (!beginsBody(text)) return undefined
  const reach = reachOf(text)
  const words = [...text.slice(0, reach).matchAll(/[^\s,;:()[\]“”"/–]+/gu)]
  let nobody: number | undefined
  for (const { 0: word, index } of words.toReversed()) {
    if (/^(?:và|các|của|cùng|với)$/iu.test(word)) continue
    const to = index + word.length
    const is = isRead(text.slice(0, to), reader)
    if (is === 'known' && !isGroup.test(text) && onlySome.test(text.slice(to))) continue
    // "các cơ quan quan tâm" are not those of the districts.
    if (word === 'quan' && /^ (?:tâm|trọng|sát)(?!\p{L})/u.test(text.slice(to))) continue
    if (is === 'known' && nameGoesOn(text, to)) break
    // "các sở, ngành liên quan" and "UBND các quận nơi có dự án" are not all of them.
    const some = is === 'known' ? someOf(text, to, reader) : to
    if (some > to) return { to: some, is: 'nobody' }
    if (is === 'known')
      return leavesNames(text, to) ? { to: reach, is: 'unknown' } : { to: withBracket(text, to, reader), is }
    if (is === 'nobody') nobody ??= to
  }
  // "Ban Tổ chức Thành ủy" is no "ban, tổ chức".
  const isName = nobody !== undefined && !isGroup.test(text) && /^ \p{Lu}/u.test(text.slice(nobody))
  if (nobody && !isName) return { to: nobodyTo(text, nobody), is: 'nobody' }
  const name = unknownTo(text.slice(0, reach))
  // Its own short form: "(STNMT)".
  const to = name + (/^\s*\([A-ZĐ&-]{2,12}\)/u.exec(text.slice(name))?.[0].length ?? 0)
  return to > 2 ? { to, is: 'unknown' } : undefined
}

const between = /^\s*(?:[,;+–-]\s*(?:và\s+)?|và\s+|,?\s*\/\s*)/iu

/** Names that only go on with the word before them: "UBND các quận Liên Chiểu, Sơn Trà". */
const further = (text: string, to: number, reader: AssigneeReader): number | undefined => {
  const [joint = ''] = between.exec(text.slice(to)) ?? []
  const rest = text.slice(to + joint.length)
  if (!joint || !/^\p{Lu}/u.test(rest)) return undefined
  const before = reader.read(text.slice(0, to)).departments.length
  const words = [...rest.slice(0, reachOf(rest)).matchAll(/[^\s,;:()]+/gu)].slice(0, 7)
  for (const { 0: word, index } of words.toReversed()) {
    const end = to + joint.length + index + word.length
    const { departments, unread } = reader.read(text.slice(0, end))
    if (unread.length === 0 && departments.length > before) return end
  }
  return undefined
}

/** What only begins like a body behind a comma may be what the work is about. */
const certainlyBegins =
  /^(?:(?:bộ trưởng|chủ tịch|giám đốc|thủ trưởng) )?(?:sở|ubnd|ủy ban nhân dân|uỷ ban nhân dân|ban quản lý|công an|công ty|các đơn vị|các cơ quan|các sở|các địa phương)(?!\p{L})/iu

/** With a name behind them these are bodies too: "Bộ Tài chính", but "bộ tiêu chí". */
const certainlyNamed =
  /^(?:Bộ trưởng )?(?:Bộ|Tổng cục|Cục|Chi cục|Phòng|Đài|Viện|Tập đoàn|Tổng công ty) \p{Lu}/u

/** Whether what begins here can be nothing but a body, whether or not the register has it. */
export const isCertainly = (text: string): boolean => certainlyBegins.test(text) || certainlyNamed.test(text)

const listed =
  /^(?:các |những )?(?:cơ quan|đơn vị|địa phương)(?:, (?:cơ quan|đơn vị|địa phương))*(?:(?: sau)?:\s+|[^,;:.()]{0,60}\((?:gồm:? )?(?=(?:Sở|UBND|Ban|Công an|Văn phòng|các)(?!\p{L})))(?=\p{L})/iu

/**
 * The bodies that are named from a place on, as far as they go; undefined where none is.
 * @param given where a name may begin
 */
export const bodiesAt = (text: string, given: number, reader: AssigneeReader): NamedBodies | undefined => {
  // "Các đơn vị: Sở X, Sở Y" are those behind the colon, "các đơn vị chậm (Sở X, Sở Y)" those in the bracket.
  const from = given + (listed.exec(text.slice(given))?.[0].length ?? 0)
  const each: NamedBody[] = []
  let to = from
  let joint = ''
  for (;;) {
    const start = to + joint.length
    const found = bodyAt(text.slice(start), reader)
    const isOne =
      found &&
      (found.is !== 'unknown' ||
        each.length === 0 ||
        isCertainly(text.slice(start)) ||
        workWord.test(text.slice(start + found.to)))
    if (!found || !isOne) break
    to = start + found.to
    if (found.is === 'known') {
      for (let next = further(text.slice(start), to - start, reader); next; ) {
        to = start + next
        next = further(text.slice(start), to - start, reader)
      }
    }
    each.push({ from: start, to, is: found.is })
    joint = between.exec(text.slice(to))?.[0] ?? ''
    if (!joint) break
  }
  const [end = ''] = text.slice(given, from).endsWith('(') ? (/^\s*\)/.exec(text.slice(to)) ?? []) : []
  return each.length > 0 ? { from, to: to + end.length, each } : undefined
}

/** "Sơn Trà kiểm tra": names of places alone at the beginning of a sentence, where what their offices have to do follows. */
export const placesAt = (text: string, from: number, reader: AssigneeReader): NamedBodies | undefined => {
  const rest = text.slice(from)
  const [name] = /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?:, | và )?){1,8}(?= \p{Ll})/u.exec(rest) ?? []
  if (!name || !workWord.test(rest.slice(name.length)) || isRead(name, reader) !== 'known') return undefined
  const to = from + name.length
  return { from, to, each: [{ from, to, is: 'known' }] }
}
