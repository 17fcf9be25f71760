import type { FilesOf } from '../../../parts/files/files-of.ts'
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
    ? [...w.line('result', report.result), ...w.evidence(report.evidence), ...w.files(report.files)]
    : [
        ...w.kind(report.reason),
        ...w.line('cause', report.cause),
        ...w.line('plan', report.plan),
        ...w.day('proposedDueOn', report.proposedDueOn),
        ...w.files(report.files),
      ]

const judged = ({ acceptance }: Of<'judged'>, w: Writer): Line[] =>
  acceptance.decision === 'accept'
    ? [...w.line('note', acceptance.note), ...(acceptance.honourWorkDate ? w.said('workDate') : [])]
    : w.line('reason', acceptance.reason)

const decided = ({ extension, previousDueOn, whenSigned }: Of<'extension-decided'>, w: Writer): Line[] => [
  ...(extension.decision === 'approve'
    ? [
        ...w.dueOn(extension.dueOn, previousDueOn),
        ...w.yesOrNo('objectiveCause', extension.objectiveCause),
        ...w.line('note', extension.note),
        ...w.line('beyondLimits', extension.beyondLimits),
      ]
    : w.line('reason', extension.reason)),
  ...(whenSigned ? w.said('whenSigned') : []),
]

const putRight = (
  { correction, previousDueOn, whenSigned, takesBack }: Of<'extension-corrected'>,
  w: Writer,
): Line[] =>
  takesBack
    ? [...w.said('keptDate'), ...w.line('reason', correction.reason)]
    : [
        ...w.dueOn(correction.dueOn, previousDueOn),
        ...w.yesOrNo('objectiveCause', correction.objectiveCause),
        ...w.line('reason', correction.reason),
        ...(whenSigned ? w.said('whenSigned') : []),
      ]

const carried = ({ step, effect, corrected }: Of<'decision-paper-carried'>, w: Writer): Line[] => {
  if (step.step === 'taken-back') return w.line('reason', step.reason)
  const granted = effect?.extension.decision === 'approve' ? effect.extension.dueOn : undefined
  return [
    ...w.line('paperNumber', step.step === 'numbered' ? step.number : undefined),
    ...w.day('paperDay', step.day),
    ...w.dueOn(granted, effect?.previousDueOn),
    ...w.dueOn(corrected?.correction.dueOn, corrected?.previousDueOn),
  ]
}

const prepared = ({ preparation }: Of<'extension-prepared'>, w: Writer): Line[] =>
  preparation.recommendation === 'approve'
    ? [
        ...w.dueOn(preparation.dueOn),
        ...w.yesOrNo('objectiveCause', preparation.objectiveCause),
        ...w.line('note', preparation.note),
      ]
    : w.line('note', preparation.note)

type Lines<Type extends Details['type']> = (details: Of<Type>, w: Writer) => Line[]

const nothing = (): Line[] => []

