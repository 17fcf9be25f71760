import type { Department } from '../../api/types.ts'
import { dayWritten } from '../../dates.ts'
import { fold } from '../../fold.ts'
import type { Context } from './reading-context.ts'
import { type AssigneeReading, assigneeQuestion, keyOf, knownCodes, partsOf } from './readings.ts'
import type { Row } from './task-rows.ts'

const mostBeside = 90

interface Assignees {
  readonly codes: readonly string[]
  readonly wrong?: string | undefined
  readonly isPending?: boolean
}

const ended = ({ name, validFrom, validTo, successors = [] }: Department, context: Context): string => {
  const { t, issuedOn, departmentName } = context
  return validTo && validTo < issuedOn
    ? t.departmentEnded(name, dayWritten(validTo), successors.map(departmentName).join(', '))
    : t.departmentNotYet(name, dayWritten(validFrom))
}

const readPart = (part: string, context: Context): Assignees => {
  const { index, answers, issuedOn, language, t } = context
  const codes = knownCodes(part, index)
  if (codes) return { codes }
  const former = index.notValid(part)
  if (former) return { codes: [], wrong: ended(former, context) }
  const question = assigneeQuestion(part, issuedOn)
  if (!question) return { codes: [], wrong: t.tooLong('300') }
  const answer = answers.get(keyOf(question)) as AssigneeReading | undefined
  if (!answer) return { codes: [], isPending: true }
  const wrong = answer.unread.map((unread) => unread[language]).join(' ')
  return { codes: answer.departments.map(({ code }) => code), wrong }
}

const readAssignees = (text: string, context: Context): Assignees => {
  const parts = partsOf(text).map((part) => readPart(part, context))
  return {
    codes: [...new Set(parts.flatMap(({ codes }) => codes))],
    wrong: parts.flatMap(({ wrong }) => wrong || []).join(' ') || undefined,
    isPending: parts.some(({ isPending }) => isPending),
  }
}

const wrongOf = ({ wrong, isPending }: Assignees, t: Context['t']): string | undefined =>
  wrong ?? (isPending ? t.notRead : undefined)

/** Of a group, those who have a part already are left out; the department in the lead named alone is a mistake. */
const readBeside = (
  text: string,
  taken: readonly string[],
  leads: readonly string[],
  context: Context,
): Assignees => {
  const { t } = context
  const read = readAssignees(text, context)
  const codes = read.codes.filter((code) => !taken.includes(code))
  const isLead = read.codes.length > 0 && read.codes.every((code) => leads.includes(code))
  return { codes, wrong: wrongOf(read, t) ?? (isLead ? t.leadBeside : undefined) }
}

/** The departments that were understood, where the cell does not name just that one. */
const noteOf = (text: string, codes: readonly string[], context: Context): string | undefined => {
  const { t, departmentName } = context
  const names = codes.map(departmentName)
  if (names.length === 0 || fold(names.join(' ')) === fold(text)) return undefined
  return names.length > 3 ? t.departments(String(names.length)) : names.join('; ')
}

/** Who has a part in a row's work: who leads, who coordinates, who is informed. */
export const readParts = (row: Row, context: Context) => {
  const { t } = context
  const lead = readAssignees(row.lead, context)
  const coordinating = readBeside(row.coordinating, lead.codes, lead.codes, context)
  const taken = [...lead.codes, ...coordinating.codes]
  const information = readBeside(row.information, taken, lead.codes, context)
  const tooMany = (count: number) => (count > mostBeside ? t.tooManyBeside(String(mostBeside)) : undefined)
  const beside = coordinating.codes.length + information.codes.length
  return {
    leads: lead.codes,
    coordinating: coordinating.codes,
    information: information.codes,
    wrong: {
      lead: row.lead.trim() === '' ? t.leadMissing : wrongOf(lead, t),
      coordinating: coordinating.wrong ?? tooMany(coordinating.codes.length),
      information: information.wrong ?? (information.codes.length > 0 ? tooMany(beside) : undefined),
    },
    notes: {
      lead: noteOf(row.lead, lead.codes, context),
      coordinating: noteOf(row.coordinating, coordinating.codes, context),
      information: noteOf(row.information, information.codes, context),
    },
  }
}
