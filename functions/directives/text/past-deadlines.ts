import type { ProposedTask } from './proposed-task.ts'
import type { Span } from './readable-text.ts'

const days = /(?<!\d)(\d{1,2}) ?(?:[/.-]|,? tháng) ?(\d{1,2})(?: ?[/.-] ?|,? năm )(\d{4})(?!\d)/giu
const periods =
  /(?:tháng (?<month>\d{1,2})|quý (?<quarter>IV|I{1,3}|[1-4])|(?<year>năm))(?: ?[/.-] ?| |,? năm )(?<of>\d{4})(?!\d)/giu

const two = (digits: string): string => digits.padStart(2, '0')

/** The last day of a period, or a later one: what sorts behind every day of it and before the next. */
const endOf = ({ month, quarter = '', of = '' }: Readonly<Record<string, string>>): string => {
  if (month) return `${of}-${two(month)}-31`
  const last = 3 * (['i', 'ii', 'iii', 'iv'].indexOf(quarter.toLowerCase()) + 1 || Number(quarter || 4))
  return `${of}-${two(String(last))}-31`
}

/** A term runs from a day that may well be over. */
const fromDay = /\d (?:ngày làm việc|ngày|tuần|tháng).*(?:từ|kể|sau) /iu

/** Every end that words name, days first, then periods. */
const endsIn = (words: string): string[] => [
  ...[...words.matchAll(days)].map(
    ([, day = '', month = '', year = '']) => `${year}-${two(month)}-${two(day)}`,
  ),
  ...[...words.replace(days, '').matchAll(periods)].map(({ groups = {} }) => endOf(groups)),
]

/** "từ năm 2019 đến năm 2021": a span of years that began before is one of the matter. */
const startYear = /^từ [^\d]*(?:\d{1,2}\/)?(\d{4})(?!\d)/iu

/**
 * A task without the deadlines of its sentences that are all over on the directive's own day: nothing is to be finished by then, and
 * the day is one of the matter ("các công trình hoàn thành trước ngày 31/12/2020"). What a table or a label calls a
 * deadline stays one.
 */
export const withoutPast = (task: ProposedTask, text: string, issuedOn: string | undefined): ProposedTask => {
  if (!issuedOn || task.because === 'row' || task.because === 'labelled') return task
  const isOver = ({ from, to }: Span): boolean => {
    const words = text.slice(from, to)
    if (fromDay.test(words)) return false
    const ends = endsIn(words)
    const [, began] = startYear.exec(words) ?? []
    return (
      (ends.length > 0 && ends.every((end) => end < issuedOn)) ||
      (began !== undefined && began < issuedOn.slice(0, 4))
    )
  }
  const deadline = task.deadline.filter((span) => !isOver(span))
  return { ...task, deadline, deadlineOf: deadline.length > 0 ? task.deadlineOf : undefined }
}
