import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { aside, partsBehind } from './clause-parts.ts'
import { deadlinesIn } from './deadline-words.ts'
import { bodiesAt, isCertainly, type NamedBodies, type NamedBody } from './named-bodies.ts'
import { workWord } from './work-words.ts'

/** What made words an assignment. */
export type Because =
  /** "Giao Sở X …", "yêu cầu Sở X …" */
  | 'verb'
  /** "Sở X có trách nhiệm …", "Sở X rà soát …" */
  | 'subject'
  /** "…, do Sở X chủ trì", "(Sở X chủ trì)" */
  | 'behind'

/** Who is given work in a sentence, and where the words of the work are. */
export interface Clause {
  readonly because: Because
  readonly lead: readonly NamedBody[]
  readonly coordinating: readonly NamedBody[]
  /** Where the clause begins, and where its work does. */
  readonly from: number
  readonly workFrom: number
  readonly to: number
}

const verb =
  '(?:(?:tiếp tục|thống nhất|nhất trí|kính|xin) )?(?:giao(?: nhiệm vụ)?(?: trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|phân công|ủy quyền(?: cho)?|uỷ quyền(?: cho)?)'
const verbForm = new RegExp(`^${verb}:?\\s+`, 'iu')
/** Whoever issues the directive also directs; of others it is the work. */
const directing = /^(?:thống nhất |tiếp tục )?chỉ đạo:?\s+/iu
/** "Đồng chí Giám đốc Sở X chỉ đạo …": a body that is given work directs those below it. */
const directingBy = (subject: string, reader: AssigneeReader): RegExp =>
  bodiesAt(subject, 0, reader)?.each.some(({ is }) => is === 'known') ? verbForm : directing
/** Other words that begin alike: "giao ban" is a meeting, "giao Ban Quản lý" gives work. */
const noVerb = /^[Gg]iao (?:ban|thông|dịch|lưu|nhận|thừa|đất)(?!\p{L})/u
/** What others do with the same words: "theo đề nghị của", "đã giao", "được giao". */
const notTheirs = /(?<!\p{L})(?:theo|đã|được|do|từng|việc|về việc|có văn bản|xét|tại|sau khi|nội dung)\s+$/iu

const issuer =
  /^(?:thường trực |thay mặt )?(?:chủ tịch|phó chủ tịch|lãnh đạo|ubnd|ủy ban nhân dân|uỷ ban nhân dân|đồng chí|thường trực|thành phố|ban chỉ đạo|văn phòng)[^;:.]{0,110}?\s(?=(?:thống nhất |tiếp tục )?(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)\s)/iu

/** Words before whom the sentence speaks to: what it rests on, what it is for, when. */
const opening =
  /^(?:đồng thời|ngoài ra|bên cạnh đó|riêng|trong đó|trước mắt|mặt khác|theo đó|do đó|vì vậy|do vậy|từ đó|cụ thể|về việc này|hiện nay|tuy nhiên|cùng với đó|song song đó)(?! với)[,:]?\s+/iu
const resting =
  /^(?:trên cơ sở|căn cứ|để|nhằm|về|đối với|trong (?:quá trình|khi|thời gian|vòng|thời hạn|tháng|năm|quý|ngày)|qua|từ|trước|chậm nhất|sau khi có|sau khi được|sau khi hoàn|trường hợp|khi|nếu|liên quan|thực hiện|xét|định kỳ|hằng|hàng|tại|riêng)(?!\p{L})/iu

const starts = /[;:,]\s+(?:và |đồng thời,? |riêng )?|\s(?:và|đồng thời,?)\s/giu

