import { writtenNumber } from '../../directives/directive/directive-number.ts'
import { type WaitingIn, waitingLineOf } from '../../directives/requests/waiting-tasks.ts'
import { presentOutgoingLine } from '../../figures/letters/outgoing/outgoing-answer.ts'
import type { WaitingPapers, waitingPapers } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import type { LeaderDigest, OfficeDigest } from '../../notices/ledger/contents/contents.ts'
import type { Papers, Section } from '../../notices/ledger/contents/lines.ts'
import type { SuccessionNews } from '../../organisation/departments/succession/planned-succession.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { type Explanation, explanationSection, stateOf } from '../explanations/explanation.ts'
import { cityTodoOf, type DepartmentMorning, type Placed, worstDepartments } from '../todo/city-todo.ts'
import { isRemindedOn } from '../todo/escalation.ts'
import type { CityReader } from '../todo/inbox-groups.ts'
import { addToSection, emptySection, isReminded, linesPerSection, type Morning } from './digest.ts'

type OfficeSections = Omit<OfficeDigest, 'kind' | 'day' | 'userId' | 'name'>
type LeaderSections = Omit<LeaderDigest, 'kind' | 'day' | 'userId' | 'name'>

/** The city as a morning finds it, with the requests for explanation that nobody has answered. */
export interface CityMorning {
  readonly departments: readonly DepartmentMorning[]
  readonly unanswered: readonly Explanation[]
  /** What no department leads yet, the longest waiting first. */
  readonly waiting: readonly WaitingIn[]
  /** The name of a department by its code. */
  readonly nameOf: (department: string) => string
  readonly settings: Settings
  readonly successions: readonly SuccessionNews[]
  /** Letters and reports that wait for a signature, or signed to go out. */
  readonly papers: Awaited<ReturnType<typeof waitingPapers>>
}

const sectionOf = (placed: readonly Placed[]): Section => {
  const section = emptySection()
  for (const { task, departmentName } of placed) addToSection(section, task, { departmentName })
  return section
}

const urgedSectionOf = (placed: readonly Placed[]): Section => {
  const section = emptySection()
  for (const { task, departmentName, urgings } of placed)
    addToSection(section, task, { departmentName, ...(urgings > 0 && { urgings }) })
  return section
}

const todoFor = ({ departments, settings }: CityMorning, reader: CityReader, today: LocalDate) =>
  cityTodoOf(departments, reader, settings, today)

const papersOf = ({ count, first }: WaitingPapers): Papers => ({
  count,
  lines: first.slice(0, linesPerSection).map((paper) => {
    const { id, subject, symbol, number, since } = presentOutgoingLine(paper)
    return { id, subject, cited: number ? `${writtenNumber(number)}/${symbol}` : symbol, since }
  }),
})

/** What waits for a signature, in the Office's mail and in a leader's. */
const signaturesOf = ({ papers }: CityMorning, toSign: readonly Placed[]) => {
  const papersToSign = papers['being-signed']
  return {
    isAny: toSign.length > 0 || papersToSign.count > 0,
    sections: {
      ...(toSign.length > 0 && { toSign: sectionOf(toSign) }),
      ...(papersToSign.count > 0 && { papersToSign: papersOf(papersToSign) }),
    },
  }
}

const awaitingLead = (waiting: readonly WaitingIn[]): Pick<OfficeSections, 'awaitingLead'> =>
  waiting.length > 0
    ? { awaitingLead: { count: waiting.length, lines: waiting.slice(0, linesPerSection).map(waitingLineOf) } }
    : {}

/** Days before the last due date of recurring work on which a mail goes out for it alone. */
const seriesReminderDays = [30, 14, 7, 1]

/** Requests for explanation that are late, as the Office's page tells them. */
const lateExplanations = (unanswered: readonly Explanation[], today: LocalDate) =>
  unanswered.filter((explanation) => stateOf(explanation, today) === 'late')

/**
 * What the Office must know this morning: the groups of its page. `isDue` says whether a mail goes out: something waits
 * for it, recurring work is at one of its reminders, or a department was taken over.
 */
