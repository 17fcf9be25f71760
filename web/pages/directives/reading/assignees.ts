import type { AssigneeReading } from '../../../../functions/directives/assignees/assignee-wording.ts'
import { saysNoLead } from '../../../../functions/directives/assignees/lead-words.ts'
import type { UnreadWords } from '../../../../functions/directives/assignees/unread-words.ts'
import { fold } from '../../../values/fold.ts'
import type { Row } from '../grid/task-rows.ts'
import type { Context } from './reading-context.ts'

const maxBeside = 90

/** Words that were not read, and the departments that may be meant, the nearest first. */
export type Proposed = Pick<UnreadWords, 'words' | 'proposals'>

interface Assignees {
  readonly codes: readonly string[]
  readonly wrong?: string | undefined
  readonly proposed: readonly Proposed[]
}

const answer = ({ because, words, facts }: UnreadWords, { unread }: Context['t']): string => {
  const { name, on, successors, maximum } = facts
  switch (because) {
    case 'department-ended':
      return unread[because](String(name), String(on), String(successors))
    case 'department-not-yet':
      return unread[because](String(name), String(on))
    case 'lead-is-no-coordinator':
      return unread[because]()
    case 'too-long':
      return unread[because](String(maximum))
    default:
      return unread[because](words)
  }
}

const wordsOf = ({ unread }: AssigneeReading, t: Context['t']): string | undefined =>
  unread.map((one) => answer(one, t)).join(' ') || undefined

const wrongOf = (read: AssigneeReading | undefined, t: Context['t']): string | undefined =>
  read ? wordsOf(read, t) : t.notRead

const proposedOf = ({ unread }: AssigneeReading): readonly Proposed[] =>
  unread.filter(({ proposals }) => proposals.length > 0)

const nobody: AssigneeReading = { departments: [], coordinating: [], unread: [] }

const readWords = (text: string, { index }: Context): AssigneeReading | undefined =>
  text.trim() === '' ? nobody : index.read(text)

/** Of a group, those who have a part already are left out; the department in the lead named alone is a mistake. */
const readBeside = (
  text: string,
  taken: readonly string[],
  leads: readonly string[],
  context: Context,
): Assignees => {
  const { t } = context
  const answer = readWords(text, context)
  const read = answer ?? nobody
  const all = [...read.departments, ...read.coordinating]
  const isLead = all.length > 0 && all.every((code) => leads.includes(code))
  return {
    codes: all.filter((code) => !taken.includes(code)),
    wrong: wrongOf(answer, t) ?? (isLead ? t.leadBeside : undefined),
    proposed: proposedOf(read),
  }
}

/** The departments that were understood, where the cell does not name just that one. */
const noteOf = (text: string, codes: readonly string[], context: Context): string | undefined => {
  const { t, departmentName } = context
  const names = codes.map(departmentName)
  if (names.length === 0 || fold(names.join(' ')) === fold(text)) return undefined
  return names.length > 3 ? t.departments(String(names.length)) : names.join('; ')
}

/** The lead as it is named; where the words name nobody, or say that nobody is known yet, the row waits or is wrong. */
const readLead = (text: string, context: Context) => {
  const answer = readWords(text, context)
  const read = answer ?? nobody
  const isSaid = saysNoLead(fold(text)) && (read.departments.length === 0 || read.unread.length > 0)
  const isNone =
    answer !== undefined &&
    (isSaid || (read.departments.length === 0 && read.unread.every(({ words }) => saysNoLead(fold(words)))))
  if (!isNone) {
    const note = noteOf(text, [...read.departments, ...read.coordinating], context)
    return { lead: read, waits: false, wrong: wrongOf(answer, context.t), note }
  }
  const lead = { ...nobody, coordinating: isSaid ? [] : read.coordinating }
  const { mayWait: waits, t } = context
  return waits ? { lead, waits, note: t.waits } : { lead, waits, wrong: t.leadMissing }
}

/** Who has a part in a row's work: who leads, who coordinates, who is informed. */
export const readParts = (row: Row, context: Context) => {
  const { t } = context
  const { lead, waits, ...ofLead } = readLead(row.lead, context)
  const leads = lead.departments
  const beside = readBeside(row.coordinating, [...leads, ...lead.coordinating], leads, context)
  const coordinating = [...lead.coordinating, ...beside.codes]
  const information = readBeside(row.information, [...leads, ...coordinating], leads, context)
  const tooMany = (count: number) => (count > maxBeside ? t.tooManyBeside(String(maxBeside)) : undefined)
  const count = coordinating.length + information.codes.length
  return {
    leads,
    /** It names no lead, and whoever fills it in says that it waits for one. */
    waits,
    coordinating,
    information: information.codes,
    /** The words of the lead say who helps, too. */
    isShared: lead.coordinating.length > 0,
    wrong: {
      lead: ofLead.wrong,
      coordinating: beside.wrong ?? tooMany(coordinating.length),
      information: information.wrong ?? (information.codes.length > 0 ? tooMany(count) : undefined),
    },
    notes: {
      lead: ofLead.note,
      coordinating: noteOf(row.coordinating, beside.codes, context),
      information: noteOf(row.information, information.codes, context),
    },
    proposed: {
      lead: proposedOf(lead),
      coordinating: beside.proposed,
      information: information.proposed,
    },
  }
}
