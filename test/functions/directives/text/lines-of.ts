import { readDirectiveText } from '../../../../functions/directives/text/directive-text.ts'
import type { Span } from '../../../../functions/directives/text/readable-text.ts'
import { readers } from './corpus.ts'

/** The day of the directives that single sentences stand in, and the line that says so. */
export const day = '2021-07-05'
export const dayLine = 'Đà Nẵng, ngày 05 tháng 7 năm 2021'

/** What is read out of sentences: of each task the words of its parts. */
export const linesOf = (given: string) => {
  const { text, tasks } = readDirectiveText(given, () => readers(day))
  const words = (spans: readonly Span[]) =>
    spans.map(({ from, to }) => text.slice(from, to).replaceAll('\n', ' ')).join('; ')
  return tasks.map(({ lead, coordinating, deadline, work }) => ({
    lead: words(lead),
    coordinating: words(coordinating),
    deadline: words(deadline),
    work: words([work]),
  }))
}
