import type { Day } from '../../../values/dates.ts'
import {
  type Details,
  type Entry,
  type Line,
  type Party,
  type Words,
  type Writer,
  writerOf,
} from './lines.ts'

type Of<Type extends Details['type']> = Extract<Details, { type: Type }>

const registered = ({ task, parties = [], from }: Of<'registered'>, w: Writer): Line[] => {
  const { department, deadlineAsWorded, dueOn, coordinating = [], forInformation = [] } = task
  const named = [
    ...coordinating.map((code): Party => ({ department: code, role: 'coordinating' })),
    ...forInformation.map((code): Party => ({ department: code, role: 'information' })),
  ]
  return [
    ...w.department(department),
    ...w.line('deadlineAsWorded', deadlineAsWorded),
    ...w.dueOn(dueOn),
    ...w.parties([...named, ...parties]),
    ...w.tasks(from ? [from] : []),
  ]
}

const reported = ({ report }: Of<'reported'>, w: Writer): Line[] =>
  report.outcome === 'finished'
    ? [...w.line('result', report.result), ...w.evidence(report.evidence)]
    : [
        ...w.kind(report.reason),
        ...w.line('cause', report.cause),
        ...w.line('plan', report.plan),
        ...w.day('proposedDueOn', report.proposedDueOn),
      ]

const judged = ({ acceptance }: Of<'judged'>, w: Writer): Line[] =>
  acceptance.decision === 'accept'
    ? [...w.line('note', acceptance.note), ...(acceptance.honourWorkDate ? w.said('workDate') : [])]
    : w.line('reason', acceptance.reason)

const decided = ({ extension, previousDueOn }: Of<'extension-decided'>, w: Writer): Line[] =>
  extension.decision === 'approve'
    ? [
        ...w.dueOn(extension.dueOn, previousDueOn),
        ...w.yesOrNo('objectiveCause', extension.objectiveCause),
        ...w.line('note', extension.note),
        ...w.line('beyondLimits', extension.beyondLimits),
      ]
    : w.line('reason', extension.reason)

const prepared = ({ preparation }: Of<'extension-prepared'>, w: Writer): Line[] =>
  preparation.recommendation === 'approve'
    ? [
        ...w.dueOn(preparation.dueOn),
        ...w.yesOrNo('objectiveCause', preparation.objectiveCause),
        ...w.line('note', preparation.note),
      ]
    : w.line('note', preparation.note)

/** What an entry says, line by line: each event in its own words, so that a new one is not forgotten. */
export const linesOf = (details: Details, words: Words): Line[] => {
  const w = writerOf(words)
  switch (details.type) {
    case 'registered':
      return registered(details, w)
    case 'given':
    case 'coordination-set':
      return w.parties(details.parties)
    case 'withheld':
    case 'released':
    case 'starred':
      return []
    case 'progress-updated': {
      const { text, percent, evidence } = details.progress
      return [...w.text(text), ...w.percent(percent), ...w.evidence(evidence)]
    }
    case 'reported':
      return reported(details, w)
    case 'judged':
      return judged(details, w)
    case 'extension-prepared':
      return prepared(details, w)
    case 'extension-decided':
      return decided(details, w)
    case 'extension-corrected': {
      const { dueOn, objectiveCause, reason } = details.correction
      return [
        ...w.dueOn(dueOn, details.previousDueOn),
        ...w.yesOrNo('objectiveCause', objectiveCause),
        ...w.line('reason', reason),
      ]
    }
    case 'corrected': {
      const { title, dueOn, reason } = details.correction
      return [
        ...w.line('title', title),
        ...w.dueOn(dueOn, details.previousDueOn),
        ...w.line('reason', reason),
      ]
    }
    case 'explanation-asked':
      return [...w.line('question', details.question), ...w.day('answerBy', details.dueOn)]
    case 'explanation-answered':
      return [...w.text(details.answer.text), ...w.evidence(details.answer.evidence)]
    case 'deadline-missed':
      return [
        ...w.day('forDueOn', details.forDueOn),
        ...w.said(details.reportGiven ? 'reported' : 'notReported'),
      ]
    case 'acknowledged':
      return w.line('note', details.note)
    case 'handed-down':
      return [...w.holder(details.holder), ...w.line('note', details.note)]
    case 'disowned':
    case 'kept':
    case 'withdrawn':
      return w.line('reason', details.reason)
    case 'urgency-set':
      return [...w.urgency(details.change.urgency), ...w.line('reason', details.change.reason)]
    case 'urged':
      return w.text(details.words)
    case 'commented':
      return w.text(details.text)
    case 'reassigned':
    case 'split':
      return [...w.line('reason', details.reason), ...w.tasks(details.successors)]
    case 'merged':
      return [...w.line('reason', details.reason), ...w.tasks([details.into])]
    case 'took-over':
      return w.tasks([details.from])
    case 'coordination-answered':
      return [
        ...w.text(details.answer.text),
        ...w.department(details.department),
        ...w.evidence(details.answer.evidence),
      ]
  }
}

/** The documents that an entry brings as evidence. */
export const evidenceIn = (details: Details): readonly string[] => {
  switch (details.type) {
    case 'progress-updated':
      return details.progress.evidence ?? []
    case 'reported':
      return details.report.outcome === 'finished' ? (details.report.evidence ?? []) : []
    case 'explanation-answered':
    case 'coordination-answered':
      return details.answer.evidence ?? []
    default:
      return []
  }
}

/** What was done, in words: the outcome where there are several. */
export const headingOf = (details: Details, { texts, changes }: Words): string => {
  const { outcomes, recommend } = texts
  switch (details.type) {
    case 'reported':
      return outcomes[details.report.outcome]
    case 'judged':
      return outcomes[details.acceptance.decision]
    case 'extension-decided':
      return outcomes[details.extension.decision]
    case 'extension-prepared':
      return `${changes[details.type]}: ${recommend[details.preparation.recommendation].toLowerCase()}`
    case 'starred':
      return details.starred ? outcomes.starred : outcomes.unstarred
    default:
      return changes[details.type]
  }
}

/** The day of the work where it is told apart from the day it was entered. */
export const happenedOn = ({ details, on }: Entry): Day => {
  if (details.type === 'progress-updated') return details.progress.happenedOn ?? on
  if (details.type === 'reported') return details.report.happenedOn ?? on
  return details.type === 'judged' ? (details.acceptance.happenedOn ?? on) : on
}
