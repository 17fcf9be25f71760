import type { Clause } from './clause.ts'
import { deadlinesIn } from './deadline-words.ts'
import type { Span } from './readable-text.ts'
import { workWord } from './work-words.ts'

/** Where in a sentence the lead of a clause and the pieces of its work stand. */

/** The words of the lead in one piece. */
export const leadIn = ({ lead }: Pick<Clause, 'lead'>): Span[] => {
  const [first, last] = [lead[0], lead.at(-1)]
  return first && last ? [{ from: first.from, to: last.to }] : []
}

/** What leads from one piece of work to the next, right behind the deadline of the first. */
const leadsOn = /^\)?\s*(?:;(?: và| đồng thời)?|,? đồng thời|,? sau đó|,? và|,)\s*/iu

/** "…; các đồ án còn lại trình trong quý IV/2021". */
const ofTheRest =
  /^(?:các|những|số|phần)(?!\p{L})[^,;]{2,60}? còn lại(?: \p{L}+){0,3}? (?:trình|hoàn thành|xong|báo cáo|phê duyệt|bàn giao|thực hiện)(?!\p{L})/iu

/** A further step of the same work, with its own day: it is told, handed on or ended, and nothing else is named. */
const onlyStep =
  /^(?:(?:tổng hợp,? )?báo cáo|gửi|trình|cập nhật lại|(?:phê duyệt|thực hiện|tổ chức thực hiện|thẩm định|hoàn thành|hoàn tất|kết thúc|thông qua|ban hành|nghiệm thu|bàn giao|cập nhật)(?:\s+\p{L}+)?\s*$)/iu

/**
 * Pieces of work of one sentence, each with a deadline of its own: "… trước ngày 5/8; hoàn thành … trước 15/8". A piece ends
 * behind its deadline, where the next begins with a word of work and has its own, later in the sentence. What is only a
 * further step ("…; báo cáo kết quả trước 15/8") stays with the work, and its deadlines are told together.
 */
export const piecesOf = (text: string, { from, to }: Span): Span[] => {
  const deadlines = deadlinesIn(text.slice(0, to)).filter((deadline) => deadline.from >= from)
  const pieces: Span[] = []
  let begins = from
  for (const [place, deadline] of deadlines.entries()) {
    const next = deadlines[place + 1]
    const [sign = ''] = leadsOn.exec(text.slice(deadline.to, to)) ?? []
    const nextBegins = deadline.to + sign.length
    if (!next || !sign || nextBegins >= next.from) continue
    const further = text.slice(nextBegins, next.from)
    if (
      !(workWord.test(further) || (sign.includes(';') && ofTheRest.test(further))) ||
      onlyStep.test(further)
    )
      continue
    pieces.push({ from: begins, to: deadline.to + (text[deadline.to] === ')' ? 1 : 0) })
    begins = nextBegins
  }
  return [...pieces, { from: begins, to }]
}

const byDeadlines = (text: string, clause: Clause): Clause[] => {
  if (clause.because === 'behind') return [clause]
  const [first, ...others] = piecesOf(text, { from: clause.workFrom, to: clause.to })
  if (!first || others.length === 0) return [clause]
  return [
    { ...clause, to: first.to },
    ...others.map(({ from, to }) => ({ ...clause, from, workFrom: from, to })),
  ]
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** "(1) tham mưu …; (2) trình …", "(i) …; (ii) …": each is a clause of its own, and so are pieces with a deadline each. */
export const partsOf = (text: string, clause: Clause): Clause[] => {
  const { workFrom, to } = clause
  const starts = [...text.slice(workFrom, to).matchAll(/\((\d|[ivx]{1,4})\)\s*/gu)].filter(
    ([, number], place) => number === String(place + 1) || number === romans[place],
  )
  if (starts.length < 2) return byDeadlines(text, clause)
  return starts.map(({ 0: sign, index }, place) => {
    const from = workFrom + index + sign.length
    return { ...clause, from, workFrom: from, to: workFrom + (starts[place + 1]?.index ?? to - workFrom) }
  })
}
