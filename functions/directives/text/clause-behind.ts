import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { leaders } from './assignment-clauses.ts'
import type { Clause } from './clause.ts'
import { partsBehind } from './clause-parts.ts'
import { bodiesAt, isCertainly, type NamedBodies } from './named-bodies.ts'
import { workWord } from './work-words.ts'

/** A lead that is named behind the work: "…, do Sở X chủ trì, phối hợp với Sở Y", "… (Sở X; trước ngày 5/10)". */

const labelled =
  '[;,.([]\\s*(?:(?:đơn vị|cơ quan) (?:chủ trì|thực hiện|đầu mối)(?:\\s*:| là)|(?:chủ trì|giao)\\s*:)\\s*'
const beforeName = new RegExp(
  `(?<labelled>${labelled})|(?:[,;]?\\s+do|[[(](?:giao )?|[-=]*>|→|[;,:–-])\\s*(?:giao )?(?:đơn vị |cơ quan )?(?=\\p{L})`,
  'giu',
)
const leads =
  /^\s*,?\s*(?:là (?:đơn vị|cơ quan) )?(?:chủ trì|đầu mối|thực hiện|phối hợp thực hiện|chịu trách nhiệm)/iu
/** "Việc bố trí kinh phí do Sở X tham mưu": of what is called work any word of doing gives it. */
const isCalledWork = /^(?:các )?(?:việc|nội dung|nhiệm vụ|phần|công tác)(?!\p{L})/iu
const does = /^\s*(?:tham mưu|phụ trách|đảm nhận|triển khai|tổ chức|xây dựng|lập|chuẩn bị)(?!\p{L})/iu
/** Behind a comma, where a name may as well begin a sentence of its own, nothing else is said of it. */
const onlyLeads =
  /^\s*(?:chủ trì|thực hiện)\s*(?:[;.)]|$|,?\s*(?:phối hợp|hoàn thành|xong|trước|trong|thời hạn))/iu
const end = /^(?:[^()[\]]*[)\]])?[\s.;,/]*$/
const untilWhen =
  /^\s*[;,–-]\s*(?:hoàn thành|xong|trước|trong|thời|hạn|chậm nhất|quý|tháng|thường xuyên|định kỳ|hằng|hàng|khẩn trương|\d{1,2} ?[/.-] ?\d)/iu
const whoHelps = /^\s*[;,(]?\s*(?:(?:cùng |và )?phối hợp|cùng )/iu

/** Words that may be the work though they begin with no word of it: no count and none of what was reached. */
const isTitle =
  /^(?!(?:các|những|một số|còn|tỷ lệ|kết quả|tình hình|số|đã|nguyên nhân|tồn tại|hạn chế|ý kiến|thành phần|trong đó|như|theo|tại|đại diện)(?!\p{L}))\p{L}{2}/iu

/** "gửi về cơ quan thường trực (Sở Nội vụ)": the name tells who that is. */
const tellsWho =
  /(?:cơ quan|đơn vị|thường trực|gửi|về|đến|với|của|qua|gồm|kính gửi|nơi nhận|địa điểm|thành phần)(?: \p{L}+){0,3}\s*$/iu

/** "gửi về: Sở Nội vụ", "Thành phần gồm: …": what stands behind a colon is not who does it. */
const tellsTo =
  /(?:cơ quan|đơn vị|gửi|về|đến|gồm|kính gửi|nơi nhận|địa điểm|thành phần)(?: \p{L}+){0,3}\s*$/iu

/** A name at the end, in brackets or behind a colon or a dash, with no more than who helps and until when. */
const isLast = (text: string, sign: string, index: number, { each, from, to }: NamedBodies): boolean => {
  const rest = text.slice(to)
  return (
    /^[[(;:–→=>-]/.test(sign) &&
    (end.test(rest) || untilWhen.test(rest) || whoHelps.test(rest)) &&
    (each.every(({ is }) => is === 'known') || (/^[[(]/.test(sign) && isCertainly(text.slice(from)))) &&
    !leaders.test(text.slice(from)) &&
    !(/^[[(]/.test(sign) ? tellsWho : tellsTo).test(text.slice(0, index))
  )
}

/**
 * Whom a sentence names behind its work.
 * @param isOpen it is a point that nobody was given above, so that a name behind it may be its lead
 */
export const clauseBehind = (text: string, reader: AssigneeReader, isOpen: boolean): Clause | undefined => {
  const isWork = workWord.test(text)
  for (const { 0: sign, index, groups = {} } of text.matchAll(beforeName)) {
    const bodies = bodiesAt(text, index + sign.length, reader)
    if (!bodies) continue
    // What a leader takes on himself is no department's.
    if (/^[;,:–-]/.test(sign) && !groups.labelled && leaders.test(text.slice(bodies.from))) continue
    const rest = text.slice(bodies.to)
    const isLead =
      groups.labelled !== undefined ||
      (/^[;,:]/.test(sign) && !/do\s/.test(sign)
        ? isWork && isOpen && onlyLeads.test(rest)
        : leads.test(rest) || (/do\s/.test(sign) && isCalledWork.test(text) && does.test(rest))) ||
      ((isWork || (/[[(]/.test(sign) && isTitle.test(text))) && isOpen && isLast(text, sign, index, bodies))
    if (!isLead) continue
    const { coordinating } = partsBehind(text, bodies.to, reader)
    return { because: 'behind', lead: bodies.each, coordinating, from: 0, workFrom: 0, to: index }
  }
  return undefined
}
