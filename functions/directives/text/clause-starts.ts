import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import type { Clause } from './clause.ts'
import { aside, partsBehind, remark } from './clause-parts.ts'
import { deadlinesIn } from './deadline-words.ts'
import { bodiesAt, isCertainly, type NamedBodies, placesAt } from './named-bodies.ts'
import type { Span } from './readable-text.ts'
import { workWord } from './work-words.ts'

/** Where in a sentence somebody may be given work: behind a verb, as its subject, or as whom it is passed on to. */

const verb =
  '(?:(?:tiếp tục|thống nhất|nhất trí|kính|xin|đề nghị|yêu cầu) )?(?:giao(?: nhiệm vụ)?(?: trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|phân công|(?:ủy|uỷ) (?:quyền|nhiệm)(?: cho)?)'
const verbForm = new RegExp(`^${verb}:?\\s+`, 'iu')
/** Whoever issues the directive also directs; of others it is the work. */
export const directing = /^(?:thống nhất |tiếp tục )?chỉ đạo:?\s+/iu
/** "Đồng chí Giám đốc Sở X chỉ đạo …": a body that is given work directs those below it. */
export const directingBy = (subject: string, reader: AssigneeReader): RegExp =>
  bodiesAt(subject, 0, reader)?.each.some(({ is }) => is === 'known') ? verbForm : directing
/** At the beginning of a sentence these give work too: who is reminded of it, and who may do it, where it says until when. */
const reminding = /^(?:nhắc|lưu ý|(?:kính )?chuyển|thống nhất|nhất trí)(?!\p{L}.*cho phép)/iu
const permitting =
  /^(?:(?:thống nhất|nhất trí|đồng ý|chấp thuận|cho phép|nhắc)(?: (?:cho phép|cho|để))?|lưu ý|(?:kính )?chuyển(?: đến| cho)?)\s+/iu
/** Other words that begin alike: "giao ban" is a meeting, "giao Ban Quản lý" gives work. */
const noVerb = /^[Gg]iao (?:ban|thông|dịch|lưu|nhận|thừa|đất)(?!\p{L})/u
/** What others do with the same words: "theo đề nghị của", "đã giao", "được giao". */
export const notTheirs =
  /(?:(?<!\p{L})(?:theo|đã|được|do|từng|việc|về việc|có văn bản|xét|tại|sau khi|nội dung)|có (?:công văn|thông báo|văn bản|kết luận|chỉ thị)[^.]*(?<!\p{L})trong đó(?: có)?)\s+$/iu

/** "đã có Công văn số 12/UBND ngày 05/8/2021 giao các cơ quan …": the document gave it. */
const givenByDocument =
  /(?:^|(?:đã|tại|theo|có) [^,;:]*)(?:công văn|thông báo|quyết định|kế hoạch|chỉ thị|văn bản|công điện|nghị quyết|kết luận) số [^,;:]*\s$/iu

