import { onlyFinishes } from './assignment-clauses.ts'
import type { Clause } from './clause.ts'
import { deadlinesIn } from './deadline-words.ts'
import { namesNobody } from './headings.ts'
import type { Passage } from './passages.ts'
import { type Draft, moved } from './proposed-task.ts'
import type { Span } from './readable-text.ts'

/** "Các đơn vị có nội dung chưa giao thời hạn … trước ngày 15/12": for all that have none. */
const forThoseWithout =
  /chưa (?:được |có )?(?:nêu|giao|ghi|ấn định|quy định|xác định|rõ|có)?[^.;]{0,20}(?:thời hạn|thời gian|hạn)/iu
/** Nothing but that it is finished and reported. */
const reporting =
  /^(?:khẩn trương |nghiêm túc |tập trung |chủ động |tổ chức |triển khai |thực hiện,? |và |có trách nhiệm )*(?:báo cáo|hoàn thành|gửi|có báo cáo|kết quả)/iu
const ofAll =
  /(?:các|những|tất cả) (?:nội dung|nhiệm vụ|công việc|đơn vị|cơ quan|sở|địa phương|ngành|việc)|nêu trên|kết quả|báo cáo/iu

/** "Các công việc tại Mục này": those below the same heading as the last. */
const ofSection = /(?:tại|của|trong|thuộc|ở) (?:mục|phần|điểm|khoản|chương) này(?!\p{L})/iu

/** A report each month is work of its own. */
const recurring = /(?<!\p{L})(?:hằng|hàng|mỗi|định kỳ) /iu

/** Whether a sentence tells a deadline for what was given before it, and for all of that or the last alone. */
const commonTo = (
  { text, line }: Passage,
  clauses: readonly Clause[],
  isPoint: boolean,
  last: Draft | undefined,
): 'all' | 'last' | undefined => {
  if (forThoseWithout.test(text)) return 'all'
  const [only, ...more] = clauses
  if (only)
    return more.length === 0 &&
      namesNobody(only.lead) &&
      reporting.test(text.slice(only.workFrom)) &&
      !recurring.test(text)
      ? 'all'
      : undefined
  if (isPoint || last?.line === line || !onlyFinishes(text)) return undefined
  return ofAll.test(text) ? 'all' : 'last'
}

/**
 * Gives the deadline of a sentence such as "Các đơn vị nêu trên báo cáo kết quả trước ngày 25/8/2021" to the tasks before
 * it that have none of their own. Says to which; undefined where the sentence tells no such deadline.
 * @param open the tasks since the last deadline that was common to all
 */
export const takeCommonDeadline = (
  passage: Passage,
  clauses: readonly Clause[],
  isPoint: boolean,
  open: readonly Draft[],
): 'all' | 'last' | undefined => {
  const to = open.length > 0 ? commonTo(passage, clauses, isPoint, open.at(-1)) : undefined
  const deadline = to ? deadlinesIn(passage.text) : []
  if (deadline.length === 0) return undefined
  const last = open.at(-1)
  const isOfSection = ofSection.test(passage.text)
  for (const task of to === 'all' ? open : open.slice(-1)) {
    if (task.deadline.length > 0 || (isOfSection && task.above !== last?.above)) continue
    task.deadline = moved(deadline, passage.from)
    task.deadlineOf = 'all'
    task.sentences = [...task.sentences, { from: passage.from, to: passage.to }]
  }
  return to
}

/** The last step of what several do: ", báo cáo UBND thành phố trước ngày …". */
const lastStep = /,\s*(?:cùng )?(?:báo cáo|hoàn thành|xong|trình|gửi)(?!\p{L})[^,;]*$/iu

/** "Trong tháng 7/2021: Sở X lập danh mục; Sở Y bố trí vốn": what stands before the colon counts for each. */
const deadlineAhead = (text: string, [first]: readonly Clause[]): readonly Span[] => {
  const ahead = text.slice(0, first?.from ?? 0)
  return /:\s*$/.test(ahead) ? deadlinesIn(ahead) : []
}

/** "Sở X lập danh mục, Sở Y bố trí vốn, báo cáo trước ngày 20/8": where only commas part them, the deadline of the last step is that of each. */
const deadlineOfLastStep = (text: string, clauses: readonly Clause[]): readonly Span[] => {
  const [last, before] = [clauses.at(-1), clauses.at(-2)]
  if (!last || !before || !/,\s*$/.test(text.slice(before.workFrom, last.from))) return []
  const own = deadlinesIn(text).filter(({ from }) => from >= last.from)
  const [only, ...more] = own
  return only && more.length === 0 && lastStep.test(text.slice(last.workFrom, only.from)) ? own : []
}

/** The deadline that counts for each clause of a sentence which has none of its own. */
export const sharedDeadline = (text: string, clauses: readonly Clause[]): readonly Span[] => {
  const ahead = deadlineAhead(text, clauses)
  return ahead.length > 0 ? ahead : deadlineOfLastStep(text, clauses)
}