/** Each event in its own words: the types ask for every one, so that a new one is not forgotten. */
const linesOfEach: { readonly [Type in Details['type']]: Lines<Type> } = {
  registered,
  given: ({ parties }, w) => w.parties(parties),
  withheld: nothing,
  released: nothing,
  'progress-updated': ({ progress }, w) => [
    ...w.text(progress.text),
    ...w.percent(progress.percent),
    ...w.evidence(progress.evidence),
    ...w.files(progress.files),
  ],
  reported,
  judged,
  'extension-prepared': prepared,
  'extension-decided': decided,
  'decision-paper-carried': carried,
  'extension-corrected': putRight,
  corrected: ({ correction, previousDueOn }, w) => [
    ...w.line('title', correction.title),
    ...w.dueOn(correction.dueOn, previousDueOn),
    ...w.line('reason', correction.reason),
  ],
  'explanation-asked': ({ question, dueOn }, w) => [
    ...w.line('question', question),
    ...w.day('answerBy', dueOn),
  ],
  'explanation-answered': ({ answer }, w) => [
    ...w.text(answer.text),
    ...w.evidence(answer.evidence),
    ...w.files(answer.files),
  ],
  'deadline-missed': ({ forDueOn, reportGiven }, w) => [
    ...w.day('forDueOn', forDueOn),
    ...w.said(reportGiven ? 'reported' : 'notReported'),
  ],
  acknowledged: ({ note }, w) => w.line('note', note),
  'returned-as-not-ours': ({ reason }, w) => w.line('reason', reason),
  'assignment-confirmed': ({ reason }, w) => w.line('reason', reason),
  'assigned-to-staff': ({ holder, note }, w) => [...w.holder(holder), ...w.line('note', note)],
  starred: nothing,
  'urgency-set': ({ change }, w) => [...w.urgency(change.urgency), ...w.line('reason', change.reason)],
  'product-named': ({ product }, w) => w.text(product),
  urged: ({ words }, w) => w.text(words),
  withdrawn: ({ reason }, w) => w.line('reason', reason),
  reassigned: ({ reason, successors }, w) => [...w.line('reason', reason), ...w.tasks(successors)],
  split: ({ reason, successors }, w) => [...w.line('reason', reason), ...w.tasks(successors)],
  merged: ({ reason, into }, w) => [...w.line('reason', reason), ...w.tasks([into])],
  'took-over': ({ from }, w) => w.tasks([from]),
  'coordination-set': ({ parties }, w) => w.parties(parties),
  'coordination-answered': ({ answer, department }, w) => [
    ...w.text(answer.text),
    ...w.department(department),
    ...w.evidence(answer.evidence),
    ...w.files(answer.files),
  ],
  commented: ({ text, files }, w) => [...w.text(text), ...w.files(files)],
}

/** What an entry says, line by line. */
export const linesOf = (details: Details, words: Words): Line[] => {
  const lines = linesOfEach[details.type] as (details: Details, w: Writer) => Line[]
  return lines(details, writerOf(words))
}

/** Events that bring no evidence and are called one thing: who adds an event says whether it is one of these. */
export type Plain =
  | 'registered'
  | 'given'
  | 'withheld'
  | 'released'
  | 'extension-corrected'
  | 'corrected'
  | 'explanation-asked'
  | 'deadline-missed'
  | 'acknowledged'
  | 'returned-as-not-ours'
  | 'assignment-confirmed'
  | 'assigned-to-staff'
  | 'urgency-set'
  | 'urged'
  | 'product-named'
  | 'withdrawn'
  | 'reassigned'
  | 'split'
  | 'merged'
  | 'took-over'
  | 'coordination-set'
  | 'commented'

/** What was done, in words: the outcome where there are several. */
export const headingOf = (details: Details, { texts, changes, paperSteps }: Words): string => {
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
    case 'decision-paper-carried':
      return `${changes[details.type]}: ${paperSteps[details.step.step].toLowerCase()}`
    case 'starred':
      return details.starred ? outcomes.starred : outcomes.unstarred
    default:
      details.type satisfies Plain | 'progress-updated' | 'explanation-answered' | 'coordination-answered'
      return changes[details.type]
  }
}

/** The day of the work where it is told apart from the day it was entered. */
export const happenedOn = ({ details, on }: Entry): Day => {
  if (details.type === 'progress-updated') return details.progress.happenedOn ?? on
  if (details.type === 'reported') return details.report.happenedOn ?? on
  return details.type === 'judged' ? (details.acceptance.happenedOn ?? on) : on
}

/** The task in whose history it stands: of what changes the task, its facts tell it, and of words beside it, they do. */
const taskOf = ({ after, details }: Entry): string =>
  after?.id ?? ('task' in details ? String(details.task) : '')

/** Where the files of an entry are asked for: those of an explanation stand with its request. */
export const filesOfEntry = (entry: Entry): FilesOf =>
  entry.details.type === 'explanation-answered'
    ? { explanation: entry.details.explanation }
    : { task: taskOf(entry) }
