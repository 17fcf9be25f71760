import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import type { Clause } from './clause.ts'
import { partsBehind } from './clause-parts.ts'
import {
  directing,
  directingBy,
  leadWithin,
  nextAt,
  notTheirs,
  passedOnTo,
  permittedAt,
  type Standing,
  type Start,
  subjectAt,
  verbAt,
  verbWithin,
} from './clause-starts.ts'
import { deadlinesIn } from './deadline-words.ts'
import { bodiesAt, isCertainly } from './named-bodies.ts'
import { workWord } from './work-words.ts'

/** Who is given what in the clauses of a sentence. */

const issuer =
  /^(?:thường trực |thay mặt )?(?:chủ tịch|phó chủ tịch|lãnh đạo|ubnd|ủy ban nhân dân|uỷ ban nhân dân|đồng chí|thường trực|thành phố|ban chỉ đạo|văn phòng)[^;:.]{0,110}?\s(?=(?:thống nhất |tiếp tục )?(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)\s)/iu

/** Words before whom the sentence speaks to: what it rests on, what it is for, when. */
const opening =
  /^(?:đồng thời|ngoài ra|bên cạnh đó|riêng|trong đó|trước mắt|mặt khác|theo đó|do đó|vì vậy|do vậy|từ đó|cụ thể|về việc này|hiện nay|tuy nhiên|cùng với đó|song song đó|trên cơ sở đó|sau đó|qua đó|từ nay|kể từ nay|thời gian tới|trong thời gian tới)(?! với)[,:]?\s+/iu
const resting =
  /^(?:trên cơ sở|căn cứ|để|nhằm|về|đối với|thời hạn|thời gian|hạn|trong (?:quá trình|khi|thời gian|vòng|thời hạn|tháng|năm|quý|ngày)|qua|từ|đến|tháng|quý|tuần|cuối|trước|chậm nhất|muộn nhất|ngay|sau|trường hợp|khi|nếu|liên quan|thực hiện|xét|định kỳ|hằng|hàng|tại|riêng)(?!\p{L})/iu

const starts = /[;:,]\s+(?:và |đồng thời,? |riêng )?|\s(?:và|đồng thời,?)\s/giu

/** "Công ty X phản ánh việc Y: Sở Z kiểm tra": what somebody asks for before the colon is what the work is about. */
const asksFor = /^(?:phản ánh|kiến nghị|đề nghị|đề xuất|xin|báo cáo|nêu|hỏi|có ý kiến)(?!\p{L})[^:;]*:/iu
/** "Nguyên nhân: UBND quận X chậm": behind such a heading something is told. */
const tellsBehind =
  /^(?:về )?(?:nguyên nhân|lý do|kết quả|tồn tại|hạn chế|khó khăn|vướng mắc|tình hình|đánh giá|ghi chú|mục tiêu|thành phần)(?!\p{L})/iu
