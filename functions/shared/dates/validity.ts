import type { LocalDate } from './dates.ts'

export interface Span {
  readonly validFrom: LocalDate
  readonly validTo?: LocalDate | undefined
}

/** Whether tasks can be given to a department on this date. */
export const isValidOn = ({ validFrom, validTo }: Span, date: LocalDate): boolean =>
  validFrom <= date && (!validTo || date <= validTo)
