import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { leaders } from './assignment-clauses.ts'
import type { Clause } from './clause.ts'
import { partsBehind } from './clause-parts.ts'
import { bodiesAt, isCertainly, type NamedBodies } from './named-bodies.ts'

/** A lead that is named behind the work: "…, do Sở X chủ trì, phối hợp với Sở Y", "… (Sở X; trước ngày 5/10)". */

const labelled = '[;,.(]\\s*(?:(?:đơn vị|cơ quan) (?:chủ trì|thực hiện|đầu mối)|chủ trì|giao)\\s*:\\s*'
const beforeName = new RegExp(
  `${labelled}|(?:[,;]?\\s+do|\\((?:giao )?|[–-])\\s*(?:đơn vị |cơ quan )?(?=\\p{L})`,
  'giu',
)
const leads =
  /^\s*,?\s*(?:là (?:đơn vị|cơ quan) )?(?:chủ trì|đầu mối|thực hiện|phối hợp thực hiện|chịu trách nhiệm)/iu

/** "gửi về cơ quan thường trực (Sở Nội vụ)": the bracket tells who that is. */
const tellsWho = /(?:cơ quan|đơn vị|thường trực|gửi|về|đến|với|của|qua)(?: \p{L}+){0,3}\s*$/iu

/** A bracket at the end that begins with a name and says no more of it than who helps and until when. */
const isBracketed = (text: string, sign: string, index: number, { each, from, to }: NamedBodies): boolean =>
  sign.startsWith('(') &&
  /^[^()]*\)[\s.;,/]*$/.test(text.slice(to)) &&
  /^\s*(?:[;,)–-]|(?:cùng |và )?phối hợp|cùng )/iu.test(text.slice(to)) &&
  (each.every(({ is }) => is === 'known') || isCertainly(text.slice(from))) &&
  !leaders.test(text.slice(from)) &&
  !tellsWho.test(text.slice(0, index))

/**
 * Whom a sentence names behind its work.
 * @param isOpen nobody was given the work above, so that a name in brackets may be its lead
 */
export const clauseBehind = (text: string, reader: AssigneeReader, isOpen: boolean): Clause | undefined => {
  for (const { 0: sign, index } of text.matchAll(beforeName)) {
    const bodies = bodiesAt(text, index + sign.length, reader)
    if (!bodies) continue
    const isLead =
      sign.includes(':') ||
      leads.test(text.slice(bodies.to)) ||
      (isOpen && isBracketed(text, sign, index, bodies))
    if (!isLead) continue
    const { coordinating } = partsBehind(text, bodies.to, reader)
    return { because: 'behind', lead: bodies.each, coordinating, from: 0, workFrom: 0, to: index }
  }
  return undefined
}
