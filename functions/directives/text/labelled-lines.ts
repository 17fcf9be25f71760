import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { bodiesAt } from './named-bodies.ts'
import type { Passage } from './passages.ts'
import { type Draft, moved, takeHelpers } from './proposed-task.ts'

/** Lines of a plan that say one thing each: "Cơ quan chủ trì: Sở Tài chính", "Thời gian hoàn thành: Quý III/2021". */

type Label = 'lead' | 'coordinating' | 'deadline' | 'earlier'

const body =
  '(?:(?:đơn vị|cơ quan|đv|cq|sở, ngành|địa phương|người|cá nhân)(?:, (?:đơn vị|cơ quan|địa phương|cá nhân))*(?: được (?:giao|phân công))?(?: thực hiện)? ?)'
const labels: readonly (readonly [Label, RegExp])[] = [
  [
    'lead',
    new RegExp(
      `^(?:${body}?(?:chủ trì|đầu mối)(?: thực hiện| tham mưu| triển khai| chuẩn bị| soạn thảo)*|${body}(?:thực hiện|chuẩn bị|soạn thảo|trình|phụ trách|chịu trách nhiệm|được giao(?: nhiệm vụ)?|được phân công)|phân công(?: thực hiện)?)\\s*[:：]\\s*`,
      'iu',
    ),
  ],
  ['coordinating', new RegExp(`^${body}?(?:cùng )?phối hợp(?: thực hiện)?\\s*[:：]\\s*`, 'iu')],
  ['earlier', /^(?:thời )?hạn (?:cũ|ban đầu|được giao|đã giao)\s*[:：]\s*/iu],
  [
    'deadline',
    /^(?:(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|mốc)(?: hoàn thành| thực hiện| báo cáo| triển khai| trình| gửi| nộp| xử lý| yêu cầu| thời gian| mới| chót| cuối(?: cùng)?)*|(?:ngày )?(?:hoàn thành|xong)(?: trước)?)\s*[:：]\s*/iu,
  ],
]

/** What a line says of the work above it, and where in the line its words are. */
interface Labelled {
  readonly label: Label
  readonly from: number
  readonly to: number
}

const oneOf = (text: string, at: number): Labelled | undefined => {
  for (const [label, form] of labels) {
    const [found] = form.exec(text.slice(at)) ?? []
    if (!found) continue
    const from = at + found.length
    const next =
      /[;.]\s*(?=(?:đơn vị|cơ quan|thời gian|thời hạn|hạn|mốc|tiến độ|hoàn thành|phối hợp|chủ trì|sản phẩm|kết quả)[^;:.]{0,30}:)/iu.exec(
        text.slice(from),
      )
    const to = next ? from + next.index : text.length
    return { label, from, to: from + text.slice(from, to).replace(/[\s.;]+$/, '').length }
  }
  return undefined
}

/** Everything that a line with labels says; nothing where it has none. */
const labelledIn = (text: string): Labelled[] => {
  const found: Labelled[] = []
  for (let at = 0; at < text.length; ) {
    const one = oneOf(text, at)
    if (!one) break
    found.push(one)
    at = one.to + (/^[;.]\s*/.exec(text.slice(one.to))?.[0].length ?? text.length)
  }
  return found
}

/** "Nội dung: Công khai việc mua sắm": how long the label is before the work of a point; 0 where there is none. */
export const workLabel = ({ text, above }: Passage): number =>
  above
    ? (/^nội dung(?: công việc| nhiệm vụ| thực hiện)?\s*[:：]\s*(?=\p{L})/iu.exec(text)?.[0].length ?? 0)
    : 0

export const isLabelled = (text: string): boolean => oneOf(text, 0) !== undefined

/** Takes over what a line with labels says of the work above it. */
export const takeLabels = (task: Draft, passage: Passage, reader: AssigneeReader): void => {
  for (const { label, ...at } of labelledIn(passage.text)) {
    const spans = moved([at], passage.from)
    if (label === 'lead') task.lead = spans
    else if (label === 'deadline') {
      task.deadline = spans
      task.deadlineOf = 'work'
    } else if (label === 'coordinating') {
      const words = passage.text.slice(at.from, at.to)
      const bodies = bodiesAt(words, 0, reader)
      const isAll = bodies?.to === words.length
      takeHelpers(
        task,
        isAll ? moved(bodies.each, passage.from + at.from) : moved([{ ...at, is: 'known' }], passage.from),
      )
    }
  }
  task.sentences = [...task.sentences, { from: passage.from, to: passage.to }]
}
