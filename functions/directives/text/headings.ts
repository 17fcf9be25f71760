import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import type { Clause } from './clause.ts'
import { leadIn } from './clause-places.ts'
import { concerned } from './clause-starts.ts'
import { deadlinesIn } from './deadline-words.ts'
import { addresses, givesNoWork } from './document-parts.ts'
import { bodiesAt, isCertainly, type NamedBody } from './named-bodies.ts'
import type { Passage } from './passages.ts'
import { type Giving, moved } from './proposed-task.ts'
import type { Span } from './readable-text.ts'

/** A heading without its colon and what a bracket says of it: "Sở X (cơ quan thường trực):". */
export const withoutRemark = (heading: string): string =>
  heading.replace(/[\s:.;]+$/, '').replace(/\s*\([^()]*\)$/, '')

/** What sentences and headings say of the points below them. */
export type Givings = ReadonlyMap<Passage, Giving>

const givesBelow = /(?<!\p{L})(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)(?!\p{L})[^.;]{0,120}:\s*$/iu
/** Of such a heading it is said what the work is about. */
export const topicForm = /^(?:về|đối với|liên quan|dự án|công tác|việc|công trình)(?!\p{L})/iu
const maxTopic = 160

/** "các đơn vị nêu trên", "các đơn vị liên quan": nobody by name. */
export const namesNobody = (lead: readonly NamedBody[]): boolean => lead.every(({ is }) => is === 'nobody')

/** What the nearest sentence above that names somebody gives to its points. */
export const givenAbove = ({ above }: Passage, givings: Givings): Giving | undefined =>
  above && (givings.get(above) ?? givenAbove(above, givings))

/** "II. Các tờ trình (trình chậm nhất ngày 12/11/2021)": the deadline of all points below, however deep. */
const deadlineOfHeading = ({ text, from, above }: Passage): readonly Span[] => {
  const bracket = /\([^()]*\)[\s:.]*$/.exec(text)?.index ?? text.length
  const own = deadlinesIn(text).filter((span) => span.from > bracket)
  return own.length > 0 ? moved(own, from) : above ? deadlineOfHeading(above) : []
}

/** The deadline that whoever gives the work above tells; else that in the bracket of a heading above. */
export const deadlineAbove = ({ above }: Passage, given: Giving | undefined): readonly Span[] =>
  given && given.deadline.length > 0 ? given.deadline : above ? deadlineOfHeading(above) : []

export const topicAbove = ({ above }: Passage, givings: Givings): Span | undefined =>
  above && !givings.has(above) && topicForm.test(above.text) && above.text.length <= maxTopic
    ? { from: above.from, to: above.from + above.text.replace(/[\s:.;]+$/, '').length }
    : undefined

/** "Chủ tịch UBND thành phố yêu cầu:" gives work to whom its points name. */
export const isGivenTo = ({ above }: Passage): boolean =>
  above !== undefined && (givesBelow.test(above.text) || isGivenTo(above))

/** It stands below those who are spoken to, or below a heading that gives no work. */
export const isAside = ({ above }: Passage, givings: Givings): boolean =>
  above !== undefined &&
  ((givesNoWork.test(above.text) && !givings.has(above)) ||
    addresses.test(above.text) ||
    isAside(above, givings))

/** Whom a sentence above points gives them all to: the last whom it names, or the body that it is the name of. */
export const givingOf = (
  { text, from }: Passage,
  last: Clause | undefined,
  reader: AssigneeReader,
): Giving | undefined => {
  if (last) {
    if (namesNobody(last.lead)) return undefined
    const [lead, deadline] = [moved(leadIn(last), from), moved(deadlinesIn(text), from)]
    return { lead, coordinating: moved(last.coordinating, from), deadline }
  }
  const name = concerned(text, 0, reader) ?? bodiesAt(text, 0, reader)
  const isBody = name?.each.some(({ is }) => is !== 'unknown') || isCertainly(text.slice(name?.from ?? 0))
  const isName = name && isBody && name.to >= withoutRemark(text).length
  return isName
    ? { lead: moved(name.each, from), coordinating: [], deadline: moved(deadlinesIn(text), from) }
    : undefined
}
