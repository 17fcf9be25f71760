import type { Body, Input } from '../../../api/types.ts'
import { type Day, dayTyped } from '../../../values/dates.ts'
import type { Row } from '../grid/task-rows.ts'
import type { Context } from './reading-context.ts'

/** What only the API can read: the words of deadlines, which follow the calendar. */
export interface Question {
  readonly operation: 'previewDeadline'
  readonly body: Input<'previewDeadline'>['body']
}

export type DeadlineReading = Body<'previewDeadline'>

export const keyOf = (question: Question): string => JSON.stringify(question)

const maxDeadlineWords = 200

/** Day, month and year in figures need nobody to read them; all other words mean what the API says they do. */
export const plainDay = (wording: string): Day | undefined =>
  /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/.test(wording.trim()) ? dayTyped(wording) : undefined

/** A number alone could be anything. */
export const deadlineQuestion = (
  { deadline, until }: Row,
  issuedOn: string | undefined,
): Question | undefined => {
  const wording = deadline.trim()
  const isRead = wording === '' || plainDay(wording) || /^\d+$/.test(wording)
  if (isRead || wording.length > maxDeadlineWords) return undefined
  const day = dayTyped(until)
  return {
    operation: 'previewDeadline',
    body: { wording, ...(issuedOn && { issuedOn }), ...(day && { until: day }) },
  }
}

/** What has to be asked before this row can be registered. */
export const questionsOf = (row: Row, { signedOn }: Pick<Context, 'signedOn'>): readonly Question[] => {
  const question = deadlineQuestion(row, signedOn)
  return question ? [question] : []
}

export const eachOnce = (questions: readonly Question[]): readonly Question[] => [
  ...new Map(questions.map((question) => [keyOf(question), question])).values(),
]