export const officeDigestOf = (
  city: CityMorning,
  { today, lastDigest, nextDigest }: Omit<Morning, 'reminding'>,
): { readonly sections: OfficeSections; readonly isDue: boolean } => {
  const todo = todoFor(city, { isOffice: true }, today)
  const late = lateExplanations(city.unanswered, today)
  const { section } = explanationSection(late, { today, lastDigest, nameOf: city.nameOf }, linesPerSection)
  const waits = [
    city.waiting,
    todo.withheld,
    todo.awaitingAcceptance,
    todo.extensionsToPrepare,
    todo.notOurs,
    todo.urgentUntaken,
    late,
  ]
  const signatures = signaturesOf(city, todo.toSign)
  const toSendOut = city.papers.signed
  const endsSoon = todo.seriesEnding.some(
    ({ task: { dueOn } }) => dueOn && isReminded(dueOn, { today, nextDigest }, seriesReminderDays),
  )
  return {
    sections: {
      ...awaitingLead(city.waiting),
      ...(todo.withheld.length > 0 && { withheld: sectionOf(todo.withheld) }),
      ...(todo.urgentUntaken.length > 0 && { urgentUntaken: sectionOf(todo.urgentUntaken) }),
      awaitingAcceptance: sectionOf(todo.awaitingAcceptance),
      extensionsToPrepare: sectionOf(todo.extensionsToPrepare),
      notOurs: sectionOf(todo.notOurs),
      ...signatures.sections,
      ...(toSendOut.count > 0 && { papersToSendOut: papersOf(toSendOut) }),
      seriesEnding: sectionOf(todo.seriesEnding),
      ...(section && { explanationsLate: section }),
      ...(city.successions.length > 0 && { successions: [...city.successions] }),
    },
    isDue:
      endsSoon ||
      city.successions.length > 0 ||
      signatures.isAny ||
      toSendOut.count > 0 ||
      waits.some(({ length }) => length > 0),
  }
}

/** Whether a request for explanation became late since the last digest, and by whom it was asked: whoever asked is told. */
export const becameLateFor = (
  unanswered: readonly Explanation[],
  { today, lastDigest }: Pick<Morning, 'today' | 'lastDigest'>,
): ReadonlySet<string> =>
  new Set(
    unanswered
      .filter(({ dueOn }) => lastDigest <= dueOn && dueOn < today)
      .flatMap(({ askedBy, askedFor }) => [askedBy, ...(askedFor ? [askedFor] : [])]),
  )

/**
 * What a leader must know this morning: the groups of the page. `isDue` says whether there is anything to tell today: a
 * decision that waits, or a task whose turn it is to be brought up.
 */
export const leaderDigestOf = (
  city: CityMorning,
  { today, lastDigest, reminding }: Omit<Morning, 'nextDigest'>,
): { readonly sections: LeaderSections; readonly isDue: boolean } => {
  const { departments, settings, unanswered, nameOf } = city
  const turn = { ...reminding, fromDay: settings.leaderAfterDays }
  const todo = todoFor(city, { isLeader: true }, today)
  const { section } = explanationSection(unanswered, { today, lastDigest, nameOf }, linesPerSection)
  const signatures = signaturesOf(city, todo.toSign)
  const brought = [...todo.overdue, ...todo.urgedTooOften]
  return {
    sections: {
      overdueFrom: settings.leaderAfterDays,
      awaitingDecision: sectionOf(todo.awaitingDecision),
      ...signatures.sections,
      overdue: urgedSectionOf(todo.overdue),
      urgedTooOften: urgedSectionOf(todo.urgedTooOften),
      worstDepartments: worstDepartments(departments, settings, today, linesPerSection),
      ...(section && { explanationsOpen: section }),
    },
    isDue:
      todo.awaitingDecision.length > 0 ||
      signatures.isAny ||
      brought.some(({ task }) => isRemindedOn(task, today, lastDigest, turn)),
  }
}
