import * as z from 'zod'
import { explanationAnswerToldSchema } from '../../directives/requests/commands.ts'
import { figureOfFuture } from '../../figures/rules/figure-problems.ts'
import { formulaNameSchema, reportRateName, setNameSchema } from '../../figures/rules/formulas.ts'
import type { ExplanationLine } from '../../notices/ledger/contents/lines.ts'
import { daysBetween, type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import {
  departmentCodeSchema,
  explanationIdSchema,
  homeOf,
  taskIdSchema,
  userIdSchema,
} from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { beginningOf, textOf } from '../../shared/text.ts'
import { countNameOf } from '../../tasks/task/counts.ts'
import { explanationDuePassed, explanationStillOpen } from './explanation-problems.ts'

const figureNames = [
  ...Object.values(countNameOf),
  'done',
  'assigned',
  'given',
  'reportsOwed',
  'reportsInTime',
] as const

/** Where a leader saw a figure: whose, of which year's tasks, on which day. */
const seen = {
  department: departmentCodeSchema,
  year: z.int().min(2000).max(2099),
  asOf: localDateSchema,
}

const figureSchema = z.strictObject({ ...seen, count: z.enum(figureNames) })

const rateSchema = z.strictObject({
  ...seen,
  rate: formulaNameSchema.meta({
    description: `a formula of the set, or ${reportRateName}, which every set prints`,
  }),
  formulaSet: setNameSchema.default('da-nang'),
})

export type FigureAsked = z.infer<typeof figureSchema>
export type RateAsked = z.infer<typeof rateSchema>

/** The same with its number, which is counted when it is asked about and never typed. */
const recordedFigure = figureSchema.extend({
  value: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'the figure as of that day, counted when it was asked about' }),
})

/** With what was divided, and as the set that was in force on that day printed it. */
const recordedRate = rateSchema.extend({
  formulaSet: setNameSchema,
  formulaSetVersion: z.int().min(1),
  words: z
    .strictObject({ vi: z.string(), en: z.string() })
    .meta({ description: 'the fraction in words, as the set has it' }),
  numerator: z.int().min(0),
  denominator: z.int().min(0),
  percent: z.number().nullable().meta({ description: 'null over 0' }),
  decimals: z.int().min(0).max(2),
})

export type RecordedRate = z.infer<typeof recordedRate>

const aboutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('task'), taskId: taskIdSchema }),
  z.strictObject({ kind: z.literal('figure'), ...figureSchema.shape }),
  z.strictObject({ kind: z.literal('rate'), ...rateSchema.shape }),
])

const recordedSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('task'), taskId: taskIdSchema }),
  z.strictObject({ kind: z.literal('figure'), ...recordedFigure.shape }),
  z.strictObject({ kind: z.literal('rate'), ...recordedRate.shape }),
])

/** Yêu cầu giải trình: a leader asks a department about a task or a figure. */
export const questionSchema = z
  .strictObject({ about: aboutSchema, question: textOf(2000), dueOn: localDateSchema })
  .meta({ id: 'Question' })

export const explanationSchema = z
  .strictObject({
    id: explanationIdSchema,
    ...questionSchema.shape,
    about: recordedSubject,
    askedOn: localDateSchema,
    askedBy: userIdSchema,
    askedFor: userIdSchema.optional().meta({ description: 'in whose place a deputy asked' }),
    answer: explanationAnswerToldSchema.optional(),
    answeredOn: localDateSchema.optional(),
    answeredBy: userIdSchema.optional(),
  })
  .meta({ id: 'Explanation' })

export type Question = z.infer<typeof questionSchema>
export type ExplanationAnswer = z.infer<typeof explanationAnswerToldSchema>
export type Explanation = z.infer<typeof explanationSchema>

export const explanationStates = ['open', 'late', 'answered'] as const
export type ExplanationState = (typeof explanationStates)[number]

/** Computed from the dates, never stored: the day on which it is due counts to its end. */
export const stateOf = (
  { answeredOn, dueOn }: Pick<Explanation, 'answeredOn' | 'dueOn'>,
  today: LocalDate,
): ExplanationState => {
  if (answeredOn) return 'answered'
  return today > dueOn ? 'late' : 'open'
}

export const departmentAsked = ({ about }: Pick<Question | Explanation, 'about'>): string =>
  about.kind === 'task' ? homeOf(about.taskId).department : about.department

/** @throws Refused explanation-due-passed, figure-of-future */
export const requireAskable = ({ about, dueOn }: Question, today: LocalDate): void => {
  if (dueOn < today) throw new Refused(explanationDuePassed, { dueOn, today })
  if (about.kind !== 'task' && about.asOf > today)
    throw new Refused(figureOfFuture, { asOf: about.asOf, today })
}

/**
 * A department answers about a task before it is asked about it again (docs/decisions/0073).
 * @param unanswered what the department owes an answer to, besides this question itself
 * @throws Refused explanation-still-open
 */
export const requireNotAsked = ({ about }: Question, unanswered: readonly Explanation[]): void => {
  if (about.kind !== 'task') return
  const open = unanswered.find((one) => one.about.kind === 'task' && one.about.taskId === about.taskId)
  if (open) throw new Refused(explanationStillOpen, { askedOn: open.askedOn, dueOn: open.dueOn })
}

/** The days before its due date from which an unanswered request alone is worth a mail. */
const pressingDays = 3

interface ExplanationReader {
  readonly today: LocalDate
  readonly lastDigest: LocalDate
  /** In mails that tell of more than one department. */
  readonly nameOf?: (department: string) => string
}

const lineOfExplanation = (
  explanation: Explanation,
  { today, nameOf }: ExplanationReader,
): ExplanationLine => {
  const { about, question, dueOn } = explanation
  return {
    question: beginningOf(question),
    dueOn,
    late: today > dueOn,
    ...(nameOf && { departmentName: nameOf(departmentAsked(explanation)) }),
    ...(about.kind === 'task' && { taskId: about.taskId }),
  }
}

/**
 * What a digest says of the requests that are not answered, the most urgent first. Pressing, so that a mail
 * goes out for it alone: one that is new since the last digest, due within three days, or late.
 */
export const explanationSection = (
  unanswered: readonly Explanation[],
  reader: ExplanationReader,
  max: number,
): { section: { count: number; lines: ExplanationLine[] } | undefined; isPressing: boolean } => {
  const inOrder = [...unanswered].sort((one, other) => one.dueOn.localeCompare(other.dueOn))
  const isPressing = ({ askedOn, dueOn }: Explanation) =>
    askedOn >= reader.lastDigest || daysBetween(reader.today, dueOn) <= pressingDays
  const lines = inOrder.slice(0, max).map((explanation) => lineOfExplanation(explanation, reader))
  return {
    section: inOrder.length > 0 ? { count: inOrder.length, lines } : undefined,
    isPressing: inOrder.some(isPressing),
  }
}