/** Before a body: "Đối với Sở X: …", "Trách nhiệm của Sở X:". */
const concerning = /^(?:về phía|đối với|về trách nhiệm của|trách nhiệm của|nhiệm vụ của|phần việc của)\s+/iu
/** A body that something was said of and nothing given to. */
const onlyTold =
  /^\s*(?:\(|[,:]?\s*(?:đã|đến nay|chưa|còn|đang|vẫn|được|thuộc|đạt|là(?! (?:đơn vị|cơ quan|đầu mối))|có báo cáo (?:số|tại)|có (?:công văn|tờ trình|văn bản) số|báo cáo (?:tại|và ý kiến)|tại (?:công văn|tờ trình|báo cáo))(?!\p{L}))/iu
type Start = Pick<Clause, 'because' | 'from'> & { readonly bodies: NamedBodies }

const verbAt = (text: string, at: number, reader: AssigneeReader, form = verbForm): Start | undefined => {
  const [found = ''] = form.exec(text.slice(at)) ?? verbForm.exec(text.slice(at)) ?? []
  if (!found || noVerb.test(text.slice(at)) || notTheirs.test(text.slice(0, at))) return undefined
  const bodies = bodiesAt(text, at + found.length, reader)
  return bodies && { because: 'verb', from: at, bodies }
}

/** "Các nội dung còn lại giao Sở X …": what is given stands before the verb. */
const verbWithin = (text: string, reader: AssigneeReader): Start | undefined => {
  const [before = ''] = /^[^,;:.]{3,120}?\s(?=(?:giao(?: cho)?|yêu cầu|phân công)\s)/iu.exec(text) ?? []
  const start = before ? verbAt(text, before.length, reader) : undefined
  const isNamed =
    start?.bodies.each.some(({ is }) => is === 'known') && !onlyTold.test(text.slice(start.bodies.to))
  return isNamed ? start : undefined
}

const passedOn = /^(?:kính )?chuyển [^,;:.]{3,100}?\s(?:đến|cho|sang|tới)\s(?=\p{L})/iu

/** "Chuyển đơn nêu trên đến UBND quận X để kiểm tra …" */
const passedOnTo = (text: string, reader: AssigneeReader): Start | undefined => {
  const [before = ''] = passedOn.exec(text) ?? []
  const bodies = before ? bodiesAt(text, before.length, reader) : undefined
  return bodies?.each.some(({ is }) => is === 'known') ? { because: 'verb', from: 0, bodies } : undefined
}

/** "Đối với Sở X: rà soát …": whom the sentence concerns is to do what stands behind the colon. */
export const concerned = (text: string, at: number, reader: AssigneeReader): NamedBodies | undefined => {
  const [before = ''] = concerning.exec(text.slice(at)) ?? []
  const bodies = before ? bodiesAt(text, at + before.length, reader) : undefined
  return bodies && /^\s*:/.test(text.slice(bodies.to)) && bodies.each.every(({ is }) => is !== 'nobody')
    ? bodies
    : undefined
}

/**
 * Where a sentence stands: a `point` of a list is addressed to whom it begins with; once work was given, a subject that
 * the register does not have may be one all the same; before that only bodies of the register are.
 */
export type Standing = 'point' | 'after-work' | 'before-work'

const subjectAt = (
  text: string,
  at: number,
  reader: AssigneeReader,
  standing: Standing,
): Start | undefined => {
  const bodies = concerned(text, at, reader) ?? bodiesAt(text, at, reader)
  if (!bodies || (standing === 'before-work' && bodies.each.every(({ is }) => is === 'unknown')))
    return undefined
  const rest = text.slice(bodies.to)
  if (/(?<!\p{L})nào(?!\p{L})/iu.test(text.slice(at, bodies.to))) return undefined
  if (onlyTold.test(rest)) return undefined
  const afterAside = aside.exec(rest)?.[0].length ?? 0
  if (afterAside > 0 && workWord.test(rest.slice(afterAside))) return { because: 'subject', from: at, bodies }
  const isAddressed =
    standing === 'point' && /^\s*\p{L}/u.test(rest) && bodies.each.every(({ is }) => is === 'known')
  return isAddressed || partsBehind(text, bodies.to, reader).isGiven
    ? { because: 'subject', from: at, bodies }
    : undefined
}

const leaders =
  /^(?:(?:đồng chí )?(?:các )?(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:thành phố|tp|tỉnh)(?! \p{L}+ ban)/iu

/** Sentences that tell what others said or did before: "Sau khi nghe Sở X báo cáo …", "Theo báo cáo của Sở X …". */
const telling =
  /^(?:sau khi (?:nghe|xem xét)|nghe|theo(?! (?:dõi|chức năng))|xét|thời gian qua|vừa qua|trong thời gian qua|qua theo dõi|tính đến)(?!\p{L})/iu
const givesNothing = /^(?:tham dự|cùng dự|dự họp|thành phần|biểu dương|ghi nhận|kính gửi|nơi nhận)(?!\p{L})/iu

/** "1. UBND xã X yêu cầu nhà thầu sửa chữa": what a body of the register asks of others in a point is its work. */
const isOwnWork = (text: string, standing: Standing, reader: AssigneeReader): boolean =>
  standing === 'point' &&
  !/^(?:văn phòng|vp)(?!\p{L})/iu.test(text) &&
  bodiesAt(text, 0, reader)?.each.every(({ is }) => is === 'known') === true

/** How long the words are that only lead over: "Đồng thời, ". */
export const openingLength = (text: string): number => opening.exec(text)?.[0].length ?? 0

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
  if (givesNothing.test(text)) return []
  const isTelling = telling.test(text)
  const found: Omit<Clause, 'to'>[] = []
  const takes = (start: Start | undefined): number | undefined => {
    if (!start) return undefined
    const { bodies, ...clause } = start
    const { coordinating, workFrom, onlyHelps } = partsBehind(text, bodies.to, reader)
    const last = found.at(-1)
    // The leaders give the work; what they take on themselves is no department's.
    const isKnown = bodies.each.some(({ is }) => is === 'known')
    if (!isKnown && !isFromAbove && leaders.test(text.slice(bodies.from, bodies.to))) return undefined
    // Whom nobody knows by name is asked through the one that was named before.
    if (last && start.because === 'verb' && !isKnown) return undefined
    // "…; Sở Y, Sở Z phối hợp thực hiện": those who help with what was given before.
    if (last && start.because === 'subject' && onlyHelps)
      found[found.length - 1] = { ...last, coordinating: [...last.coordinating, ...bodies.each] }
    else found.push({ ...clause, lead: bodies.each, coordinating, workFrom })
    return workFrom
  }
  const [opener = ''] = opening.exec(text) ?? []
  const mayOpen = (at: number): number => at + (opening.exec(text.slice(at))?.[0].length ?? 0)
  const [subject = ''] = isOwnWork(text.slice(opener.length), standing, reader)
    ? []
    : (issuer.exec(text.slice(opener.length)) ?? [])
  const first = opener.length
  let done =
    takes(verbAt(text, first, reader)) ??
    (subject
      ? takes(verbAt(text, first + subject.length, reader, directingBy(subject, reader)))
      : undefined) ??
    (isTelling ? undefined : takes(subjectAt(text, first, reader, standing))) ??
    (isTelling ? undefined : takes(passedOnTo(text, reader) ?? verbWithin(text, reader))) ??
    0
  const mayRest = resting.test(text.slice(first))
  for (const { 0: sign, index } of text.matchAll(starts)) {
    const isHard = /[;:]/.test(sign)
    const at = isHard ? mayOpen(index + sign.length) : index + sign.length
    if (at < done) continue
    const [issuerHere = ''] = issuer.exec(text.slice(at)) ?? []
    // "…; Sở Y làm …": once work was given, whoever begins the next part is given some too.
    const isNext = found.length > 0 && sign.startsWith(';')
    const maySubject = (isHard && !isTelling) || (found.length === 0 && mayRest && sign.trim() === ',')
    done =
      takes(verbAt(text, at, reader)) ??
      (issuerHere && !/[,;:]/.test(issuerHere)
        ? takes(verbAt(text, at + issuerHere.length, reader, directing))
        : undefined) ??
      (maySubject ? takes(subjectAt(text, at, reader, isNext ? 'point' : 'before-work')) : undefined) ??
      done
  }
  return found.map((one, place) => ({ ...one, to: found[place + 1]?.from ?? text.length }))
}

/** Whether a sentence seems to give work to somebody: a verb that does so begins it, or stands before a body. */
export const speaksLikeOne = (text: string): boolean =>
  [...text.matchAll(/(?<!\p{L})(?:giao(?: cho)?|yêu cầu|đề nghị|phân công)\s+/giu)].some(
    ({ 0: words, index }) =>
      !notTheirs.test(text.slice(0, index)) &&
      (/^\P{L}*$/u.test(text.slice(0, index)) || isCertainly(text.slice(index + words.length))),
  )

const labelled = '[;,.(]\\s*(?:(?:đơn vị|cơ quan) (?:chủ trì|thực hiện|đầu mối)|chủ trì)\\s*:\\s*'
const beforeName = new RegExp(
  `${labelled}|(?:[,;]?\\s+do|\\(|[–-])\\s*(?:đơn vị |cơ quan )?(?=\\p{L})`,
  'giu',
)

/** A lead that is named behind the work: "…, do Sở X chủ trì, phối hợp với Sở Y", "… (Sở X chủ trì)". */
export const clauseBehind = (text: string, reader: AssigneeReader): Clause | undefined => {
  for (const { 0: sign, index } of text.matchAll(beforeName)) {
    const bodies = bodiesAt(text, index + sign.length, reader)
    if (
      !bodies ||
      (!sign.includes(':') &&
        !/^\s*,?\s*(?:là (?:đơn vị|cơ quan) )?(?:chủ trì|đầu mối|thực hiện|phối hợp thực hiện|chịu trách nhiệm)/iu.test(
          text.slice(bodies.to),
        ))
    )
      continue
    const { coordinating } = partsBehind(text, bodies.to, reader)
    return { because: 'behind', lead: bodies.each, coordinating, from: 0, workFrom: 0, to: index }
  }
  return undefined
}

/** Whether a sentence says no more than until when what stands before it must be finished or reported. */
export const onlyFinishes = (text: string): boolean =>
  /^(?:(?:thời hạn|thời gian|tiến độ|hạn)(?: hoàn thành| thực hiện| báo cáo| xử lý| trình| gửi)*\s*:?|(?:phải |yêu cầu |cần )?(?:hoàn thành|hoàn tất|xong|báo cáo|kết quả|gửi|cả (?:hai|ba|bốn|\d+) (?:nội dung|nhiệm vụ|việc)|thực hiện ngay|tổng hợp,? báo cáo|nội dung|việc (?:trên|này)|định kỳ|chậm nhất|trước|trong))(?!\p{L})/iu.test(
    text,
  ) && deadlinesIn(text).length > 0
