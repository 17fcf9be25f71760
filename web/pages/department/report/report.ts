import type { Input, Task } from '../../../api/types.ts'
import { filesNamed, noFiles } from '../../../parts/files/handing-in/handed-in.ts'
import { addDays, type Day, dayProblem, daysBetween, dayTyped } from '../../../values/dates.ts'
import { type Mistake, proofTyped, wrongInLines, wrongInText, wrongInWorkDay } from './typed.ts'

/** The report at the deadline: which questions on which page, in which order, and what is wrong with the answers. */

export const noReport = {
  outcome: '',
  result: '',
  evidence: '',
  files: noFiles,
  happenedOn: '',
  reason: '',
  cause: '',
  plan: '',
  proposedDueOn: '',
}

export type ReportValues = Readonly<typeof noReport>
export type ReportBody = Input<'reportTask'>['body']
type Unfinished = Extract<ReportBody, { outcome: 'unfinished' }>

/** The fields that each question holds. */
export const fieldsOf = {
  outcome: ['outcome'],
  result: ['result', 'evidence', 'files', 'happenedOn'],
  unfinished: ['reason', 'cause', 'plan', 'proposedDueOn', 'files'],
  check: [],
} as const satisfies Record<string, readonly (keyof ReportValues)[]>

export type Step = keyof typeof fieldsOf

/** What the task allows, and the day it is. */
export interface Facts extends Pick<Task, 'reportAs'> {
  readonly dueOn?: Day | undefined
  readonly today: Day
  /** Whether the city asks for a document, a link or a file with a report of finished work. */
  readonly needsEvidence: boolean
}

export const maxText = 2000

/** Where only one outcome is possible, nobody is asked for it. */
const outcomeOf = ({ outcome }: ReportValues, { reportAs }: Facts): string =>
  reportAs.length === 1 && reportAs[0] ? reportAs[0] : outcome

const questions: Readonly<Record<string, readonly Step[]>> = {
  finished: ['result'],
  unfinished: ['unfinished'],
}

const wayOf = (values: ReportValues, facts: Facts): readonly Step[] => {
  const first: Step[] = facts.reportAs.length === 1 ? [] : ['outcome']
  return [...first, ...(questions[outcomeOf(values, facts)] ?? []), 'check']
}

const proposals = [7, 15, 30]

const sunday = 0
const saturday = 6

/** A day of the weekend becomes the Monday after it. */
const onWeekday = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === sunday) return addDays(day, 1)
  return weekday === saturday ? addDays(day, 2) : day
}

/** Days that somebody may want to propose, after the due date or after today where that is over, each with how far it puts the due date off. */
export const proposedDays = ({ dueOn = '', today }: Pick<Facts, 'dueOn' | 'today'>) => {
  const from = dueOn > today ? dueOn : today
  return proposals.map((days) => {
    const day = onWeekday(addDays(from, days))
    return { days: daysBetween(dueOn || from, day), day }
  })
}

const wrongInDate = (text: string, { dueOn = '', today }: Facts): Mistake | undefined => {
  const day = dayTyped(text)
  if (!day) return dayProblem(text)
  return day <= dueOn || day < today ? 'dayNotLater' : undefined
}

/** A file proves the result as well as a document that is named; one that is still on its way is told of by its own field. */
const wrongInEvidence = (
  { evidence, files }: ReportValues,
  { needsEvidence }: Facts,
): Mistake | undefined => {
  const nothing = evidence.trim() === '' && files.length === 0
  return needsEvidence && nothing ? 'evidenceMissing' : wrongInLines(evidence)
}

/** What is wrong with the answers that this outcome asks for. */
export const wrongIn = (
  values: ReportValues,
  facts: Facts,
): { readonly [Field in keyof ReportValues]?: Mistake | undefined } => {
  switch (outcomeOf(values, facts)) {
    case 'finished':
      return {
        result: wrongInText(values.result, maxText),
        evidence: wrongInEvidence(values, facts),
        happenedOn: wrongInWorkDay(values.happenedOn, facts.today),
      }
    case 'unfinished':
      return {
        reason: values.reason === '' ? 'choose' : undefined,
        cause: wrongInText(values.cause, maxText),
        plan: wrongInText(values.plan, maxText),
        proposedDueOn: wrongInDate(values.proposedDueOn, facts),
      }
    default:
      return { outcome: 'choose' }
  }
}

/** The question to show: the one asked for, unless one before it has no good answer yet. */
export const stepAt = (wanted: string | null, values: ReportValues, facts: Facts): Step => {
  const wrong = wrongIn(values, facts)
  const way = wayOf(values, facts)
  const place = way.indexOf(wanted as Step)
  const reached = way.slice(0, Math.max(place, 0) + 1)
  const open = reached.find((step) => fieldsOf[step].some((field) => wrong[field]))
  return open ?? reached.at(-1) ?? 'check'
}

export const stepAfter = (step: Step, values: ReportValues, facts: Facts): Step => {
  const way = wayOf(values, facts)
  return way[way.indexOf(step) + 1] ?? 'check'
}

/** The question that asks for a field. */
export const stepOf = (field: string): Step | undefined =>
  (Object.keys(fieldsOf) as Step[]).find((step) => (fieldsOf[step] as readonly string[]).includes(field))

export const bodyOf = (values: ReportValues, facts: Facts): ReportBody => {
  const { result, files, reason, cause, plan, proposedDueOn } = values
  if (outcomeOf(values, facts) === 'finished')
    return { outcome: 'finished', result, ...proofTyped(values), ...filesNamed(files) }
  return {
    outcome: 'unfinished',
    reason: reason as Unfinished['reason'],
    cause,
    plan,
    proposedDueOn: dayTyped(proposedDueOn) ?? proposedDueOn,
    ...filesNamed(files),
  }
}
