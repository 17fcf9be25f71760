import { BadRequest } from '../../platform/problems/problem-answer.ts'
import { ifMatchMissing, ifMatchUnreadable } from '../../platform/problems/request-problems.ts'
import { type TaskFacts, taskFactsSchema } from './task.ts'

/**
 * A task's ETag carries the facts that rules decide on, so that a command needs no read before its write.
 * It need not be secret or signed: the write is conditional on every one of these facts (docs/decisions/0002).
 */
export const etagOf = ({ id: _, ...facts }: TaskFacts): string => {
  // One order whether the facts come from a rule or from the table: the same version has the same ETag.
  const ordered = Object.fromEntries(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)))
  return `"${Buffer.from(JSON.stringify(ordered)).toString('base64url')}"`
}

const readable = /^(?:W\/)?"([A-Za-z0-9_-]{20,7000})"$/

const parsed = (encoded: string): unknown => {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/**
 * The facts in an If-Match header, for the task of this id.
 * @throws BadRequest if-match-missing, if-match-unreadable
 */
export const factsOfEtag = (id: string, ifMatch: string | undefined): TaskFacts => {
  if (!ifMatch) throw new BadRequest(ifMatchMissing)
  const facts = parsed(readable.exec(ifMatch.trim())?.[1] ?? '')
  const checked = taskFactsSchema.safeParse(
    typeof facts === 'object' && facts !== null ? { ...facts, id } : undefined,
  )
  if (!checked.success) throw new BadRequest(ifMatchUnreadable)
  return checked.data
}
