import type { LocalDate } from './local-date.ts'

/** From when to when a department takes work, both days included; on the page a day is any text. */
export interface Span<Day extends string = LocalDate> {
  readonly validFrom: Day
  readonly validTo?: Day | undefined
}

/** Whether tasks can be given to a department on this date. */
export const isValidOn = <Day extends string>({ validFrom, validTo }: Span<Day>, date: Day): boolean =>
  validFrom <= date && (!validTo || date <= validTo)