/** Before a body: "Đối với Sở X: …", "Trách nhiệm của Sở X:". */
const concerning = /^(?:về phía|đối với|về trách nhiệm của|trách nhiệm của|nhiệm vụ của|phần việc của)\s+/iu
/** A body that something was said of and nothing given to, or that says something itself. */
const onlyTold =
  /^\s*(?:\(|[-–]?\s*(?:tổ trưởng|tổ phó|thành viên|ủy viên|uỷ viên|thư ký|(?:phó )?trưởng (?:ban|đoàn)|phó ban)(?!\p{L})|[,:]?\s*(?:đã|đến nay|chưa|còn|đang|vẫn|chậm(?! nhất)|được|thuộc|đạt|là(?! (?:đơn vị|cơ quan|đầu mối))|có báo cáo (?:số|tại)|có (?:công văn|tờ trình|văn bản) số|(?:báo cáo|cho biết|cho rằng|nêu|thông tin|phản ánh)(?: rằng)?:? (?:đã|rằng|là|còn|hiện|đến nay|việc này)|cho biết|cho rằng|trình bày|phát biểu|nhận định|(?:đề nghị|kiến nghị|đề xuất|xin ý kiến)(?: với)? (?:thành phố|(?:chủ tịch |lãnh đạo |thường trực )?(?:UBND|ủy ban nhân dân) thành phố|chủ tịch thành phố|lãnh đạo thành phố)|báo cáo (?:tại|và ý kiến)|tại (?:công văn|tờ trình|báo cáo))(?!\p{L}))/iu
/** "Các sở được giao làm chủ đầu tư đăng ký …": which of a group are meant stands before what they have to do. */
const meantOf =
  /^\s+(?:được (?:giao|phân công|bố trí|phân bổ|hỗ trợ)|còn|chưa|chậm|đang|có)\s[^,;:.]{3,70}?\s(?:có trách nhiệm|khẩn trương|chủ động|tập trung|nghiêm túc|phải|rà soát|đăng ký|lập|gửi|báo cáo|hoàn thành|cam kết|đẩy nhanh|tổ chức|kiểm tra)(?!\p{L})/iu
/** "Các sở còn việc quá hạn gửi giải trình": they are not the whole group, and no name tells them. */
const withThoseMeant = (bodies: NamedBodies, behind: string): NamedBodies => {
  const [meant = ''] =
    /^\s+(?:còn|chưa|chậm)\s[^,;:.]{3,60}?(?=\s(?:phải|gửi|báo cáo|có trách nhiệm|khẩn trương|hoàn thành)(?!\p{L}))/iu.exec(
      behind,
    ) ?? []
  const last = bodies.each.at(-1)
  if (!meant || !last) return bodies
  const to = bodies.to + meant.length
  return { ...bodies, to, each: [...bodies.each.slice(0, -1), { ...last, to, is: 'unknown' }] }
}

/** "Các cơ quan có thành viên cử 01 công chức": which of them are meant stands before what they have to do, though nobody is named. */
const meantToDo =
  /^\s+có (?:\p{L}+ ){2,6}?(?:cử|gửi|báo cáo|lập|rà soát|tổ chức|đăng ký|hoàn thành)(?!\p{L})/iu
/** "1. Sở X được giao chủ trì rà soát …", where nothing tells what came of it. */
const isGivenIt =
  /^\s+(?:được (?:giao|phân công)|có)(?: nhiệm vụ| trách nhiệm)?\s+(?=(?:chủ trì|làm đầu mối|rà soát|kiểm tra|tham mưu|xây dựng|lập|theo dõi|tổng hợp|hướng dẫn|tổ chức|thẩm định)(?!\p{L}))(?!.*(?:đến nay|chưa|nhưng|song|đã))/iu
const ofGroup = /^(?:(?:thủ trưởng|giám đốc|chủ tịch|ubnd) )*(?:các|những)\s/iu

/** What bodies say, feel and are, beside what they have to do. */
const ofThemselves =
  /^\s+(?:gặp (?:khó|vướng|trở ngại|phải)|nhận (?:thấy|được|định|xét|trách nhiệm)|vừa|luôn|nhìn chung|cơ bản|hoàn toàn|nhất trí|đánh giá cao|ghi nhận|thi công (?:cầm chừng|chậm|dở dang)|cảm ơn|hoan nghênh|bảo lưu|vắng|đồng hành|thông tin thêm|xin(?! ý kiến| phép| chủ trương)|trả lời (?:đã|là|rằng))(?!\p{L})/iu
/** Behind a name these say more of it or tell of it: whatever else stands there in small letters is what its bearer has to do. */
const noDoing =
  /^\s*(?:và|hoặc|hay|của|tại|ở|trên|dưới|trong|ngoài|về|theo|do|bởi|với|cùng|cho|để|khi|nếu|thì|là|mà|có|không|chưa|đã|đang|sẽ|vẫn|còn|được|bị|thuộc|gồm|như|cũng|này|đó|trực thuộc|nêu|nói|liên quan|khác|sau|trước|từ|đến|thành phố|tỉnh|quận|huyện|phường|xã)(?!\p{L})/u
/** "Các sở khi nhận được kiến nghị phải trả lời": when it is to be done stands between. */
const mustWhen =
  /^\s+(?:khi|sau khi|trước khi|trong quá trình|nếu|hằng|hàng|định kỳ)(?!\p{L})[^;:.]{3,120}?\s(?:phải|có trách nhiệm|cần|chịu trách nhiệm)(?!\p{L})/iu
/** "cho các doanh nghiệp ký cam kết": they have others do it. */
const hasDone =
  /^\s+cho (?:các |những )?(?:doanh nghiệp|cơ sở|hộ|người|học sinh|công nhân|cán bộ|đơn vị|nhân dân)(?!\p{L})/iu
const isDoing = (rest: string): boolean =>
  !ofThemselves.test(rest) &&
  (workWord.test(rest) || hasDone.test(rest) || (/^\s+\p{Ll}/u.test(rest) && !noDoing.test(rest)))

/** Where a clause may begin, and whom it names. */
export type Start = Pick<Clause, 'because' | 'from'> & { readonly bodies: NamedBodies }

export const verbAt = (
  text: string,
  at: number,
  reader: AssigneeReader,
  form = verbForm,
): Start | undefined => {
  const [found = ''] = form.exec(text.slice(at)) ?? verbForm.exec(text.slice(at)) ?? []
  if (!found || noVerb.test(text.slice(at)) || notTheirs.test(text.slice(0, at))) return undefined
  if (givenByDocument.test(text.slice(0, at))) return undefined
  const bodies = bodiesAt(text, at + found.length, reader)
  return bodies && { because: 'verb', from: at, bodies }
}

/** "Cho phép Sở X lập quy hoạch", "đồng ý để Sở Y mua sắm": a body, and behind it what it is to do. */
export const permittedAt = (text: string, at: number, reader: AssigneeReader): Start | undefined => {
  const [found = ''] = permitting.exec(text.slice(at)) ?? []
  const bodies = found ? bodiesAt(text, at + found.length, reader) : undefined
  const rest = text.slice(bodies?.to ?? text.length)
  const isToDo =
    bodies?.each.every(({ is }) => is === 'known') &&
    (isDoing(rest) || partsBehind(text, bodies.to, reader).isGiven)
  return bodies && isToDo && (reminding.test(found) || deadlinesIn(text.slice(at)).length > 0)
    ? { because: 'verb', from: at, bodies }
    : undefined
}

/** "Các nội dung còn lại giao Sở X …": what is given stands before the verb. */
export const verbWithin = (text: string, reader: AssigneeReader): Start | undefined => {
  const [before = ''] = /^[^,;:.]{3,120}?\s(?=(?:giao(?: cho)?|yêu cầu|phân công)\s)/iu.exec(text) ?? []
  const start = before ? verbAt(text, before.length, reader) : undefined
  const isNamed =
    start?.bodies.each.some(({ is }) => is === 'known') && !onlyTold.test(text.slice(start.bodies.to))
  return isNamed ? start : undefined
}

const givenBefore =
  /^(?:[Cc]ác )?(?:[Nn]ội dung|[Nn]hiệm vụ|[Vv]iệc|[Pp]hần|[Vv]ấn đề)(?!\p{L})[^,;:.]{0,80}?\s(?=(?:Sở|UBND|Ban|Công an|Văn phòng)\s)/u
const leadingWithin = /^\s+(?:chủ trì|chịu trách nhiệm|làm đầu mối|thực hiện|phụ trách|lo)(?!\p{L})/iu

/** "Nhiệm vụ này Sở X chủ trì, …": what is given stands before whom it is given to. */
export const leadWithin = (text: string, first: number, reader: AssigneeReader): Start | undefined => {
  const [before = ''] = givenBefore.exec(text.slice(first)) ?? []
  const bodies = before ? bodiesAt(text, first + before.length, reader) : undefined
  const isLead = bodies?.each.every(({ is }) => is === 'known') && leadingWithin.test(text.slice(bodies.to))
  return bodies && isLead ? { because: 'subject', from: first, bodies } : undefined
}

const passedOn =
  /^(?:(?:văn phòng|ubnd|ủy ban nhân dân|chủ tịch|ban tiếp công dân|ban)(?!\p{L})[^,;:.]{0,60}?\s)?(?:kính )?chuyển [^,;:.]{3,100}?\s(?:đến|cho|sang|tới)\s(?=\p{L})/iu

/** "Chuyển đơn nêu trên đến UBND quận X để kiểm tra …" */
export const passedOnTo = (text: string, reader: AssigneeReader): Start | undefined => {
  const [before = ''] = passedOn.exec(text) ?? []
  const bodies = before ? bodiesAt(text, before.length, reader) : undefined
  return bodies?.each.some(({ is }) => is === 'known') ? { because: 'verb', from: 0, bodies } : undefined
}

/** "Đối với Sở X: rà soát …": whom the sentence concerns is to do what stands behind the colon. */
export const concerned = (text: string, at: number, reader: AssigneeReader): NamedBodies | undefined => {
  const [before = ''] = concerning.exec(text.slice(at)) ?? []
  const bodies = before ? bodiesAt(text, at + before.length, reader) : undefined
  return bodies && /^\s*(?::|$)/.test(text.slice(bodies.to)) && bodies.each.every(({ is }) => is !== 'nobody')
    ? bodies
    : undefined
}

/**
 * Where a sentence stands: a `point` of a list is addressed to whom it begins with; once work was given, a subject that
 * the register does not have may be one all the same; before that only bodies of the register are.
 */
export type Standing = 'point' | 'after-work' | 'before-work'

export const subjectAt = (
  text: string,
  at: number,
  reader: AssigneeReader,
  standing: Standing,
): Start | undefined => {
  const bodies =
    concerned(text, at, reader) ??
    bodiesAt(text, at, reader) ??
    (/\p{L}/u.test(text.slice(0, at)) ? undefined : placesAt(text, at, reader))
  if (!bodies || (standing === 'before-work' && bodies.each.every(({ is }) => is === 'unknown')))
    return undefined
  const behind = text.slice(bodies.to)
  const rest = behind.slice(remark.exec(behind)?.[0].length ?? 0)
  if (/(?<!\p{L})(?:nào|tự giải thể|tự chấm dứt)(?!\p{L})/iu.test(text.slice(at, bodies.to))) return undefined
  const isKnown = bodies.each.every(({ is }) => is === 'known')
  if (standing === 'point' && isKnown && ofGroup.test(text.slice(at)) && meantOf.test(rest))
    return { because: 'subject', from: at, bodies: withThoseMeant(bodies, behind) }
  if (standing !== 'before-work' && isKnown && isGivenIt.test(rest))
    return { because: 'subject', from: at, bodies }
  if (standing === 'point' && bodies.each.every(({ is }) => is === 'nobody') && meantToDo.test(rest))
    return { because: 'subject', from: at, bodies }
  if (ofThemselves.test(rest)) return undefined
  if (mustWhen.test(rest) && isKnown) return { because: 'subject', from: at, bodies }
  if (onlyTold.test(rest)) return undefined
  const afterAside = aside.exec(rest)?.[0].length ?? 0
  if (afterAside > 0 && workWord.test(rest.slice(afterAside))) return { because: 'subject', from: at, bodies }
  const isAddressed =
    isKnown && (standing === 'point' ? /^\s*\p{L}/u.test(rest) : standing === 'after-work' && isDoing(rest))
  return isAddressed || partsBehind(text, bodies.to, reader).isGiven
    ? { because: 'subject', from: at, bodies }
    : undefined
}

/** A body that the words before it speak of: it goes on with a list there. */
const namesBody = (words: string): boolean =>
  [...words.matchAll(/(?<!\p{L})\p{Lu}/gu)].some(({ index }) => isCertainly(words.slice(index)))

/**
 * "Sở X lập danh mục, Sở Y bố trí vốn": once work was given, a body of the register behind a comma with work of its own,
 * unless the words before the comma name another, with whom it may stand in a list.
 * @param work from where the work before it goes on, up to the comma
 */
export const nextAt = (text: string, work: Span, at: number, reader: AssigneeReader): Start | undefined => {
  if (!/^\p{Lu}/u.test(text.slice(at))) return undefined
  const part = text.slice(work.from, work.to).split(/[,;]/).at(-1) ?? ''
  const bodies = namesBody(part) ? undefined : bodiesAt(text, at, reader)
  return bodies?.each.every(({ is }) => is === 'known') && isDoing(text.slice(bodies.to))
    ? { because: 'subject', from: at, bodies }
    : undefined
}
