import type { Body } from '../../../api/types.ts'
import type { formatsOf } from '../../../texts/formats.ts'
import type { nameTexts } from '../../../texts/names.ts'
import type { Day } from '../../../values/dates.ts'
import type { changeTexts } from './change-texts.ts'
import type { taskHistoryTexts } from './history-texts.ts'

export type History = Body<'getHistory'>
export type Entry = History['events'][number]
type Details = Entry['details']
type Party = Extract<Details, { type: 'coordination-set' }>['parties'][number]

/** All that entries of a history may say. */
interface Told {
  readonly department?: string | undefined
  readonly title?: string | undefined
  readonly deadlineAsWorded?: string | undefined
  readonly previousDueOn?: Day | undefined
  readonly dueOn?: Day | undefined
  readonly forDueOn?: Day | undefined
  readonly result?: string | undefined
  readonly text?: string | undefined
  readonly question?: string | undefined
  readonly answerBy?: Day | undefined
  readonly percent?: number | undefined
  readonly kind?: keyof (typeof nameTexts.vi)['extensionReason'] | undefined
  readonly cause?: string | undefined
  readonly plan?: string | undefined
  readonly proposedDueOn?: Day | undefined
  readonly objectiveCause?: boolean | undefined
  readonly urgency?: keyof (typeof nameTexts.vi)['urgency'] | undefined
  readonly holder?: string | undefined
  readonly reason?: string | undefined
  readonly note?: string | undefined
  readonly beyondLimits?: string | undefined
  readonly evidence?: readonly string[] | undefined
  readonly parties?: readonly Party[] | undefined
  readonly tasks?: readonly string[] | undefined
  readonly said?: 'workDate' | 'reported' | 'notReported' | undefined
}

const ofRegistration = ({ task, parties = [], from }: Extract<Details, { type: 'registered' }>): Told => {
  const { department, deadlineAsWorded, dueOn, coordinating = [], forInformation = [] } = task
  const named = [
    ...coordinating.map((code): Party => ({ department: code, role: 'coordinating' })),
    ...forInformation.map((code): Party => ({ department: code, role: 'information' })),
  ]
  return {
    department,
    deadlineAsWorded,
    dueOn,
    parties: [...named, ...parties],
    tasks: from ? [from] : undefined,
  }
}

const ofJudgement = ({ acceptance }: Extract<Details, { type: 'judged' }>): Told => {
  const byWork = acceptance.decision === 'accept' && acceptance.honourWorkDate
  return byWork ? { ...acceptance, said: 'workDate' } : acceptance
}

/** What an entry says, by the name of what it says. */
export const toldBy = (details: Details): Told => {
  switch (details.type) {
    case 'registered':
      return ofRegistration(details)
    case 'progress-updated':
      return details.progress
    case 'reported': {
      const { report } = details
      return report.outcome === 'finished' ? report : { ...report, kind: report.reason, reason: undefined }
    }
    case 'judged':
      return ofJudgement(details)
    case 'extension-decided':
      return details.extension.decision === 'approve'
        ? { ...details.extension, previousDueOn: details.previousDueOn }
        : details.extension
    case 'extension-prepared':
      return details.preparation
    case 'extension-corrected':
    case 'corrected':
      return { ...details.correction, previousDueOn: details.correction.dueOn && details.previousDueOn }
    case 'urgency-set':
      return details.change
    case 'urged':
      return { text: details.words }
    case 'explanation-asked':
      return { question: details.question, answerBy: details.dueOn }
    case 'explanation-answered':
      return details.answer
    case 'deadline-missed':
      return { forDueOn: details.forDueOn, said: details.reportGiven ? 'reported' : 'notReported' }
    case 'reassigned':
    case 'split':
      return { reason: details.reason, tasks: details.successors }
    case 'merged':
      return { reason: details.reason, tasks: [details.into] }
    case 'took-over':
      return { tasks: [details.from] }
    case 'coordination-answered':
      return { department: details.department, ...details.answer }
    case 'starred':
    case 'withheld':
    case 'released':
      return {}
    default:
      return details
  }
}

/** One line under an entry: a name and what it says, documents, or tasks to go to. */
export interface Line {
  readonly name?: string
  readonly text?: string
  readonly evidence?: readonly string[]
  readonly tasks?: readonly string[]
}

/** The words of one language, and who is who. */
export interface Words {
  readonly texts: typeof taskHistoryTexts.vi
  readonly changes: typeof changeTexts.vi
  readonly names: typeof nameTexts.vi
  readonly formats: ReturnType<typeof formatsOf>
  readonly departmentName: (code: string) => string
  readonly personName: (id: string) => string
}

const partyText = (party: Party, { texts, formats, departmentName }: Words): string => {
  const more = [party.dueOn && texts.by(formats.day(party.dueOn)), party.part].filter(Boolean).join('; ')
  return departmentName(party.department) + (more && ` (${more})`)
}

const partyLines = (parties: readonly Party[], words: Words): Line[] =>
  (['coordinating', 'information', 'released'] as const).flatMap((role) => {
    const named = parties.filter((party) => party.role === role).map((party) => partyText(party, words))
    return named.length > 0 ? [{ name: words.texts.roles[role], text: named.join(', ') }] : []
  })

/** What an entry says, line by line. */
export const linesOf = (details: Details, words: Words): Line[] => {
  const { texts, names, formats, departmentName, personName } = words
  const told = toldBy(details)
  const written = (name: keyof Told & keyof typeof texts.labels): string | undefined => {
    const value = told[name]
    if (value === undefined) return undefined
    if (name === 'department') return departmentName(told.department ?? '')
    if (name === 'holder') return personName(told.holder ?? '')
    if (name === 'kind') return told.kind && names.extensionReason[told.kind]
    if (name === 'urgency') return told.urgency && names.urgency[told.urgency]
    if (name === 'percent') return formats.wholePercent(told.percent ?? 0)
    if (name === 'dueOn' && told.previousDueOn)
      return texts.moved(formats.day(told.previousDueOn), formats.day(told.dueOn))
    if (typeof value === 'boolean') return value ? texts.yes : texts.no
    return /On$|By$/.test(name) ? formats.day(String(value)) : String(value)
  }
  const named = (Object.keys(texts.labels) as (keyof typeof texts.labels)[]).flatMap((name): Line[] => {
    if (name === 'evidence' || name === 'tasks') return []
    const text = written(name)
    return text === undefined ? [] : [{ name: texts.labels[name], text }]
  })
  return [
    ...(told.text ? [{ text: told.text }] : []),
    ...named,
    ...(told.said ? [{ text: texts[told.said] }] : []),
    ...partyLines(told.parties ?? [], words),
    ...(told.evidence?.length ? [{ name: texts.labels.evidence, evidence: told.evidence }] : []),
    ...(told.tasks?.length ? [{ name: texts.labels.tasks, tasks: told.tasks }] : []),
  ]
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
