import type { ProposedTask } from './proposed-task.ts'
import type { Span } from './readable-text.ts'

const days = /(?<!\d)(\d{1,2}) ?(?:[/.-]|,? tháng) ?(\d{1,2})(?: ?[/.-] ?|,? năm )(\d{4})(?!\d)/giu

const two = (digits: string): string => digits.padStart(2, '0')

/**
 * A task without the deadlines of its sentences that are all over on the directive's own day: nothing is to be finished by then, and
 * the day is one of the matter ("các công trình hoàn thành trước ngày 31/12/2020"). What a table or a label calls a
 * deadline stays one.
 */
export const withoutPast = (task: ProposedTask, text: string, issuedOn: string | undefined): ProposedTask => {
  if (!issuedOn || task.because === 'row' || task.because === 'labelled') return task
  const isOver = ({ from, to }: Span): boolean => {
    const named = [...text.slice(from, to).matchAll(days)]
    return (
      named.length > 0 &&
      named.every(([, day = '', month = '', year = '']) => `${year}-${two(month)}-${two(day)}` < issuedOn)
    )
  }
  const deadline = task.deadline.filter((span) => !isOver(span))
  return { ...task, deadline, deadlineOf: deadline.length > 0 ? task.deadlineOf : undefined }
}
