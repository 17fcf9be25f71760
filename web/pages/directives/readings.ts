import type { Body, Input } from '../../api/types.ts'
import { type Day, dayTyped } from '../../dates.ts'
import type { DepartmentIndex } from './departments.ts'
import type { Context } from './reading-context.ts'
import type { Row } from './task-rows.ts'

/** What only the API can read: words for groups of departments, and for deadlines. */
export type Question =
  | { readonly operation: 'previewAssignees'; readonly body: Input<'previewAssignees'>['body'] }
  | { readonly operation: 'previewDeadline'; readonly body: Input<'previewDeadline'>['body'] }

export type AssigneeReading = Body<'previewAssignees'>
export type DeadlineReading = Body<'previewDeadline'>

/** What has been answered so far, by the question as a text. */
export type Answers = ReadonlyMap<string, unknown>

export const keyOf = (question: Question): string => JSON.stringify(question)

const mostAssigneeWords = 300
const mostDeadlineWords = 200

/** Several departments stand with a semicolon or each on a line of its own. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** The departments of a part that the register knows by itself: one, or several codes or names with commas. */
export const knownCodes = (part: string, index: DepartmentIndex): readonly string[] | undefined => {
  const whole = index.codesOf(part)
  if (whole) return whole
  const several = part.split(',').map((one) => index.codesOf(one.trim()))
  return several.every((codes) => codes !== undefined) ? several.flat() : undefined
}

export const assigneeQuestion = (part: string, on: string): Question | undefined =>
  part.length > mostAssigneeWords ? undefined : { operation: 'previewAssignees', body: { wording: part, on } }

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
  if (isRead || wording.length > mostDeadlineWords) return undefined
  const day = dayTyped(until)
  return {
    operation: 'previewDeadline',
    body: { wording, ...(issuedOn && { issuedOn }), ...(day && { until: day }) },
  }
}

/** What has to be asked before this row can be registered. */
export const questionsOf = (
  row: Row,
  { index, issuedOn, signedOn }: Pick<Context, 'index' | 'issuedOn' | 'signedOn'>,
): readonly Question[] =>
  [
    deadlineQuestion(row, signedOn),
    ...[row.lead, row.coordinating, row.information]
      .flatMap(partsOf)
      .filter((part) => !knownCodes(part, index) && !index.notValid(part))
      .map((part) => assigneeQuestion(part, issuedOn)),
  ].filter((question) => question !== undefined)

export const eachOnce = (questions: readonly Question[]): readonly Question[] => [
  ...new Map(questions.map((question) => [keyOf(question), question])).values(),
]
