import * as z from 'zod'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import { readLetter } from '../../figures/letters/letters-store.ts'
import { levels } from '../../figures/rules/rule-sets.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Notice } from '../ledger/notice.ts'
import { noticeStates } from '../ledger/notice-state.ts'
import { noticesOf, putNotice } from '../ledger/notices-store.ts'
import { letterMail } from './letter-mail.ts'
import { letterNotices } from './letter-notices.ts'

export const letterPath = z.strictObject({ key: directiveKeySchema })

export const letterMailsAnswer = z.object({
  mails: z.array(
    z.object({
      department: z.string(),
      level: z.enum(levels),
      to: z.array(z.string()).meta({ description: 'empty: nobody is known to write to, no mail goes out' }),
      subject: z.string(),
      text: z.string(),
      state: z.enum(noticeStates).optional().meta({ description: 'absent: not sent' }),
      stateAt: z.iso.datetime().optional(),
    }),
  ),
})

interface LetterMails {
  /** As they would go out now. */
  readonly planned: readonly Notice[]
  /** What became of those that did. */
  readonly entered: readonly Notice[]
}

/** @throws Refused not-found */
export const letterMailsOf = async (store: Store, key: string, now: Date): Promise<LetterMails> => {
  const letter = await readLetter(store, key)
  if (!letter) throw new Refused(notFound, { id: key })
  const register = { departments: await readDepartments(store), people: await readUsers(store) }
  return { planned: letterNotices(letter, register, now), entered: await noticesOf(store, key) }
}

/**
 * Enters the mails of a letter, each once: the ledger holds one a letter and department. Who has nobody to be written to is
 * left out. Answers all of them as they stand then.
 * @throws Refused not-found
 */
export const enterLetterMails = async (store: Store, key: string, now: Date): Promise<LetterMails> => {
  const { planned, entered } = await letterMailsOf(store, key, now)
  const known = new Set(entered.map(({ recipient }) => recipient))
  for (const notice of planned)
    if (notice.to.length > 0 && !known.has(notice.recipient)) await putNotice(store, notice)
  return { planned, entered: await noticesOf(store, key) }
}

export const presentLetterMails = ({ planned, entered }: LetterMails) =>
  planned.flatMap(({ recipient, to, content }) => {
    if (content.kind !== 'letter') return []
    const { subject, text } = letterMail(content, '')
    const sent = entered.find((notice) => notice.recipient === recipient)
    const state = sent && { state: sent.state, stateAt: sent.stateAt }
    return { department: recipient, level: content.level, to: sent?.to ?? to, subject, text, ...state }
  })
