import type { Period } from '../../../figures/period/periods.ts'
import { shortDate } from '../vietnamese.ts'

/** What a paper calls its period: by its word (`2021`, `2021-H1`, `2021-Q3`, `2021-07`), or by its days. */
export type PeriodNamed = Period & { readonly word?: string }

const quarters = ['I', 'II', 'III', 'IV']

/** `năm 2021`, `6 tháng đầu năm 2021`, `quý III năm 2021`, `tháng 7 năm 2021`, `từ ngày 01/01/2021 đến ngày 22/9/2021`. */
export const periodWords = ({ word, assignedFrom, assignedTo }: PeriodNamed): string => {
  if (!word) return `từ ngày ${shortDate(assignedFrom)} đến ngày ${shortDate(assignedTo)}`
  const [year, part] = word.split('-')
  if (!part) return `năm ${year}`
  const number = Number(part.replace(/\D/, ''))
  if (part.startsWith('H')) return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return part.startsWith('Q') ? `quý ${quarters[number - 1]} năm ${year}` : `tháng ${number} năm ${year}`
}

/** As a sentence goes on: `trong năm 2021`, `từ ngày 01/01/2021 đến ngày 22/9/2021`. */
export const inPeriod = (period: PeriodNamed): string =>
  period.word ? `trong ${periodWords(period)}` : periodWords(period)
