import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'

/** What is to be known before a letter is written of a period's figures. */
export const periodWarningCodes = ['no-tasks', 'period-goes-on'] as const

export interface PeriodWarning {
  readonly code: (typeof periodWarningCodes)[number]
  readonly vi: string
  readonly en: string
}

/**
 * Why a letter of these figures may say too little: nothing was assigned in the period, or it goes on after the day of the figures.
 * @param assigned how many tasks of the period the city has
 */
export const periodWarnings = (
  { assignedFrom, assignedTo }: { readonly assignedFrom: LocalDate; readonly assignedTo: LocalDate },
  asOf: LocalDate,
  assigned: number,
): PeriodWarning[] => {
  const [from, to, day] = [assignedFrom, assignedTo, asOf].map(vietnameseDate)
  const none: PeriodWarning = {
    code: 'no-tasks',
    vi: `Kỳ từ ngày ${from} đến ngày ${to} không có nhiệm vụ nào được giao: văn bản của kỳ này sẽ không nêu được kết quả. Hãy chọn kỳ khác.`,
    en: `No task was assigned from ${from} to ${to}: a paper of this period says nothing. Choose another period.`,
  }
  const goesOn: PeriodWarning = {
    code: 'period-goes-on',
    vi: `Kỳ đến ngày ${to} chưa kết thúc: văn bản soạn bây giờ nêu số liệu đến ngày ${day}.`,
    en: `The period goes on until ${to}: a paper written now has the figures up to ${day}.`,
  }
  return [...(assigned === 0 ? [none] : []), ...(asOf < assignedTo ? [goesOn] : [])]
}
