import { presentOutgoing } from '../../figures/letters/outgoing/outgoing-answer.ts'
import type { OutgoingPaper } from '../../figures/letters/outgoing/outgoing-paper.ts'
import { readOutgoing } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { enterLetterMails } from './letter-mails.ts'

const wentOutSince = ({ entries }: OutgoingPaper, day: LocalDate): boolean =>
  entries.some(({ step, on }) => step.step === 'sent-out' && on >= day)

/**
 * Enters the mails of letters that went out since a day, where the command that sent one out broke off before it had entered
 * them all: nobody would send them else. What is entered already stays as it is. A paper of the year before may go out in this one.
 */
export const enterMailsLeft = async (
  store: Store,
  { since, today, at }: { readonly since: LocalDate; readonly today: LocalDate; readonly at: Date },
): Promise<void> => {
  const years = [yearOf(today) - 1, yearOf(today)]
  const papers = (await Promise.all(years.map((year) => readOutgoing(store, year)))).flat()
  for (const paper of papers) {
    const { letter } = presentOutgoing(paper)
    if (letter && wentOutSince(paper, since)) await enterLetterMails(store, letter, at)
  }
}