export const leaders =
  /^(?:(?:đồng chí )?(?:các )?(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:thành phố|tp|tỉnh)(?! \p{L}+ ban)/iu

/** Sentences that tell what others said or did before: "Sau khi nghe Sở X báo cáo …", "Theo báo cáo của Sở X …". */
const telling =
  /^(?:sau khi (?:nghe|xem xét)|nghe|theo(?! (?:dõi|chức năng))|xét|(?:trong )?thời gian qua|vừa qua|qua theo dõi|tính đến)(?!\p{L})/iu
const givesNothing =
  /^(?:trước (?:đó|đây)(?!.*(?<!\p{L})nay (?:giao|yêu cầu|đề nghị))|tham dự|cùng dự|dự họp|thành phần|biểu dương|ghi nhận|kính gửi|nơi nhận)(?!\p{L})/iu

/** "Cho xe buýt chạy lại: chưa, chờ ý kiến Sở Y tế": what was asked for is not granted. */
const isNotYet = /:\s*(?:chưa|không)\s*(?:[,.;]|$)/iu

/** "1. UBND xã X yêu cầu nhà thầu sửa chữa": what a body of the register asks of others in a point is its work. */
const isOwnWork = (text: string, standing: Standing, reader: AssigneeReader): boolean =>
  standing === 'point' &&
  !/^(?:văn phòng|vp)(?!\p{L})/iu.test(text) &&
  bodiesAt(text, 0, reader)?.each.every(({ is }) => is === 'known') === true

/** How long the words are that only lead over: "Đồng thời, ". */
export const openingLength = (text: string): number => opening.exec(text)?.[0].length ?? 0

type Found = Omit<Clause, 'to'>

/** The clauses of one sentence, in the order in which they are found. */
class Clauses {
  readonly found: Found[] = []
  readonly #text: string
  readonly #reader: AssigneeReader
  readonly #isFromAbove: boolean

  constructor(text: string, reader: AssigneeReader, isFromAbove: boolean) {
    this.#text = text
    this.#reader = reader
    this.#isFromAbove = isFromAbove
  }

  /** Takes a clause that begins somewhere. Says where its work begins; undefined where it is none. */
  take(start: Start | undefined): number | undefined {
    if (!start) return undefined
    const { bodies, ...clause } = start
    const { coordinating, workFrom, onlyHelps } = partsBehind(this.#text, bodies.to, this.#reader)
    const last = this.found.at(-1)
    // The leaders give the work; what they take on themselves is no department's.
    const isKnown = bodies.each.some(({ is }) => is === 'known')
    if (!isKnown && !this.#isFromAbove && leaders.test(this.#text.slice(bodies.from, bodies.to)))
      return undefined
    // Whom nobody knows by name is asked through the one that was named before.
    if (last && start.because === 'verb' && !isKnown) return undefined
    // "…; Sở Y, Sở Z phối hợp thực hiện": those who help with what was given before.
    if (last && start.because === 'subject' && onlyHelps)
      this.found[this.found.length - 1] = { ...last, coordinating: [...last.coordinating, ...bodies.each] }
    else this.found.push({ ...clause, lead: bodies.each, coordinating, workFrom })
    return workFrom
  }

  /** Up to where each goes, without those that only say what the next is about. */
  ended(): Clause[] {
    return this.found
      .map((one, place) => ({ ...one, to: this.found[place + 1]?.from ?? this.#text.length }))
      .filter(({ because, workFrom, to }) => {
        const isLast = to === this.#text.length
        return because !== 'subject' || isLast || !asksFor.test(this.#text.slice(workFrom, to))
      })
  }
}

const mayOpen = (text: string, at: number): number => at + openingLength(text.slice(at))

/** "Trong vòng 10 ngày, hướng dẫn các cơ quan, địa phương xây dựng …": behind the first comma stands work already, of who is named above. */
const saysWork = (ahead: string): boolean => {
  const [, last] = /^.*,(.*)$/s.exec(ahead) ?? []
  return last !== undefined && workWord.test(last) && !resting.test(last.trim())
}

/** What stands in brackets begins no clause. */
const startsIn = (text: string): RegExpExecArray[] => {
  const brackets = [...text.matchAll(/\([^()]*\)/g)]
  return [...text.matchAll(starts)].filter(
    ({ index }) => !brackets.some(({ 0: words, index: from }) => from < index && index < from + words.length),
  )
}

/**
 * Who is given what in a sentence, in its order: behind a verb that gives work, or as a subject that something must be
 * done by. Bodies that are only spoken of are none.
 */
export const clausesIn = (
  text: string,
  reader: AssigneeReader,
  standing: Standing,
  isFromAbove: boolean,
): Clause[] => {
  if (givesNothing.test(text) || isNotYet.test(text)) return []
  const isTelling = telling.test(text)
  const clauses = new Clauses(text, reader, isFromAbove)
  const first = openingLength(text)
  const [subject = ''] = isOwnWork(text.slice(first), standing, reader)
    ? []
    : (issuer.exec(text.slice(first)) ?? [])
  let done =
    clauses.take(
      verbAt(text, first, reader) ??
        permittedAt(text, first, reader) ??
        (isTelling ? undefined : passedOnTo(text, reader)),
    ) ??
    (subject
      ? clauses.take(verbAt(text, first + subject.length, reader, directingBy(subject, reader)))
      : undefined) ??
    (isTelling ? undefined : clauses.take(subjectAt(text, first, reader, standing))) ??
    (isTelling ? undefined : clauses.take(verbWithin(text, reader) ?? leadWithin(text, first, reader))) ??
    0
  const mayRest = resting.test(text.slice(first))
  for (const { 0: sign, index } of startsIn(text)) {
    const isHard = /[;:]/.test(sign)
    const isFirst = clauses.found.length === 0
    const at = isHard ? mayOpen(text, index + sign.length) : index + sign.length
    if (at < done) continue
    const [issuerHere = ''] = issuer.exec(text.slice(at)) ?? []
    // "…; Sở Y làm …": once work was given, whoever begins the next part is given some too; so is who stands behind a topic.
    const isNext = sign.startsWith(';') && !isFirst
    const isTold = sign.startsWith(':') && tellsBehind.test(text)
    const isBehindTopic = standing === 'point' && sign.startsWith(':')
    const isAfterRest = isFirst && mayRest && sign.trim() === ',' && !saysWork(text.slice(0, index))
    const maySubject = !isTelling && ((isHard && !isTold) || isAfterRest)
    done =
      clauses.take(
        verbAt(text, at, reader) ??
          (isHard || /^kính chuyển/iu.test(text.slice(at)) ? permittedAt(text, at, reader) : undefined),
      ) ??
      (issuerHere && !/[,;:]/.test(issuerHere)
        ? clauses.take(verbAt(text, at + issuerHere.length, reader, directing))
        : undefined) ??
      (maySubject
        ? clauses.take(subjectAt(text, at, reader, isNext || isBehindTopic ? 'point' : 'before-work'))
        : undefined) ??
      (isFirst || isHard ? undefined : clauses.take(nextAt(text, { from: done, to: index }, at, reader))) ??
      done
  }
  return clauses.ended()
}

/** Whether a sentence seems to give work to somebody: a verb that does so begins it, or stands before a body. */
export const speaksLikeOne = (text: string): boolean =>
  [...text.matchAll(/(?<!\p{L})(?:giao(?: cho)?|yêu cầu|đề nghị|phân công)\s+/giu)].some(
    ({ 0: words, index }) =>
      !notTheirs.test(text.slice(0, index)) &&
      (/^\P{L}*$/u.test(text.slice(0, index)) || isCertainly(text.slice(index + words.length))),
  )

/** How sentences begin that say no more than until when: a label, the finishing itself, or what is finished, as a name. */
const finishing = [
  /^(?:nay )?(?:gia hạn|lùi)(?!\p{L})/iu,
  /^(?:thời hạn|thời gian|tiến độ|hạn)(?: mới| hoàn thành| thực hiện| báo cáo| xử lý| trình| gửi)*\s*:?(?!\p{L})/iu,
  /^(?:phải |yêu cầu |cần )?(?:hoàn thành|hoàn tất|xong|báo cáo|kết quả|gửi|cả (?:hai|ba|bốn|\d+) (?:nội dung|nhiệm vụ|việc)|thực hiện ngay|tổng hợp,? báo cáo|định kỳ|chậm nhất|trước|trong)(?!\p{L})/iu,
  /^(?:yêu cầu )?(?:(?:các|những|tất cả|toàn bộ) )*(?:nội dung|nhiệm vụ|công việc)(?!\p{L})|^(?:yêu cầu )?việc (?:trên|này)(?!\p{L})/iu,
  /^[^.,;:\d]{0,30}(?<!\p{L})phải (?:có|xong)(?!\p{L})|^đến (?:ngày|hết|cuối|\d)/iu,
  /^(?:văn bản|hồ sơ|phương án|dự thảo|tờ trình|sản phẩm|danh sách|kế hoạch|đề án)[^.;:]{0,30} (?:gửi|trình|nộp)(?!\p{L})/iu,
]
/** "Thứ Tư tuần sau báo cáo." */
const reportsThen = /^,? (?:phải |cần )?(?:báo cáo|có|xong|trình|hoàn thành|gửi)(?!\p{L})/iu

/** Whether a sentence says no more than until when what stands before it must be finished or reported. */
export const onlyFinishes = (text: string): boolean => {
  const [first] = deadlinesIn(text)
  if (!first) return false
  return (
    finishing.some((form) => form.test(text)) || (first.from === 0 && reportsThen.test(text.slice(first.to)))
  )
}
