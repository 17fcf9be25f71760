import { type Day, type DayProblem, dayProblem, dayTyped } from '../../../values/dates.ts'

/** What people type, as the API takes it, and what can be seen to be wrong with it. */

export type Mistake =
  | 'missing'
  | 'choose'
  | 'tooLong'
  | DayProblem
  | 'dayInFuture'
  | 'dayNotLater'
  | 'tooManyDocuments'
  | 'documentTooLong'
  | 'evidenceMissing'
  | 'percentWrong'

/** One document number or link a line. */
const linesTyped = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const maxLines = 10
const longestLine = 300

/** What is wrong with documents that are named; nothing has to be. */
export const wrongInLines = (text: string): Mistake | undefined => {
  const lines = linesTyped(text)
  if (lines.length > maxLines) return 'tooManyDocuments'
  return lines.some((line) => line.length > longestLine) ? 'documentTooLong' : undefined
}

export const wrongInText = (text: string, max: number): Mistake | undefined => {
  const { length } = text.trim()
  if (length === 0) return 'missing'
  return length > max ? 'tooLong' : undefined
}

/** The day of the work, which may be left out: it was done by today. */
export const wrongInWorkDay = (text: string, today: Day): Mistake | undefined => {
  if (text.trim() === '') return undefined
  return dayProblem(text) ?? ((dayTyped(text) ?? today) > today ? 'dayInFuture' : undefined)
}

const percentForm = /^(100|\d{1,2})\s*%?$/

/** 40, or 40 %; undefined when nothing or something else was typed. */
export const percentTyped = (text: string): number | undefined => {
  const [, digits] = percentForm.exec(text.trim()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

export const wrongInPercent = (text: string): Mistake | undefined =>
  text.trim() !== '' && percentTyped(text) === undefined ? 'percentWrong' : undefined

/** The fields that were filled in: evidence, and the day of the work where it was another than today. */
export const proofTyped = ({
  evidence,
  happenedOn = '',
}: {
  readonly evidence: string
  readonly happenedOn?: string
}): { evidence?: string[]; happenedOn?: string } => {
  const lines = linesTyped(evidence)
  const day = dayTyped(happenedOn)
  return { ...(lines.length > 0 && { evidence: lines }), ...(day && { happenedOn: day }) }
}
