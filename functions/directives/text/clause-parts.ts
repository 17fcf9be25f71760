import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { bodiesAt, isCertainly, type NamedBody } from './named-bodies.ts'
import { workWord } from './work-words.ts'

/** What stands between the names of a clause and its work: who leads, who helps, what is said of them. */

/** What is said of a body before what it has to do: "Sở X, với vai trò cơ quan thường trực, …". */
export const aside =
  /^\s*,\s*(?:với (?:vai trò|tư cách|chức năng|trách nhiệm)|trên cơ sở|căn cứ|theo|khi|sau khi|trước khi|trong quá trình|trong thời gian|định kỳ|hằng|hàng|trước ngày|chậm nhất|là (?:cơ quan|đơn vị)|(?:phó |quyền )?(?:trưởng|giám đốc|chủ tịch|chánh))(?!\p{L})[^,;:.]{3,100},\s*/iu
const helping =
  /^\s*[,;]?\s*(?:(?:và |cùng |có trách nhiệm |chủ động |tiếp tục |thường xuyên )*(?:cùng )?phối hợp(?: chặt chẽ| kịp thời| tốt| thực hiện(?= với))*(?:\s+(?:cùng với|với|cùng))?|cùng(?: với)?(?=\s)|\+(?=\s))\s*:?\s*/iu
const helpingWithin =
  /(?<!\p{L})phối hợp(?: chặt chẽ| kịp thời)*\s*(?::\s*|\s(?:(?:cùng với|với|cùng)\s+)?)|(?:sự (?:phối hợp|tham gia|hỗ trợ) của|(?:làm việc|làm|thống nhất|trao đổi) với)\s+/giu
const leading =
  /^\s*[,:]?\s*(?:là )?(?:(?:đơn vị|cơ quan) )?(?:chủ trì|thường trực|đầu mối|làm đầu mối)(?=\s*[,:;.)+]|\s+(?:phối hợp|cùng|và phối hợp)|\s*$)/iu
const leadingOn = /^\s*,?\s*(?:là )?(?:(?:đơn vị|cơ quan) )?(?:chủ trì|đầu mối)(?!\p{L})\s*,?\s*/iu

interface Parts {
  readonly coordinating: readonly NamedBody[]
  readonly workFrom: number
  /** It says who leads, who helps, or what has to be done. */
  readonly isGiven: boolean
  /** Nothing is said but that they help. */
  readonly onlyHelps: boolean
}

/** Who of a body is meant, in a bracket before what it has to do: "VP (phòng Đô thị) ra thông báo". */
export const remark = /^\s*\((?![^()]*(?:chủ trì|phối hợp|thường trực|đầu mối))[^()\d]{2,60}\)(?=\s+\p{Ll})/u

const workAt = (text: string, at: number): number => at + (/^[\s,:–-]+/.exec(text.slice(at))?.[0].length ?? 0)

/** "…; trong quá trình thực hiện phối hợp chặt chẽ với Sở Y": helpers that are named with the work. */
const helpersWithin = (work: string, by: number, reader: AssigneeReader): NamedBody[] => {
  for (const { 0: words, index } of work.matchAll(helpingWithin)) {
    const bodies = bodiesAt(work, index + words.length, reader)
    if (bodies?.each.some(({ is }) => is === 'known'))
      return bodies.each.map(({ from, to, is }) => ({ from: from + by, to: to + by, is }))
  }
  return []
}

/** What stands behind the names of a clause: "chủ trì, phối hợp với Sở Y …". */
export const partsBehind = (text: string, to: number, reader: AssigneeReader): Parts => {
  let at = to + (remark.exec(text.slice(to))?.[0].length ?? 0)
  const take = (form: RegExp): RegExpExecArray | undefined => {
    const found = form.exec(text.slice(at)) ?? undefined
    at += found?.[0].length ?? 0
    return found
  }
  const leads = take(leading) !== undefined
  // "Sở X chủ trì, Sở Y và Sở Z phối hợp: …"
  const beside = leads
    ? bodiesAt(text, at + (/^\s*[,;]\s*/.exec(text.slice(at))?.[0].length ?? 0), reader)
    : undefined
  const besideHelp = beside
    ? /^\s*,?\s*(?:là )?(?:(?:cơ quan|đơn vị) )?(?:cùng )?phối hợp(?: thực hiện)?(?! với|\p{L})/iu.exec(
        text.slice(beside.to),
      )
    : null
  if (beside && besideHelp)
    return {
      coordinating: beside.each,
      workFrom: workAt(text, beside.to + besideHelp[0].length),
      isGiven: true,
      onlyHelps: false,
    }
  let coordinating: readonly NamedBody[] = []
  const helps = helping.exec(text.slice(at))
  const others = helps ? bodiesAt(text, at + helps[0].length, reader) : undefined
  if (
    helps &&
    others &&
    (others.each.some(({ is }) => is !== 'unknown') || isCertainly(text.slice(others.from)))
  ) {
    coordinating = others.each
    at = others.to
  }
  if (!leads) {
    const on = leadingOn.exec(text.slice(at))
    if (on && workWord.test(text.slice(at + on[0].length))) at += on[0].length
  }
  if (at === to) at += aside.exec(text.slice(at))?.[0].length ?? 0
  const workFrom = workAt(text, at)
  const rest = text.slice(workFrom)
  const isGiven = leads || helps !== null || workWord.test(rest) || /^\s*:\s*\S/.test(text.slice(at))
  if (coordinating.length === 0) coordinating = helpersWithin(rest, workFrom, reader)
  const onlyHelps = helps !== null && !others && !leads
  return { coordinating, workFrom, isGiven, onlyHelps }
}
