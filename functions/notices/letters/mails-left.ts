import { directiveKeyOf } from '../../directives/directive/directive.ts'
import { readLetters } from '../../figures/letters/letters-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { enterLetterMails } from './letter-mails.ts'

/**
 * Enters the mails of letters that went out since a day, where the command that sent one out broke off before it had entered
 * them all: nobody would send them else. What is entered already stays as it is. A letter stands in the year of its signature, which may
 * be the year before; one that was recorded without a paper has its mails sent by hand. Reads the letters of two years: at
 * most 0.1 units each, and their mails where they are of these days.
 */
export const enterMailsLeft = async (
  store: Store,
  { since, today, at }: { readonly since: LocalDate; readonly today: LocalDate; readonly at: Date },
): Promise<void> => {
  const years = [yearOf(today) - 1, yearOf(today)]
  const letters = (await Promise.all(years.map((year) => readLetters(store, year)))).flat()
  for (const letter of letters)
    if (letter.paper && letter.recordedOn >= since) await enterLetterMails(store, directiveKeyOf(letter), at)
}
